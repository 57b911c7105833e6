/** On a sheet that others made no sentence names a tab or a column of ours that is not there. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { Explanation, LinkingView, Reply, Start, UnitView } from '../../src/api/api.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

type Rows = readonly (readonly Value[])[];

function open(tabs: Record<string, Rows>) {
  const spreadsheet: SpreadsheetModel = newSpreadsheet('Bảng của Sở');
  spreadsheet.sheets = Object.entries(tabs).map(([name, rows], at) => {
    const sheet = newSheet(at + 1, name);
    rows.forEach((row, r) => {
      sheet.cells.set(r, new Map(row.flatMap((value, c) => (value === '' ? [] : [[c, { value, style: 0 }]]))));
    });
    return sheet;
  });
  const ask = <Answer>(name: string, ...given: readonly unknown[]): Answer => {
    const reply = openGas(spreadsheet).call(name, ...given) as Reply<Answer>;
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };
  ask('saveLinking', ask<LinkingView>('readLinking', null).link);
  const run = () => openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as { manifest: Manifest };
  const readLink = () => openGas(spreadsheet).call('readLink') as { spoken: readonly string[] };
  return { ask, run, readLink, spreadsheet };
}

const { answers, registry, references } = sgddt2024;
const ours = [answers.tab, registry.tab, ...Object.values(references).map(({ tab }) => tab), 'Giải trình của đơn vị'];
const said = (found: unknown) => ours.filter((name) => JSON.stringify(found).includes(`“${name}”`));

const heads = [
  'STT',
  'Tên đơn vị',
  'Đầu mối',
  'Số vụ tiếp nhận 2023',
  'Số vụ tiếp nhận 2024',
  'Số vụ đã xử lý 2023',
  'Số vụ đã xử lý 2024',
];
const own = [
  ...heads,
  'Số buổi tuyên truyền 2023',
  'Số buổi tuyên truyền 2024',
  'Số trường định kỳ tổ chức tuyên truyền/tổng số trường 2024',
];

test('without tables and without a column for explanations', () => {
  const { ask, run } = open({
    'Biểu 1': [
      own,
      [1, 'Trường THPT Thái Phiên', 'Ông Trần Văn Nam', 1, 1, 3, 9, 2, 90, '1/1'],
      [2, 'Trường THPT Ngô Quyền', 'Ông Vũ Văn Hải', 1000000, 2, 1, 1, 2, 3, '0/1'],
    ],
  });
  const { findings } = run().manifest;
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R02', 'Y01', 'C04']));
  expect(said(findings)).toEqual([]);
  expect(JSON.stringify(findings)).toContain('ghi lý do vào ô Giải trình của đơn vị ở thanh bên');
  expect(said(ask<UnitView>('readUnit', 'THPT-THAI-PHIEN'))).toEqual([]);
  const why = ask<Explanation>('explainFigure', { kind: 'indicator', code: 'ty_le_co_so_tuyen_truyen', year: 2024, group: null }, null);
  expect(said(why)).toEqual([]);
  expect(why.how.join()).toContain('số đơn vị tự khai');
  expect(ask<Start>('startSidebar').called.isLinked).toBe(true);
});

test('a table of theirs is called by its own name', () => {
  const { ask, run } = open({
    'Biểu 1': [
      ['Tên đơn vị', 'Đầu mối', 'Số trường tổ chức tuyên truyền định kỳ 2024', 'Số buổi tuyên truyền 2024'],
      ['Phòng GDĐT quận Lê Chân', 'Bà Lê Thị Hoa', 2, 4],
      ['Phòng GDĐT quận Kiến An', 'Bà Lê Thị Na', 1, 4],
    ],
    'DS trường': [
      ['Đơn vị', 'Tên trường', 'Cấp học', 'Số lần tổ chức tuyên truyền 2024'],
      ['Phòng GDĐT quận Lê Chân', 'THCS Tô Hiệu', 'THCS', 4],
      ['Phòng GDĐT quận Lê Chân', 'THCS Võ Thị Sáu', 'THCS', 0],
      ['Phòng GDĐT quận Kiến An', 'THCS Trần Phú', 'THCS', 4],
    ],
  });
  const { findings } = run().manifest;
  const differing = findings.find(({ rule }) => rule === 'X01');
  expect(differing?.message).toContain('tab “DS trường” cộng được 1');
  expect(said(findings)).toEqual([]);
  expect(said(ask<UnitView>('readUnit', differing?.unit))).toEqual([]);
  expect(
    ask<Explanation>('explainFigure', { kind: 'indicator', code: 'ty_le_co_so_tuyen_truyen', year: 2024, group: null }, null).how.join(),
  ).toContain('tab “DS trường”');
});

test('a year that only one question lacks is said on its line, a unit that stands twice by the rows of the tab', () => {
  const { run, readLink } = open({
    'Biểu 1': [
      ['BIỂU TỔNG HỢP NĂM 2024'],
      [],
      [
        'Tên đơn vị',
        'Số vụ tiếp nhận 2023',
        'Số vụ tiếp nhận 2024',
        'Số buổi tuyên truyền 2022',
        'Số buổi tuyên truyền 2023',
        'Số buổi tuyên truyền 2024',
      ],
      ['Trường THPT Thái Phiên', 1, 1, 2, 3, 3],
      ['Trường THPT Ngô Quyền', 1, 2, 2, 2, 3],
      ['Trường THPT Thái Phiên', 4, 1, 2, 2, 3],
    ],
  });
  expect(readLink().spoken.filter((line) => line.includes('chưa có cột'))).toEqual([
    '  B “Số vụ tiếp nhận 2023”: Bảng chưa có cột năm 2022 của mục này.',
  ]);
  const twice = run().manifest.findings.find(({ rule }) => rule === 'S02');
  expect(twice?.message).toContain('đứng ở nhiều dòng (4, 6)');
});

test('a pair among plain counts of a target is read as both halves; “24/26 trường (92%)” too, and not where its share is another', () => {
  const { run } = open({
    'Biểu 1': [
      ['Tên đơn vị', 'Số trẻ em được hỗ trợ, can thiệp 2023', 'Số trẻ em được hỗ trợ, can thiệp 2024'],
      ...['Thái Phiên', 'Ngô Quyền', 'Kiến An', 'Lê Chân', 'Hải An', 'An Lão', 'Đồ Sơn', 'Cát Bà'].map((name, at): Value[] => [
        `Trường THPT ${name}`,
        at === 0 ? '2/2' : 0,
        at === 1 ? '1/2 em (50%)' : at === 2 ? '1/2 em (90%)' : 0,
      ]),
    ],
  });
  const { findings } = run().manifest;
  expect(findings.filter(({ rule }) => rule === 'C02').map(({ unit }) => unit)).toEqual(['THPT-KIEN-AN']);
});

test('a block of a year that is gone moves no other block into its year', () => {
  const block = (year: number, cases: number): Rows => [
    [`NĂM ${year}`],
    ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận', 'Số buổi tuyên truyền'],
    [1, 'THPT Kiến An', cases, 1],
    [2, 'THPT Hải An', cases, 2],
    [],
  ];
  const { run, spreadsheet } = open({ Biểu: [...block(2022, 100), ...block(2023, 10), ...block(2024, 1)] });
  const cells = [...(spreadsheet.sheets[0]?.cells ?? [])].filter(([row]) => row >= 5);
  spreadsheet.sheets[0]?.cells.clear();
  for (const [row, own] of cells) spreadsheet.sheets[0]?.cells.set(row - 5, own);
  const { totals, findings } = run().manifest;
  expect(['2022', '2023', '2024'].map((year) => totals.so_vu_tiep_nhan?.[year as '2022']?.total)).toEqual([null, 20, 2]);
  expect(findings.some(({ rule }) => rule === 'S01')).toBe(true);
});
