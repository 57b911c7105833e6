/** Notes on headers that say thousands or a unit of money: the columns wait, or are read so; nothing else of a note counts. */
import { describe, expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { measureNotes } from '../../../src/core/linking/shape/notedMeasures.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import type { Area, CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];
type Note = readonly [row: number, column: number, text: string];

const units = ['Phòng GDĐT quận Lê Chân', 'Trường THPT Kiến An', 'Trường THPT Ngô Quyền'];
const figures = (first: number) => units.map((unit, at) => [at + 1, unit, at + first, at + first + 1, at + 1, at + 4]);
const flat: Rows = [
  [
    'STT',
    'Đơn vị',
    'Số lượt người tham gia tuyên truyền năm 2023',
    'Số lượt người tham gia tuyên truyền năm 2024',
    'Số buổi tuyên truyền năm 2023',
    'Kinh phí đã bố trí năm 2024',
  ],
  ...figures(2),
];
const deep: Rows = [
  ['BÁO CÁO', '', '', '', '', ''],
  ['STT', 'Đơn vị', 'Số lượt người tham gia tuyên truyền', '', 'Số buổi tuyên truyền', ''],
  ['', '', 2023, 2024, 2023, 2024],
  ...figures(2),
];
const merges: readonly Area[] = [
  { row: 0, column: 0, rows: 1, columns: 6 },
  { row: 1, column: 2, rows: 1, columns: 2 },
  { row: 1, column: 4, rows: 1, columns: 2 },
];

function grid(rows: Rows, notes: readonly Note[], areas: readonly Area[] = []): Grid {
  const told = notes.map(([row, column, text]) => ({ row, column, text }));
  return { ...gridOf('Trang tính1', rows, areas), notes: told };
}

/** Columns that wait because of thousands. */
function waiting(rows: Rows, notes: readonly Note[], areas: readonly Area[] = []): number[] {
  const [tab] = readHandSheet([grid(rows, notes, areas)], sgddt2024).tabs;
  return (tab?.read.columns ?? []).filter(({ reason }) => reason.how === 'scaled').map(({ at }) => at);
}

describe('thousands', () => {
  test.each([
    'Đơn vị: nghìn lượt',
    'ĐVT: ngàn người',
    'nghìn lượt',
    '(nghìn)',
    'x1000',
    'So GD:\nĐơn vị: nghìn lượt',
    'Số liệu tính theo nghìn lượt người',
    'Lưu ý: số lượt ghi bằng nghìn',
    'Đề nghị nhập theo đơn vị 1000',
    'Lấy số chia 1000 rồi ghi',
    'VD: 1,5 là 1.500 lượt',
    'Nhập 2 nếu có 2.000 lượt',
    'Số lượt (000)',
    '2.000 lượt ghi là 2',
    '2000 ghi 2',
    '1500 ghi 1,5',
    'Ví dụ 2000 lượt thì ghi 2',
    'Có 3.000 người thì điền 3',
    'Ghi 2 = 2.000 lượt',
    '4 thay cho 4000',
    'Số 7 nghĩa là 7.000 lượt',
    '0,5 tức là 500 lượt',
    '×1.000',
    '× 1.000',
    '(× 1000)',
    'Các số dưới đây × 1.000',
    'Số liệu ×1000, làm tròn',
    'Chưa nhân 1000',
    'Số lượt chưa nhân với 1.000',
    'Số này chưa được nhân 1000',
    'Không ghi đủ số mà ghi theo nghìn',
    'Đừng ghi cả số mà chia 1000',
    'Không ghi số đầy đủ, chỉ ghi theo nghìn',
  ])('on a header: %s', (text) => {
    expect(waiting(flat, [[0, 2, text]])).toEqual([2]);
  });

  test.each([
    'Số lượt người tham gia các buổi',
    'Ví dụ: 1000',
    'Hỏi cô Nga 0912345678',
    'ĐVT: lượt',
    'Không có thì ghi 0',
    'Trên 1.000 lượt thì gửi kèm danh sách các buổi',
    'Theo Công văn 1000/SGDĐT-CTTT',
    'Nếu hơn một nghìn lượt thì ghi đủ số',
    'Ghi đủ số, không ghi tắt nghìn',
    'Mỗi buổi có hàng trăm lượt người',
    '5 buổi, 5000 lượt',
    'Mục 3, phụ lục 3000',
    '2 buổi 2000 lượt',
    'Số liệu lấy ngày 1/1, 1000 phiếu',
    'Đợt 1: 1000',
    'Từ 2 đến 2000 lượt',
    'Gửi 2 bản, 2000 tờ',
    'Chi 2 lần, mỗi lần 2000',
    'Ghi số của 3 đợt; đợt 3 có 3000',
    'Phòng 4, tổ 4000',
    'Ghi đủ số chứ không tính theo nghìn',
    'Chưa có số thì để trống, không ghi theo nghìn',
    'Không chia 1000',
    'Đừng nhân 1000 mà ghi đủ số',
    'Ảnh 800×600',
    'Khổ 2 × 3 m',
    'Phân cách nghìn bằng dấu chấm',
    'Không dùng dấu phân cách nghìn',
    'Dùng dấu chấm ngăn cách nghìn',
  ])('not: %s', (text) => {
    expect(waiting(flat, [[0, 2, text]])).toEqual([]);
  });

  test.each(['ĐVT: nghìn', 'Toàn biểu tính theo nghìn', 'Các số tính theo nghìn'])('of the whole table: %s', (text) => {
    expect(waiting(deep, [[0, 0, text]], merges)).toEqual([2, 3, 4, 5]);
    expect(waiting(deep, [[1, 0, text]], merges)).toEqual([2, 3, 4, 5]);
    expect(waiting(deep, [[0, 0, `${text} lượt`]], merges)).toEqual([2, 3]);
  });

  test('over all columns of a merge, of words that go on to the right, of a title, of the number’s header; not of a unit’s cell', () => {
    const text = 'Đơn vị: nghìn lượt';
    expect(waiting(deep, [[1, 2, text]], merges)).toEqual([2, 3]);
    expect(waiting(deep, [[1, 2, text]])).toEqual([2, 3]);
    expect(waiting(deep, [[0, 0, text]], merges)).toEqual([2, 3]);
    expect(waiting(deep, [[1, 0, text]], merges)).toEqual([2, 3]);
    expect(waiting(deep, [[2, 3, text]], merges)).toEqual([3]);
    expect(waiting(deep, [[3, 2, text]], merges)).toEqual([]);
  });

  test('on the header of names they are of the whole table', () => {
    for (const text of ['1,5 là 1.500', 'Toàn biểu tính theo nghìn', 'Ghi 2 nếu có 2.000'])
      expect(waiting(flat, [[0, 1, text]])).toEqual([2, 3, 4]);
    expect(waiting(flat, [[0, 1, 'Gửi 2 bản, 2000 tờ']])).toEqual([]);
    expect(waiting(flat, [[0, 1, 'Đơn vị: nghìn lượt']])).toEqual([2, 3]);
  });

  test('of one of two tables of a tab, and where units go across', () => {
    const others = [
      'STT',
      'Đơn vị',
      'Số lượt người được tập huấn năm 2023',
      'Số lượt người được tập huấn năm 2024',
      'Số văn bản ban hành năm 2023',
      'Số văn bản ban hành năm 2024',
    ];
    const two = [...flat, [], ['Bảng 2'], others, ...figures(5)];
    const noted = grid(two, [[flat.length + 2, 2, 'nghìn lượt']]);
    const read = readHandSheet([noted], sgddt2024).tabs.map((one) => one.read);
    const scaled = read.map(({ columns }) => columns.filter(({ reason }) => reason.how === 'scaled').map(({ at }) => at));
    expect(scaled).toEqual([[], [2]]);
    const across = [
      ['STT', 'Nội dung', ...units],
      ...['Số lượt người tham gia tuyên truyền năm 2024', 'Số buổi tuyên truyền năm 2024', 'Số văn bản ban hành năm 2024'].map(
        (head, at) => [at + 1, head, 4, 5, 6],
      ),
    ];
    const [turned] = readHandSheet([grid(across, [[1, 1, 'Đơn vị: nghìn lượt']])], sgddt2024).tabs;
    expect(turned?.read.columns.filter(({ reason }) => reason.how === 'scaled').map(({ field }) => field?.code)).toEqual([
      'nhom_2_so_luot',
    ]);
  });

  test('are read by nobody’s word', () => {
    const noted = grid(flat, [[0, 2, 'nghìn lượt']]);
    const link = toLink(readHandSheet([noted], sgddt2024), sgddt2024);
    const confirmed = {
      ...link,
      tabs: link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((one) => (one.field ? { ...one, sure: 'chac' as const } : one)) })),
    };
    const [tab] = resolveLink(confirmed, [noted], sgddt2024).tabs;
    expect(tab?.columns.filter(({ sure }) => sure !== 'chac' && sure !== 'chua_ro').map(({ at }) => at)).toEqual([2]);
  });
});

