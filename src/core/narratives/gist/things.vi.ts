/** What twenty clerks write for one another of things, matters and states. */
import { listed } from '../../lib/listed.ts';
import { rowsOfConcepts } from './concepts.vi.ts';

export const thingRows: readonly (readonly [string, readonly string[]])[] = rowsOfConcepts(`
  điện thoại = máy điện thoại|thiết bị di động|điện thoại cá nhân|máy
  tài khoản+ẩn danh = nick ảo|tài khoản ảo|nick ẩn danh|tài khoản giả|nick giả|tài khoản nặc danh
  tài khoản = nick
  sổ tay = cẩm nang|cuốn sổ tay|cuốn cẩm nang|sách nhỏ|sách hướng dẫn
  video = clip|phim ngắn|video ngắn|phóng sự ngắn|clip ngắn
  áp phích = poster|pa nô|panô|tranh cổ động
  wifi = mạng không dây|môi trường mạng không dây|môi trường mạng wifi|sóng wifi
  xấu độc = độc hại|xấu|nội dung xấu|nội dung độc hại|thông tin xấu độc|xấu độc|đen|không lành mạnh|nội dung xấu độc|thông tin độc hại|thông tin xấu|nội dung không lành mạnh|tiêu cực|nhạy cảm
  quán internet = quán nét|điểm truy cập internet|điểm kinh doanh internet|cơ sở kinh doanh internet|đại lý internet|điểm kinh doanh môi trường mạng|điểm truy cập môi trường mạng|điểm truy cập|cửa hàng internet|hàng net|tiệm game|quán game|điểm chơi game
  phần mềm = ứng dụng|công cụ|giải pháp|chương trình phần mềm
  bộ lọc = phần mềm lọc|công cụ lọc|hệ thống lọc|bộ lọc nội dung|phần mềm lọc nội dung
  nội quy = quy ước|quy định|nội quy lớp|quy chế
  quy tắc ứng xử = bộ quy tắc|quy tắc|bộ quy tắc ứng xử|quy tắc văn hóa ứng xử|văn hóa ứng xử
  kinh phí = tiền|ngân sách|nguồn kinh phí|nguồn lực tài chính|nguồn tiền|tài chính|khoản chi|nguồn chi
  phản ánh = tin báo|tin phản ánh|thông tin phản ánh|ý kiến phản ánh|ý kiến|tố giác|tin tố giác|báo tin|tin nhắn phản ánh|đơn phản ánh
  vụ việc = vụ|sự việc|sự vụ|trường hợp|ca|tình huống
  bắt nạt = bắt nạt môi trường mạng|bạo lực môi trường mạng|bắt nạt qua mạng|bạo lực mạng|bắt nạt trực tuyến|bạo lực trực tuyến|bắt nạt, bạo lực
  an toàn môi trường mạng = internet an toàn|an toàn trên mạng|mạng an toàn|an toàn internet|an toàn khi lên mạng|sử dụng mạng an toàn|kỹ năng an toàn mạng|môi trường mạng an toàn|an toàn không gian mạng|kỹ năng sử dụng mạng an toàn|an toàn số|bảo đảm an toàn môi trường mạng|giữ an toàn môi trường mạng|sử dụng môi trường mạng văn minh, an toàn
  lừa đảo = thủ đoạn lừa đảo|chiêu trò lừa đảo|hình thức lừa đảo|chiêu lừa|lừa đảo môi trường mạng|mánh lừa đảo|lừa đảo qua mạng|kiểu lừa đảo
  tội phạm mạng = tội phạm công nghệ cao|tội phạm sử dụng công nghệ cao|tội phạm trên mạng|tội phạm môi trường mạng|tội phạm không gian mạng
  nghiện game = nghiện trò chơi điện tử|nghiện trò chơi trực tuyến|nghiện game online|nghiện chơi game
  thông tin cá nhân = dữ liệu cá nhân|thông tin riêng tư|đời sống riêng tư|bí mật đời sống riêng tư|bí mật cá nhân|thông tin riêng|quyền riêng tư
  hình ảnh riêng tư = hình ảnh riêng|ảnh riêng tư|ảnh nhạy cảm|hình ảnh nhạy cảm|ảnh nóng
  tin giả = tin sai|bài sai sự thật|bài viết sai sự thật|thông tin sai|tin sai sự thật|thông tin sai sự thật|tin thất thiệt|tin đồn
  kỹ năng số = năng lực số|kỹ năng công nghệ số
  ngoại khóa = buổi ngoại khóa|hoạt động ngoại khóa|giờ ngoại khóa
  tài liệu = ấn phẩm|học liệu
  không có+kinh phí = không có kinh phí|chưa có kinh phí|không kinh phí
  bài giảng+điện tử = bài giảng e learning|bài giảng số|bài giảng điện tử|bài giảng trực tuyến
  đường dây nóng = số điện thoại nóng|số nóng|hotline
  hòm thư = hộp thư|thùng thư|hòm thư góp ý
  email = thư điện tử|hộp thư điện tử
  đội tuyên truyền viên = đội tuyên truyền|nhóm tuyên truyền|đội cộng tác viên|đội ngũ cộng tác viên
  đài truyền thanh = đài phát thanh|trạm phát thanh|trạm truyền thanh|loa truyền thanh|hệ thống truyền thanh
  tổ tư vấn = ban tư vấn|nhóm tư vấn|tổ tư vấn tâm lý
  đường truyền = mạng internet|đường mạng|kết nối internet|đường truyền internet
  chất lượng = mức độ
  xếp loại thi đua = đánh giá thi đua|xét thi đua|tiêu chí thi đua|điểm thi đua|bình xét thi đua|chấm điểm thi đua
  giờ ra chơi = giờ giải lao|ra chơi
  tinh vi = khó lường|ngày càng tinh vi
  thiếu = không có|chưa có|không đủ|chưa đủ|thiếu thốn|không có đủ|còn thiếu|mỏng|còn mỏng|ít|chưa nhiều|không nhiều|còn ít|hạn chế|hạn hẹp|eo hẹp|chưa bảo đảm|chưa đáp ứng|không đáp ứng|chưa đáp ứng đủ|chưa đáp ứng yêu cầu|không đáp ứng đủ|nghèo nàn|khan hiếm
  yếu = chậm|kém|thấp|hay mất|mất kết nối|chập chờn|không ổn định|hay mất mạng|bị mất kết nối
  cũ = cũ hỏng|xuống cấp|lạc hậu|cũ, hỏng|hỏng|lỗi thời
  không phù hợp = chưa phù hợp|không hợp|chưa hợp|không sát
  khó = khó khăn|gặp khó khăn|khó mà|không dễ|lúng túng|trở ngại|vất vả
  giảm = bớt|giảm bớt|ít đi|giảm đi|giảm hẳn|giảm dần|giảm rõ
  tăng = gia tăng|nhiều lên|tăng lên
  bận = bận làm ăn|mải làm ăn|mải đi làm|bận đi làm|bận công việc|bận mưu sinh|lo làm ăn|mải làm
  đi làm xa = làm ăn xa|đi làm ăn xa|đi xa|làm xa|xa nhà
  không quan tâm = thờ ơ|chưa quan tâm|ít quan tâm|chủ quan|lơ là|phó mặc|buông lỏng|chưa sát sao|không sát sao|ít giám sát|không giám sát
  ít hiểu biết = không rành|không biết|không thạo|chưa thạo|hiểu biết hạn chế|chưa am hiểu|chưa biết|không am hiểu
  nhận thức = ý thức|hiểu biết|nhận thức, ý thức
  nguy cơ = rủi ro|mối nguy|nguy cơ, rủi ro|hiểm họa|hậu quả
  phụ cấp = chế độ phụ cấp|chi trả phụ cấp|chế độ
  quanh = gần|xung quanh|cạnh|khu vực quanh|sát
  tin học = môn tin|giờ tin|tiết tin|giờ tin học|tiết tin học|môn tin học
  mọi = mỗi|mọi|toàn|từng|tất cả|bất kỳ
  website = trang thông tin điện tử|trang thông tin|cổng thông tin điện tử|trang web
  công tác xã hội = nghiệp vụ công tác xã hội|nghề công tác xã hội
  tiếng = từ ngữ
  phòng máy = phòng tin học|phòng máy tính|phòng thực hành tin
  mạng nội bộ = môi trường mạng nội bộ|mạng lan|hệ thống mạng nội bộ
  nhà mạng = nhà cung cấp dịch vụ mạng|nhà cung cấp dịch vụ internet|nhà cung cấp mạng|đơn vị cung cấp dịch vụ mạng|nhà cung cấp dịch vụ môi trường mạng|doanh nghiệp viễn thông|đơn vị viễn thông
  tách = tách riêng|tách biệt|phân tách|riêng
  xác thực hai lớp = xác thực 2 lớp|bảo mật 2 lớp|xác minh 2 bước|bảo mật hai lớp|xác thực 2 yếu tố
  khô cứng = khô khan|đơn điệu|thiếu hấp dẫn|chưa hấp dẫn|không hấp dẫn|nhàm chán|chưa phong phú
  chuẩn bị = chuẩn bị
  tự viết = tự tay viết|tự đặt|tự xây dựng|tự soạn
  bản quyền = có bản quyền
  môn học chính khóa = môn chính thức|môn học chính thức|môn học
  giai đoạn tới = thời gian tới|phương hướng|năm tới
  phong trào = cuộc vận động
  chuyên mục = mục|góc|chuyên trang
  đánh giá = xếp loại|xét
  đề nghị = kiến nghị|đề xuất|mong|xin
`);

