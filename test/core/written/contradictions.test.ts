/** Contradictions inside a report: a denial of a field against each figure of it; what is no denial of it. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const read = (text: string) => readReport(linesOfText(`I. KẾT QUẢ TRIỂN KHAI\n1. Thông tin chung\n${text}`), 'bc.txt', sgddt2024);

/** The figures above 0 that are still sure. */
const sure = (text: string) => read(text).figures.filter((one) => one.value > 0 && one.sure === 'chac');

test.each([
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNăm 2024 tiếp nhận 12 vụ xâm hại trẻ em.\nTrong kỳ không xảy ra vụ việc xâm hại trẻ em nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nIII. Đánh giá\nTrong các năm không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNăm 2023 không xảy ra vụ việc xâm hại trẻ em nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi nào.',
  'II. BÁO CÁO KẾT QUẢ THỰC HIỆN\n2. Giáo dục, truyền thông nâng cao nhận thức\nNăm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nTừ năm 2022 đến nay không tổ chức buổi tuyên truyền nào.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nChưa được bố trí kinh phí trong giai đoạn 2021-2024.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nKinh phí chưa được bố trí.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nNăm 2022 không có kinh phí.',
  'Năm 2022 tổ chức 95 buổi tuyên truyền.\nNăm 2022 không tổ chức buổi tuyên truyền nào do dịch bệnh.',
  'Năm 2022 đã tập huấn cho 45 lượt cán bộ, giáo viên.\nNăm 2022 toàn quận không tổ chức tập huấn.',
  'Năm 2023 triển khai 02 giải pháp kỹ thuật.\nNăm 2023 không có giải pháp kỹ thuật nào được triển khai.',
  'Năm 2021 đã xử lý 02 đối tượng vi phạm trên môi trường mạng.\nNăm 2021 chưa xử lý đối tượng vi phạm nào.',
  'Năm 2021 tổ chức 07 buổi tuyên truyền.\nKhông một buổi tuyên truyền nào được tổ chức trong năm 2021.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nĐơn vị không được cấp kinh phí thực hiện.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nKhông bố trí kinh phí trong các năm 2021, 2022.',
  'Năm 2024 tham gia 01 hội thảo quốc tế.\nChưa có hoạt động hợp tác quốc tế.',
  'II. BÁO CÁO KẾT QUẢ THỰC HIỆN\n5. Tăng cường hợp tác quốc tế\nKhông có hoạt động. Năm 2024 tham gia 01 hội thảo quốc tế.',
  'Năm 2022 hỗ trợ 03 trẻ em bị xâm hại.\nNăm 2022 không có trẻ em nào được hỗ trợ.',
  'Năm 2022 hỗ trợ 03 trẻ em bị xâm hại.\nKhông có trẻ em nào bị xâm hại.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTừ khi triển khai đến nay không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nSố vụ tiếp nhận năm 2023: không có.',
  'Năm 2023 tập huấn cho 40 lượt giáo viên.\nGiai đoạn 2021-2024 nhà trường chưa tổ chức lớp tập huấn nào.',
  'Năm 2022 tổ chức 08 buổi tuyên truyền.\nNăm 2022 do dịch bệnh, hoạt động tuyên truyền phải dừng toàn bộ.',
  'Năm 2022 tổ chức 08 buổi tuyên truyền.\nNăm 2022 phải dừng toàn bộ hoạt động tuyên truyền do dịch bệnh.',
  'Năm 2024 kinh phí thực hiện là 12 triệu đồng.\nNhà trường không được cấp kinh phí cho nội dung này.',
  'Năm 2024 không tiếp nhận vụ việc xâm hại nào. Tuy vậy, tổ tư vấn năm 2024 đã tiếp nhận 03 vụ việc học sinh bị bắt nạt qua mạng.',
  'Năm 2024 tiếp nhận 02 vụ việc xâm hại trẻ em, đã xử lý 05 vụ việc.',
  '| Năm | Số vụ tiếp nhận | Số buổi tuyên truyền |\n| 2022 | 3 | 4 |\n| 2023 | 1 | 2 |\nTrong giai đoạn 2021-2024 không xảy ra vụ việc xâm hại nào.',
])('against each other: %s', (text) => {
  const { contradictions, figures } = read(text);
  expect(contradictions.length).toBeGreaterThan(0);
  for (const { sentences } of contradictions) {
    const counted = figures.filter((one) => one.sentence === sentences[1] && one.value > 0);
    expect(counted.filter(({ doubts }) => doubts.includes('contradicted')).map(({ sure: how }) => how)).toContain('can_xem');
  }
});

