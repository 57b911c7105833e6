/** A sheet without a column for explanations: what a unit explains in the sidebar is kept in a tab of the add-on's own. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { Change, LinkingView, Reply, UnitView, Written } from '../../src/api/api.ts';
import { explanationTab } from '../../src/core/linking/explained/explanationWords.vi.ts';
import { withExplanations } from '../../src/core/linking/explained/ownExplanations.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';
import type { Grid } from '../../src/core/workbook.ts';
import { versionTabName } from '../../src/gas/sheets/versionNames.vi.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

const rows: readonly (readonly Value[])[] = [
  [
    'STT',
    'Tên đơn vị',
    'Đầu mối',
    'Số vụ tiếp nhận 2023',
    'Số vụ tiếp nhận 2024',
    'Số buổi tuyên truyền 2022',
    'Số buổi tuyên truyền 2023',
    'Số buổi tuyên truyền 2024',
  ],
  [1, 'Trường THPT Thái Phiên', 'Ông Trần Văn Nam', 1, 1, 12, 12, 120],
  [2, 'Trường THPT Ngô Quyền', 'Ông Vũ Văn Hải', 1, 2, 2, 2, 3],
  [3, 'Trường THPT Kiến An', 'Ông Vũ Văn Lợi', 1, 2, 2, 2, 3],
];
const [thaiPhien, ngoQuyen] = ['THPT-THAI-PHIEN', 'THPT-NGO-QUYEN'];

let spreadsheet: SpreadsheetModel;
beforeEach(() => {
  spreadsheet = newSpreadsheet('Bảng của Sở');
  const sheet = newSheet(1, 'Biểu 1');
  rows.forEach((row, r) => {
    sheet.cells.set(r, new Map(row.map((value, c) => [c, { value, style: 0 }])));
  });
  spreadsheet.sheets = [sheet];
  ask('saveLinking', ask<LinkingView>('readLinking', null).link);
});

function ask<Answer>(name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(spreadsheet).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const run = (state: string) => openGas(spreadsheet).call('consolidateNow', { state }) as { manifest: Manifest };
const page = () => spreadsheet.sheets.find(({ name }) => name === explanationTab);
const texts = () => [...(page()?.cells.values() ?? [])].map((cells) => [...cells.values()].map(({ value }) => value));

function explain(unit: string, to: string, from = ''): Change[] {
  const { explanation, places } = ask<UnitView>('readUnit', unit);
  if (!explanation) throw new Error('no place for an explanation');
  expect([explanation.place.tab, explanation.text]).toEqual([explanationTab, from]);
  const { undo } = ask<Written>('writeCells', {
    unit,
    places,
    changes: [{ place: explanation.place, from, to }],
    onBehalf: false,
  });
  return [...undo];
}

test('made with the first explanation and locked but for the texts; no cell of theirs changes', () => {
  run('TAM');
  expect(page()).toBeUndefined();
  explain(ngoQuyen, 'Số buổi tuyên truyền năm 2024: có thêm đợt hè');
  expect(texts().slice(2)).toEqual([
    [thaiPhien, 'Trường THPT Thái Phiên', ''],
    [ngoQuyen, 'Trường THPT Ngô Quyền', 'Số buổi tuyên truyền năm 2024: có thêm đợt hè'],
    ['THPT-KIEN-AN', 'Trường THPT Kiến An', ''],
  ]);
  expect(page()?.protection?.unprotected).toEqual([expect.objectContaining({ column: 2, row: 2 })]);
  explain(thaiPhien, 'Trường mới tách');
  expect(ask<UnitView>('readUnit', thaiPhien).explanation?.text).toBe('Trường mới tách');
  expect([...(spreadsheet.sheets[0]?.cells.values() ?? [])].map((cells) => [...cells.values()].map(({ value }) => value))).toEqual(rows);
});

test('a doubtful figure offers to be explained, in the words of the sheet', () => {
  const { sections, explanation } = ask<UnitView>('readUnit', thaiPhien);
  const doubts = sections
    .flatMap(({ findings }) => findings)
    .filter(({ message }) => message.includes('ô Giải trình của đơn vị ở thanh bên'));
  expect(explanation).not.toBeNull();
  expect(doubts.length).toBeGreaterThan(0);
  for (const { subject } of doubts) expect(subject).not.toBe('');
});

test('undone, and found again when rows are sorted or a unit is new', () => {
  const [undo] = explain(ngoQuyen, 'Có thêm đợt hè');
  const { places } = ask<UnitView>('readUnit', ngoQuyen);
  ask('writeCells', { unit: ngoQuyen, places, changes: [undo], onBehalf: false });
  expect(ask<UnitView>('readUnit', ngoQuyen).explanation?.text).toBe('');
  explain(ngoQuyen, 'Có thêm đợt hè');
  const cells = spreadsheet.sheets[0]?.cells;
  const [first, second] = [cells?.get(1), cells?.get(2)];
  if (cells && first && second) {
    cells.set(1, second);
    cells.set(2, first);
    cells.set(4, new Map([4, 'Trường THPT Lê Chân', 'Bà Vũ Thị Na', 1, 1, 1, 1, 1].map((value, c) => [c, { value, style: 0 }])));
  }
  expect(ask<UnitView>('readUnit', ngoQuyen).explanation?.text).toBe('Có thêm đợt hè');
  explain('THPT-LE-CHAN', 'Trường mới');
  expect(texts().at(-1)).toEqual(['THPT-LE-CHAN', 'Trường THPT Lê Chân', 'Trường mới']);
});

test('read by a final, which keeps it; and verification agrees', () => {
  explain(thaiPhien, 'Số buổi tuyên truyền, năm 2024: mỗi lớp một buổi');
  const { manifest } = run('CHOT');
  const kept = spreadsheet.sheets.find(({ name }) => name === versionTabName(1, explanationTab));
  expect(kept?.cells.get(2)?.get(2)?.value).toContain('mỗi lớp một buổi');
  const verified = openGas(spreadsheet).call('verify', JSON.stringify(manifest)) as { lines: readonly string[] };
  expect(verified.lines.join(' ')).toMatch(/khớp/i);
});

test('a child named in it is found and hidden in a final', () => {
  explain(thaiPhien, 'Em Nguyễn Văn An, lớp 7A2 bị bắt nạt');
  expect(run('TAM').manifest.findings.some(({ rule, unit }) => rule === 'C06' && unit === thaiPhien)).toBe(true);
  run('CHOT');
  const kept = spreadsheet.sheets.find(({ name }) => name === versionTabName(1, explanationTab));
  expect(JSON.stringify([...(kept?.cells.values() ?? [])].map((cells) => [...cells.values()]))).not.toContain('Nguyễn Văn An');
});

test('a column of the sheet comes first, and what was explained before stays', () => {
  explain(thaiPhien, 'Trường mới tách');
  ask('addLinkedColumns', ['giai_trinh']);
  ask('saveLinking', null);
  ask('saveLinking', ask<LinkingView>('readLinking', null).link);
  expect(ask<UnitView>('readUnit', thaiPhien).explanation?.text).toBe('Trường mới tách');
  expect(ask<UnitView>('readUnit', ngoQuyen).explanation?.place.tab).toBe('Biểu 1');
});

describe('whose a row is', () => {
  const [code, name, own] = ['ma_don_vi', 'ten_don_vi', 'giai_trinh'];
  const heads = ['Mã', 'Tên', 'Giải trình'];
  const outline = sgddt2024;
  const explained = (units: readonly (readonly string[])[], kept: readonly (readonly string[])[]) => {
    const grid = (of: string, values: readonly (readonly string[])[]): Grid => ({ name: of, values, shown: values });
    const shown = [[code, name], ...units];
    const linked = { typed: new Map(), places: shown.map(() => []) };
    const answers = { ...grid('answers', shown), linked } as unknown as Grid;
    const page = kept.length > 0 ? grid(explanationTab, [heads, [code, name, own], ...kept]) : undefined;
    const told = withExplanations(answers, page, outline);
    return { texts: told?.answers.shown.slice(1).map((row) => row[2]), page: told?.page.shown.slice(2) };
  };
  const [school, ward] = [
    ['THPT-HAI-AN', 'Hải An'],
    ['UBNDXA-HAI-AN', 'Hải An'],
  ];

  test('two units of one name have a row each', () => {
    expect(explained([school, ward], [])).toEqual({
      texts: ['', ''],
      page: [
        [...school, ''],
        [...ward, ''],
      ],
    });
    expect(explained([school, ward], [[...school, 'chưa có hồ sơ']])).toEqual({
      texts: ['chưa có hồ sơ', ''],
      page: [
        [...school, 'chưa có hồ sơ'],
        [...ward, ''],
      ],
    });
    expect(
      explained(
        [ward],
        [
          [...school, 'một'],
          [...ward, 'hai'],
        ],
      ).texts,
    ).toEqual(['hai']);
  });

  test('by its name alone only where nobody else can be meant', () => {
    const kept = ['HAI-AN', 'Hải An', 'chưa có hồ sơ'];
    expect(explained([school], [kept])).toEqual({ texts: ['chưa có hồ sơ'], page: [kept] });
    expect(explained([school, ward], [kept]).texts).toEqual(['', '']);
    expect(
      explained(
        [['MOI', 'Hải An']],
        [
          [...school, 'một'],
          [...ward, 'hai'],
        ],
      ).texts,
    ).toEqual(['']);
  });
});
