/** What points at one person without a name is not printed; what only looks like it is. */
import { expect, test } from '@jest/globals';
import { findPersonalData } from '../../../src/core/privacy/personalData.ts';
import { mayPointAt } from '../../../src/core/privacy/suspicion.ts';
import { processorTime } from '../../fixtures/processorTime.ts';

test.each([
  'biển số 16B2-345.67 của đối tượng',
  'mã bệnh nhân 24011873, điều trị nội trú',
  'ở 12/45/7 Nguyễn Công Trứ, phường An Biên',
  'Thôn Đoài, nhà cổng xanh cạnh sân bóng',
  'sinh mồng 4 tháng 11 năm 2012, nữ',
  'em học sinh duy nhất của khối 4 phải nghỉ học',
  'cháu gái của bà bán rau trước cổng trường',
  'mẹ em đang làm giáo viên trường bên',
  'Tuấn "còi" rủ thêm bạn cùng lớp',
  'hỗ trợ tâm lý cho "Sóc"',
  'bị can: Thạo, trú tại phường',
  'thầy Phạm Bá Ngọc (GV hợp đồng) bị đình chỉ công tác vì nhắn tin',
  'gọi từ số O9l2 345 6I8',
  'cô Đỗ Bích Hằng phụ trách nghỉ ốm dài ngày',
  'đ/c Vũ Khắc Tiệp đi tập huấn ở tỉnh bạn',
  'nhà bà Đụn bán bún cạnh cổng sau',
  'thầy Ức thôi dạy nên thiếu sổ theo dõi',
  'lan, 7b2: đang theo dõi',
  'người dự: Thảo, Hạnh, Tuyến',
  'nạn nhân: con trai cả của hiệu trưởng',
  'nhân viên trịnh bá khôi nhắn tin riêng với học sinh',
  '02 học sinh khối 6 (N.T.K) bị đe dọa',
  'Đ.V.L',
  'Nhung có biểu hiện sợ đến lớp',
  'hai chị em nhà họ Khổng ở cùng đội',
  'Quyết "lùn": phạt tiền 5tr',
  'học sinh lớp 11T báo cô',
  'tuyên mạc văn khởi 3 năm tù',
  'Tuyên mạc văn khởi 3 năm tù',
  'Họp THCS Hoa Ban. Tuyên mạc văn khởi 3 năm tù',
  'đã nhắc đậu đức k. trước cờ',
  'Đã nhắc đậu đức k. trước cờ',
  'nguoi bao: Khoa',
  'le nam ke lai su viec voi co giao',
  'le thu ke lai su viec voi co giao',
  'van tam ke lai su viec voi co giao',
  'thi dung ke lai su viec voi co giao',
  'co giao gap thi hung sau gio hoc',
  'gui sach ve thon Dong, tang qua ve thon Dong',
  'em van minh lop ben hay nghi',
  'chau an binh bi treu',
  'con dâu ông thợ mộc đầu làng đã báo tin',
  'làm việc với gia đình bác trông xe',
  'bố dượng đăng ảnh lên mạng',
  'đón hai bà cháu về nhà văn hóa',
  'một em ở xóm chài thôi không đến lớp',
  'Có một em khối 9 mang thai do quen qua mạng',
  'Một học sinh khối 6 của trường đã tự tử do bị bắt nạt trên mạng',
  'Con của giáo viên dạy Toán bị lừa đảo trên mạng',
  'Liên đội trưởng bị chế ảnh trên Facebook.',
  'Lớp phó học tập 8A bị tẩy chay.',
  'Nạn nhân là con giáo viên dạy Sử của trường.',
  'Học sinh khiếm thị của trường bị trêu chọc trên mạng.',
  'Em tự kỷ ở lớp bị ghép ảnh',
])('giữ lại: %s', (text) => {
  expect(mayPointAt(text, 'free')).toBe(true);
});

test.each([
  'Kế hoạch số 186/KH-UBND ngày 06/8/2021',
  'Các lớp trưởng bị nhắc nhở vì quên nộp báo cáo.',
  'Nạn nhân là con em công nhân.',
  'Liên đội trưởng phụ trách phát thanh măng non.',
  'Hỗ trợ học sinh khuyết tật của trường học trực tuyến.',
  'phạt tiền 02 (12.500.000 đồng)',
  'cấp tài khoản @haiphong.edu.vn cho học sinh khối 6',
  'dùng học liệu của hocmai.vn và olm.vn',
  'chặn web xấu bằng OpenDNS (208.67.222.123)',
  'Chi đoàn 12A3 đạt giải nhì hội thi',
  'Tổ 2 trực đường dây nóng từ thứ Hai đến thứ Sáu',
  'Hội thi "Nét đẹp học đường" có 300 em tham gia',
  'phần mềm "Lá chắn" cho 20 máy của học sinh',
  'thầy cô giáo và cha mẹ cùng ký cam kết',
  'Cô giáo chủ nhiệm gặp gia đình hằng tháng',
  'tuyên truyền tại phố Bà Triệu, Hai Bà Trưng',
  'giáo viên chủ nhiệm lồng ghép trong giờ sinh hoạt',
  'cho lớp 7A đến 7D đi tham quan',
  'thư viện mang tên lương thế vinh',
  'Mỗi trường cử 01 giáo viên khối 4 dự tập huấn',
  'Tổ chức 01 buổi cho học sinh khối 9',
  'Hỗ trợ con của cán bộ, giáo viên toàn ngành',
  'cha mẹ em nào cũng ký cam kết, ông bà cô chú cùng dự',
  'một em kể lại nội dung buổi học',
])('in được: %s', (text) => {
  expect(mayPointAt(text, 'free')).toBe(false);
});

test.each([
  'em ấy chuyển lên tỉnh',
  'H. "còi", thợ hồ',
  'hs 8a cùng tham gia nhóm',
  'Cảnh cáo 1 nữ sinh',
  'Canh cao 1 hoc sinh',
  'Nhắc nhở một học sinh nam khối 7',
  'Phạt tiền bố của nạn nhân',
])('trong bảng người vi phạm giữ lại: %s', (text) => {
  expect(mayPointAt(text, 'offenders')).toBe(true);
});

test.each([
  'phạt 05 đối tượng, nhắc nhở 02 quán',
  'các em ký cam kết',
  'chuyển công an huyện xử lý',
  'Cảnh cáo 12 học sinh',
  'Phạt tiền 01 đối tượng',
  'Phạt tiền 21 học sinh',
  'Phạt 1 đối tượng, mời bố mẹ của các em lên làm việc',
])('trong bảng người vi phạm in được: %s', (text) => {
  expect(mayPointAt(text, 'offenders')).toBe(false);
});

test.each(['\u202a', '\u2066', '\u2061', '\ufe0f', '\u034f', '\u3164', '\u{e0041}', '\u0001'])(
  '%j within a telephone number hides nothing',
  (sign) => {
    expect(findPersonalData(`liên hệ 09${sign}12 3${sign}45 678`, { mayNamePeople: false })).toEqual(['telephone']);
  },
);

test('a long text is read in time that grows with its length', () => {
  const long = 'em "Hà Anh" ở 12/4 phố, sinh ngày 3 tháng con của bà '.repeat(1000);
  expect(processorTime(() => mayPointAt(long, 'free'))).toBeLessThan(20_000);
});
