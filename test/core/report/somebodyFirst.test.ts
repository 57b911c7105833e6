/** Somebody or some body that begins like a verb acts at the unit; a verb that is none is the unit's own. */
import { expect, test } from '@jest/globals';
import { hasOwnSubject } from '../../../src/core/report/told/statementText.vi.ts';

test.each([
  'báo cáo viên Công an nói chuyện với học sinh',
  'hướng dẫn viên Đoàn phường dạy kỹ năng cho học sinh',
  'quản lý nhà trường gương mẫu sử dụng mạng',
  'bảo vệ trường kiểm tra điện thoại đầu giờ',
  'bảo vệ trường thu điện thoại của học sinh vào cổng',
  'quản lý ký túc xá tắt wifi lúc 22 giờ',
  'tập thể cán bộ, giáo viên được quán triệt Luật An ninh mạng',
  'chi bộ đưa nội dung an toàn mạng vào sinh hoạt',
  'cấp ủy chỉ đạo các tổ chuyên môn',
  'tư vấn viên gặp riêng từng học sinh cần hỗ trợ',
])('%s', (text) => expect(hasOwnSubject(text)).toBe(true));

test.each([
  'báo cáo công an 2 tài khoản giả mạo',
  'hướng dẫn học sinh đặt mật khẩu mạnh',
  'quản lý phòng máy bằng phần mềm NetSupport',
  'quản lý các lớp học trực tuyến',
  'bảo vệ dữ liệu cá nhân của học sinh',
  'bảo vệ học sinh trước nội dung xấu',
  'tập thể dục giữa giờ kết hợp tuyên truyền',
  'tập huấn cho 30 giáo viên',
  'chi 12 triệu đồng mua bản quyền',
  'tư vấn cho 12 học sinh',
])('not %s', (text) => expect(hasOwnSubject(text)).toBe(false));