test.each([
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNăm 2022 không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 03 vụ xâm hại trẻ em, đã xử lý 02 vụ. Năm 2024 tiếp nhận 02 vụ, đã xử lý 03 vụ.',
  'Năm 2024 tiếp nhận 02 vụ xâm hại trẻ em, đã xử lý 03 vụ do có 01 vụ của năm 2023 chuyển sang.',
  'Năm 2024 tiếp nhận 02 vụ xâm hại trẻ em, đã xử lý 02 vụ.',
  'Năm 2022 có 14 giáo viên dự tập huấn của Sở.\nNăm 2022 chưa mở lớp tập huấn nào.',
  'Năm 2022 cử 14 lượt giáo viên tham gia tập huấn.\nNăm 2022 không tổ chức tập huấn.',
  'Năm 2023 kinh phí thực hiện là 20 triệu đồng.\nVề hội thi vẽ tranh, năm 2023 không được cấp kinh phí cho nội dung này.',
  'Năm 2023 kinh phí thực hiện là 20 triệu đồng.\nHội thi vẽ tranh do phụ huynh lo. Năm 2023 không được cấp kinh phí cho hoạt động này.',
  'Năm 2023 tập huấn cho 40 lượt giáo viên.\nGiai đoạn 2021-2024 chưa tổ chức lớp tập huấn chuyên sâu nào.',
  'Năm 2022 tổ chức 08 buổi tuyên truyền.\nTháng 5 năm 2022 hoạt động tuyên truyền trực tiếp phải dừng toàn bộ.',
  'Năm 2022 tổ chức 08 buổi tuyên truyền.\nNăm 2022 nếu có dịch thì hoạt động tuyên truyền phải dừng toàn bộ.',
  'Năm 2024 kinh phí thực hiện là 12 triệu đồng.\nNhà trường không được cấp kinh phí riêng cho nội dung này.',
  'Trong giai đoạn 2021-2024 không xảy ra vụ việc nào. Tuy nhiên, năm 2023 có 02 vụ xâm hại trẻ em qua mạng.',
  'Năm 2022 tổ chức 11 buổi tuyên truyền.\nDo dịch, năm 2022 các trường không tổ chức được buổi tuyên truyền trực tiếp nào.',
  'Năm 2022 tổ chức 11 buổi tuyên truyền.\nNăm 2022 không tổ chức buổi ngoại khóa nào do dịch bệnh, chỉ tuyên truyền trên nhóm lớp.',
  'Năm 2022 tập huấn cho 45 lượt cán bộ, giáo viên.\nNăm 2023 không tổ chức tập huấn.',
  'Năm 2022 tập huấn cho 45 lượt cán bộ, giáo viên.\nNăm 2022 trường không tổ chức tập huấn riêng, cử giáo viên dự lớp của Sở.',
  'Năm 2022 tập huấn cho 45 lượt cán bộ, giáo viên.\nNăm 2022 không tổ chức tập huấn trực tiếp.',
  'Năm 2023 triển khai 02 giải pháp kỹ thuật.\nNăm 2023 không có giải pháp kỹ thuật mới nào được triển khai.',
  'Năm 2022 tổ chức 11 buổi tuyên truyền.\nNếu không tổ chức tuyên truyền thì học sinh không biết.',
  'Năm 2022 tổ chức 11 buổi tuyên truyền.\nMột số trường chưa tổ chức tuyên truyền.',
  'Năm 2022 tập huấn cho 45 lượt cán bộ.\nThôn Ba năm 2022 không tổ chức tập huấn.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông còn vụ việc nào tồn đọng.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNhà trường không để xảy ra vụ việc nào nghiêm trọng.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNhà trường không để xảy ra vụ việc xâm hại trẻ em nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNgoài 02 vụ nêu trên không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNgoài ra không tiếp nhận vụ việc nào khác.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\n6 tháng đầu năm 2023 không xảy ra vụ việc xâm hại trẻ em nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTrong quý I năm 2023 không xảy ra vụ việc xâm hại trẻ em nào.',
  'Trong các năm không xảy ra vụ việc nào. Riêng năm 2023 tiếp nhận 02 vụ xâm hại trẻ em.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nCác năm còn lại không phát sinh vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng. Các năm 2021, 2022, 2024 không phát sinh.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTừ năm 2024 đến nay không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTừ năm 2025 đến nay không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nHai năm đầu không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNăm học 2021-2022 không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông xảy ra vụ việc cháy nổ nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông xảy ra vụ bạo lực học đường nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông xảy ra vụ tai nạn giao thông nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông có vụ việc nào phải chuyển cơ quan công an.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhi không có vụ việc nào, trường vẫn trực.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nNếu không xảy ra vụ việc nào thì ghi số 0.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nKhông có vụ việc nào chưa được xử lý.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nSang năm 2025 không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTrên địa bàn thành phố năm 2023 không xảy ra vụ việc nào.',
  'Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em trên mạng.\nTháng 5/2023 không xảy ra vụ việc nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2021 không tổ chức buổi tuyên truyền nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi tuyên truyền trực tuyến nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 chưa có buổi tuyên truyền riêng nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi tuyên truyền nào về an toàn giao thông.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi tuyên truyền nào trong hè.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi tham quan nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nNăm 2023 không tổ chức buổi tập huấn nào.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nKhông có buổi tuyên truyền nào vắng học sinh.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nKhông có học sinh nào vắng mặt trong các buổi tuyên truyền.',
  'Năm 2023 tổ chức 10 buổi tuyên truyền.\nKhông có lớp nào không được tuyên truyền.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nChưa có kinh phí riêng.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nChưa có kinh phí riêng cho nội dung này.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nChưa bố trí kinh phí cho phần mềm.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nChưa bố trí kinh phí mua phần mềm.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nKinh phí chưa được bố trí đầy đủ.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nNăm 2021 chưa được bố trí kinh phí.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nIV. Khó khăn, vướng mắc\nChưa có kinh phí.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nV. Đề xuất\nĐề nghị cấp kinh phí vì không có kinh phí.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nSử dụng nguồn chi thường xuyên, không bố trí kinh phí riêng.',
  'Năm 2022 bố trí kinh phí 20 triệu đồng.\nKhông phát sinh kinh phí ngoài dự toán.',
  'Năm 2022 hỗ trợ 03 trẻ em bị xâm hại.\nKhông có trẻ em nào bị bỏ lại phía sau.',
  'Năm 2022 hỗ trợ 03 trẻ em bị xâm hại.\nKhông còn trẻ em nào phải hỗ trợ.',
  'Năm 2024 tham gia 01 hội thảo quốc tế.\nChưa có hoạt động hợp tác quốc tế riêng.',
  'Năm 2024 tham gia 01 hội thảo quốc tế.\nChưa chủ trì hoạt động hợp tác quốc tế.',
  'Năm 2021 không tổ chức buổi tuyên truyền nào.\nTổng số 4 năm: 30 buổi tuyên truyền.',
  'Năm 2021 không tiếp nhận vụ nào.\nGiai đoạn 2021-2024 tiếp nhận 05 vụ xâm hại trẻ em.',
])('not against each other: %s', (text) => {
  const { contradictions, figures } = read(text);
  expect(contradictions).toEqual([]);
  expect(figures.filter(({ doubts }) => doubts.includes('contradicted'))).toEqual([]);
});

