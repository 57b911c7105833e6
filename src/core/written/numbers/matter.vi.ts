/** How the matter of a count is named: "buổi tuyên truyền về …"; patterns meet compare keys. */

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Behind one of these a matter may be named, with or without "về": what is counted, by its sort. */
export const countedSorts: readonly ReadonlySet<string>[] = [
  'tuyên truyền|truyền thông|ngoại khóa|sinh hoạt|nói chuyện|chuyên đề|hội nghị|hội thảo|tọa đàm|diễn đàn|phổ biến|giáo dục|lồng ghép|hội thi|cuộc thi|dự thi|buổi|cuộc|đợt|phong trào|chiến dịch|tháng hành động|tập huấn|bồi dưỡng|đào tạo',
  'vụ|vụ việc|trường hợp|đối tượng|cá nhân|vi phạm|nạn nhân',
  'văn bản|công văn|kế hoạch',
  'giải pháp|phần mềm',
  'hoạt động',
  'kinh phí',
].map(words);
/** Behind one of these it always is. */
export const opensMatter: ReadonlySet<string> = words(
  'phòng chống|phòng ngừa|ngăn ngừa|về|nội dung|chủ đề|kiến thức|kỹ năng|công tác|liên quan đến|liên quan tới|tác hại|hậu quả|luật|tình hình|vì',
);

/** What ends the naming: who, where, when, how many, and the verbs of the clause. */
export const endsMatter: ReadonlySet<string> = words(
  'cho|với|tại|ở|trong|ngoài|do|từ|đến|tới|của|bởi|bằng|qua|thông qua|trên|theo|có|thu hút|là|đạt|năm|vào|gồm|nhằm|để|đã|đều|cùng|khi|nhân|trước|sau|mỗi|hàng năm|hằng năm|hàng tháng|hằng tháng|hàng tuần|hằng tuần|hàng quý|hàng ngày|hằng ngày|tổ chức|phối hợp|tham gia|tham dự|dự|mời|như|gắn|nên|mà|còn|riêng|cụ thể|không|chưa|bị|đang|phát sinh|xảy ra|ghi nhận|tiếp nhận|phát hiện|xử lý|giải quyết|xử phạt|chuyển|phục vụ|hướng tới|đối với|giữa|giao|trở lên|trở xuống|tăng|giảm|so với|lần lượt|tương ứng|khoảng|hơn|gần|giai đoạn|ban hành|bố trí|cấp|phải|treo|gấp|dùng|mở|nghe|xem|báo|nhận|gửi|ký|giúp|hỗ trợ|can thiệp|cử|lắp|in|nói|kể|hỏi|trả lời|diễn ra|kéo dài|bắt đầu|kết thúc|duy trì|yêu cầu|hoàn thành|thuộc|họp|rà soát|rà|tặng|chiếm|chia|hưởng ứng|phát động|nhắc|nhắc nhở|cũng|lại|thêm|chỉ|vẫn|nữa|rồi|xong|hết|khá|rất|chừng|ước|nhưng|tuy|song|thì|sang|tới nay|nay|trở đi|tính|kể cả|tháng|tuần|quý|học kỳ|hk|giờ|phút|lần|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|huy động|phân bổ|dành|sử dụng|đầu tư|trích|lấy|vì vậy|do đó|kiểm tra|lập|cảnh cáo|kỷ luật|khởi tố|triệu tập|răn đe|xác minh|bàn giao|không có|tư vấn|nắm|biết|tiếp cận|lồng|tồn|tồn đọng|nhưng|song',
);

