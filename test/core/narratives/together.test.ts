/** What units told of is brought together only where it is the same, and only what is counted is summed. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { judge } from '../../../src/core/narratives/judge.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';
import { writeAlike } from '../../../src/core/narratives/order/writing.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { processorTime } from '../../fixtures/processorTime.ts';

function statementsOf(...texts: readonly string[]) {
  return gatherStatements(
    texts.map((text, at) => ({ unit: `U${at + 1}`, field: 'nhom_2', cell: `Số liệu!AT${at + 7}`, voice: 'units', text })),
    sgddt2024,
  ).statements;
}

function toldBy(...texts: readonly string[]) {
  return statementsOf(...texts).map(({ text, figures }) => [text, figures.map(({ noun, sum }) => `${noun}:${sum}`).join(', ')]);
}

const figuresOf = (text: string) => meaningOf(text).slots.map(({ piece }) => piece.figure?.value);

describe('months and years are no figures, whatever word follows', () => {
  test.each<[string, number[]]>([
    ['Tháng 3/2023 tổ chức ngoại khóa an toàn mạng', []],
    ['Tháng 3/2023 trường tổ chức ngoại khóa an toàn mạng', []],
    ['Trong tháng 9/2022 tổ chức 12 buổi ngoại khóa', [12]],
    ['Từ tháng 9/2022 tổ chức ngoại khóa', []],
    ['Ngày 5/9 trường tổ chức ngoại khóa', []],
    ['Sáng 5/9 học sinh toàn trường dự ngoại khóa', []],
    ['Năm học 2022/2023 trường tổ chức ngoại khóa', []],
    ['Vào 3/2023 trường tổ chức ngoại khóa', []],
    ['Năm 2023, 2024 tổ chức 12 buổi ngoại khóa an toàn mạng', [12]],
    ['Năm 2023 và 2024 tổ chức ngoại khóa', []],
    ['Năm 2023, 2024 trường tổ chức ngoại khóa', []],
    ['Năm 2023, 2024 giáo viên chủ nhiệm tuyên truyền', []],
    ['Trong năm 2023, 2024 lượt học sinh được tuyên truyền', [2024]],
    ['Năm 2022, 1950 học sinh được tuyên truyền', [1950]],
    ['Có 25/30 giáo viên được tập huấn', [25, 30]],
    ['Có 9/12 trường tổ chức ngoại khóa', [9, 12]],
    ['Có 8/10 tổ dân phố có nội quy', [8, 10]],
    ['Có 1.950/2.010 học sinh được tuyên truyền', [1950, 2010]],
  ])('%s', (text, values) => expect(figuresOf(text)).toEqual(values));

  test('two units with months are two sentences without sums', () => {
    const told = toldBy('Tháng 3/2023 tổ chức ngoại khóa an toàn mạng', 'Tháng 4/2023 tổ chức ngoại khóa an toàn mạng');
    expect(told.every(([text, figures]) => figures === '' && !/4\.046|\/2\.023/.test(text ?? ''))).toBe(true);
  });
});

describe('the end of a change is no count; whom it reached is', () => {
  test.each<[string, number[]]>([
    ['Từ 2021 đến 2024 tuyên truyền tới 350 học sinh toàn trường', [350]],
    ['Từ 8/2022 đến nay đã mở 5 lớp tập huấn, tuyên truyền tới 350 giáo viên', [5, 350]],
    ['Từ 01/9/2022 nhà trường đã tuyên truyền tới 350 học sinh', [350]],
    ['Từ 5 giáo viên nòng cốt đã tuyên truyền tới 350 học sinh', [350]],
    ['Số vụ giảm từ 12 em năm 2021 xuống 3 em năm 2024', []],
    ['Tăng từ 1.200 lượt lên 2.300 lượt', []],
    ['Tăng từ 2000 lượt lên 2300 lượt', []],
    ['Nâng từ 5 lớp đến 8 lớp', []],
  ])('%s', (text, values) => expect(figuresOf(text)).toEqual(values));
});

describe('figures of what only some tell', () => {
  test('who took part is no sum with who won', () => {
    expect(
      toldBy('Tổ chức 5 buổi ngoại khóa an toàn mạng, 120 em tham gia', 'Tổ chức 4 buổi ngoại khóa an toàn mạng, 3 em đạt giải'),
    ).toEqual([['Tổ chức 09 buổi ngoại khóa an toàn mạng', 'buổi:9, em:120, em:3']]);
  });
  test('those who did the same are one sum', () => {
    const told = toldBy(
      'Tổ chức 5 buổi ngoại khóa an toàn mạng, 120 em tham gia',
      'Tổ chức 4 buổi ngoại khóa an toàn mạng, 30 em tham gia',
      'Tổ chức 4 buổi ngoại khóa an toàn mạng',
    );
    expect(told).toEqual([['Tổ chức 13 buổi ngoại khóa an toàn mạng', 'buổi:13, em:150']]);
  });
  test('an equal figure of another noun is kept', () => {
    const [one] = toldBy('Phát 12 tờ rơi về an toàn mạng cho học sinh, 12 em tham gia', 'Phát 20 tờ rơi về an toàn mạng cho học sinh');
    expect(one?.[1]).toBe('tờ rơi:32, em:12');
  });
});

describe('pairs', () => {
  const judged = (a: string, b: string) => judge(meaningOf(a), meaningOf(b));

  test.each([
    ['Học sinh được dùng điện thoại vào chiều thứ sáu', 'Học sinh được dùng điện thoại'],
    ['Cho học sinh dùng máy tính bảng trong 45 phút', 'Cho học sinh dùng máy tính bảng'],
    ['Khóa wifi học sinh trong 8 giờ mỗi đêm', 'Khóa wifi học sinh mỗi đêm'],
    ['Tắt wifi khu nội trú vào buổi tối thứ bảy', 'Tắt wifi khu nội trú'],
    ['Học sinh sử dụng điện thoại tại phòng y tế', 'Học sinh sử dụng điện thoại'],
    ['Giáo viên thu điện thoại của học sinh trong 2 ngày', 'Giáo viên thu điện thoại của học sinh'],
    ['Học sinh được dùng điện thoại trong dịp Tết', 'Học sinh được dùng điện thoại'],
    ['Nhà trường điều chỉnh máy tính phòng tin học', 'Nhà trường sửa chữa máy tính phòng tin học'],
    ['Xử lý hành vi xâm phạm học sinh', 'Xử lý hành vi xâm hại học sinh'],
    ['Xử lý hành vi xâm phạm tài khoản của học sinh', 'Xử lý hành vi xâm hại tài khoản của học sinh'],
    ['Kiểm tra các quán internet gần trường', 'Thanh tra các quán internet gần trường'],
    ['Kiểm tra các quán internet gần trường', 'Kiểm tra, thanh tra các quán internet gần trường'],
    ['Tuyên truyền về nguy cơ của trò chơi trực tuyến', 'Tuyên truyền về tác hại của trò chơi trực tuyến'],
    ['Đưa tin bài lên trang thông tin điện tử', 'Đưa tin bài xuống trang thông tin điện tử'],
    ['Mang điện thoại vào lớp học', 'Mang điện thoại ra lớp học'],
  ])('apart: %s – %s', (a, b) => expect(judged(a, b)).toBe('apart'));

  test.each([
    ['Tổ chức ngoại khóa an toàn mạng vào chiều thứ sáu', 'Tổ chức ngoại khóa an toàn mạng'],
    ['Tập huấn kỹ năng số cho giáo viên trong 2 ngày', 'Tập huấn kỹ năng số cho giáo viên'],
    ['Năm 2023 sử dụng phần mềm lọc nội dung ở phòng máy', 'Sử dụng phần mềm lọc nội dung ở phòng máy'],
    ['Rà soát lại tài khoản của học sinh', 'Soát tài khoản của học sinh'],
    ['Phát tờ rơi tới các hộ ở khu phố', 'Phát tờ rơi tới các hộ ở tổ dân phố'],
    ['Đưa tin bài lên trang thông tin điện tử', 'Đưa tin bài trên trang thông tin điện tử'],
    ['Vào đầu năm học ra mắt câu lạc bộ an toàn mạng', 'Đầu năm học ra mắt câu lạc bộ an toàn mạng'],
  ])('one: %s – %s', (a, b) => expect(judged(a, b)).toBe('same'));
});

/** Pairs that a rule once took for one deed: another act, a rate beside a total, a deed that a place or a time limits. */
test.each([
  ['Báo cáo vi phạm 3 trang giả mạo nhà trường trong năm 2023', 'Gỡ bỏ 2 trang giả mạo nhà trường'],
  ['Khởi tố 2 đối tượng lừa đảo học sinh trong năm 2023', 'Bắt 1 đối tượng lừa đảo học sinh'],
  ['Giáo viên dự lớp tập huấn an toàn mạng tại huyện', 'Giáo viên mở lớp tập huấn an toàn mạng'],
  ['Rút giấy phép 2 quán internet trong năm 2023', 'Xử phạt 3 quán internet'],
  ['Xét xử 2 vụ bắt nạt qua mạng trong năm 2023', 'Xử lý 3 vụ bắt nạt qua mạng'],
  ['Khảo sát 200 phụ huynh về an toàn mạng trong năm 2023', 'Phỏng vấn 20 phụ huynh về an toàn mạng'],
  ['Phối hợp với công an bắt 2 đối tượng lừa đảo', 'Công an bắt 3 đối tượng lừa đảo'],
  ['Hằng tháng tổ chức 2 buổi ngoại khóa an toàn mạng cho học sinh', 'Tổ chức 3 buổi ngoại khóa an toàn mạng cho học sinh'],
  ['Mỗi tuần phát thanh 2 bài về an toàn mạng', 'Phát thanh 30 bài về an toàn mạng'],
  ['Mỗi học kỳ khảo sát 200 học sinh về thói quen dùng mạng', 'Khảo sát 150 học sinh về thói quen dùng mạng'],
  ['Có 2 vụ bắt nạt qua mạng tại trường bạn', 'Có 3 vụ bắt nạt qua mạng'],
  ['Nhắc học sinh tránh quay clip tại lớp', 'Nhắc học sinh tránh quay clip'],
])('“%s” and “%s” stay two', (one, other) => {
  expect(toldBy(one, other).length).toBe(2);
});

