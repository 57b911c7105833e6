/** What a sentence may hold besides its own field's words and still be understood; patterns meet compare keys. */
import { listed } from '../../lib/listed.ts';

/** Joins, quantities, times, ways: of what is before a number and of what is behind it. */
const anywhere = listed(
  'và|cùng|các|những|trong|năm|tháng|ngày|cả năm|trong năm|vào|giai đoạn|từ|đến|tới|hết|nay|đến nay|tính đến|tại|ở|trên|cho|với|của|về|là|đạt|được|có|đã|đều|cũng|cả|còn|thì|lại|thêm|riêng|tất cả|tổng|tổng số|tổng cộng|tổng kinh phí|số|số lượng|số lượt|số buổi|số vụ|lượt|người|lượt người|cá nhân|tổ chức|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|tư|linh|trăm|nghìn|ngàn|triệu|tỷ|đồng|nghìn đồng|triệu đồng|đ|vnđ|tr|nhiều|toàn|toàn thể|toàn bộ|nội dung|lồng ghép|kết hợp|bằng|qua|thông qua|theo|trực tiếp|trực tuyến|tập trung|thường xuyên|định kỳ|cụ thể|như sau|gồm|bao gồm|trong đó|lần lượt|tương ứng|mỗi năm|hằng năm|hàng năm|kết quả|công tác|hoạt động|nhóm|chuyên đề|ngoại khóa|sinh hoạt|do nhà trường tổ chức|do trường tổ chức|do đơn vị tổ chức|liên quan|đến nội dung này|nội dung này|việc|không có|không phát sinh|không bố trí|các năm còn lại|năm còn lại|trước không có|tiếp nhận mới|phát sinh mới|mỗi năm một|cái|gia đình yêu cầu|có yêu cầu|yêu cầu|khi|hoặc|người thân|đang sử dụng|đang triển khai|đang áp dụng|đang dùng|chủ đề|lưu động|tự cân đối|nhiệm vụ|trường th, thcs|th, thcs|trường tiểu học, thcs|ngay|vẫn|chỉ|hình thức|với hình thức|dưới hình thức|bằng hình thức|nhiều hình thức|nhìn chung|sự tham gia của|với sự tham gia của|có sự tham gia của|thu hút sự tham gia của|chương trình này|thời gian|lấy|phục vụ|dưới nhiều hình thức|tính chung|hệ|gdtx|hệ gdtx|in ấn|theo yêu cầu của|theo đề nghị của gia đình|theo đề nghị|th&thcs|th, thcs, th&thcs|cấp học|cân đối|do nhà trường|do đơn vị|giải ngân|trực thuộc',
);

/** Who a unit's people are. */
const people = listed(
  'học sinh|học viên|sinh viên|hs|em|các em|trẻ|trẻ em|cháu|nữ sinh|giáo viên|gv|cbgv|cán bộ|nhân viên|nv|công chức|viên chức|người lao động|quản lý|cbql|phụ huynh|cha mẹ|cha mẹ học sinh|cmhs|phụ huynh học sinh|người dân|nhân dân|đoàn viên|thanh niên|thanh thiếu niên|đội viên|thiếu nhi|thầy cô|thầy|cô|gvcn|chủ nhiệm|bộ môn|cốt cán|gia đình|cộng đồng|lớp|khối|tổ|người chăm sóc trẻ|nạn nhân|đối tượng|cộng tác viên|tuyên truyền viên|đại biểu|hội viên|quản sinh|tổng phụ trách|ban giám hiệu|giáo viên tổng phụ trách|giáo viên tin học|tin học|báo cáo viên|ban đại diện cha mẹ học sinh|văn hóa|xã hội|trẻ em gái|em gái|bà mẹ|các bà mẹ|cô giáo|thầy giáo|cha mẹ các em',
);

