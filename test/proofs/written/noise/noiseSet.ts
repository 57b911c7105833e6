/**
 * Sentences and cells whose numbers count nothing of the form: every kind of number in every frame of
 * a result, the words and numbers drawn by a seed. Nothing may be proposed of any of them.
 */
import { seededRandom } from '../../rules/seededRandom.ts';

/** `#`: a number of two figures, `##`: of three or four, `@`: a year. */
export const kinds: Readonly<Record<string, readonly string[]>> = {
  'số văn bản': [
    'theo Quyết định số 830/QĐ-TTg',
    'theo Kế hoạch số #/KH-THPT',
    'theo Công văn số ##/SGDĐT-CTTT',
    'theo công văn ## của Sở',
    'theo KH #',
    'theo Kế hoạch 186',
  ],
  'điều, khoản': [
    'theo Điều # Luật Trẻ em',
    'theo khoản 2 Điều # Nghị định 56',
    'theo Luật Trẻ em 2016',
    'theo Nghị định số 13/2023/NĐ-CP',
    'theo Thông tư 31',
    'theo điểm b mục 4',
  ],
  'đường dây nóng': [
    'qua Tổng đài 111',
    'qua số 113 và 111',
    'qua số điện thoại 0225.3842617',
    'qua hotline 18001567',
    'qua đường dây nóng 024 3768 1111',
    'qua tổng đài 111 và Zalo 0796863111',
  ],
  'lớp, khối': ['ở lớp 3 – 4', 'ở khối 6, 7', 'ở lớp 10A2', 'từ lớp 1 đến lớp 5', 'ở lớp 4–5', 'ở các khối 10, 11, 12'],
  'khoảng năm': [
    'giai đoạn 2026–2030',
    'giai đoạn 2021-2025',
    'nhiệm kỳ 2020 - 2025',
    'thời kỳ 2021 – 2030',
    'đến năm 2030',
    'tầm nhìn 2045',
  ],
  'năm học': [
    'trong năm học 2023-2024',
    'năm học 2022 – 2023',
    'từ năm học 2021–2022',
    'đầu năm học 2024 - 2025',
    'niên khóa 2021-2024',
    'năm học 23-24',
  ],
  'ngày, tháng': ['ngày 15/12/2024', 'ngày 05 tháng 9 năm @', 'từ 15/9 đến 20/11', 'dịp 20/11', 'trong tháng 4', 'ngày 26/3'],
  'giờ, thời lượng': ['lúc 7 giờ 30', 'trong 45 phút đầu giờ', 'từ 14h00', 'vào tiết 5 thứ 7', 'trong thời gian 2 giờ', 'từ 19h30 đến 21h'],
  'tuần, quý, học kỳ': ['ở tuần #', 'trong quý 3', 'ở học kỳ 2', 'ở tuần 12 học kỳ 1', 'trong 6 tháng đầu năm', 'vào thứ 2 đầu tuần'],
  'độ tuổi': ['từ 13 tuổi trở lên', 'dưới 16 tuổi', 'từ 6 – 11 tuổi', 'độ tuổi 12 đến 15', 'trên 14 tuổi', 'đủ 7 tuổi'],
  'khẩu hiệu': [
    'theo phương châm “4 đúng – 4 không”',
    'với thông điệp 5K',
    'theo quy tắc “3 không”',
    'theo phương châm 4 tại chỗ',
    'theo mô hình 3 cùng',
    'với quy tắc 5 ngón tay',
  ],
  'công nghệ': [
    'trên Windows 10',
    'bằng Microsoft 365',
    'qua mạng 4G, 5G',
    'bằng đường truyền 150 Mbps',
    'trên nền tảng Web 2.0',
    'trên máy có RAM 8GB',
  ],
  'cách mạng 4.0': [
    'trong thời đại 4.0',
    'trước cách mạng công nghiệp 4.0',
    'theo chuẩn ISO 27001',
    'theo chương trình GDPT 2018',
    'theo bộ sách lớp 7',
    'theo tiêu chí 17 của nông thôn mới',
  ],
  'mức, cấp': ['ở mức độ 4', 'ở cấp 3', 'theo hạng III', 'ở mức 2', 'đạt chuẩn mức độ 3', 'theo tiêu chuẩn 5'],
  'địa chỉ': [
    'tại số 45 đường Lạch Tray',
    'tại thôn 5',
    'tại tổ dân phố số 3',
    'tại phòng 201 nhà B',
    'tại km 14 quốc lộ 5',
    'tại nhà văn hóa khu 2',
  ],
  'tên có số': [
    'tại Trường THPT số 2',
    'tại Trường Tiểu học Số 1',
    'của Chi đoàn 11',
    'tại điểm trường 3',
    'của Liên đội 26/3',
    'của Tổ 4',
  ],
  'khoảng cách, diện tích': [
    'cách trung tâm 20 km',
    'trong bán kính 200 m quanh trường',
    'ở phòng rộng 60 m2',
    'cách cổng trường 150m',
    'trên diện tích 1,2 ha',
    'trong phạm vi 500 mét',
  ],
  'trang, bản, phụ lục': [
    '(xem Phụ lục 2)',
    '(xem mục 3.1)',
    '(trang 12)',
    '(biểu số 4 kèm theo)',
    '(có 03 phụ lục kèm theo)',
    '(hồ sơ lưu tập 2)',
  ],
  'xếp hạng, điểm': [
    'và đạt 95 điểm thi đua',
    'và xếp thứ 3 toàn quận',
    'và nằm trong tốp 10',
    'và được 2 bằng khen',
    'và đạt giải 3',
    'và đạt 8,5/10 điểm',
  ],
  'tỷ lệ': ['đạt 100%', 'đạt 98,5%', 'với 2/3 phụ huynh đồng ý', 'chiếm 12% tổng số', 'tăng 15% so với trước', 'đạt trên 90%'],
  'quy mô': [
    'trong khi toàn trường có ## học sinh',
    'dù trường có 32 lớp',
    'trong khi cả xã có # thôn',
    'với quy mô 28 lớp',
    'trong khi biên chế có # giáo viên',
    'trong điều kiện dân số ## người',
  ],
  'kế hoạch, chỉ tiêu': [
    'và dự kiến năm 2025 tổ chức 6 buổi',
    'và năm 2025 phấn đấu tổ chức # buổi',
    'và sẽ mở thêm 2 lớp trong năm tới',
    'theo chỉ tiêu 4 buổi một năm',
    'và đăng ký # buổi cho năm sau',
    'và đề nghị cấp 50 triệu đồng',
  ],
  'thường xuyên': ['24/24 giờ', '24/7', 'mỗi tuần 1 lần', '2 lần một tháng', '15 phút đầu giờ mỗi ngày', '1 lần/quý'],
  'tài khoản, mã': [
    'qua tài khoản hoa_ban_01',
    'qua fanpage THCS2024',
    'tại trang https://thcs1.edu.vn/tin/1234',
    'qua mã QR 03',
    'theo mã hồ sơ HS-0042',
    'qua hộp thư thcs.so1@haiphong.edu.vn',
  ],
  'đồ vật': ['bằng 2 màn hình LED', 'với 12 pa nô', 'qua 4 loa phát thanh', 'bằng 3 máy chiếu', 'với ## tờ rơi', 'bằng # băng rôn'],
  'tiền không của mục': [
    'dù học phí là 200.000 đồng một tháng',
    'với giải thưởng 500.000 đồng',
    'trong khi mức phạt đến 30 triệu đồng',
    'dù lương cơ sở là 1,8 triệu đồng',
    'trong khi giá một máy là 12 triệu đồng',
    'dù cước 150.000 đồng/tháng',
  ],
  'số bài, chương': [
    'theo bài 7 môn Tin học',
    'theo chủ đề 4',
    'theo chương 2 tài liệu',
    'theo chuyên đề số 3',
    'theo modul 9',
    'theo Bài # Giáo dục công dân',
  ],
  'số của cả nước': [
    'trong khi cả nước có ## vụ',
    'dù Việt Nam có 77 triệu người dùng mạng',
    'khi thế giới có 175.000 trẻ em lên mạng mỗi ngày',
    'trong khi toàn thành phố có ## vụ việc',
    'dù theo UNICEF có ## em bị bắt nạt',
    'khi cả nước phát hiện ## đối tượng',
  ],
  'thành phần': [
    'do tổ 5 người phụ trách',
    'do Ban chỉ đạo gồm 9 thành viên thực hiện',
    'do 02 giáo viên Tin học phụ trách',
    'do đồng chí phó hiệu trưởng và 3 ủy viên phụ trách',
    'với 1 báo cáo viên',
    'do nhóm 4 tình nguyện viên phụ trách',
  ],
  'ngưỡng, lần': ['lần thứ 3', 'đợt 2', 'vòng 2', 'khóa 14', 'phiên 4', 'kỳ 1'],
};

