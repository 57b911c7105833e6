/** A linked sheet whose tabs ask for different things: who was never asked is in neither half of a share. */
import { describe, expect, test } from '@jest/globals';
import type { LinkedColumn } from '../../../src/core/linking/link.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { centres, named, offenders, type Rows, runOf, schools, years } from '../../fixtures/askingTabs.ts';
import { linkOf } from '../../proofs/sheets/measure.ts';
import { gridOf } from '../../proofs/sheets/sheet.ts';

const headOfSchools = [
  ...named,
  'Đầu mối được phân công theo dõi triển khai',
  'Kinh phí đã bố trí năm 2024 (triệu đồng)',
  ...years.map((year) => `${offenders}${year}`),
];
const cases = years.map((year) => `Tổng số vụ đã tiếp nhận năm ${year}`);

const schoolRows = (blank: readonly number[] = []): Rows =>
  schools.map((name, at) => [
    at + 1,
    `Trường THPT ${name}`,
    blank.includes(at) ? '' : `Ông Trần Văn ${'ABCDEFGHIK'.charAt(at)}, Phó Hiệu trưởng`,
    10 + at,
    ...years.map(() => (blank.includes(at) ? '' : '2/2')),
    ...years.map((_, year) => at + year),
  ]);
const centreRows: Rows = centres.map((name, at) => [at + 1, `Trung tâm GDNN-GDTX ${name}`, ...years.map((_, year) => at + year)]);

/** Every column confirmed. */
function linkOfTabs(tabs: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(tabs).map(([name, rows]) => gridOf(name, rows));
  const link = linkOf({ name: 'unasked', shape: '', grids, hidden: [], expected: [], truth: [] });
  const sure = (column: LinkedColumn) => (column.field === null ? column : { ...column, sure: 'chac' as const });
  return { ...link, tabs: link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map(sure) })) };
}

const twoTabs = (blank?: readonly number[]) => ({
  'Trường THPT': [[...headOfSchools, ...cases], ...schoolRows(blank)],
  'Trung tâm': [[...named, ...cases], ...centreRows],
});
const offendersOf = ({ results }: ReturnType<typeof runOf>) =>
  results.indicators.find(({ code }) => code === 'ty_le_vi_pham_bi_xu_ly')?.period;

describe('a tab without a column that another tab has', () => {
  const run = runOf(twoTabs());

  test('its units are in neither half', () => {
    expect(offendersOf(run)).toMatchObject({ units: 10, expected: 10, selfDeclared: 10 });
    expect(run.report).toContain('Cả 10 đơn vị được hỏi đã phân công đầu mối theo dõi.');
    expect(run.report).toContain('Kinh phí đã bố trí cả giai đoạn là 145,0 triệu đồng (10 đơn vị được hỏi; chỉ hỏi năm 2024).');
    expect(run.report).toContain('Mục tiêu 3 không tính 04 đơn vị chưa được hỏi.');
    expect(run.report).not.toMatch(/10\/14|0\/14|00\/14/);
  });

  test('a group that nobody was asked about is no weakness', () => {
    expect(run.report).not.toMatch(/mới có nội dung cụ thể|Mới \d+\/\d+ đơn vị/);
    expect(run.report).not.toMatch(/đơn vị chưa có số liệu mục tiêu/);
  });

  test('Kiểm tra and the note say it once: which field, which tab, how many units', () => {
    expect(run.missing).toHaveLength(2);
    expect(run.missing[0]).toMatch(/^Bảng đã liên kết không có cột cho .*“Khó khăn, vướng mắc”/);
    expect(run.missing[1]).toMatch(/^Tab “Trung tâm” không có cột cho “Đầu mối.*“Kinh phí đã bố trí” năm 2024; .*04 đơn vị ở đây/);
    expect(run.note).toMatch(/Tab “Trung tâm” \(04 đơn vị\) không có cột, nên chưa hỏi: “Đầu mối/);
    expect(run.note).toMatch(/Theo số đơn vị tự khai, không có bảng chi tiết: mục tiêu 3: 10\/10 đơn vị\./);
    expect(run.note).toContain('mục tiêu 3 theo số tự khai của 10/10 đơn vị, không có bảng chi tiết');
    expect(run.note).not.toContain('bảng tham chiếu;');
    expect(run.note).toMatch(/Đủ ô bắt buộc là hoàn thành\W+Có/);
  });
});