/** What the programme is about, in words that any office uses. */
const matter = listed(
  'mạng|trên mạng|môi trường mạng|trên môi trường mạng|không gian mạng|trên không gian mạng|qua mạng|mạng xã hội|mạng internet|internet|mạng máy tính|môi trường số|không gian số|công nghệ số|an toàn|an toàn mạng|an toàn thông tin|an toàn thông tin mạng|an ninh mạng|an toàn, lành mạnh|lành mạnh|sáng tạo|bảo vệ|hỗ trợ trẻ em|tương tác|phòng chống|phòng|chống|phòng ngừa|phòng tránh|ngăn ngừa|ngăn chặn|nhận diện|nhận biết|ứng phó|ứng xử|xử lý|tin giả|tin xấu|thông tin xấu|xấu độc|độc hại|thông tin|thông tin cá nhân|dữ liệu cá nhân|lừa đảo|lừa đảo trực tuyến|bắt nạt|bắt nạt trực tuyến|bạo lực mạng|bạo lực|xâm hại|xâm hại tình dục|tình dục|dụ dỗ|lôi kéo|quấy rối|đe dọa|kỹ năng|kiến thức|kỹ năng số|công dân số|nâng cao|nâng cao nhận thức|nhận thức|trang bị|trò chơi|game|game online|zalo|facebook|tiktok|fanpage|trang web|website|web|sử dụng|khai thác|nguy cơ|rủi ro|bị|là|nạn nhân của|phù hợp lứa tuổi|830|phần mềm|lọc|lọc nội dung|lọc web|tường lửa|chặn|diệt vi rút|diệt virus|camera|wifi|máy tính|máy|phòng máy|hệ thống|đường truyền|kỹ thuật|giải pháp|chỉ đạo|hướng dẫn|triển khai|thực hiện|điều hành|công văn|thông báo|văn bản|chào cờ|dưới cờ|trải nghiệm|hội nghị|tọa đàm|diễn đàn|hội thi|cuộc thi|tuyên truyền|truyền thông|phổ biến|giáo dục|tập huấn|bồi dưỡng|đào tạo|nói chuyện|tư vấn|tham vấn|tâm lý|can thiệp|hỗ trợ|xã hội hóa|ngân sách|nguồn|kinh phí|chi|mua|mua sắm|in|tờ rơi|băng rôn|pa nô|thuê|báo cáo viên|chi thường xuyên|nguồn chi thường xuyên|ngân sách nhà nước|nhà nước|sự nghiệp|tài liệu|luật an ninh mạng|luật trẻ em|học đường|nói xấu|xúc phạm|nhau|gạ gẫm|tung|clip|quay|phát tán|ghép|ảnh|hình ảnh|đăng|mâu thuẫn|đánh nhau|lên mạng|người lạ|kết bạn|gửi|lên|vay tiền|nạp thẻ|tài trợ|rút kinh nghiệm|quốc tế|hợp tác quốc tế|hợp tác|nước ngoài|tự bảo vệ|bảo vệ bản thân|tội phạm công nghệ cao|công nghệ cao|sân khấu hóa|pháp luật|văn hóa ứng xử|dấu hiệu|quy trình|trợ giúp|pháp lý|trợ giúp pháp lý|năng lực|đội ngũ|nghiệp vụ|tìm hiểu|thiết lập|phân quyền|truy cập|giám sát|mật khẩu|quản lý|rà soát|nội quy|quy chế|thành lập|kiện toàn|điện thoại|kỹ năng sống|bạo lực học đường|chương trình|tư vấn tâm lý|cổng thông tin|cổng thông tin điện tử|bài viết|bài đăng|bài|đuổi|hòm thư góp ý|hòm thư|đường dây nóng|phản ánh|con em|con|vi phạm|đội|lễ|lễ phát động|tháng hành động|vì trẻ em|tháng hành động vì trẻ em|măng non|phát thanh|phát thanh măng non|giới thiệu|giới thiệu sách|đúng cách|văn minh|bảo mật|lọt lộ|giả mạo|thiếu niên|tội phạm|tội phạm mạng|trực tuyến|học tập',
);