/** In a sentence that has a word of `beside`, reads these words as `as`. */
export const conceptsBeside: readonly { readonly words: string; readonly beside: string; readonly as: string }[] = [
  { words: 'viết|làm|thiết kế|xây dựng', beside: 'sổ tay|tài liệu|bài giảng|nội quy|quy tắc ứng xử|video|áp phích', as: 'có' },
  { words: 'cung cấp|phát', beside: 'sổ tay|tờ rơi|cẩm nang', as: 'phát' },
];

/** Says only that something is there. */
export const existing = 'có';

/** Say little where another act is told. */
export const helping: ReadonlySet<string> = new Set(['sử dụng', 'lấy', 'duy trì', existing]);

/** Those of the school who act for it, and those for whom all is done. */
export const ownStaff: ReadonlySet<string> = new Set(
  listed('đoàn thanh niên|liên đội|ban giám hiệu|hiệu trưởng|văn phòng|tổng phụ trách đội|chi đoàn|tổ tư vấn'),
);
export const learners = 'học sinh';
/** What is held for learners alone. */
export const learnersActs: ReadonlySet<string> = new Set(
  listed('thi|ngoại khóa|kịch|diễn đàn|sinh hoạt chuyên đề|giờ chào cờ|sinh hoạt|giao lưu|trải nghiệm|câu lạc bộ|phiên tòa|tham gia'),
);