/** `*`: where the number is told. */
export const frames: Readonly<Record<string, readonly string[]>> = {
  'buổi, trước': ['Nhà trường tổ chức tuyên truyền an toàn mạng *.'],
  'buổi, sau': ['*, nhà trường tổ chức các buổi ngoại khóa an toàn mạng cho học sinh.'],
  lượt: ['Học sinh tham gia các buổi truyền thông an toàn trên mạng *.'],
  vụ: ['Nhà trường đã tiếp nhận, xử lý các vụ việc trên mạng *.'],
  trẻ: ['Nhà trường hỗ trợ, can thiệp cho trẻ em bị xâm hại trên mạng *.'],
  'vi phạm': ['Công an phường xử lý các tổ chức, cá nhân vi phạm trên mạng *.'],
  'tập huấn': ['Cán bộ, giáo viên được tập huấn bảo vệ trẻ em trên môi trường mạng *.'],
  'văn bản': ['Nhà trường ban hành văn bản về bảo vệ trẻ em trên mạng *.'],
  'giải pháp': ['Nhà trường triển khai giải pháp kỹ thuật, phần mềm lọc nội dung *.'],
  'kinh phí': ['Kinh phí cho công tác bảo vệ trẻ em trên mạng được bố trí *.'],
  'hoạt động': ['Nhà trường tham gia hoạt động hợp tác quốc tế *.'],
  'năm nêu trước': ['Năm 2023 nhà trường tổ chức tuyên truyền và tiếp nhận phản ánh *.'],
  'nhãn buổi': ['Số buổi tuyên truyền: thực hiện *.'],
  'nhãn vụ': ['- Số vụ việc tiếp nhận: ghi sổ *.'],
  'hai câu': ['Năm 2022 nhà trường mở các buổi tuyên truyền. Việc này làm *.'],
  'ô ghi chú': ['| Năm | Số buổi tuyên truyền | Ghi chú |', '| 2022 |  | * |', '| 2023 |  | * |'],
  'ô kết quả': [
    '| Nội dung | Kết quả |',
    '| Tổ chức tuyên truyền an toàn mạng | Thực hiện * |',
    '| Tiếp nhận, xử lý vụ việc | Thực hiện * |',
  ],
  'ô thời gian': ['| Tên hoạt động | Thời gian, địa điểm | Đơn vị phối hợp |', '| Tuyên truyền an toàn mạng | * | Công an phường |'],
};