/** Of no matter: what was held and how, for whom, by whom. */
export const saysNoMatter: ReadonlySet<string> = words(
  'bộ máy|đội ngũ|cao điểm|số liệu|liệu|tt|nsnn|nstp|ns|xhh|xl|tn|bh|cb|cc|vc|tr|trđ|đ|ph|hv|sv|đv|đvt|đtn|tncs|bch|gdđt|cnvc|cbgvnv|nv|ptk|thực hành|lý thuyết|phát triển|thường niên|lễ|hội đồng|toàn trường|nghiêm trọng|phức tạp|nguy hiểm|nhẹ|nặng|cũ|liên tịch|bvte|chặn|lọc|điện thoại|smartphone|tài khoản|hình ảnh|ảnh|tin giả|tội phạm công nghệ cao|công nghệ cao|công nghệ|số hóa|màn hình|máy tính|thiết bị|phần mềm|ứng dụng|app|thông tin cá nhân|thông tin|dữ liệu|riêng tư|danh dự|xúc phạm|nói xấu|bôi nhọ|tin nhắn|nhắn tin|chiêu|thủ đoạn|cạm bẫy|quảng cáo|bạo lực mạng|nhóm chat|livestream|độc hại|xấu độc|xấu|khiêu dâm|đồi trụy|phản cảm|tình dục|đổi tên|giả mạo|chiếm đoạt|mất tài khoản|hack|lộ|lan truyền|phát tán|và|hoặc|hay|nào|gì|nói trên|nói|còn lại|dự án|chương trình|đề án|mô hình|câu lạc bộ|chuyên đề|các|những|một số|nhiều|mọi|tất cả|toàn|toàn thể|lượt|người|số|số lượng|tổng số|tổng|được|kết hợp|trực tiếp|trực tuyến|tập trung|thường xuyên|định kỳ|lưu động|chung|lớn|nhỏ|nhóm|cấp|kết quả|việc|thực hiện|triển khai|phổ biến|ngoài giờ|ngoài giờ lên lớp|chính khóa|nội khóa|trải nghiệm|dưới cờ|chào cờ|đầu tuần|cuối tuần|hè|lớp|khối|trường|nhà trường|cấp trường|cơ sở|địa bàn|thôn|xóm|khu dân cư|tổ dân phố|phường|xã|quận|huyện|thành phố|tỉnh|đoàn|đội|đoàn thể|chi đoàn|hội|công an|phòng|sở|ubnd|học sinh|học viên|sinh viên|giáo viên|phụ huynh|cha mẹ|cán bộ|quản lý|nhân viên|công chức|viên chức|người lao động|đoàn viên|đội viên|thanh niên|thiếu nhi|thiếu niên|nhi đồng|hội viên|người dân|nhân dân|cộng đồng|gia đình|trẻ em|trẻ|em|các em|thầy cô|đại biểu|báo cáo viên|tuyên truyền viên|cộng tác viên|đồng|triệu đồng|trang|thông báo|chỉ đạo|hướng dẫn|điều hành|chỉ thị|quyết định|quy chế|quy định|nội quy|kỹ thuật|hợp tác|quốc tế|hợp tác quốc tế|nước ngoài|mới|khác|nêu trên|này|đó|trên|cụ thể|vi phạm|bảo vệ trẻ em|quyền trẻ em|quyền|xâm hại|bạo lực|bắt nạt|dụ dỗ|lôi kéo|quấy rối|đe dọa|lừa đảo|tống tiền|nội dung xấu|bảo vệ|an toàn|sử dụng|nhận biết|nhận diện|phòng tránh|ứng phó|tự bảo vệ|nâng cao nhận thức|nâng cao năng lực|nghiệp vụ|chuyên môn|chuyên sâu|tư vấn|tham vấn|tâm lý|tổ chức|cá nhân|hành chính|hình sự|nghi vấn|tố giác|tin báo|phản ánh|nữ|nam|tuổi|chi tiết|như sau|sau đây|nêu|bảo đảm|đảm bảo|cả|cả thảy|tổng cộng|chính thức|nội bộ|ngân sách|nhà nước|sự nghiệp|nguồn|chi thường xuyên|xã hội hóa|huy động|cbgv|gv|hs|cbql|cmhs|gvcn|bố mẹ|cha mẹ học sinh|phụ nữ|nông dân|cựu chiến binh|bà con|người dân|các cháu|cháu|con em|đoàn trường|liên đội|tổng phụ trách|ban giám hiệu|bgh|hiệu trưởng|tổ chuyên môn|bộ môn|tổ|ban|ngành|liên ngành|trung tâm|biên phòng|mặt trận|hội phụ nữ|hội lhpn|nhà văn hóa|năm học|đầu năm|cuối năm|đầu năm học|cuối năm học|sáng|chiều|buổi|thứ hai|chủ yếu|phần lớn|đa số|hầu hết|nghiêm túc|hiệu quả|đầy đủ|kịp thời|chính|cơ bản|mở rộng|thực tế|cụ thể|liên quan|có liên quan|phù hợp|thiết thực|riêng biệt|chuyên|chuyên trách|kiêm nhiệm|cốt cán|chủ nhiệm|nòng cốt|tin học|công nghệ thông tin|cntt|học đường|nhận thức|hành vi|pháp luật|trách nhiệm|trong nước|đã ban hành|ban hành|hiện hành|mới ban hành|các loại|loại|dưới|trọng tâm|nổi bật|tiêu biểu|lớn nhỏ|bộ phận|lực lượng|đơn vị|ủy ban nhân dân|chính quyền|lãnh đạo|tiểu học|thcs|thpt|trung học cơ sở|trung học phổ thông|mầm non|nội trú|bán trú|ký túc xá|điểm trường|sân trường|hội trường|video|clip|tờ rơi|pa nô|băng rôn|loa|phát thanh|loa phát thanh|sân khấu hóa|kịch|tiểu phẩm|trò chơi|hỏi đáp|đố vui|giao lưu|trao đổi|đối thoại|chia sẻ|tìm hiểu|văn hóa|ứng xử|văn minh|lành mạnh|nguy cơ|rủi ro|cảnh giác|chiêu trò|tung|đăng|đăng tải|quay|ghép|ghép ảnh|bình luận|gạ gẫm|rủ rê|kết bạn|tiền|nhau|diệt|diệt vi rút|diệt virus|virus|vi rút|mã độc|tường lửa|bảo mật|giám sát|kiểm soát|cài đặt|cài|máy chủ|wifi|web|website|trang web|truy cập|độc|tiêu cực|thời gian|thiết bị|camera|lưu trữ|cảnh báo|phát hiện|bản quyền|chống|internet|an ninh|mất an toàn|bảo vệ học sinh|trợ giúp|nghiện|bí mật|đời tư|hình|ảnh nóng|bản thân|hội liên hiệp phụ nữ|liên hiệp phụ nữ|đoàn thanh niên|quan tâm|chú trọng',
);

