/** Sentences of known words whose number is another's, of another time or amount; and how offices really write. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const sections = {
  '1': 'I. Kết quả triển khai\n1. Công tác chỉ đạo triển khai thực hiện',
  '2': 'I. Kết quả triển khai\n2. Kinh phí thực hiện',
  '3': 'I. Kết quả triển khai\n3. Kết quả thực hiện mục tiêu',
  G1: 'II. Kết quả thực hiện năm nhóm biện pháp\n1. Xây dựng, hoàn thiện hành lang pháp lý',
  G2: 'II. Kết quả thực hiện năm nhóm biện pháp\n2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
  G3: 'II. Kết quả thực hiện năm nhóm biện pháp\n3. Triển khai các biện pháp, giải pháp kỹ thuật',
  G4: 'II. Kết quả thực hiện năm nhóm biện pháp\n4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực',
} as const;

function sureIn(section: keyof typeof sections, said: string, writer = 'TRƯỜNG THPT SỐ MỘT'): number {
  const text = [writer, sections[section], said].join('\n');
  return readReport(linesOfText(text), 'bc.txt', sgddt2024).figures.filter(({ sure }) => sure === 'chac').length;
}

describe('sure as ever', () => {
  test.each([
    'Năm 2024, thông qua việc tổ chức 5 buổi tuyên truyền, học sinh nâng cao nhận thức.',
    'Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền, tăng 2 buổi so với các năm trước.',
    'Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền, với sự tham gia của các trường lân cận.',
    'Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền, trong đó có 1 buổi do báo cáo viên của Công an phường trình bày.',
    'Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền, trong đó có 2 buổi mời báo cáo viên của Công an phường.',
  ])('%s', (said) => expect(sureIn('G2', said)).toBe(1));

  test.each(['Ban chỉ đạo', 'Tổ tư vấn', 'Đội tuyên truyền'])('money of the programme’s own body: %s', (body) =>
    expect(sureIn('2', `Kinh phí hoạt động của ${body} năm 2024: 20 triệu đồng.`)).toBe(1),
  );
});

test('an office’s own schools hold what is its own', () => {
  const said = 'Toàn quận tổ chức 31 buổi tuyên truyền năm 2022 (trong đó Trường THCS Vạn Sơn tổ chức 09 buổi).';
  expect(sureIn('G2', said, 'PHÒNG GDĐT QUẬN ĐỒ SƠN')).toBe(1);
});

test.each(['do Sở ban hành', 'của Sở', 'của trường', 'của nhà trường, năm 2025 dự kiến 7 buổi'])(
  'asked, not lost: as planned %s',
  (plan) => {
    const said = `Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền theo kế hoạch ${plan}.`;
    const { figures } = readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', sections.G2, said].join('\n')), 'bc.txt', sgddt2024);
    expect(figures.map(({ value, sure }) => `${value} ${sure}`)).toEqual(['5 can_xem']);
  },
);

describe('of others, of other years, on paper', () => {
  test.each([
    'Năm 2024, Hội đồng trường thông qua việc tổ chức 5 buổi tuyên truyền.',
    'Nhà trường tổ chức 5 buổi tuyên truyền trong các năm trước.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền tại trường bạn.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền cho các trường lân cận.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền, trong đó có 2 buổi do Công an phường tổ chức.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền, trong đó công an phường tổ chức 2 buổi.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền, phường tổ chức 3 buổi trong số đó.',
  ])('%s', (said) => expect(sureIn('G2', said)).toBe(0));
});

describe('not sure', () => {
  test.each([
    'Phương hướng năm 2024:\n- Tổ chức 10 buổi tuyên truyền.',
    'Nhiệm vụ trọng tâm năm 2024 của nhà trường như sau:\n- Tổ chức 10 buổi tuyên truyền.',
    'Những việc chưa làm được năm 2024:\n- Tổ chức 10 buổi tuyên truyền.',
    'Các trường trong cụm thực hiện năm 2024:\n- Tổ chức 10 buổi tuyên truyền.',
  ])('by the line above: %s', (said) => expect(sureIn('G2', said)).toBe(0));

  test.each([
    'tổ chức 3 + 4 buổi tuyên truyền',
    'tổ chức 1 2 buổi tuyên truyền',
    'tổ chức 4/10 buổi tuyên truyền',
    'tổ chức 4 trên 6 buổi tuyên truyền',
    'tổ chức 20 buổi tuyên truyền trở lên',
    'tổ chức 10 buổi tuyên truyền (?)',
    'tổ chức 10 buổi tuyên truyền (trong đó 6 buổi chưa thực hiện)',
    'tổ chức 10 buổi tuyên truyền, hiện còn 4 buổi chưa tổ chức',
    'tổ chức một phần 10 buổi tuyên truyền',
  ])('another amount: %s', (said) => expect(sureIn('G2', `Năm 2024 ${said}.`)).toBe(0));

  test.each([
    'Tháng 3 năm 2024, nhà trường tổ chức 2 buổi tuyên truyền.',
    'Ngày 5 tháng 9 năm 2024 tổ chức 1 buổi tuyên truyền.',
    'Năm 2024 định kỳ tổ chức 2 buổi tuyên truyền một học kỳ.',
    'Như năm 2023, nhà trường tổ chức 9 buổi tuyên truyền.',
    'Năm 2024, riêng khối 9 tổ chức 3 buổi tuyên truyền.',
    'Năm 2024, lớp 10A5 tổ chức 2 buổi tuyên truyền.',
    'Năm 2024 các tổ đều tổ chức 2 buổi tuyên truyền.',
    'Năm 2024, các trường đều tổ chức 4 buổi tuyên truyền.',
    'Tại trường THPT Thái Phiên, năm 2024 tổ chức 10 buổi tuyên truyền.',
    'Năm 2024 phối hợp với trường THCS Số Ba để trường này tổ chức 5 buổi tuyên truyền.',
    'Năm 2024, với quyết tâm tổ chức 10 buổi tuyên truyền.',
    'Năm 2023 nhà trường phối hợp với phường cho Hội Cựu chiến binh tổ chức 3 buổi tuyên truyền.',
    'Hưởng ứng Ngày Môi trường thế giới, năm 2023 Đoàn trường tổ chức 2 buổi tuyên truyền.',
    'Thực hiện thử nghiệm bản dự thảo, năm 2024 tổ chức 10 buổi tuyên truyền.',
    'Thông tin về dự định: năm 2024 tổ chức 10 buổi tuyên truyền.',
  ])('a part, another, another time: %s', (said) => expect(sureIn('G2', said)).toBe(0));

  test.each([
    ['G2', 'dự 5 buổi tuyên truyền'],
    ['G2', 'tài trợ 5 buổi tuyên truyền'],
    ['G2', 'chi kinh phí cho 5 buổi tuyên truyền'],
    ['G2', 'có 80 học sinh tham gia trò chơi trực tuyến'],
    ['G2', 'có 1.900 học sinh tham gia mạng xã hội'],
    ['G4', 'có 12 giáo viên được tập huấn từ năm 2022'],
    ['G1', 'triển khai, phổ biến 3 văn bản tới học sinh'],
    ['G1', 'rà soát 12 văn bản đã ban hành'],
    ['G3', 'sử dụng 3 phần mềm tập huấn trực tuyến'],
    ['2', 'gia đình học sinh chi 500 triệu đồng'],
    ['2', 'chi thường xuyên 700 triệu đồng'],
    ['2', 'thuê đường truyền 7 triệu đồng'],
    ['2', 'nhà trường chi 4 triệu đồng thăm hỏi'],
    ['3', 'tư vấn tâm lý cho 20 trẻ em'],
  ] as const)('no deed of the question, %s: %s', (section, said) => expect(sureIn(section, `Năm 2024 ${said}.`)).toBe(0));

  test.each([
    ['G2', 'Ban hành kế hoạch tổ chức 4 buổi tuyên truyền năm 2024.'],
    ['G2', 'Năm 2024 thống nhất chương trình phối hợp tổ chức 3 buổi ngoại khóa.'],
    ['G2', 'Năm 2024 thảo luận việc tổ chức 4 buổi tuyên truyền.'],
    ['G1', 'Năm 2022 xây dựng kế hoạch ban hành 3 văn bản.'],
    ['2', 'Năm 2023 dự toán 20 triệu đồng.'],
    ['2', 'Tổng kinh phí hoạt động của nhà trường năm 2023 là 900 triệu đồng.'],
    ['2', 'Năm 2024, tổng chi của nhà trường là 2.500 triệu đồng.'],
  ] as const)('on paper, or of everything, %s: %s', (section, said) => expect(sureIn(section, said)).toBe(0));

  test.each([
    'Riêng Đoàn trường năm 2024 tổ chức 2 buổi tuyên truyền.',
    'Năm 2024 tổ chức 35 buổi chào cờ cho học sinh.',
    'Năm 2024 tổ chức 3 buổi họp phụ huynh.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền (trong đó 3 buổi của Công an phường, 2 buổi của trường).',
    'Năm 2024 tổ chức 5 buổi tuyên truyền, trong đó có 4 buổi do trường bạn tổ chức.',
    'Năm 2024 tổ chức 5 buổi tuyên truyền giúp trường bạn.',
    'Năm 2024 tổ chức 3 buổi tuyên truyền (của cả 3 năm).',
    'Đến năm 2024 lũy kế tổ chức 14 buổi tuyên truyền.',
    'Năm 2024 tổ chức 3 buổi tuyên truyền với sự chủ trì của Công an phường.',
    'Năm 2024 ban đại diện cha mẹ học sinh tổ chức 3 buổi tuyên truyền.',
    'Năm 2024 tổ chức 3 buổi tuyên truyền. Tuy nhiên cả 3 buổi đều phải hủy.',
    'Năm 2024 tổ chức 6 buổi tuyên truyền. Thực tế mới thực hiện được 2 buổi.',
    'Năm 2024 tổ chức 3 buổi tuyên truyền. Con số này tính cả cụm trường.',
  ])('of one body, of others, of more: %s', (said) => expect(sureIn('G2', said)).toBe(0));

  test('all papers of an office', () => {
    expect(sureIn('G1', 'Năm 2024 ban hành 40 văn bản các loại.')).toBe(0);
  });

  test.each([
    ['công đoàn ngành', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MỘT'],
    ['trường THCS của phường', 'ỦY BAN NHÂN DÂN PHƯỜNG HAI'],
  ])('of an office no own: %s', (who, writer) => {
    expect(sureIn('G2', `Năm 2024, ${who} tổ chức 5 buổi tuyên truyền.`, writer)).toBe(0);
  });

  test.each(['công an huyện', 'mặt trận thôn', 'đại lý Internet'])('of a department no own: %s', (who) => {
    const writer = 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MỘT';
    expect(sureIn('G2', `Năm 2024, ${who} tổ chức 6 buổi tuyên truyền.`, writer)).toBe(0);
  });
});

describe('sure', () => {
  test.each([
    [
      'G2',
      'Được sự quan tâm của Ban Giám hiệu, năm 2024 Đoàn trường đã triển khai 5 buổi tuyên truyền về văn hóa ứng xử trên mạng xã hội.',
      1,
    ],
    ['G2', 'Năm 2022 phối hợp với Đoàn phường, Hội Liên hiệp Phụ nữ phường tổ chức 3 buổi tuyên truyền tới 450 lượt phụ huynh.', 2],
    ['G2', 'Năm 2022, mặc dù gặp khó khăn do dịch bệnh, nhà trường vẫn tổ chức được 3 buổi tuyên truyền tới 945 lượt học sinh.', 2],
    ['G2', 'Để nâng cao nhận thức cho học sinh, năm 2023 nhà trường đã tổ chức 4 buổi tuyên truyền.', 1],
    ['G2', 'Năm 2021: tổ chức 3 buổi (trực tuyến qua Zoom do dịch Covid-19), 870 lượt học sinh tham gia.', 2],
    ['G2', 'Nhân dịp Tháng hành động vì trẻ em, năm 2024 Liên đội tổ chức 2 buổi ngoại khóa “Em an toàn trên mạng”.', 1],
    ['G2', 'Năm 2024, nhà trường treo 6 băng rôn, tổ chức 3 buổi tuyên truyền, viết 12 bài đăng trên trang Facebook của trường.', 1],
    ['G3', 'Năm 2024, nhà trường triển khai 3 giải pháp kỹ thuật: thiết lập tường lửa, phân quyền truy cập wifi.', 1],
    [
      '1',
      'Năm 2024 qua hòm thư góp ý và đường dây nóng, nhà trường đã tiếp nhận 3 vụ việc liên quan đến xâm hại trẻ em trên môi trường mạng.',
      1,
    ],
    ['2', 'Do nguồn kinh phí còn hạn hẹp nên năm 2024 nhà trường chỉ bố trí được 4,5 triệu đồng cho nội dung này.', 1],
    ['2', 'Kinh phí bố trí năm 2024: 18 triệu đồng (bằng chữ: Mười tám triệu đồng).', 1],
    ['2', 'Kinh phí hoạt động tuyên truyền năm 2023: 6 triệu đồng.', 1],
    ['G2', 'Riêng năm 2024, nhà trường tổ chức 7 buổi tuyên truyền.', 1],
    ['G2', 'Năm 2024 tổ chức 6 buổi sinh hoạt dưới cờ về an toàn mạng.', 1],
    ['G2', 'Năm 2023 xây dựng kế hoạch và tổ chức 3 buổi tuyên truyền.', 1],
    ['G2', 'Năm 2022 tổ chức 4 buổi tuyên truyền (trong đó 1 buổi cho phụ huynh).', 1],
    ['G2', 'Năm 2024 tổ chức 5 buổi tuyên truyền. Tuy nhiên, một số phụ huynh chưa tham gia đầy đủ.', 1],
  ] as const)('%s: %s', (section, said, count) => expect(sureIn(section, said)).toBe(count));
});
