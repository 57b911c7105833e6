/** What a unit prints of itself: under whom it is, what it carries out, who signs, and only what it was asked. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { writeUnitReport } from '../../../src/core/report/unit/unitReport.vi.ts';
import type { Return } from '../../../src/core/returns/returns.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cityOf } from '../../proofs/rules/cityOf.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 1 } as const;
const { context } = readCampaign(toWorkbook(cityOf({})), sgddt2024, run);

function printed(
  unit: { readonly name: string; readonly area?: string },
  plan = sgddt2024.report.plan,
  number = '…',
  dispatchDate = '12/10/2024',
  reportBasis: readonly string[] = [],
): string {
  const [entry] = context.returns.returns;
  if (!entry?.unit.type) throw new Error('no unit');
  const { parentAgency: _, authority: _own, ...type } = entry.unit.type;
  const outline = { ...sgddt2024, report: { ...sgddt2024.report, plan } };
  const settings = { ...context.settings, dispatchNumber: number, dispatchDate, reportBasis };
  return plainText(
    writeUnitReport(Object.create(entry, { unit: { value: { ...entry.unit, area: '', ...unit, type } } }) as Return, {
      ...context,
      outline,
      settings,
    }),
  ).join('\n');
}

test.each([
  ['a school is under the Department', { name: 'Trường THPT A' }, /^SỞ GIÁO DỤC VÀ ĐÀO TẠO TRƯỜNG THPT A /],
  ['a commune under the province', { name: 'UBND xã A' }, /^UBND THÀNH PHỐ HẢI PHÒNG UBND XÃ A /],
  ['a district office under its district', { name: 'Phòng GDĐT quận A', area: 'quận A' }, /^UBND QUẬN A PHÒNG GDĐT QUẬN A /],
  [
    'a district office whose area is typed as the report prints it',
    { name: 'Phòng GDĐT quận A', area: 'Quận A' },
    /^UBND QUẬN A PHÒNG GDĐT QUẬN A /,
  ],
  ['a room of the Department', { name: 'Phòng Giáo dục Trung học', area: 'thành phố Hải Phòng' }, /^SỞ GIÁO DỤC VÀ ĐÀO TẠO /],
  ['an office whose area has no kind under the Department', { name: 'Phòng GDĐT A', area: 'A' }, /^SỞ GIÁO DỤC VÀ ĐÀO TẠO /],
])('%s', (_, unit, expected) => expect(printed(unit)).toMatch(expected));

test('a committee signs as one', () => {
  expect(printed({ name: 'Ủy ban nhân dân xã A' })).toMatch(/\| TM\. ỦY BAN NHÂN DÂN /);
  expect(printed({ name: 'Trường THPT A' })).not.toContain('ỦY BAN NHÂN DÂN CHỦ');
});

test.each([
  ['a plan', 'Kế hoạch số 1/KH-UBND', '…', 'Thực hiện Kế hoạch số 1/KH-UBND, Trường THPT A báo cáo'],
  [
    'a plan and the dispatch that asks',
    'Kế hoạch số 1/KH-UBND',
    '21/SGDĐT',
    'Thực hiện Kế hoạch số 1/KH-UBND và Công văn số 21/SGDĐT ngày 12/10/2024 của Sở',
  ],
  [
    'what is called a report is no basis',
    'Báo cáo kết quả thực hiện Chương trình',
    '21/SGDĐT',
    'Thực hiện Công văn số 21/SGDĐT ngày 12/10/2024 của Sở',
  ],
  ['nothing known', 'Báo cáo kết quả', '…', '\nTrường THPT A báo cáo kết quả như sau:'],
])('it carries out %s', (_, plan, number, expected) => expect(printed({ name: 'Trường THPT A' }, plan, number)).toContain(expected));

test.each([
  ['its own number only', '12/SGDĐT-VP', '12/10/2024', 'Thực hiện Công văn số 12/SGDĐT-VP ngày 12/10/2024 của Sở'],
  ['the end of a plan’s number', '6/KH-UBND', '12/10/2024', 'và Công văn số 6/KH-UBND ngày 12/10/2024 của Sở'],
  ['its words typed too', 'Công văn số 3012/SGDĐT-VP', 'ngày 05/12/2024', 'Thực hiện Công văn số 3012/SGDĐT-VP ngày 05/12/2024 của Sở'],
  ['another kind', 'Văn bản số 3012/SGDĐT-VP', '12/2024', 'Thực hiện Văn bản số 3012/SGDĐT-VP tháng 12/2024 của Sở'],
  ['the words of the basis', '112/SGDĐT-VP', '', 'Thực hiện Công văn số 112/SGDĐT-VP ngày 01/02/2020 của Bộ, '],
])('the dispatch is named by %s', (_, number, day, expected) => {
  const plan = number === '6/KH-UBND' ? 'Kế hoạch số 186/KH-UBND' : '';
  expect(printed({ name: 'Trường THPT A' }, plan, number, day, ['Công văn số 112/SGDĐT-VP ngày 01/02/2020 của Bộ'])).toContain(expected);
});