test('who was asked and left the cell blank still counts', () => {
  const run = runOf(twoTabs([0, 1, 2]));
  expect(offendersOf(run)).toMatchObject({ units: 7, expected: 10 });
  expect(run.report).toContain('Đã có 07/10 đơn vị được hỏi phân công đầu mối theo dõi.');
});

test('a tab that goes on with the same units asks all of them, also one that has no row there', () => {
  const rows = schoolRows();
  const cut = (from: number, to: number) => (row: readonly CellValue[]) => [...row.slice(0, 2), ...row.slice(from, to)];
  const run = runOf({
    'Số liệu': [[...named, ...cases], ...rows.map(cut(8, 12))],
    'Vi phạm': [cut(2, 8)(headOfSchools), ...rows.slice(0, 7).map(cut(2, 8))],
  });
  expect(offendersOf(run)).toMatchObject({ units: 7, expected: 10 });
  expect(run.report).toContain('Đã có 07/10 đơn vị phân công đầu mối theo dõi.');
  expect(run.missing).toHaveLength(1);
});

test('a column that waits for a person is no missing column: nothing is concluded of its units', () => {
  const heads = years.map((year) => `${offenders}${year}`);
  const tabs = {
    ...twoTabs(),
    'Trung tâm': [[...named, ...cases, ...heads], ...centreRows.map((row) => [...row, ...years.map(() => '1/1')])],
  };
  const link = linkOfTabs(tabs);
  const waiting = {
    ...link,
    tabs: link.tabs.map((tab) =>
      tab.tab !== 'Trung tâm'
        ? tab
        : {
            ...tab,
            columns: tab.columns.map((one) => (one.field === 'so_vi_pham_bi_xu_ly' ? { ...one, sure: 'gan_giong' as const } : one)),
          },
    ),
  };
  const run = runOf(tabs, waiting);
  expect(offendersOf(run)).toMatchObject({ units: 10, expected: 14 });
  expect(run.missing.join('\n')).not.toContain('vi phạm');
  expect(offendersOf(runOf(tabs, link))).toMatchObject({ units: 14, expected: 14 });
});

test('a column of the link that is lost keeps its units waiting', () => {
  const heads = years.map((year) => `${offenders}${year}`);
  const before = {
    ...twoTabs(),
    'Trung tâm': [[...named, ...cases, ...heads], ...centreRows.map((row) => [...row, ...years.map(() => '1/1')])],
  };
  const run = runOf({ ...before, 'Trung tâm': twoTabs()['Trung tâm'] }, linkOfTabs(before));
  expect(offendersOf(run)).toMatchObject({ units: 10, expected: 14 });
});

test('what is told of people trained is told, where the sheet has no column that counts them', () => {
  const train = 'Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật';
  const rows = schoolRows().map((row, at) => [...row.slice(0, headOfSchools.length), `Tập huấn cho ${20 + at} giáo viên về an toàn mạng.`]);
  const tabs = { Bảng: [[...headOfSchools, train], ...rows] };
  const run = runOf(tabs, linkOfTabs(tabs));
  expect(run.note).not.toContain('Câu nêu nhiều hơn ô số liệu');
  expect(run.report).toContain('tập huấn cho 245 giáo viên về an toàn mạng');
});

test('documents that are only counted say what was issued, and are not called too short', () => {
  const issued = 'Ban hành các văn bản triển khai Kế hoạch số 186/KH-UBND';
  const rows = schoolRows().map((row, at) => [
    ...row.slice(0, headOfSchools.length),
    at < 4 ? '02 kế hoạch, 03 công văn' : 'Công văn hướng dẫn hằng năm',
  ]);
  const tabs = { Bảng: [[...headOfSchools, issued], ...rows] };
  const run = runOf(tabs, linkOfTabs(tabs));
  expect(run.report).toContain('Có 04 trường ban hành kế hoạch riêng; 06 trường ban hành công văn.');
  expect(run.note).not.toContain('quá ngắn');
});
