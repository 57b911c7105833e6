/** A link given as a file is followed to the letter, or refused with the tab and the column; columns as chosen wait where they cannot be read. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { readGivenLink } from '../../../src/core/linking/given/givenLink.ts';
import { keysOfRows } from '../../../src/core/linking/given/rowsApart.ts';
import { isAcross, type Link, type LinkedColumn, type LinkedTab } from '../../../src/core/linking/link.ts';
import { linkGrids, linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { clerkSheet } from './clerks.ts';
import { drawnSheets } from './drawn.ts';
import { confirmed } from './figures.ts';
import { generateSheet } from './generate.ts';
import { linkOf } from './measure.ts';
import { gridOf } from './sheet.ts';

type Rows = CellValue[][];
const head: Rows = [
  ['BẢNG TỔNG HỢP'],
  ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', 'Số buổi tuyên truyền 2021', 'Ghi gì đó', 'Chi (triệu) 2024'],
];
const schools = ['THPT Kiến An', 'THPT Hải An', 'THPT Lê Chân', 'THPT Đồ Sơn', 'THPT Cát Bà'];
const unit = (name: string, at: number): CellValue[] => [at + 1, name, at, at + 1, at + 2, 'abc', 3 + at];
const tail: Rows = [
  ['', 'Tổng cộng', 10, 15, 20, '', 25],
  ['', 'Người lập biểu', '', '', '', '', ''],
];
const body = schools.map(unit);
const grid = (rows: Rows = [...head, ...body, ...tail], name = 'Trang tính1') => gridOf(name, rows);
const link = toLink(readHandSheet([grid()], sgddt2024), sgddt2024);
const [tab] = link.tabs;
if (!tab) throw new Error('no tab');
const withTab = (change: Partial<LinkedTab>, more: Partial<Link> = {}): Link => ({ ...link, tabs: [{ ...tab, ...change }], ...more });
const withColumn = (column: string, change: Partial<LinkedColumn>) =>
  withTab({ columns: tab.columns.map((one) => (one.column === column ? { ...one, ...change } : one)) });
/** Names of the rows that are read, and of all units, after the file was given. */
function read(given: Link, now = grid(), later = now) {
  const { tabs, units } = resolveLink(readGivenLink(given, [now], sgddt2024), [later], sgddt2024);
  return { rows: tabs.flatMap(({ body: { rows } }) => rows.map(({ name }) => name)), units: units.map(({ name }) => name) };
}
const without = (...names: string[]) => schools.filter((name) => !names.includes(name));
const both = (names: string[]) => ({ rows: names, units: names });
const unitsBut = (...names: string[]) => link.units.filter(({ name }) => !names.includes(name));

test('the file as it was written reads as it did', () => {
  expect([tab.firstRow, tab.lastRow, tab.aside]).toEqual([3, 7, [8, 9]]);
  expect(readGivenLink(link, [grid()], sgddt2024)).toEqual(link);
  expect(read(link)).toEqual(both(schools));
});

test('a unit that sent twice under two spellings of its name loses neither row: which holds is asked', () => {
  const twice = grid([...head, ...body, unit('Trường THPT Lê Chân', 5), ...tail]);
  const given = readGivenLink(toLink(readHandSheet([twice], sgddt2024), sgddt2024), [twice], sgddt2024);
  expect(given.tabs[0]?.apart).toBeUndefined();
  const { checked } = readCampaign(linkGrids([twice], given, sgddt2024), sgddt2024, {
    now: '2024-12-25T08:00:00+07:00',
    state: 'TAM',
    version: 0,
  });
  const told = checked.findings.filter(({ rule }) => rule === 'S02').map(({ unit: code, place }) => [code, place?.row]);
  expect(told).toEqual([
    ['THPT-LE-CHAN', 4],
    ['THPT-LE-CHAN', 7],
  ]);
});