test.each([
  ['Tuyên truyền cho khối 6-9', 'Tuyên truyền cho khối 6, 7, 8, 9'],
  ['Cho các lớp 6-8 xem phim', 'Cho các lớp 6, 7, 8 xem phim'],
  ['Tổ chức 12 buổi cho các lớp 3-4 tuổi, 4-5 tuổi xem phim', null],
  ['Tổ chức diễn đàn lớp 6-12 em', null],
  ['Mỗi khối 6-9 buổi chiều', null],
  ['Chia lớp 8-10 học sinh', null],
])('grades, not ages and counts, are written one by one: %s', (text, written) => expect(writeAlike(text)).toBe(written ?? text));

test.each([
  ['an open bracket', `Tuyên truyền (1 ${'a'.repeat(3000)}`],
  ['many changes', 'từ 1 '.repeat(800)],
  ['many changes with nouns', 'từ 1 buổi tới 2 buổi, '.repeat(200)],
])('a long text is read in time: %s', (_, text) => {
  // The best of three: what is cubic takes ten seconds each time.
  const best = (one: string) => Math.min(...['.', '!', '?'].map((end) => processorTime(() => meaningOf(`${one}${end}`))));
  const whole = best(text);
  if (whole < 2500) return;
  // A busy machine is slow in all: then half of it tells, which is an eighth of what is cubic.
  expect(whole / best(text.slice(0, text.length / 2))).toBeLessThan(6);
});