/** Over them: one that says nothing, and those that ask what the form counts. */
const headings = [
  '1. Kết quả cụ thể',
  'Kết quả tiếp nhận, xử lý vụ việc',
  '2. Kinh phí',
  '3. Số trẻ em được hỗ trợ, can thiệp',
  'Tổ chức, cá nhân vi phạm bị xử lý',
  'a) Xây dựng và hoàn thiện hành lang pháp lý',
  '2. Giáo dục, truyền thông nâng cao nhận thức',
  '2.1. Số buổi tuyên truyền',
  '- Số lượt người tham gia tuyên truyền',
  '3. Biện pháp, giải pháp kỹ thuật',
  'd) Nâng cao năng lực, tập huấn cán bộ',
  '5. Tăng cường hợp tác quốc tế',
];

export interface Noise {
  readonly kind: string;
  readonly frame: string;
  readonly lines: readonly string[];
}

/** A drawn phrase of each kind in each frame; the seed gives the words and the numbers. */
export function noiseSet(seed: number): readonly Noise[] {
  const random = seededRandom(seed);
  const pick = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const drawn = (phrases: readonly string[]) =>
    (phrases[pick(0, phrases.length - 1)] ?? '')
      .replace('##', () => String(pick(120, 2900)))
      .replace('#', () => String(pick(10, 99)))
      .replace('@', () => String(pick(2021, 2024)));
  return Object.entries(kinds).flatMap(([kind, phrases]) =>
    Object.entries(frames).map(([frame, lines]): Noise => {
      const said = drawn(phrases);
      const heading = headings[pick(0, headings.length - 1)] ?? '';
      return { kind, frame, lines: [heading, ...lines.map((line) => withPhrase(line, said))] };
    }),
  );
}

function withPhrase(line: string, said: string): string {
  return line.startsWith('*') ? `${said.charAt(0).toUpperCase()}${said.slice(1)}${line.slice(1)}` : line.replace('*', said);
}