/** Verbs of doing and receiving, and small words around them. */
const doing = listed(
  'tổ chức|tổ chức được|thực hiện|triển khai|tiến hành|phối hợp|mở|ban hành|xây dựng|ký|tham mưu|tiếp nhận|nhận được|ghi nhận|phát hiện|xảy ra|phát sinh|xử lý|xử lý xong|giải quyết|xử phạt|nhắc nhở|kỷ luật|khởi tố|hỗ trợ|can thiệp|cử|tham gia|tham dự|dự|tập huấn|bồi dưỡng|lắp đặt|lắp|cài đặt|cài|trang bị|đầu tư|áp dụng|đưa vào|đưa vào sử dụng|sử dụng|duy trì|bố trí|cấp|chi|dành|trích|phân bổ|huy động|hoàn thành|phát động|đẩy mạnh|tăng cường|thu hút|ước|phát|in|đăng|đăng tải|chia sẻ|ký kết|vận hành|khai thác|tuyên truyền|truyền thông|nắm tình hình|chủ động|kịp thời|tích cực|tiếp tục|đồng thời|bên cạnh đó|ngoài ra|cử giáo viên đi|đi tập huấn|đi bồi dưỡng|dứt điểm|ngay trong năm|theo chủ đề|chủ đề|khi có yêu cầu|do trường ban hành|do nhà trường ban hành|do đơn vị ban hành|do phòng ban hành|do phường ban hành|lấy từ nguồn|từ nguồn|nguồn|lên|nâng lên|giảm còn|tăng lên|sang|bước sang|cụ thể như sau|tổ chức các|chuyển|treo|viết|chủ trì|đều đặn|chủ trì tổ chức|dán|phát tờ rơi|chỉ đạo|quan tâm|hướng dẫn|thành công|sửa đổi',
);

/** Who the unit itself is: without a number of its own kind beside it. */
const unitItself = listed(
  'nhà trường|toàn trường|trường|trường ta|trường em|trường chúng tôi|toàn đơn vị|đơn vị|đơn vị mình|trung tâm|chúng tôi|đoàn trường|đoàn thanh niên|đoàn thanh niên nhà trường|liên đội|chi đoàn|ban giám hiệu|bgh|tổ tư vấn|tổ tư vấn tâm lý|công đoàn|công đoàn trường|hội đồng|tổng phụ trách|hiệu trưởng|tổ chuyên môn|tổ công tác|ban chỉ đạo|phòng|phòng gdđt|phòng gd&đt|phòng gd-đt|phòng giáo dục và đào tạo|ubnd|ủy ban nhân dân|ban chấp hành|ban chấp hành đoàn trường|bch đoàn trường|đội cờ đỏ|ban chấp hành đoàn|ban đại diện',
);

/** Of an office these are its own. */
export const officeWords: ReadonlySet<string> = new Set(
  listed(
    'phường|xã|quận|huyện|thị trấn|địa bàn|trên địa bàn|địa phương|trường học|các trường|các nhà trường|các đơn vị|các cơ sở giáo dục|cơ sở giáo dục|cơ sở|trường|thôn|tổ dân phố|khu dân cư|xóm|công an phường|công an xã|công an|hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|mặt trận|các nhà văn hóa|nhà văn hóa|loa phát thanh|đài truyền thanh|đài phát thanh|cả hai trường|cả ba trường|tiểu học|th|thcs|thpt|mầm non|trung học cơ sở|trung học phổ thông|cấp học|bậc học|ngành|toàn ngành|toàn phường|toàn xã|toàn quận|toàn huyện|toàn thị trấn|quán|quán net|hộ kinh doanh|internet|đại lý',
  ),
);

