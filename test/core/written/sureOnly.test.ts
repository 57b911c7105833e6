/** What must be looked at: money in another unit, zeros with a reason, bare heads, years that were pasted. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function proposed(...lines: readonly string[]) {
  const text = ['PHÒNG GDĐT HUYỆN MỘT', 'II. Kết quả thực hiện nhiệm vụ', ...lines].join('\n');
  return readReport(linesOfText(text), 'bc.txt', sgddt2024).figures.map(({ field, year, value, sure }) => [field, year, value, sure]);
}

const money = (value: number, sure: string, year = 2022) => ['kinh_phi', year, value, sure];
const inMillions = '2. Kinh phí (triệu đồng)';

test.each([
  [[inMillions, '| Năm | Kinh phí (đồng) |', '| 2022 | 20.000.000 |'], money(20_000_000, 'chac')],
  [[inMillions, '| Năm | Kinh phí (đồng) |', '| 2022 | 500.000 |'], money(500_000, 'chac')],
  [[inMillions, 'Đơn vị tính: đồng', '| Năm | Kinh phí |', '| 2022 | 500.000 |'], money(500_000, 'chac')],
  [[inMillions, '| Năm | Kinh phí |', '| 2022 | 20.000.000 |'], money(20_000_000, 'can_xem')],
  [[inMillions, '| Năm | Kinh phí |', '| 2022 | 15.500 |'], money(15_500_000_000, 'can_xem')],
  [['2. Kinh phí', '| Năm | Kinh phí (triệu đồng) |', '| 2022 | 20.000.000 |'], money(20_000_000, 'can_xem')],
  [['2. Kinh phí (đơn vị: nghìn đồng)', '| Năm | Kinh phí |', '| 2022 | 20.000.000 |'], money(20_000_000, 'can_xem')],
  [[inMillions, '| Năm | Kinh phí |', '| 2022 | 20 |'], money(20_000_000, 'chac')],
  [['2. Kinh phí', '| Năm | Kinh phí (nghìn đồng) |', '| 2022 | 20.000 |'], money(20_000_000, 'chac')],
])('%j', (lines, figure) => expect(proposed(...lines)).toEqual([figure]));

test('an amount written out beside one with its unit, and one for each pupil', () => {
  const sure = (...lines: string[]) => proposed(...lines).filter((one) => one[3] === 'chac' && Number(one[2]) > 1e8);
  expect(sure(inMillions, '| Năm | Kinh phí |', '| 2022 | 20.000.000 đồng |', '| 2023 | 12.500.000 |')).toEqual([]);
  expect(sure(inMillions, '| Nội dung | Năm 2022 | Năm 2023 |', '| Kinh phí bố trí | 12000000 | 15000000 |')).toEqual([]);
  expect(sure('2. Kinh phí hỗ trợ (nghìn đồng/học sinh)', '| Năm | Số em | Kinh phí |', '| 2022 | 3 | 20.000.000 |')).toEqual([]);
});

test.each([
  'Số vụ tiếp nhận năm 2022: xã không có, phường Hồng Bàng có hai vụ.',
  'Số vụ tiếp nhận năm 2022: không có, vì sổ theo dõi bị thất lạc.',
  'Số vụ tiếp nhận năm 2022: không có nên chưa thống kê vụ của các trường tư.',
  'Số buổi tuyên truyền năm 2022: không tổ chức riêng, lồng ghép mỗi tháng một buổi.',
  'Số vụ tiếp nhận năm 2022: không có, trường chưa cập nhật.',
  'Số vụ tiếp nhận năm 2022: không có; chưa cập nhật.',
  'Số lượt tập huấn năm 2022: không có, vì không thống kê.',
])('no zero: %s', (line) => expect(proposed('1. Số liệu', line)).toEqual([]));

test.each([
  'Số vụ tiếp nhận năm 2022: trường không có, do phòng GDĐT tiếp nhận trực tiếp.',
  'Số buổi tuyên truyền năm 2022: em không có, vì chưa được giao.',
  'Số vụ đã xử lý năm 2022: không, vì đang chờ công an.',
  'Số vụ đã xử lý năm 2022: không có, đều do công an xử lý.',
  'Số vụ tiếp nhận năm 2022: 0, vì chưa thống kê.',
  'Số vụ tiếp nhận năm 2022: 0 (chưa có số liệu).',
  'Số vụ tiếp nhận: năm 2021: không có, do sổ bị mất; năm 2022: không có, vì chưa thống kê.',
])('no sure zero: %s', (line) => expect(proposed('1. Số liệu', line).filter((one) => one[3] === 'chac')).toEqual([]));

test.each([
  ['Số vụ tiếp nhận năm 2022: 0 vụ, đã thống kê đầy đủ.', [['so_vu_tiep_nhan', 2022, 0, 'chac']]],
  ['Số vụ tiếp nhận năm 2022: không có.', [['so_vu_tiep_nhan', 2022, 0, 'chac']]],
  [
    'Số vụ tiếp nhận: năm 2021: không có, năm 2022: không có; năm 2023: 1 vụ.',
    [0, 0, 1].map((value, at) => ['so_vu_tiep_nhan', 2021 + at, value, 'chac']),
  ],
])('a plain zero stays sure: %s', (line, figures) =>
  expect(proposed('1. Số liệu', line).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual(figures),
);

const others = [
  'Hành vi vi phạm',
  'Các đối tượng vi phạm nội quy',
  'Tin, bài vi phạm',
  'Trang web, tài khoản vi phạm',
  'Trang cá nhân vi phạm',
  'Học sinh vi phạm nội quy',
];
test.each([...others, 'Vi phạm giao thông', 'Cá nhân vi phạm giao thông', 'Tổ chức xử lý vi phạm'])(
  '3. %s: nobody is counted for sure',
  (heading) => {
    const ofPersons = (...lines: string[]) =>
      proposed(`3. ${heading}`, ...lines).filter((one) => one[3] === 'chac' && one[0] === 'so_vi_pham_bi_xu_ly');
    expect(ofPersons('| Năm | Phát hiện | Đã xử lý |', '| 2022 | 30 | 25 |')).toEqual([]);
    expect(ofPersons('Đã xử lý năm 2022: 3; năm 2023: 4.')).toEqual([]);
  },
);

test('those who broke the rules are counted under their own heading', () => {
  expect(proposed('3. Tổ chức, cá nhân vi phạm', '| Năm | Phát hiện | Đã xử lý |', '| 2022 | 30 | 25 |')).toContainEqual([
    ...['so_vi_pham_bi_xu_ly', 2022, 25, 'chac'],
  ]);
});

test('a year alone in its line is of what follows, up to what stands beside it', () => {
  const one = ['Số buổi tuyên truyền: 3', 'Số vụ tiếp nhận: 1'];
  const two = ['Số buổi tuyên truyền: 4', 'Số vụ tiếp nhận: 2'];
  expect(proposed('2022', ...one, '2023', ...two)).toEqual([
    ['nhom_2_so_buoi', 2022, 3, 'can_xem'],
    ['so_vu_tiep_nhan', 2022, 1, 'can_xem'],
    ['nhom_2_so_buoi', 2023, 4, 'can_xem'],
    ['so_vu_tiep_nhan', 2023, 2, 'can_xem'],
  ]);
  expect(proposed('1. Năm 2022', 'Số buổi tuyên truyền: 3', '2. Vụ việc', 'Số vụ tiếp nhận: 1')).toEqual([
    ['nhom_2_so_buoi', 2022, 3, 'can_xem'],
    ['so_vu_tiep_nhan', null, 1, 'can_xem'],
  ]);
});

test.each([
  ['3. Tuyên truyền', 'Năm 2022 tổ chức 4 buổi phòng chống ma túy theo mạng lưới cho 500 học sinh.'],
  ['3. Tuyên truyền an toàn giao thông trên trang Facebook', 'Năm 2022 tổ chức 4 buổi cho 500 học sinh.'],
  ['3. Tuyên truyền', 'Năm 2022 tổ chức 4 buổi phòng chống ma túy, phát trên Zalo của trường, 500 học sinh dự.'],
  ['3. Tuyên truyền', 'Năm 2022 tổ chức 5 buổi về chủ quyền biển đảo.'],
])('%s: %s', (...lines) => expect(proposed(...lines).filter((one) => one[3] === 'chac')).toEqual([]));

test('sessions on networks stay sure', () => {
  expect(proposed('3. Tuyên truyền', 'Năm 2022 tổ chức 4 buổi tuyên truyền phòng chống ma túy và an toàn trên mạng.')).toEqual([
    ['nhom_2_so_buoi', 2022, 4, 'chac'],
  ]);
});
