/** What would point at somebody is told of no named unit, neither in the report nor in the note; what may be told of anybody is. */
import { expect, test } from '@jest/globals';
import { pointsAtSomebody } from '../../../src/core/narratives/kinds/somebody.vi.ts';

const points = (text: string, ...units: string[]) => pointsAtSomebody({ text, units: units.length === 0 ? ['A'] : units, figures: [] });

const pointing = [
  'Hai học sinh bị lừa nạp tiền, thầy cô giúp lấy lại',
  'Có 02 học sinh bị kẻ xấu dụ dỗ qua mạng, đã được tư vấn',
  'Tổ chức diễn đàn cho 01 học sinh nói về việc mình bị bắt nạt',
  'Năm qua có một em báo bị dọa tung ảnh',
  'Tổ chức câu lạc bộ cho 2 học sinh từng bị lừa qua mạng',
  'Gỡ 01 clip học sinh lớp 8 bị đánh',
  'Xử lý kỷ luật 01 học sinh đăng clip bạn',
  'Kỷ luật 01 giáo viên quay clip học sinh',
  'Hỗ trợ 01 học sinh bị quấy rối qua mạng',
  'Hỗ trợ 04 học sinh bị quấy rối qua mạng',
  'Hỗ trợ 02 gia đình học sinh bị lừa tiền qua mạng',
  'Giúp đỡ 01 học sinh bị lộ ảnh',
  'Tư vấn tâm lý cho 02 em bị lộ ảnh riêng tư',
  'Tổ chức cho 2 học sinh vi phạm viết cam kết',
  'Lập biên bản với 02 học sinh vi phạm nội quy',
  'Lập biên bản 5 học sinh',
  'Thu 02 điện thoại của học sinh có clip xấu',
  'Khóa 02 tài khoản của học sinh',
  'Đình chỉ một thầy nhắn tin không phù hợp',
  'Nhắc nhở 12 học sinh vi phạm quy định về điện thoại',
  'Xử lý 3 học sinh lớp 9 đã vi phạm nội quy',
  'Một cháu được hỗ trợ tâm lý',
  'Phát hiện 1 em nghiện game',
  'Phát hiện 01 học sinh bị dụ dỗ gửi ảnh qua mạng',
  'Đưa 01 học sinh nghiện game đi cai',
  'Mời phụ huynh của 2 học sinh đánh bạc online lên làm việc',
  'Vận động 02 học sinh bỏ học chơi game trở lại lớp',
  'Nhắc nhở 04 học sinh đăng tin sai',
  'Gỡ 02 video học sinh đánh nhau',
  'Khóa 1 tài khoản giả danh học sinh',
  'Phát hiện 03 học sinh vào trang web xấu',
  'Thăm hỏi gia đình 01 học sinh tự tử',
  'Chuyển lớp cho 01 học sinh bị bắt nạt',
  'Cảnh cáo 01 học sinh phát tán ảnh bạn',
  'Phối hợp công an phát hiện 02 học sinh',
  'Chuyển 01 vụ cho công an phường',
  'Tư vấn cho 02 em bị xâm hại',
  'Hòm thư nhận 01 thư của học sinh bị dọa',
  'Tiếp nhận 01 đơn của phụ huynh về việc con bị quay lén',
  'Gọi số 111 báo một trường hợp',
  'Nhận tin từ Tổng đài 111 về một em bị bố đánh',
  'Tiếp nhận phản ánh của 02 học sinh',
];
test.each(pointing)('“%s” points', (text) => {
  expect(points(text)).toBe(true);
  expect(points(text, 'A', 'B', 'C')).toBe(true);
  expect(points(text, 'A', 'B', 'C', 'D')).toBe(false);
});

test('a sum of more units is told where it does not give each of them one', () => {
  const four = { text: 'Hỗ trợ {n} học sinh bị quấy rối qua mạng'.replace('{n}', '04'), units: ['A', 'B', 'C', 'D'] };
  const of = (sum: number) => pointsAtSomebody({ ...four, figures: [{ noun: 'học sinh', sum, isEstimate: false, units: four.units }] });
  expect([4, 5, 6, 7, 20].map(of)).toEqual([true, true, true, false, false]);
});

test.each([
  'Tổ chức 12 buổi tuyên truyền phòng, chống bạo lực học đường cho 450 học sinh',
  'Bồi dưỡng giáo viên chủ nhiệm nhận biết dấu hiệu học sinh bị xâm hại',
  'Hướng dẫn học sinh cách xử lý khi bị bắt nạt trên mạng',
  'Trang bị 02 phòng máy cho học sinh',
  'Bố trí 01 cán bộ phụ trách',
  'Cử 02 giáo viên tham gia tập huấn',
  'Tổ chức 02 buổi cho học sinh',
  'Quy định xử lý học sinh vi phạm nội quy',
  'Một số học sinh tham gia câu lạc bộ',
  'Tuyên truyền cho học sinh các hành vi vi phạm Luật An ninh mạng',
  'Tập huấn cho 12 học sinh nòng cốt',
  'Phát 500 tờ rơi cho phụ huynh',
  'Tổ chức 01 cuộc thi cho học sinh toàn trường',
  'Trang bị máy tính cho 40 em',
  'Không có học sinh vi phạm',
  'Gửi 02 thư ngỏ tới cha mẹ học sinh',
  'Ban hành 02 kế hoạch',
  'Lắp 02 đường truyền',
  'Phát hiện sớm các dấu hiệu bất thường của học sinh',
  'Xử lý thông tin trong 24 giờ',
  'Tổ chức 02 lớp tập huấn cho 120 học sinh',
  'Duy trì 01 đơn vị đầu mối',
  'Đạt 02 giải nhì cuộc thi của Sở',
  'Lập hòm thư để học sinh bị bắt nạt trên mạng báo tin',
])('“%s” may be told', (text) => {
  expect(points(text)).toBe(false);
});