/** The protection of children is of the programme, wherever it is done. */
export const ownMatter = /(?<!\p{L})(?:bảo vệ trẻ em|xâm hại|bắt nạt)(?!\p{L})/u;
/** Written with a comma, one word all the same. */
export const guardedAgainst = /phòng(?:,| và|, và)? (?=chống)/gu;
export const guarding = 'phòng ';
/** Makes what a row is called a matter. */
export const aboutRow = (label: string) => `về ${label}`;
/** A sentence that is a title: a few words that count nothing. */
export const titleAlone = /^(?:[\divxa-z]{1,4}[.)] *)?(?:\p{L}+(?:, | |\.?$)){1,8}$/u;
/** A number that is no year: it begins another count. */
export const ownCount = /(?<![\d\p{L}])(?!20\d\d(?!\d))\d/u;
/** A day or a month by its number. */
export const dated = /(?<!\p{L})(?:ngày|tháng|tuần|quý|tiết) (?=\d)/gu;
/** Before what a heading is about. */
export const workOf = /^(?:về |công tác |việc |kết quả |tình hình |hoạt động |triển khai |thực hiện )+/u;
/** Words of headings that name no work of their own. */
export const generalHeading =
  /(?<![\p{L}\d])(?:kết quả|triển khai|thực hiện|công tác|công việc|gì|ra sao|thế nào|phòng ngừa|phòng|ngành|bản thân|thầy cô|giáo viên|học sinh|phụ huynh|cha mẹ|gia đình|xã hội|tốt|chưa|còn|đang|có|là|để|khi|sau|trước|tới|hiện|thực tế|thực trạng|diễn biến|tổng quan|tóm tắt|phạm vi|quá trình|tiến độ|dữ liệu|danh sách|thời điểm|tính|từng|ba|bốn|tài chính|pháp chế|thể chế|pháp luật|liên quan|bảo đảm|đảm bảo|định kỳ|cơ sở|cá nhân|xử phạt|đặt ra|đề ra|yêu cầu|quy định|hiện trạng|diễn ra|tình hình|số liệu|thông tin|chung|nội dung|đánh giá|báo cáo|các|nhóm|mục tiêu|biện pháp|giải pháp|nhiệm vụ|chương trình|kế hoạch|quyết định|đề án|đợt|kỳ|năm|học|giai đoạn|từ|đến|nay|hết|về|của|trong|đơn vị|nhà trường|trường|trung tâm|phường|xã|quận|huyện|toàn|tại|ở|trên địa bàn|địa phương|cụ thể|chỉ tiêu|thống kê|bảng|biểu|phần|mục|đạt được|hoạt động|nổi bật|chính|chủ yếu|trọng tâm|theo|và|với|cho|những|việc|một số|tổng hợp|tổng kết|sơ kết|thời gian qua|vừa qua|đã|làm|được|hằng|hàng|chi tiết|khái quát|đặc điểm|bối cảnh|phụ lục|kèm|con số|vụ việc|vụ|sự việc|ghi nhận|tiếp nhận|xử lý|phản ánh|phát hiện|tố giác|giải quyết|trẻ em|trẻ|em|đối tượng|vi phạm|nạn nhân|hỗ trợ|can thiệp|mạng|môi trường|không gian|kinh phí|ngân sách|tiền|chi|chỉ đạo|điều hành|lãnh đạo|pháp lý|tuyên truyền|truyền thông|giáo dục|kỹ thuật|công nghệ|tổ chức|cán bộ|nhân sự|con người|bộ máy|tập huấn|quốc tế|phối hợp|phòng ngừa|ngăn chặn|bảo vệ|số|số lượng|cái|điểm|được|nhất|hai|ba|bốn|thứ|tư|chúng tôi|minh chứng|trả lời|câu|hỏi|[ivx]+|[a-zđ]|\d[\d./–-]*|qđ-ttg)(?![\p{L}\d])/gu;
