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

/** Read so where no known phrase begins: the commonest again. */
export const plainAlone: readonly string[] = listed(`
  nhiều|một|một số|cuộc|họp|xã|phường|quận|huyện|thôn|mức|sức|răn đe|phạt|xử phạt|vi phạm|thấp|cao|đủ|chưa đủ|nhẹ|nặng|việc|quản lí|
  trên|dưới|hơn|gần|khoảng|trước|sau|giữa|qua|theo|bằng|hoặc|hay|khi|nếu|thì|mà|rất|quá|lắm|cũng|vẫn|đều|luôn|sẽ|đang|cần|nên|phải|
  em|thầy|cô|bố|mẹ|cha mẹ|ông bà|người|bạn|trẻ|cháu|dân|đội|đoàn|hội|phòng|sở|ngành|cấp|khối|tiết|giờ|ngày|tuần|tháng|quý|năm|đầu năm|cuối năm|
  mở|cử|dự|gửi|nhận|phát|tặng|mua|lắp|cài|sửa|thay|đổi|dán|treo|viết|vẽ|thi|học|dạy|nhắc|mời|ký|xin|cấm|khóa|chặn|lọc|gỡ|xóa|báo|nói|nói chuyện|nghe|hỏi|trả lời|
  cũ|mới|hỏng|yếu|chậm|ít|đông|xa|lớn|nhỏ|tốt|kém|đẹp|xấu|độc|tội phạm|nghiện|lạ|giả|ảnh|bài|tờ|sách|máy|loa|cổng|sân|nhà|quán|đường|tiền|giá|phí|cán bộ|đại diện|chính quyền|địa phương|ban hành|tổ chức|thực hiện|triển khai
`);
