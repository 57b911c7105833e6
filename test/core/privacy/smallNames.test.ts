/** A name in small letters is withheld, whatever capital begins its sentence and whatever is behind it. */
import { expect, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';

const deeds = ['Tư vấn riêng cho', 'Đã tư vấn cho', 'Giúp', 'Đã gọi', 'Nhắc nhở', 'Ban giám hiệu đã mời', 'Tổ tư vấn làm việc với'];
const names = ['huy', 'lan', 'hằng', 'tuấn', 'phương', 'đức', 'trần nam', 'vũ anh', 'nguyễn thị hà', 'hoàng yến'];
const behind = ['', '.', ' bỏ chơi game.', ' xóa ảnh', ' và bố mẹ', ' lớp 7', ' lên phòng hội đồng', ' làm bản cam kết', '; đã ổn'];

test.each(deeds)('whom one deals with: %s …', (deed) => {
  const texts = names.flatMap((name) => behind.map((rest) => `${deed} ${name}${rest}`));
  const forms = ['TEXT', '(TEXT)', '- TEXT', '> TEXT', '1. TEXT'];
  const typed = texts.flatMap((text, at) => [text, (forms[at % forms.length] ?? '').replace('TEXT', text)]);
  const small = texts.map((text) => text.charAt(0).toLowerCase() + text.slice(1));
  expect([...typed, ...small].filter((text) => mayBePrinted(text))).toEqual([]);
});

test.each([
  'Nhà trường đã mời mẹ của hà đến làm việc',
  'Bố của nam đã ký cam kết',
  'Đã gọi hà lên phòng tư vấn.',
  'Vụ 9d bị lộ ảnh',
  'Em đang học thpt ngô quyền bị lừa',
])('as where no word has a capital: %s', (text) => {
  expect(mayBePrinted(text)).toBe(false);
});

test.each([
  'Giúp trang bị kiến thức cho học sinh.',
  'Hỗ trợ quân và dân trên địa bàn.',
  'Theo dõi trang và nhóm của trường.',
  'Xử lý trang đã đăng tin giả.',
  'Hỗ trợ phương tiện và kinh phí.',
  'Hướng dẫn bảo vệ tài khoản.',
  'Theo dõi hằng ngày các nhóm lớp.',
  'Tổ tư vấn trực vào thứ tư hằng tuần.',
  'Đưa an toàn mạng vào môn Tin.',
  'Giúp nhân dân hiểu luật.',
  'Giúp lan tỏa thông điệp tích cực.',
  'Hướng dẫn thi trực tuyến.',
  'Xử lý bằng hình thức nhắc nhở.',
  'Mời luật sư, báo cáo viên.',
  'Giúp tự tin khi dùng mạng.',
  'Động viên tinh thần học sinh.',
  'Bác sĩ nói chuyện với nữ sinh về tình yêu qua mạng',
  'Cô y tế kiêm trực phòng tâm lý thứ 3, thứ 5',
  'Góc tuyên truyền phụ huynh ở cửa lớp mầm non',
])('nobody: %s', (text) => {
  expect(mayBePrinted(text)).toBe(true);
});

test('behind a sign that is no letter a text without accents is read as one', () => {
  const texts = ['Tu van rieng cho huy', 'Da khuyen tran nam xoa anh', 'Nhac nho pham linh, nay da on dinh'];
  const signed = ['✓', '»', '►'].flatMap((sign) => texts.map((text) => `${sign} ${text}`));
  expect(signed.filter((text) => mayBePrinted(text))).toEqual([]);
  expect(mayBePrinted('✓ To chuc 12 buoi tuyen truyen cho hoc sinh')).toBe(true);
});

test.each(['Đã trò chuyện với mạc thị loan mỗi tuần một lần', 'Yêu cầu tạ văn bách chép phạt'])('a whole name: %s', (text) => {
  expect(mayBePrinted(text)).toBe(false);
});

test.each([
  'Hỗ trợ An Nhiên trở lại lớp.',
  'Đưa An Nhiên đi khám tâm lý.',
  'Bạn bè trêu An Nhiên trên Facebook.',
  'Có 01 vụ, nạn nhân là An Nhiên.',
  'Trêu Hà Giang hai lần',
  'Bạn dụ dỗ Hoàng Long bỏ học',
  'Phạt Đức 1 tuần.',
  'Chở Hà về nhà',
  'Đình chỉ khôi 1 tuần.',
  'Cảnh cáo minh khôi trước cờ.',
  'Phạt khôi lao động.',
  'Quay lén gia khôi',
  'trấn an thu hà',
  'Cô giáo kèm cặp nguyễn duy',
  'xac minh va dong vien tran van khoa',
  'Xu ly pham duy huynh',
  'tu van rieng cho bui ho hung tai truong',
  '(Giúp phương)',
  'mời Y ĐAIH',
  'theo dõi nghị và mạnh.',
  'giúp tôm',
])('one list of deeds: %s', (text) => {
  expect(mayBePrinted(text)).toBe(false);
});

test.each([
  'Ban Giám hiệu đề nghị Đoàn trường khen thưởng học sinh.',
  'Phát hiện và gỡ 3 clip xấu',
  'LỒNG GHÉP TRONG MÔN TIN HỌC, GIÁO DỤC CÔNG DÂN',
  'To tu van hop dinh ky moi quy mot lan.',
  'Pho bien dia chi tiep nhan phan anh cua Cuc An toan thong tin',
  'Phan cong 2 doan vien kem cap tung hoc sinh co nguy co.',
  'Khen Liên đội và Chi đoàn có thành tích.',
  'Mời Công an phường nói chuyện.',
  'Phạt tiền 2 cơ sở.',
  'Giúp Hội Phụ nữ in tài liệu.',
])('and no deed takes a thing for somebody: %s', (text) => {
  expect(mayBePrinted(text)).toBe(true);
});