export const beforeNumber: ReadonlySet<string> = new Set([...anywhere, ...people, ...matter, ...doing, ...unitItself]);
export const behindNumber: ReadonlySet<string> = new Set([
  ...[...anywhere, ...people, ...matter, ...doing, ...unitItself],
  ...listed(
    'một phần|như|hơn|gần|khoảng|đất liền|vượt|đề ra|theo dõi|bị hại|đã thống kê đầy đủ|kế hoạch của sở|kế hoạch của sở gdđt|công văn của sở|hướng dẫn của sở|chỉ đạo của sở|không|chưa|nhưng|nào|tồn|phức tạp|nghiêm trọng|dùng|kể|giờ chào cờ|sau đó|xong|tôi|mỗi buổi|gắn với|tiết chào cờ|chuyển công an|chuyển cơ quan công an|do phụ huynh báo|do học sinh báo|riêng|hành chính|để|để xảy ra|để in|để mua|kế hoạch|quyết định|toàn trường|quy chế|quy định|nội quy|sân trường|hội trường|tại trường|tại lớp|giờ|tiết|đầu tuần|đầu năm|cuối năm|hè|tốt|kết quả tốt|hiệu quả|nghiêm túc|đầy đủ|đúng quy định|hưởng ứng|tham gia đông đủ|sôi nổi|xong|dứt điểm|kịp thời|nghe|xem|mời|phường|xã|quận|huyện|thành phố|thôn|công an|đoàn|hội|sự tham gia|sự phối hợp|tham gia tích cực|bản thân|đông đảo|quan tâm|an toàn trường học|trường học|học đường|bậc|tuổi|nam|nữ|nghìn lượt|trên|trở lên|kể trên|nêu trên|nói trên|xong cả|cả hai|cả ba|thành công|hoàn thành kế hoạch|hoàn thành kế hoạch năm|theo kế hoạch|kế hoạch năm',
  ),
]);

/** Of the form's own phrases, those that leave open whether there was one, or whose. */
export const openPhrases: ReadonlySet<string> = new Set(
  listed(
    'bãi bỏ|cần xem|còn thiếu|dự thảo|dự án|dự toán|kết nghĩa|trường bạn|nếu có|xác minh|xác nhận|thay thế|hết hiệu|hiệu lực|lấy ý|ý kiến|đề nghị|đề xuất|kiến nghị|chỉ tiêu|giao chỉ|đình chỉ|tịch thu|góp ý|vướng mắc|khó khăn|sửa đổi|xem lại|không ghi|không gõ|điều không|điều nên|nên làm|số lỗi|số cần|tìm kiếm|chưa|bàn giao|nhận của|giao thông',
  ),
);

const bodies =
  'công an|cảnh sát|đồn|bộ đội|biên phòng|đoàn|quận đoàn|huyện đoàn|thành đoàn|thị đoàn|hội|ủy ban|ubnd|phường|xã|quận|huyện|thị trấn|thành phố|trung tâm|ban|trạm|phòng|sở|viện|công ty|tổ chức|chuyên gia|báo cáo viên|gia đình|cha mẹ|giáo viên|phụ huynh|câu lạc bộ|lực lượng|ngành|đài|tòa án|bưu điện|doanh nghiệp|nhà mạng|thư viện|luật sư|chính quyền|địa phương|tổ|tổ dân phố|nhà trường|trường|đơn vị|cơ quan|liên đội|thanh niên|mặt trận|cán bộ|chi đoàn|chi hội|đội|vnpt|viettel|fpt|mobifone|plan|childfund|unicef|world|học viện|đại học|trường đại học';
const otherWord =
  'để|cho|nhằm|do|nhưng|không|chưa|sẽ|đề|yêu|mời|xin|dự|đang|giao|nhờ|nơi|này|khi|lúc|tự|bàn|cách|nhau|điều|nguyện|quyết|và|cùng|đã|đến|tới|từ|riêng|ở|tại|trong|tổ chức|tham gia|triển khai|hứa|định';
const body = String.raw`(?:các )?(?:${bodies})(?!\p{L})(?: (?!(?:${otherWord})(?!\p{L}))[\p{L}&-]+){0,9}?`;
/** With whom it was done, up to what was done: bodies, one or several. */
export const partner = new RegExp(
  String.raw`(?<!\p{L})(?:phối hợp|kết hợp|phối kết hợp|cùng|với|mời)(?: (?:với|cùng|chặt chẽ|của))* ${body}(?:(?:, ?| và | cùng )${body})*(?= (?:(?<=(?:phối|kết) hợp .*)đã |để |về )?(?:tổ chức|triển khai|mở|thực hiện|tuyên truyền|tập huấn|xử lý|giải quyết|hỗ trợ|phát động|nói chuyện|truyền thông|tiếp nhận|phát hiện|can thiệp|ban hành|cử)(?!\p{L}))`,
  'gu',
);
export const partnerBehind = /(?<!\p{L})(?:với|có) sự (?:phối hợp|tham gia|hỗ trợ|chủ trì) của [^,;.:()\d]{2,80}/gu;
/** Behind a number: what it was for; of money this says what was bought. */
export const purposeBehind = /[, ](?:nhằm|qua đó|góp phần|từ đó|giúp)(?!\p{L}).*$/u;
/** In a purpose: it says after all that something is not so. */
export const takesBack =
  /(?<!\p{L})(?:không|chưa|chẳng|nhưng|song|tuy|hủy|hoãn|dời|chờ|nhầm|trừ|dự (?:kiến|định|tính)|ý định|nguyện vọng|thay vì|thực ra|lẽ ra|sẽ)(?!\p{L})/u;
