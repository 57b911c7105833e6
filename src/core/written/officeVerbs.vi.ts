/** The verbs by which offices tell what was done. */

/** A question whose label has one is answered by it. */
export const officeVerbs: readonly string[] =
  'tổ chức|ban hành|tiếp nhận|phát hiện|ghi nhận|xử lý|xử phạt|giải quyết|hỗ trợ|can thiệp|tập huấn|bồi dưỡng|đào tạo|kiểm tra|thanh tra|giám sát|rà soát|lắp đặt|trang bị|cài đặt|cấp phát|phát|trồng|xây dựng|sửa chữa|tham gia|tham dự|thu hút|tuyên truyền|truyền thông|phổ biến|khám|tiêm|thu gom|cấp|bố trí|chi|huy động|thành lập|kiện toàn|tư vấn|vận động|ký kết|triển khai|thực hiện|phối hợp|thông báo|đăng|phát sóng|hướng dẫn|tặng|đón|thăm|nhắc nhở|khởi tố|mở|tháo gỡ|gỡ bỏ|tiêu hủy|thu hồi|tạm giữ|diễn tập|sơ tán|lập|cứu|tiếp|trả lời'.split(
    '|',
  );

/** Next to a verb of the question, these do the same. */
export const kindredVerbs: readonly (readonly string[])[] = [
  'tiếp nhận|phát hiện|ghi nhận|xảy ra|nhận được|có',
  'xử lý|xử phạt|nhắc nhở|phạt|khởi tố|lập biên bản',
  'tham gia|tham dự|thu hút|dự|cho|với',
  'hỗ trợ|can thiệp|trợ giúp|giúp đỡ|tư vấn',
  'tuyên truyền|truyền thông|tổ chức|phổ biến|nói chuyện|mở|sinh hoạt|chuyên đề|ngoại khóa|phát động|giao lưu',
  'tập huấn|bồi dưỡng|đào tạo',
].map((verbs) => verbs.split('|'));

/** Of many questions: they alone say nothing of what was counted. */
export const generalVerbs: ReadonlySet<string> = new Set(
  'tổ chức|thực hiện|triển khai|phối hợp|cho|với|dự|mở|phát|chi|lập|tiếp'.split('|'),
);

/** Before what a label counts. */
export const countedNoun = 'số';
