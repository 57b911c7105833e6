/** Words that say the same in the reports of schools. */
import { listed } from '../../lib/listed.ts';
import { sayings } from './sayings.vi.ts';

/** The first of a row is what the others are read as. Only what nobody would tell apart in a report. */
const commonest: readonly (readonly string[])[] = `
  giờ chào cờ|dưới cờ
  ký cam kết|ký bản cam kết
  phân công|giao|giao nhiệm vụ|phân công nhiệm vụ|giao trách nhiệm
  phụ trách|chịu trách nhiệm|phụ trách chung
  cung cấp|cấp|cung ứng|trang cấp
  thu hút|thu hút được|thu hút sự tham gia
  tuyên truyền|phổ biến|truyền thông|tuyên truyền, phổ biến|phổ biến, tuyên truyền|tuyên truyền, giáo dục|truyền thông, giáo dục|tuyên truyền, vận động|phổ biến, giáo dục
  tập huấn|bồi dưỡng|tập huấn, bồi dưỡng|bồi dưỡng, tập huấn
  xây dựng|soạn thảo|xây dựng, hoàn thiện
  ban hành văn bản|ra văn bản
  ban hành quyết định|ra quyết định
  ban hành thông báo|ra thông báo
  ban hành|xây dựng và ban hành|xây dựng, ban hành
  cài đặt|thiết lập
  gỡ|gỡ bỏ|xóa|xóa bỏ|tháo gỡ|gỡ xuống
  khó kiểm soát|kiểm soát khó|kiểm soát khó khăn|kiểm soát gặp khó|kiểm soát gặp khó khăn|khó quản lý|khó kiểm soát được|khó quản lý được|khó theo dõi, quản lý|khó quản lý, kiểm soát|khó kiểm soát, quản lý
  dễ kiểm soát|dễ quản lý
  xử lý|giải quyết|xử lý, giải quyết|giải quyết, xử lý
  bảo đảm|đảm bảo
  giúp đỡ|giúp
  ngăn chặn|chặn
  sửa đổi|điều chỉnh|chỉnh sửa|sửa đổi, bổ sung|điều chỉnh, bổ sung
  sửa chữa|sửa
  mua|mua sắm
  in|in ấn
  tham quan|đi tham quan
  kiểm tra|đi kiểm tra
  cấm|nghiêm cấm
  vận động|kêu gọi
  tuyên dương|biểu dương
  tư vấn|tham vấn|tư vấn, tham vấn
  đào tạo|được đào tạo|trải qua đào tạo
  rà soát|rà soát lại|kiểm tra lại
  quản trị website|quản lý website|phụ trách website
  đầu mối|đầu mối theo dõi|làm đầu mối|làm đầu mối theo dõi|đầu mối phụ trách
  đăng|đăng lên|đưa lên
  chuyển|chuyển giao|chuyển sang
  nâng cao|cải thiện|chuyển biến|chuyển biến tích cực|chuyển biến rõ rệt|chuyển biến rõ nét|được nâng cao rõ rệt|được cải thiện|được nâng cao
  ra mắt|thành lập và ra mắt|thành lập
  trao đổi|chia sẻ|trao đổi thông tin|trao đổi, chia sẻ
  phản ánh|thông tin phản ánh|ý kiến phản ánh|phản ánh, kiến nghị|tin phản ánh
  môi trường mạng xã hội|nền tảng mạng xã hội|trang mạng xã hội
  bắt nạt môi trường mạng|bắt nạt trực tuyến|bắt nạt qua môi trường mạng|bắt nạt, bạo lực trực tuyến
  lừa đảo môi trường mạng|lừa đảo trực tuyến
  xâm hại môi trường mạng|xâm hại trực tuyến
  an toàn môi trường mạng|an toàn khi tham gia môi trường mạng|an toàn khi sử dụng môi trường mạng|sử dụng môi trường mạng an toàn|an toàn trực tuyến|tham gia môi trường mạng an toàn
  an toàn mạng xã hội|an toàn khi tham gia mạng xã hội|an toàn khi sử dụng mạng xã hội|sử dụng mạng xã hội an toàn
  truy cập môi trường mạng|lên môi trường mạng|tham gia môi trường mạng|sử dụng môi trường mạng|vào môi trường mạng|khi lên môi trường mạng
  tham gia mạng xã hội|sử dụng mạng xã hội|lên mạng xã hội|vào mạng xã hội
  thông tin cá nhân|dữ liệu cá nhân
  bảo vệ thông tin|bảo vệ dữ liệu|giữ bí mật thông tin|giữ an toàn thông tin
  tập thể vi phạm|tổ chức vi phạm|các tổ chức vi phạm
  tin giả|thông tin giả|tin sai sự thật|thông tin sai sự thật|thông tin sai lệch
  xấu độc|xấu, độc|xấu và độc|xấu, độc hại|độc hại|xấu độc hại|không lành mạnh|xấu
  nguy cơ|rủi ro|nguy cơ, rủi ro|nguy cơ rủi ro|mối nguy
  thủ đoạn|chiêu trò|phương thức, thủ đoạn|thủ đoạn, chiêu trò
  mâu thuẫn|xích mích|xung đột
  vụ|vụ việc
  phần mềm
  phần mềm quản lý|ứng dụng quản lý|công cụ quản lý
  phần mềm lọc|công cụ lọc|ứng dụng lọc|bộ lọc
  phần mềm chặn|công cụ chặn|ứng dụng chặn
  tài liệu
  học liệu
  cấp trên|các cấp
  cán bộ chuyên trách|nhân viên chuyên trách|người chuyên trách
  ngoài giờ học|ngoài giờ lên lớp
  đoàn viên, thanh niên|đoàn viên thanh niên
  trách nhiệm|tinh thần trách nhiệm
  nhận thức|nhận thức, ý thức
  luật trẻ em
  quyền trẻ em
  bảo vệ trẻ em
  xâm hại trẻ em
  tháng hành động vì trẻ em
  bài|bài viết|bài đăng
  cuốn|quyển
  mã qr|mã qr code|qr code|mã qrcode
  đặt mã qr|dán mã qr|niêm yết mã qr|bố trí mã qr
  pa nô|panô
  áp phích|poster
  đường dây nóng|hotline|số điện thoại nóng|điện thoại nóng|số nóng
  tổng đài 111|số 111|số điện thoại 111|đường dây 111|tổng đài bảo vệ trẻ em 111|tổng đài quốc gia bảo vệ trẻ em số 111|tổng đài quốc gia bảo vệ trẻ em 111|tổng đài quốc gia 111|tổng đài điện thoại quốc gia bảo vệ trẻ em 111
  thiết bị con|máy con|thiết bị điện tử con|thiết bị thông minh con
  thiết bị|trang thiết bị
  ban giám hiệu|lãnh đạo trường|ban lãnh đạo
  đoàn thanh niên|đoàn trường|đoàn thanh niên trường|đoàn tncs hồ chí minh|đoàn thanh niên cộng sản hồ chí minh|đoàn tncs
  liên đội|liên đội trường|đội tntp|đội tntp hồ chí minh|đội thiếu niên tiền phong
  tổng phụ trách đội|giáo viên tổng phụ trách đội|giáo viên tổng phụ trách|tổng phụ trách phụ trách đội|tổng phụ trách đội tntp
  cán bộ tư vấn|đội ngũ tư vấn|nhân viên tư vấn|người làm tư vấn|đội ngũ làm công tác tư vấn|cán bộ làm công tác tư vấn|đội ngũ cán bộ tư vấn
  tư vấn học đường|tư vấn tâm lý học đường|tư vấn tâm lý
  phòng tư vấn|phòng tham vấn|phòng tư vấn tâm lý|phòng tư vấn học đường|phòng tư vấn tâm lý học đường
  chính quyền|chính quyền địa phương
  trường|trường học|cơ sở giáo dục
  bảo vệ trẻ em môi trường mạng|bảo vệ và hỗ trợ trẻ em môi trường mạng
  môn|môn học|bộ môn
  giờ học|tiết học|giờ lên lớp|tiết dạy
  giờ giải lao|giờ ra chơi|giờ nghỉ giải lao
  quy tắc ứng xử|bộ quy tắc ứng xử
  cổng trường|trước cổng trường
  sân trường|dưới sân trường
  gia đình|nhà
  đầu năm|đầu năm học
  cuối năm|cuối năm học
  thường xuyên|thường kỳ
  diệt virus bản quyền|diệt virus có bản quyền
  nội quy|bảng nội quy
  băng rôn|băng zôn|băng-rôn
  website|trang thông tin|trang môi trường mạng|trang mạng
  website xấu độc|web đen|website đen
  không có|chưa bố trí được|chưa bố trí|chưa được bố trí|không bố trí được|không được bố trí|chưa được trang bị|chưa trang bị|chưa trang bị được|không được trang bị|chưa được đầu tư|chưa đầu tư|chưa được cấp|chưa được cung cấp|chưa cung cấp|chưa lắp đặt được|chưa mua được|chưa sắp xếp được|không phát sinh|không xảy ra|không để xảy ra|không có phát sinh|không có xảy ra|chưa từng có|chưa thành lập được
  hạn chế|nhiều hạn chế
  đăng ký|kê khai
  kiêm nhiệm|làm kiêm nhiệm
  tối thiểu|ít nhất
  tối đa|nhiều nhất
  hỗ trợ tâm lý|hỗ trợ về tâm lý
  yêu cầu|nhu cầu
  chất lượng thấp|kém chất lượng
  đa số|hầu hết
  mức độ|tần suất
`
  .trim()
  .split('\n')
  .map(listed);

export const senses: readonly (readonly string[])[] = [...commonest, ...sayings];