test('every figure that a denial speaks of waits, those of other fields and years stay', () => {
  const both =
    'Năm 2023 tiếp nhận 04 vụ xâm hại trẻ em, đã xử lý 03 vụ.\nNăm 2024 tiếp nhận 12 vụ xâm hại trẻ em.\nNăm 2024 tổ chức 30 buổi tuyên truyền.';
  const { contradictions } = read(`${both}\nTrong kỳ không xảy ra vụ việc xâm hại trẻ em nào.`);
  expect(contradictions).toEqual([
    { sentences: [4, 1], about: 'so_vu_tiep_nhan' },
    { sentences: [4, 2], about: 'so_vu_tiep_nhan' },
  ]);
  expect(sure(`${both}\nTrong kỳ không xảy ra vụ việc xâm hại trẻ em nào.`).map(({ field }) => field)).toEqual(['nhom_2_so_buoi']);
  expect(sure(`${both}\nNăm 2023 không xảy ra vụ việc xâm hại trẻ em nào.`).map(({ year }) => year)).toEqual([2024, 2024]);
});

test('a denial is kept beside a sum of the period', () => {
  const { figures } = read('Năm 2021 không tổ chức buổi tuyên truyền nào.\nTổng số 4 năm: 30 buổi tuyên truyền.');
  expect(figures.map(({ doubts }) => doubts.includes('contradicted'))).toEqual([false, false]);
});

test('one pair of sentences is told once, whatever is against each other in them', () => {
  const text = 'Năm 2023 chưa phát hiện trường hợp nào bị xâm hại trên mạng.\nTrong năm 2023, đã xử lý 02 vụ việc.';
  expect(read(text).contradictions).toHaveLength(1);
});
