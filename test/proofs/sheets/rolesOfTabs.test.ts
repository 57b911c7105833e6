/** What a tab is, where its words fit more than one: answers without years, a list with other units, another matter's table. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const names = ['Lê Chân', 'Vĩnh Bảo', 'Trần Hưng Đạo', 'Ngô Quyền', 'Mạc Đĩnh Chi', 'Lý Thường Kiệt'];
const questions = ['Tổng số vụ đã tiếp nhận', 'Tổng số đã xử lý', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'];
const figures = names.map((name, at) => ({ name, cells: questions.map((_, column) => String((at + 2) * (column + 1))) }));

test.each(['TỔNG HỢP KHỐI THPT', 'DANH SÁCH CÁC TRƯỜNG', ''])(
  'under “%s” questions without years are answers that wait, no list of establishments',
  (title) => {
    const head = ['STT', 'Đơn vị', 'Loại hình', ...questions, 'Ghi chú'];
    const rows = figures.map(({ name, cells }, at) => [String(at + 1), name, at % 3 ? 'Công lập' : 'Tư thục', ...cells, 'đã gọi']);
    const [tab] = readHandSheet([gridOf('Trang tính1', [[title], head, ...rows])], sgddt2024).tabs;
    expect(tab?.read.role).toBe('answers');
    expect(tab?.read.columns.flatMap(({ field, sure }) => (field?.yearly ? [sure] : []))).toEqual(questions.map(() => 'gan_giong'));
  },
);

const answers = gridOf('Số liệu', [
  ['STT', 'Đơn vị', ...questions.map((one) => `${one} năm 2024`)],
  ...figures.map(({ name, cells }, at) => [String(at + 1), `THPT ${name}`, ...cells]),
]);

test('a tab under another matter’s title, with nothing surely asked, is none of the form’s', () => {
  const other = gridOf('Sheet3', [
    ['BÁO CÁO AN TOÀN GIAO THÔNG THÁNG 9'],
    ['STT', 'Tên đơn vị', 'Số buổi tuyên truyền ATGT', 'Số lượt HS tham gia', 'Số vụ TNGT'],
    ...figures.map(({ name, cells }, at) => [String(at + 1), `THPT ${name}`, ...cells.slice(0, 3)]),
  ]);
  const { tabs, units } = readHandSheet([answers, other], sgddt2024);
  expect(tabs.map(({ read, reason }) => [read.role, reason.how])).toEqual([
    ['answers', 'columns'],
    ['other', 'waiting'],
  ]);
  expect(units).toHaveLength(names.length);
});

test('a list that says who must report is the list of units, whoever else has answered', () => {
  const listed = ['Phòng GDĐT quận Hải An', 'Phòng GDĐT quận Kiến An', 'Trường THPT Tô Hiệu', 'THPT Ngô Quyền'];
  const list = (last: string) =>
    gridOf('DS đơn vị', [
      ['STT', 'Đơn vị', 'Loại đơn vị', last],
      ...listed.map((name, at) => [String(at + 1), name, at < 2 ? 'Phòng GDĐT' : 'Trường THPT', at ? 'Có' : 'Không']),
    ]);
  const roleOf = (last: string) => readHandSheet([answers, list(last)], sgddt2024).tabs[1]?.read.role;
  expect(roleOf('Phải báo cáo')).toBe('registry');
  expect(roleOf('Đã nộp')).toBe('other');
});

test.each(['Tổng số', 'Tổng', 'Tổng cộng', 'TS'])('“%s” over its parts is the question', (total) => {
  for (const question of ['Số lượt người được tập huấn', 'Số lượt người tham gia tuyên truyền', 'Số vụ tiếp nhận']) {
    for (const parts of [['Nam', 'Nữ'], ['HK I', 'HK II'], ['Trong đó: nữ']]) {
      const head = ['STT', 'Đơn vị', `${question} năm 2024`, ...parts.map(() => ''), 'Số văn bản ban hành năm 2024'];
      const rows = names.map((name, at) => {
        const own = parts.map((_, of) => at + of + 2);
        const sum = own.reduce((all, one) => all + one, 0) + (parts.length < 2 ? 3 : 0);
        return [String(at + 1), `THPT ${name}`, ...[sum, ...own, 2].map(String)];
      });
      const merge = { row: 0, column: 2, rows: 1, columns: parts.length + 1 };
      const grid = gridOf('Trang tính1', [head, ['', '', total, ...parts, ''], ...rows], [merge]);
      const [tab] = readHandSheet([grid], sgddt2024).tabs;
      const sure = tab?.read.columns.filter(({ field, sure: own }) => field?.yearly && own === 'chac').map(({ at }) => at);
      expect([question, parts, sure]).toEqual([question, parts, [2, 3 + parts.length]]);
    }
  }
});