describe('rows', () => {
  test('a row set aside is aside, with or without its unit in the list', () => {
    expect(read(withTab({ aside: [5, 8, 9] }))).toEqual(both(without('THPT Lê Chân')));
    expect(read(withTab({ aside: [5, 8, 9] }, { units: unitsBut('THPT Lê Chân') }))).toEqual(both(without('THPT Lê Chân')));
    const last = withTab({ aside: [7, 8, 9], lastRow: 6 }, { units: unitsBut('THPT Cát Bà') });
    expect(() => read(last)).toThrow(/dòng \(cột\) 7 “THPT Cát Bà”/);
    expect(read(withTab({ aside: [7, 8, 9] }))).toEqual(both(without('THPT Cát Bà')));
  });
  test('a unit taken out of the list, or out of the rows, is aside', () => {
    expect(read(withTab({}, { units: unitsBut('THPT Hải An') }))).toEqual(both(without('THPT Hải An')));
    expect(() => read(withTab({ firstRow: 4 }, { units: unitsBut('THPT Kiến An') }))).toThrow(/3 “THPT Kiến An”/);
    expect(() => read(withTab({ lastRow: 6 }, { units: unitsBut('THPT Cát Bà') }))).toThrow(/7 “THPT Cát Bà”/);
    expect(read(withTab({}, { units: unitsBut('THPT Cát Bà') }))).toEqual(both(without('THPT Cát Bà')));
  });
  test('it stays aside when rows move afterwards, and no other takes its place', () => {
    const given = withTab({ aside: [5, 8, 9] });
    const later = grid([['x'], ...head, ...body.slice(0, 2), unit('THPT Mới', 9), ...body.slice(2), ...tail]);
    expect(read(given, grid(), later).rows).toEqual(['THPT Kiến An', 'THPT Hải An', 'THPT Mới', 'THPT Đồ Sơn', 'THPT Cát Bà']);
  });
  test('numbers of a file that is older than the sheet mean the rows of then', () => {
    const moved = grid([['x'], ['y'], ...head, ...body, ...tail]);
    expect(read(link, moved)).toEqual(both(schools));
    expect(() => read(withTab({ aside: [5, 8, 9] }), moved)).toThrow(/tab “Trang tính1”, dòng \(cột\) 3 “THPT Kiến An”/);
    const grown = grid([...head, ...body, unit('THPT Mới', 9), ...tail]);
    expect(read(link, grown)).toEqual(both([...schools, 'THPT Mới']));
    const inside = grid([...head, ...body.slice(0, 2), unit('THPT Mới', 9), ...body.slice(2), ...tail]);
    expect(read(link, inside).rows).toContain('THPT Mới');
    const shrunk = grid([...head, ...body.slice(2), ...tail]);
    expect(read(link, shrunk)).toEqual({ rows: schools.slice(2), units: schools });
    const sorted = grid([...head, ...[...body].reverse(), ...tail]);
    expect(read(link, sorted).rows).toEqual([...schools].reverse());
    const named = grid([...head, unit('THPT Kiến An (mới)', 0), ...body.slice(1), ...tail]);
    expect(read(link, named).rows).toContain('THPT Kiến An (mới)');
  });
  test('numbers that became another row’s are refused, with the first row', () => {
    const more = unit('THPT Mới', 9);
    const total = tail.slice(0, 1);
    expect(() => read(link, grid([...head, ...body, more, ...total]))).toThrow(/8 “THPT Mới”.*lien-ket/);
    expect(() => read(link, grid([...head, ...body, more, unit('THPT Mới Hai', 8)]))).toThrow(/8 “THPT Mới”/);
    const swapped = grid([...head, body[2] ?? [], body[1] ?? [], more, ...body.slice(3), ...tail]);
    expect(() => read(withTab({ aside: [5, 8, 9] }), swapped)).toThrow(/3 “THPT Kiến An”/);
  });
  test('names that differ in accents alone are two', () => {
    const alike = ['TH Đông Hà', 'TH Đồng Hà', 'TH Hải An', 'TH Hải Ẩn'];
    const own = grid([...head, ...alike.map(unit), ...tail]);
    const made = toLink(readHandSheet([own], sgddt2024), sgddt2024);
    const aside = { ...made, tabs: made.tabs.map((one) => ({ ...one, aside: [4, 7, 8] })) };
    const rest = both(alike.filter((name) => name !== 'TH Đồng Hà'));
    expect(read(aside, own)).toEqual(rest);
    expect(read({ ...made, units: made.units.filter(({ name }) => name !== 'TH Đồng Hà') }, own)).toEqual(rest);
    const first = { ...made, tabs: made.tabs.map((one) => ({ ...one, aside: [3, 7, 8] })) };
    const later = grid([...head, ...alike.slice(1).map(unit), ...tail]);
    expect(read(first, own, later).rows).toEqual(alike.slice(1));
  });
  test('of rows alike one that is gone takes none with it, and it is told', () => {
    const twice = grid([...head, unit('THPT Kiến An', 7), ...body, ...tail]);
    const made = toLink(readHandSheet([twice], sgddt2024), sgddt2024);
    const kept = readGivenLink({ ...made, tabs: made.tabs.map((one) => ({ ...one, aside: [3, ...one.aside] })) }, [twice], sgddt2024);
    expect(resolveLink(kept, [twice], sgddt2024).tabs[0]?.body.rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
    expect(linkGrids([twice], kept, sgddt2024).linked.lost).toEqual([]);
    const [own] = resolveLink(kept, [twice], sgddt2024).tabs;
    const keys = own ? [...keysOfRows(own, sgddt2024)].filter(([{ name }]) => name === 'THPT Kiến An').map(([, key]) => key) : [];
    expect(new Set(keys).size).toBe(2);
    const bothAside = { ...kept, tabs: kept.tabs.map((one) => ({ ...one, apart: keys })) };
    expect(resolveLink(bothAside, [twice], sgddt2024).tabs[0]?.body.rows.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    expect(resolveLink(kept, [grid()], sgddt2024).tabs[0]?.body.rows).toHaveLength(5);
    expect(linkGrids([grid()], kept, sgddt2024).linked.lost).toEqual([expect.stringContaining('“THPT Kiến An”')]);
  });
  test('columns of a table across are known by their units', () => {
    const across = (names: string[]) =>
      grid([
        ['Nội dung', ...names],
        ...['Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', 'Số buổi tuyên truyền 2021', 'Số buổi tuyên truyền 2022'].map(
          (text, at): CellValue[] => [text, ...names.map((_, more) => at + more + 1)],
        ),
      ]);
    const made = toLink(readHandSheet([across(schools)], sgddt2024), sgddt2024);
    expect(made.tabs[0] && isAcross(made.tabs[0])).toBe(true);
    expect([made.tabs[0]?.firstRow, made.units.map(({ row }) => row)]).toEqual([2, [2, 3, 4, 5, 6]]);
    const given = { ...made, tabs: made.tabs.map((one) => ({ ...one, aside: [3] })) };
    expect(read(given, across(schools)).rows).toEqual(without('THPT Hải An'));
    const sorted = ['THPT Lê Chân', 'THPT Kiến An', 'THPT Hải An', 'THPT Cát Bà', 'THPT Đồ Sơn'];
    expect(() => read(given, across(sorted))).toThrow(/2 “THPT Kiến An”/);
    expect(read(made, across(sorted)).rows).toEqual(sorted);
    expect(read(made, across(['THPT Mới', ...schools.slice(1)])).rows).toContain('THPT Mới');
  });
  test('a row that is neither aside nor a unit is asked for', () => {
    expect(() => read(withTab({ aside: [9], lastRow: 8 }))).toThrow(/tab “Trang tính1”, dòng 8 “Tổng cộng”: không ở “aside”/);
  });
  test('of two rows of one name only the one that was meant goes', () => {
    const twice = grid([...head, ...body, unit('THPT Lê Chân', 7), ...tail]);
    const own = toLink(readHandSheet([twice], sgddt2024), sgddt2024);
    const given = { ...own, tabs: own.tabs.map((one) => ({ ...one, aside: [8, ...one.aside] })) };
    const { tabs } = resolveLink(readGivenLink(given, [twice], sgddt2024), [twice], sgddt2024);
    expect(tabs[0]?.body.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('what nobody can follow is refused, and names its place', () => {
  test.each([
    [{ ...link, completion: 'never' as never }, /“completion” là “never”/],
    [withTab({ role: 'xyz' }), /tab “Trang tính1”: “role” là “xyz”/],
    [withTab({ firstRow: 100, lastRow: 5 }), /“lastRow” 5 ở trên “firstRow” 100/],
    [withTab({ firstRow: 100, lastRow: 120 }), /“firstRow” 100 nằm ngoài bảng/],
    [withTab({ firstRow: 2 }), /phải ở dưới dòng tiêu đề cuối \(2\)/],
    [withTab({ lastRow: 5 }), /đơn vị “THPT Đồ Sơn”: dòng 6 nằm ngoài/],
    [
      withColumn('C', { year: 2030 }),
      /tab “Trang tính1”, cột C “Số vụ đã tiếp nhận 2021”: năm 2030 không thuộc kỳ báo cáo \(2021, 2022, 2023, 2024\)/,
    ],
    [withColumn('C', { field: 'khong_co' }), /cột C “Số vụ đã tiếp nhận 2021”: không có mục “khong_co”/],
    [withColumn('C', { part: 'nua' as never }), /cột C .*“part” là “nua”/],
    [withColumn('C', { sure: 'maybe' as never }), /cột C .*“sure” là “maybe”/],
    [withColumn('D', { year: 2021 }), /cột D .*“Tổng số vụ đã tiếp nhận” năm 2021 đã là cột C; để lại một cột/],
    [withColumn('C', { year: null }), /cột C .*chia theo năm, phải ghi năm của cột/],
    [withColumn('F', { field: 'dau_moi', year: 2021, sure: 'chac' }), /cột F “Ghi gì đó”: “.*” không chia năm/],
    [{ ...link, units: [] }, /“units” không có đơn vị nào/],
    [{ ...link, units: link.units.map((one) => ({ ...one, code: 'A' })) }, /mã “A” có ở hai đơn vị/],
    [{ ...link, units: link.units.map((one) => ({ ...one, type: 'khong' })) }, /không có loại “khong”/],
    [
      { ...link, units: link.units.map((one, at) => (at === 0 ? { ...one, row: 9999 } : one)) },
      /đơn vị “THPT Kiến An”: dòng 9999 nằm ngoài/,
    ],
  ] as const)('%#', (given, said) => {
    expect(() => readGivenLink(given as Link, [grid()], sgddt2024)).toThrow(said);
    expect(() => readGivenLink(given as Link, [grid()], sgddt2024)).toThrow('chưa dùng chỗ nào trong tệp');
  });

  test('no link that the machine writes, or a careful person, is refused', () => {
    const seeds = [400, 401, 402, 403];
    const sheets = [...drawnSheets, ...seeds.map((seed) => clerkSheet(seed, 'seen')), ...seeds.map((seed) => generateSheet(seed, 'seen'))];
    for (const sheet of sheets) {
      const hidden = sheet.hidden.map((name) => name.normalize('NFC'));
      const visible = sheet.grids.filter(({ name }) => !hidden.includes(name.normalize('NFC')));
      for (const own of [linkOf(sheet), confirmed(sheet)]) {
        if (own.units.length === 0) continue;
        const given = readGivenLink(own, visible, sgddt2024);
        expect([sheet.name, given]).toEqual([sheet.name, own]);
      }
    }
  });
});

describe('columns as chosen in the panel', () => {
  const columnsOf = (chosen: Link) => resolveLink(chosen, [grid()], sgddt2024).tabs[0]?.columns ?? [];
  const column = (chosen: Link, at: number) => {
    const own = columnsOf(chosen).find((one) => one.at === at);
    return [own?.field?.code, own?.year, own?.sure, own?.reason.how];
  };
  const money = { field: 'kinh_phi', sure: 'chac' } as const;
  test('one without its year waits, is told once in Kiểm tra, and is read with it', () => {
    expect(column(withColumn('G', { ...money, year: null }), 6)).toEqual(['kinh_phi', null, 'gan_giong', 'no-year']);
    expect(linkGrids([grid()], withColumn('G', { ...money, year: null }), sgddt2024).linked.columns.waiting).toEqual([
      { header: 'Chi (triệu) 2024', why: 'no-year', place: { tab: 'Trang tính1', row: 1, column: 6 } },
    ]);
    expect(column(withColumn('G', { ...money, year: 2024 }), 6)).toEqual(['kinh_phi', 2024, 'chac', 'chosen']);
  });
  test('two for one figure both wait; two for one text are joined', () => {
    const twice = withColumn('D', { year: 2021 });
    expect([column(twice, 2)[2], column(twice, 3)[2]]).toEqual(['gan_giong', 'gan_giong']);
    expect(column(twice, 3)[3]).toBe('twice');
    const text = { field: 'dau_moi', year: null, sure: 'chac' } as const;
    const texts = {
      ...link,
      tabs: [{ ...tab, columns: tab.columns.map((one) => ('FG'.includes(one.column) ? { ...one, ...text } : one)) }],
    };
    expect([column(texts, 5)[2], column(texts, 6)[2]]).toEqual(['chac', 'chac']);
  });
});

describe('a tab or a unit that is gone', () => {
  const names = { names: ['Trang tính1'], outline: sgddt2024 };
  const run = { now: '2024-12-25T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  test('the stop names the tab that is lost, and is none of our form', () => {
    const other = grid([['Lịch họp'], ['Thứ hai', 'Họp']], 'Lịch');
    expect(() => readCampaign(linkSheet([other], [], link, names), sgddt2024, run)).toThrow('lost-link: Trang tính1');
    expect(() => readCampaign(linkSheet([other], [], null, names), sgddt2024, run)).toThrow('no-registry');
  });
  test('a unit without its row is asked for by the link, never by our form', () => {
    const renamed = grid([...head, unit('THPT Ngô Quyền', 0), ...body.slice(1), ...tail]);
    const campaign = readCampaign(linkSheet([renamed], [], link, names), sgddt2024, run);
    const said = campaign.checked.findings.filter(({ rule }) => rule === 'T01').map(({ message }) => message);
    expect(said).toEqual([expect.stringContaining('THPT Kiến An có trong liên kết (tab “Trang tính1”) nhưng nay không có dòng nào')]);
    expect(said[0]).toContain('bấm “Liên kết bảng đang có”');
    expect(said[0]).not.toContain('Thiết lập');
  });
});
