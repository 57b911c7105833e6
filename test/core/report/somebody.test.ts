/** What would point at somebody is told of no named unit, neither in the report nor in the note; what may be told of anybody is. */
import { expect, test } from '@jest/globals';
import { pointsAtSomebody } from '../../../src/core/narratives/kinds/somebody.vi.ts';

const points = (text: string, ...units: string[]) => pointsAtSomebody({ text, units: units.length === 0 ? ['A'] : units });

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
];
test.each(pointing)('“%s” points', (text) => {
  expect(points(text)).toBe(true);
  expect(points(text, 'A', 'B', 'C')).toBe(true);
  expect(points(text, 'A', 'B', 'C', 'D')).toBe(false);
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
  'Đạt 02 giải nhì cuộc thi của Sở',
  'Lập hòm thư để học sinh bị bắt nạt trên mạng báo tin',
])('“%s” may be told', (text) => {
  expect(points(text)).toBe(false);
});
