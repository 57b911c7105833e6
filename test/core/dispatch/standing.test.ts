/** How the numbers of several years go together, by what a question counts: summed only where its words say that it happens. */
import { expect, test } from '@jest/globals';
import { aimOf } from '../../../src/core/dispatch/aims.vi.ts';
import { askedOf } from '../../../src/core/dispatch/asked.ts';

const measuresOf = (question: string) => askedOf(question, '').map(({ measure }) => measure);

test.each([
  'Số máy tính phục vụ bạn đọc: …… máy',
  'Số xe phục vụ chữa cháy: …… xe',
  'Số điểm cung cấp dịch vụ công: …… điểm',
  'Số người có việc làm ổn định: …… người',
  'Số giáo viên tin học: …… người',
  'Số công trình cấp nước tập trung: …… công trình',
  'Số tổ hòa giải: …… tổ',
  'Số trang thông tin điện tử: …… trang',
  'Số lượng đàn lợn: …… con',
  'Số đơn vị sự nghiệp: …… đơn vị',
  'Số nhà máy xử lý rác thải: …… nhà máy',
  'Số tuyên truyền viên: …… người',
  'Số mô hình đang hoạt động: …… mô hình',
  'Số bài giảng điện tử trong kho học liệu: …… bài',
  'Số hồ sơ đang giải quyết: …… hồ sơ',
  'Số đơn thư tồn đọng: …… đơn',
  'Số người tham gia bảo hiểm y tế: …… người',
  'Số hội viên tham gia câu lạc bộ: …… người',
  'Số người cao tuổi hưởng trợ cấp hằng tháng: …… người',
  'Số trẻ em có nguy cơ bị xâm hại: …… em',
  'Số mô hình: …… mô hình',
  'Số mô hình điểm: …… mô hình',
  'Số học sinh học nghề: …… em',
  'Số học sinh đi học bằng xe buýt: …… em',
  'Số trẻ đến trường: …… trẻ',
  'Số người truy cập internet thường xuyên: …… người',
  'Số trường dạy bơi: …… trường',
  'Số hộ trồng rau: …… hộ',
  'Số lớp học tình thương: …… lớp',
  'Số giải pháp kỹ thuật: …… giải pháp',
  'Số nhiệm vụ: …… nhiệm vụ',
  'Số xã có sản phẩm đặc trưng: …… xã',
])('what stands is never summed unasked: %s', (question) => {
  expect(measuresOf(question)).not.toContain('flow');
});

test('a label of repeated words is read at once', () => {
  expect(measuresOf(`Số trường ${'trung học cơ sở '.repeat(60)}ở quê: …… trường`)).toEqual([null]);
});

test.each([
  'Số vụ hòa giải thành: …… vụ',
  'Số người được giải quyết việc làm: …… người',
  'Số công trình được nâng cấp: …… công trình',
  'Số công trình hoàn thành: …… công trình',
  'Số máy tính mua mới: …… máy',
  'Số cơ sở vi phạm: …… cơ sở',
  'Số vấn đề phát hiện: …… vấn đề',
  'Số đơn thư đã giải quyết: …… đơn',
  'Số đảng viên kết nạp mới: …… người',
  'Số học sinh bỏ học: …… em',
  'Số vụ vi phạm trong tháng: …… vụ',
  'Số lượng công văn: …… công văn',
  'Sản lượng lúa: …… tấn',
  'Kinh phí bố trí hằng năm: …… triệu đồng',
  'Chi phí trả nợ vay: …… đồng',
  'Số nợ thuế đã thu hồi: …… đồng',
  'Kinh phí mua sắm tài sản: …… đồng',
  'Số mô hình được nhân rộng: …… mô hình',
  'Số mô hình xây dựng mới: …… mô hình',
  'Số nhiệm vụ hoàn thành: …… nhiệm vụ',
  'Số người được học nghề: …… người',
  'Số học sinh đi tham quan: …… em',
  'Số giải đạt được: …… giải',
])('what happens is summed: %s', (question) => expect(measuresOf(question)).toEqual(['flow']));

test.each([
  'Số giờ mở cửa mỗi tuần: …… giờ',
  'Số giờ cấp nước trong ngày: …… giờ',
  'Số tiền điện hằng tháng: …… đồng',
  'Số tiết dạy mỗi tuần: …… tiết',
  'Số ngày làm việc trong tuần: …… ngày',
  'Số lượt khách mỗi ngày: …… lượt',
])('a rate of a day, a week, a month is apart: %s', (question) => expect(measuresOf(question)).toEqual(['apart']));

test.each([
  'Dư nợ cho vay: …… triệu đồng',
  'Nợ công: …… triệu đồng',
  'Số nợ đọng: …… triệu đồng',
  'Giá trị tài sản: …… triệu đồng',
  'Vốn điều lệ: …… triệu đồng',
  'Tổng số dư tiền gửi: …… đồng',
])('a debt, a balance, what is owned is of one moment: %s', (question) => expect(measuresOf(question)).toEqual(['stock']));