/** A heading that names who did it, where or when. */
export const unitHeading =
  /^(?:[\divx]+[.)] *)*(?:tại |ở |khối |các |đối với )?(?:trường|thcs|thpt|th|mn|mầm non|tiểu học|trung học|trung tâm|xã|phường|thôn|quận|huyện|điểm trường|cơ sở|phòng|đơn vị|năm|học kỳ|khối|cấp|lớp)(?!\p{L})/u;
/** What joins one matter to another. */
export const joins = /,|;|(?<!\p{L})(?:và|hoặc|hay|cùng|kết hợp|gắn với|lồng ghép)(?!\p{L})/gu;
/** A deed that is shown on the net is a matter of the net. */
export const shownOnline = /(?<!\p{L})(?:clip|video|hình ảnh|ảnh|livestream|phát tán|đăng|tung|quay|chia sẻ|bài viết|tin nhắn)(?!\p{L})/u;
/** Before a title, which is read as a whole. */
export const titled = /(?<!\p{L})(?:chủ đề|chuyên đề|tên gọi|tiêu đề|thông điệp|[“"])(?!\p{L})/u;
/** Of no child, or not on the net. */
export const notOfChildren = /(?<!\p{L})(?:người (?:lớn(?! tuổi hơn)|cao tuổi|già|trưởng thành)|ngoài đời(?: thực| thật)?)(?!\p{L})/u;
/** A line that leads in and says only who and when: what its items count is named by themselves or by the heading. */
export const plainLead =
  /^(?:(?:trong|từ|cả|đến|năm|học|kỳ|20\d\d(?: ?[-–] ?20\d\d)?|nhà trường|trường|đơn vị|phòng|trung tâm|gd&đt|gdđt|xã|phường|ubnd|đã|được|tổ chức|thực hiện|triển khai|tiến hành|kết quả|đạt|các|những|nội dung|hoạt động|công việc|số liệu|cụ thể|như|sau|đây|là)[\s,:.]*)+$/u;