/** Between two people: who is first acts. */
export const directed: ReadonlySet<string> = new Set(
  listed('phản ánh|đề nghị|yêu cầu|báo|nói|nhắc|vận động|gửi|chuyển|hỗ trợ|bắt nạt|xúc phạm|lừa đảo|kết bạn|giám sát|phát hiện|ghép|đánh'),
);

/** Before a one it is a number. */
export const numbered: ReadonlySet<string> = new Set(
  listed('lớp|khối|số|học kỳ|phòng|quý|tháng|tuần|ngày|kỳ|cấp|mức|phường, xã|quận, huyện'),
);

/** They add how or what for: one sentence may say less. */
export const details = `
  kỹ năng|kiến thức|nghiệp vụ|thông tin|môi trường mạng|trực tiếp|chuyên sâu|sâu|bài bản|chi tiết|lứa tuổi|tự|thêm|mô hình|
  ngày càng|nhanh|riêng|quá trình|suốt|thành công|thời gian|quy trình|nhiều hình thức|bộ phận|đại trà|trực quan|sinh động
`;

/** They say nothing where two sentences are weighed. */
export const lightest = `
  việc|tình trạng|chủ đề|nội dung|hoạt động|công tác|chương trình|buổi|đợt|cuộc|cho biết|vấn đề|thực hiện|triển khai|tổ chức|được|bị|để|nhằm|qua|thông qua|
  mục đích|mục tiêu|cái|chiếc|cuốn|quyển|tấm|tờ|bài|nhau|mình|luôn|đều|còn|thì|rồi|mà|nhưng|song|do|vì|nên|nguyên nhân|khi|lúc|nào|ai|gì|ấy|kia|đây|
  toàn trường|cả trường|nhà trường|trường|đơn vị|với|đồng thời|phần|loại|hiện|tới|hẳn|rõ|trong|dịp|nhân|bằng|diễn ra|đối với|cách|biện pháp|sự|câu chuyện|yếu tố|hành vi|
  dưới hình thức|theo hình thức|lễ|thấy|gặp phải|xảy ra|khối lớp|theo chỉ đạo|quy định về|trở thành|thành|kể|như|đó|làm|về mặt|mang tính|liên quan|có liên quan|nói chung
`;