/** Of known words, and another's or another time's all the same. */
export const notItsOwn =
  /(?<!\p{L})(?:cấp trên|năm (?:trước|sau|tới)(?! không có)|của cấp|cấp (?:giao|phát)|(?:quy định|định mức|chỉ tiêu) +(?:là|có)|(?<=\p{L}\/)(?:trường|lớp|khối|tháng|tuần|quý|em|người|đơn vị))(?!\p{L})/u;
/** Another that acts with the unit itself. */
export const partnerOpens =
  /(?:^|[,:.] ?) *(?:công an|đoàn|hội|trạm y tế|ban|ubnd|phòng|sở)(?!\p{L})[^,;.:\d]{0,60}? phối hợp (?:với|cùng) (?=(?:nhà )?trường(?!\p{L}))/u;
/** What a unit rests on, where and when, before the comma of what it did; group 1 is read on its own. */
export const restsOn =
  /(?:^|[;:.,]) *(?:thực hiện|căn cứ|triển khai|hưởng ứng|nhân dịp|nhân|dưới sự (?:chỉ đạo|hướng dẫn) của|trên cơ sở|bám sát|theo|qua|thông qua|để|nhằm|bên cạnh việc|cùng với việc|tại(?= sân)|tại trường(?=,))(?!\p{L})([^,;:.]*(?:, (?=(?:quyết định|công văn|kế hoạch|chỉ thị|nhân viên|giáo viên|học sinh|phụ huynh|văn bản|hướng dẫn)(?!\p{L}))[^,;:.]*)*),/gu;
/** Says why or under what conditions, and nothing of what was done. */
export const circumstance =
  /(?:^|[;:.,]) *(?:do (?:ảnh hưởng|tình hình|điều kiện|dịch|nguồn|kinh phí|đặc thù|thiếu|hạn chế)|vì dịch|mặc dù|tuy|trước (?:tình hình|thực trạng|diễn biến)|trong (?:bối cảnh|điều kiện)|(?:nhận )?được sự|với (?:sự (?:quan tâm|chỉ đạo|đồng thuận|nỗ lực|vào cuộc)|phương châm|quan điểm|tinh thần)|nhờ|xác định|nhận thức)(?!\p{L})[^,;:.\d]*(?:,| nên(?= ))/gu;
