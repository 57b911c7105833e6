/** Names and codes that are almost a unit's: proposed, never taken; the same name under two types is never guessed. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, formOf, unit } from '../form/formOf.ts';

const units = [
  unit('PGD_KIEN_AN', 'phong_gddt', { ten_don_vi: 'Phòng GDĐT quận Kiến An' }),
  unit('THPT_KIEN_AN', 'truong_thpt', { ten_don_vi: 'Trường THPT Kiến An' }),
  unit('THPT_CONG_HIEN', 'truong_thpt', { ten_don_vi: 'Trường THPT Cộng Hiền' }),
  unit('THPT_AN_DUONG', 'truong_thpt', { ten_don_vi: 'Trường THPT An Dương' }),
];

/** Typed in the code column; what the finding asks. */
test.each([
  ['THPT_KIENAN', 'Có phải “Trường THPT Kiến An” (THPT_KIEN_AN)?'],
  ['THPT_CONG_HIENN', 'Có phải “Trường THPT Cộng Hiền” (THPT_CONG_HIEN)?'],
  ['XYZ', ''],
])('mã “%s” → %s', (ma_don_vi, asked) => {
  const answers = [{ ma_don_vi, 'so_vu_tiep_nhan.2022': '1' }];
  const { results } = consolidateForm(formOf({ units, answers }));
  const message = results.findings.find((one) => one.rule === 'S02')?.message ?? '';
  expect(/Có phải [^?]*\?/.exec(message)?.[0] ?? '').toBe(asked);
  expect(results.reporting).toMatchObject({ withData: [], outsideRegistry: [ma_don_vi] });
});

/** Without a code column: rows by name; the unit it is, or S02. */
test.each([
  ['Trường THPT Kiến An', 'THPT_KIEN_AN'],
  ['Tr. THPT Kiến An', 'THPT_KIEN_AN'],
  ['THPT KIẾN AN, Hải Phòng', 'THPT_KIEN_AN'],
  ['Phòng GD&ĐT Q. Kiến An', 'PGD_KIEN_AN'],
  ['Trường THPT Cộng Hiến', 'S02'],
  ['Trường THPT An Đồng', 'S02'],
  ['Kiến An', 'S02'],
])('tên “%s” → %s', (name, expected) => {
  const workbook = formOf({ units });
  const values = [
    ['Tên đơn vị', 'Tổng số vụ đã tiếp nhận (2022)'],
    [name, '1'],
  ];
  const grids = workbook.grids.map((grid) => (grid.name === 'Số liệu' ? { name: grid.name, values, shown: values } : grid));
  const isTyped = ({ name: tab }: Grid) => ['Số liệu', 'Đơn vị'].includes(tab) || tab.startsWith('BTC');
  const own = grids.filter((grid) => !isTyped(grid));
  const linked = linkSheet(grids.filter(isTyped), own, null, { names: grids.map(({ name: tab }) => tab), outline: sgddt2024 });
  const { results } = consolidateForm(linked);
  const found = results.reporting.withData[0] ?? results.findings.find((one) => one.rule === 'S02')?.rule;
  expect(found).toBe(expected);
});