describe('money', () => {
  const unitOf = (text: string) => {
    const [tab] = readHandSheet([grid(flat, [[0, 5, text]])], sgddt2024).tabs;
    const column = tab?.read.columns.find(({ at }) => at === 5);
    return `${column?.unit} ${column?.sure}`;
  };

  test('a unit alone is the column’s; more words than that make it wait', () => {
    expect(unitOf('Đơn vị: triệu đồng')).toBe('triệu đồng chac');
    expect(unitOf('Ghi theo đồng, không ghi triệu đồng')).toBe('? gan_giong');
    expect(unitOf('VD: 15 triệu đồng')).toBe('? gan_giong');
  });

  test.each([
    'In 2 loại, 2000 tờ rơi',
    'Mục 3, phụ lục 3000',
    'Mua 5 máy, 5000 tờ rơi',
    'Xem Công văn số 2, 2000 bản',
    'Chi 2 lần, mỗi lần 2000',
    'Đã trừ 1 khoản, còn 1000',
    'Năm 2 đợt: đợt 1 có 1000',
    'Gửi 2 bản, 2000 tờ',
    'In 2 loại, 1000 tờ',
    'Mỗi xã 4 lớp 4000 tờ',
  ])('numbers of other things say nothing of it: %s', (text) => {
    expect(unitOf(text)).toBe(' chac');
  });

  test.each(['1,5 là 1.500', '2.000 ghi là 2', 'Ghi 5 nếu có 5.000', 'Lấy số chia 1000 rồi ghi', 'Nhân 1000'])(
    'a thousand of no unit is asked about, never reckoned: %s',
    (text) => {
      expect(unitOf(text)).toBe('? gan_giong');
    },
  );

  test.each(['nghìn', 'ĐVT: nghìn', 'nghìn đồng'])('a thousand that is the unit is the column’s: %s', (text) => {
    expect(unitOf(text)).toBe('nghìn đồng chac');
  });
});

test('what is kept of notes are the form’s own words, and they are read alike', () => {
  const words = sgddt2024.headerWords;
  if (!words) throw new Error('no words');
  const noted = grid(flat, [
    [0, 2, 'Em Nguyễn Văn An 5B: nghìn lượt'],
    [0, 5, 'Hỏi chị Hoa, không ghi triệu đồng'],
    [1, 2, 'cháu Bình'],
  ]);
  const kept = measureNotes(noted)(words);
  expect(JSON.stringify(kept)).not.toMatch(/An|Hoa|Bình|chị|5B/);
  const again = { ...noted, notes: kept };
  const read = (one: Grid) =>
    readHandSheet([one], sgddt2024).tabs[0]?.read.columns.map(({ sure, unit, reason }) => [sure, unit, reason.how]);
  expect(read(again)).toEqual(read(noted));
  expect(measureNotes(again)(words)).toEqual(kept);
});