/** Papers, offices and days that a unit rests on. */
export const groundWords: ReadonlySet<string> = new Set(
  listed(
    'kế hoạch|công văn|văn bản|quyết định|chỉ thị|nghị quyết|hướng dẫn|chương trình|đề án|thông báo|công an|thông tư|luật|nghị định|chỉ đạo|tinh thần|số|của|về|ngày|tháng|năm|sở|sở gdđt|sở gd&đt|gd&đt|gdđt|sở giáo dục và đào tạo|bộ|bộ giáo dục và đào tạo|bộ gdđt|ubnd|ủy ban nhân dân|thành phố|tỉnh|quận|huyện|phường|xã|phòng|phòng gdđt|phòng gd&đt|giáo dục và đào tạo|giáo dục|cấp trên|các cấp|ngành|thủ tướng|thủ tướng chính phủ|chính phủ|trung ương|hải phòng|nhà trường|đơn vị|phê duyệt|ban hành|năm học|học kỳ|hè|kỷ niệm|thành lập|nhà giáo|nhà giáo việt nam|việt nam|khai giảng|lễ khai giảng|tết|trung thu|tết trung thu|quốc tế thiếu nhi|thiếu nhi|quốc tế phụ nữ|gia đình việt nam|tháng hành động|tháng hành động vì trẻ em|vì trẻ em|tuần lễ|thanh niên|tháng thanh niên|ngày pháp luật|ngày chuyển đổi số|an toàn internet|ngày hội|phát động|đầu năm|đầu năm học|cuối năm|sân trường|nắm tình hình|rà soát|theo dõi|báo cáo|các lớp|giờ|giờ học|các giờ|các giờ học|tiết|tiết học|giờ ra chơi|môn|đầu tuần|loa|fanpage|zalo|lồng ghép|tuyên truyền|nâng cao|nhận thức|học sinh|trang bị|kiến thức|kỹ năng|phòng ngừa|đảm bảo|bảo đảm|giúp',
  ),
);
/** A paper's number: "186/KH-UBND". */
export const paperCode = /^(?:(?:kh|qđ|cv|tb|ct|nq|hd|bc|ttr|tt|nđ)(?:-[\p{L}\d&-]+)?|\d+)$/u;
/** In a label: what it is about, which is judged elsewhere. */
export const labelAbout = / về [^:;]*(?=:)/gu;
/** Behind a number: the parts that another number is of, how it compares, what became of the rest. */
export const asideBehind =
  /\((?:trong đó|gồm|bao gồm|trích|lấy từ|từ|bằng chữ|trực tuyến|trực tiếp|qua|hình thức|nội dung|chủ đề|đạt|chiếm)(?!\p{L})[^()]*\)|\((?:\d+ [^()\d]{2,40}){2,}\)|, (?:tăng|giảm) [^,;]*|, riêng [^,;\d]*\d[^,;]*|, (?:hiện )?còn (?:lại )?\d+ [^,;]*|, trong đó (?:có )?\d+ [^;]*|, (?:vượt|đạt|hoàn thành) (?:kế hoạch|chỉ tiêu)[^,;\d]*/gu;
/** Behind a number of people: whose event they were at. */
export const eventOfOthers = /(?<!\p{L})do [^,;.\d]{2,60}? tổ chức(?!\p{L})|(?<!\p{L})của (?:sở|phòng)(?!\p{L})[^,;.\d]{0,30}/gu;
/** Before a year that opens its own part. */
export const yearPart = /, ?(?:và |còn |riêng |đến |sang |trong |năm )*$/u;
/** Of the words that name no other matter, those that name another body, another time or leave something open. */
export const actorWords =
  /^(?:phường|xã|quận|huyện|thành phố|tỉnh|đoàn|đội|hội|công an|phòng|sở|ubnd|lực lượng|ủy ban nhân dân|chính quyền|lãnh đạo|ngành|liên ngành|trung tâm|biên phòng|mặt trận|hội .*|cơ sở|địa bàn|thôn|xóm|khu dân cư|tổ dân phố|đơn vị|ban|tổ|bộ phận|bộ máy|khác|cũ|mới|dự án|chương trình|đề án|mô hình|trong nước|nói|tiền|hay|nào|gì|trường|lớp|khối|điểm trường|hợp tác|cấp|tổ chức|cá nhân|tư vấn|nghi vấn|thực tế|tiêu biểu|nổi bật|lớn|nhỏ|nghiện|chi thường xuyên|cấp trường|thành viên|chuyên môn|chuyên sâu|trọng tâm|chính thức|số liệu)$/u;
/** A line above that says of what is below it that it was not done. */
export const leadOpen =
  /(?<!\p{L})(?:phương hướng|nhiệm vụ(?! (?:\d|này|được giao))|chỉ tiêu|dự kiến|chưa|sẽ|cần|giao cho|(?<!theo )kế hoạch(?! (?:số|\d)))(?!\p{L})/u;
export const leadDone = /(?<!\p{L})(?:kết quả|đã|đạt được|thực hiện (?:kế hoạch|nhiệm vụ))(?!\p{L})/u;
/** What something is called. */
export const inQuotes = /["“”][^"“”]{1,80}["“”]/gu;