test.each([
  ['Tỷ lệ trẻ em bỏ đọc giảm xuống dưới 5%: ……%', 'Số trẻ em bỏ đọc', ''],
  ['Phấn đấu đến năm 2027 tỷ lệ trẻ em biết bơi đạt 70%: ……%', 'Số trẻ em biết bơi', '70'],
  ['Tỷ lệ trẻ bị bạo lực không quá 5%', 'Số trẻ bị bạo lực', ''],
  ['Tỷ lệ học sinh đạt chuẩn 80% trở lên', 'Số học sinh đạt chuẩn', ''],
  ['Tỷ lệ trẻ em được hỗ trợ đạt 100%: ……%', 'Số trẻ em được hỗ trợ', '100'],
  ['Tỷ lệ giáo viên được tập huấn đạt trên 90% năm 2027: ……%', 'Số giáo viên được tập huấn', '90'],
  ['Tỷ lệ hộ dân được dùng nước sạch đạt 95% trở lên (số hộ dùng nước sạch/tổng số hộ): ……%', 'Số hộ dùng nước sạch', '95'],
  ['Phấn đấu 80% cán bộ thư viện được bồi dưỡng (số cán bộ được bồi dưỡng/tổng số cán bộ): ……%', 'Số cán bộ được bồi dưỡng', '80'],
])('a share and its target apart: %s', (sentence, numerator, aim) => {
  const [only] = askedOf(sentence, '');
  expect([only?.ratio?.numerator, aimOf(sentence)]).toEqual([numerator, aim]);
});

test('a share of what the target names is of no other', () => {
  const [only] = askedOf('Tỷ lệ trẻ em được can thiệp đạt 100% so với số trẻ có yêu cầu: ……%', '');
  expect(only?.ratio?.denominator).toBe('Số trẻ có yêu cầu');
});

test.each([
  'Số trẻ em mồ côi cả cha lẫn mẹ: …… em',
  'Số trẻ em có hoàn cảnh đặc biệt: …… em',
  'Số người nghiện ma túy: …… người',
  'Số người nhiễm HIV: …… người',
  'Số trẻ em lang thang: …… em',
  'Diện tích nuôi tôm: …… ha',
  'Diện tích nhà xưởng: …… m2',
  'Chiều dài kênh mương được kiên cố hóa: …… km',
  'Chiều dài đê: …… km',
  'Số thôn được phủ sóng di động: …… thôn',
  'Số hộ được sử dụng nước sạch: …… hộ',
  'Số di sản được xếp hạng cấp quốc gia: …… di sản',
  'Số nhà được kết nối internet: …… nhà',
  'Số di tích được xếp hạng: …… di tích',
  'Diện tích nuôi trồng thủy sản: …… ha',
  'Chiều dài đường được chiếu sáng: …… km',
  'Số trẻ em mồ côi: …… em',
  'Lương tối thiểu: …… đồng',
])('a state, a length, a wage is not summed unasked: %s', (question) => {
  expect(measuresOf(question)).not.toContain('flow');
});

test.each([
  'Số người nhiễm HIV phát hiện mới: …… người',
  'Số trẻ mồ côi mới phát sinh trong năm: …… em',
  'Diện tích rừng trồng mới: …… ha',
  'Diện tích lúa bị thiệt hại: …… ha',
  'Diện tích đất thu hồi trong năm: …… ha',
  'Chiều dài đường sửa chữa: …… km',
  'Số xã được công nhận đạt chuẩn trong năm: …… xã',
  'Số trường được công nhận mới: …… trường',
  'Số hộ được hỗ trợ: …… hộ',
  'Chi trả lương: …… triệu đồng',
  'Thu phí vệ sinh: …… triệu đồng',
  'Giá trị sản xuất: …… tỷ đồng',
  'Số học sinh được khen thưởng: …… em',
])('what came about in the year is: %s', (question) => {
  expect(measuresOf(question)).toEqual(['flow']);
});

test.each([
  ['Duy trì 100% xã có trạm y tế: ……%', 'Số xã có trạm y tế', 'Tổng số xã', '100'],
  ['Ít nhất 80% thôn có nhà văn hóa: ……%', 'Số thôn có nhà văn hóa', 'Tổng số thôn', '80'],
  ['Đến hết năm 2028, tối thiểu 75% hộ dùng nước sạch (số hộ dùng nước sạch/tổng số hộ): ……%', 'Số hộ dùng nước sạch', 'Tổng số hộ', '75'],
  ['Trên 60% dân số tham gia bảo hiểm (số người tham gia/dân số): ……%', 'Số người tham gia', 'Dân số', '60'],
  ['Bảo đảm 100% trẻ bị xâm hại được hỗ trợ (số trẻ được hỗ trợ/số trẻ có yêu cầu): ……%', 'Số trẻ được hỗ trợ', 'Số trẻ có yêu cầu', '100'],
  ['Khoảng 50% học sinh biết bơi: ……%', 'Số học sinh biết bơi', 'Tổng số học sinh', ''],
  ['Từ 85% đến 90% trẻ đi mẫu giáo (số trẻ đi học/số trẻ trong độ tuổi): ……%', 'Số trẻ đi học', 'Số trẻ trong độ tuổi', ''],
  ['Tỷ lệ người dân hài lòng không thấp hơn 90%: ……%', 'Số người dân hài lòng', '', '90'],
  ['Tỷ lệ hộ nghèo còn dưới 2%: ……%', 'Số hộ nghèo', '', ''],
  ['Số xã đạt chuẩn nông thôn mới/tổng số xã: ……/……, đạt ……%', 'Số xã đạt chuẩn nông thôn mới', 'Tổng số xã', ''],
])('a share has its names without its aim: %s', (question, numerator, denominator, aim) => {
  const asked = askedOf(question, '');
  expect(asked.map(({ ratio }) => [ratio?.numerator, ratio?.denominator])).toEqual([[numerator, denominator]]);
  expect(aimOf(question)).toBe(aim);
});
