/** What words typed without accents are read as first: the commonest of those with the same letters. */
import { listed } from '../../lib/listed.ts';

export const plainTyped: readonly string[] = listed(`
  và|của|cho|các|những|đã|chưa|không|có|được|trong|tại|về|với|từ|đến|tới|này|số|buổi|lượt|trường|lớp|lần|
  học sinh|giáo viên|phụ huynh|cán bộ|nhà trường|tuyên truyền|kế hoạch|kinh phí|máy tính|công an|môi trường mạng|
  không gian mạng|mạng xã hội|an toàn|trẻ em|bảo vệ|phòng chống|bắt nạt|xâm hại|trực tuyến|đường dây nóng|
  tiếp nhận|phản ánh|phần mềm|diệt virus|tổng đài|tờ rơi|đề nghị|kiến nghị|khó khăn|thiếu|hạn chế|nội dung|
  lồng ghép|sinh hoạt|ngoại khóa|tập huấn|kỹ năng số|kỹ năng|cam kết|điện thoại|hòm thư|góp ý|tư vấn|tâm lý|
  học đường|thành viên|văn bản|công văn|quyết định|hướng dẫn|chỉ đạo|lập|giao|phân công|đầu mối|theo dõi|
  năm học|học kỳ|hằng năm|hằng tháng|thường xuyên|phối hợp|gia đình|đoàn thanh niên|câu lạc bộ|tìm hiểu|
  chuyên đề|chào cờ|giờ|nhận diện|tin giả|lừa đảo|thông tin|cá nhân|dữ liệu|tường lửa|quản lý|phòng máy|
  nội quy|quy tắc ứng xử|website|đăng|bài|tin|riêng|quan tâm|sử dụng|dùng|con|chủ nhiệm|học viên|làm ca|đi làm|khó|nên|vì|khuyết tật|riêng|cách|đặt|mật khẩu|mạnh|hệ|kiến thức|pháp luật|an ninh mạng|đi
`);
