/** More words that say the same: what people who had not seen the lists wrote for one another. */
import { listed } from '../../lib/listed.ts';

/** The others of a row are read as the first. */
export const sayings: readonly (readonly string[])[] = `
  trả lời|giải đáp|trả lời thắc mắc|giải đáp thắc mắc|giải đáp câu hỏi|trả lời câu hỏi
  nói chuyện|trò chuyện|nói chuyện chuyên đề|báo cáo chuyên đề
  ẩn danh|nặc danh|giấu tên
  phần mềm quản lý lớp|phần mềm quản lý lớp học
  ứng dụng|app
  phát trực tiếp|livestream|truyền trực tiếp
  mạng nội bộ|mạng lan|môi trường mạng nội bộ|môi trường mạng lan
  wifi|môi trường mạng wifi|môi trường mạng không dây|wifi không dây
  nề nếp|nền nếp
  mô đun|module|mô-đun|modul
  thông báo|báo|báo tin
  đắt|giá cao|giá thành cao|chi phí cao|đắt tiền
  thiếu nhi|thiếu niên nhi đồng|thiếu niên, nhi đồng
  thiếu niên
  cao đẳng
  tốt nghiệp
  phân tán|rải rác|thưa thớt
  khó|gặp khó|gặp khó khăn|gây khó|gây khó khăn|khó khăn|gặp nhiều khó khăn|khó khăn hơn
  tăng thời lượng|tăng số tiết
  nhật ký|sổ nhật ký
  thi đua|xếp loại thi đua
  email|thư điện tử|hòm thư điện tử|địa chỉ email|hòm thư email
  nạn nhân|trẻ em bị hại|bị hại|trẻ em bị xâm hại|học sinh bị hại
  cờ bạc|đánh bạc
  ký cam kết|ký bản cam kết|ký kết cam kết|cam kết|viết cam kết|viết bản cam kết
  tin học|môn tin học|môn tin|bộ môn tin học
  giáo dục công dân|môn giáo dục công dân
  đội|đội ngũ
  giáo viên tin học|giáo viên tin|giáo viên dạy tin|giáo viên dạy tin học|giáo viên môn tin học|giáo viên bộ môn tin học
  camera|camera giám sát|camera an ninh
  tường lửa|firewall
  chập chờn|không ổn định|thiếu ổn định
  lúng túng|bỡ ngỡ
  đi làm xa|đi làm ăn xa|làm ăn xa|đi xa làm ăn
  học bổng|suất học bổng
  tham gia|đi học|theo học|đi dự|đến dự|đi tham gia|đi nghe
  chuyên đề|sinh hoạt chuyên đề
  giờ sinh hoạt lớp|sinh hoạt lớp|buổi sinh hoạt lớp|buổi sinh hoạt lớp cuối tuần|giờ sinh hoạt lớp cuối tuần|giờ sinh hoạt lớp thứ 7|sinh hoạt lớp cuối tuần|giờ sinh hoạt lớp thứ bảy|sinh hoạt cuối tuần|giờ sinh hoạt cuối tuần
  quy tắc ứng xử|quy tắc ứng xử văn hóa|bộ quy tắc về ứng xử
  tài liệu|bộ tài liệu|cuốn tài liệu|tập tài liệu
  học liệu|bộ học liệu
  dùng chung|chung
  đường truyền|đường truyền môi trường mạng
  phát hiện|nhận ra
  sao lưu|sao lưu lại|backup
  vi phạm|vi phạm quy định|phạm quy định|vi phạm nội quy
  lan truyền|phát tán
  lượt
  thầy
  hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|chi hội phụ nữ
  đồn biên phòng|bộ đội biên phòng
  đa dạng|phong phú
  phân quyền|có phân quyền|được phân quyền
  google classroom|nền tảng google classroom|phần mềm google classroom|lớp học google classroom
  zoom|phần mềm zoom|nền tảng zoom
  tổ tư vấn|tổ tư vấn tâm lý|tổ tư vấn học đường|ban tư vấn|tổ tư vấn tâm lý học đường|ban tư vấn tâm lý|ban tư vấn học đường
  trang bị kiến thức|cung cấp kiến thức|trang bị cho kiến thức
  cập nhật
  ứng phó|đối phó
  giáo viên|đội ngũ dạy|người dạy
  cán bộ|người làm|đội ngũ làm
  trình chiếu|chiếu
  hướng dẫn|chỉ dẫn
  tìm hiểu
  mua bản quyền|mua phần mềm bản quyền
  nâng cao năng lực|bồi dưỡng năng lực|nâng năng lực
  miễn phí|không mất phí|không tốn phí
  định kỳ|theo định kỳ
  khen thưởng|khen|tặng giấy khen|trao giấy khen
  nghỉ hè|hè|dịp hè|trong hè|kỳ nghỉ hè
  loa phát thanh|loa|hệ thống loa|loa trường
  văn bản chỉ đạo|công văn chỉ đạo
`
  .trim()
  .split('\n')
  .map(listed);
