/** What a sentence may hold besides its own field's words and still be understood; patterns meet compare keys. */

const words = (list: string): readonly string[] => list.split('|');

/** Joins, quantities, times, ways: of what is before a number and of what is behind it. */
const anywhere = words(
  'và|cùng|các|những|trong|năm|học kỳ|kỳ|tháng|ngày|quý|cả năm|trong năm|vào|giai đoạn|từ|đến|tới|hết|nay|đến nay|tính đến|tại|ở|trên|cho|với|của|về|là|đạt|được|có|đã|đều|cũng|cả|còn|thì|lại|thêm|riêng|tất cả|tổng|tổng số|tổng cộng|tổng kinh phí|số|số lượng|số lượt|số buổi|số vụ|lượt|người|lượt người|cá nhân|tổ chức|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|tư|linh|trăm|nghìn|ngàn|triệu|tỷ|đồng|nghìn đồng|triệu đồng|đ|vnđ|tr|nhiều|toàn|toàn thể|toàn bộ|nội dung|lồng ghép|kết hợp|bằng|qua|thông qua|theo|trực tiếp|trực tuyến|tập trung|thường xuyên|định kỳ|cụ thể|như sau|gồm|bao gồm|trong đó|lần lượt|tương ứng|mỗi năm|hằng năm|hàng năm|kết quả|công tác|hoạt động|nhóm|chuyên đề|ngoại khóa|sinh hoạt|do nhà trường tổ chức|do trường tổ chức|do đơn vị tổ chức|liên quan|đến nội dung này|nội dung này|việc|không có|không phát sinh|không bố trí|các năm còn lại|năm còn lại|trước không có|tiếp nhận mới|phát sinh mới|mỗi năm một|cái|gia đình yêu cầu|có yêu cầu|yêu cầu|khi|hoặc|người thân|đang sử dụng|đang triển khai|đang áp dụng|đang dùng|chủ đề|lưu động|tự cân đối|nhiệm vụ|này|một phần|trường th, thcs|th, thcs|trường tiểu học, thcs',
);

/** Who a unit's people are. */
const people = words(
  'học sinh|học viên|sinh viên|hs|em|các em|trẻ|trẻ em|cháu|nữ sinh|giáo viên|gv|cbgv|cán bộ|nhân viên|nv|công chức|viên chức|người lao động|quản lý|cbql|phụ huynh|cha mẹ|cha mẹ học sinh|cmhs|phụ huynh học sinh|người dân|nhân dân|đoàn viên|thanh niên|thanh thiếu niên|đội viên|thiếu nhi|thầy cô|thầy|cô|gvcn|chủ nhiệm|bộ môn|cốt cán|gia đình|cộng đồng|lớp|khối|tổ|người chăm sóc trẻ|nạn nhân|đối tượng|cộng tác viên|tuyên truyền viên|đại biểu|hội viên|quản sinh|tổng phụ trách|ban giám hiệu|giáo viên tổng phụ trách|giáo viên tin học|tin học|báo cáo viên|ban đại diện cha mẹ học sinh|văn hóa|xã hội',
);

/** What the programme is about, in words that any office uses. */
const matter = words(
  'mạng|trên mạng|môi trường mạng|trên môi trường mạng|không gian mạng|trên không gian mạng|qua mạng|mạng xã hội|mạng internet|internet|mạng máy tính|môi trường số|không gian số|công nghệ số|an toàn|an toàn mạng|an toàn thông tin|an toàn thông tin mạng|an ninh mạng|an toàn, lành mạnh|lành mạnh|sáng tạo|bảo vệ|hỗ trợ trẻ em|tương tác|phòng chống|phòng|chống|phòng ngừa|phòng tránh|ngăn ngừa|ngăn chặn|nhận diện|nhận biết|ứng phó|ứng xử|xử lý|tin giả|tin xấu|thông tin xấu|xấu độc|độc hại|thông tin|thông tin cá nhân|dữ liệu cá nhân|lừa đảo|lừa đảo trực tuyến|bắt nạt|bắt nạt trực tuyến|bạo lực mạng|bạo lực|xâm hại|xâm hại tình dục|tình dục|dụ dỗ|lôi kéo|quấy rối|đe dọa|kỹ năng|kiến thức|kỹ năng số|công dân số|nâng cao|nâng cao nhận thức|nhận thức|trang bị|trò chơi|game|game online|zalo|facebook|tiktok|fanpage|trang web|website|web|sử dụng|khai thác|nguy cơ|rủi ro|bị|là|nạn nhân của|phù hợp lứa tuổi|830|phần mềm|lọc|lọc nội dung|lọc web|tường lửa|chặn|diệt vi rút|diệt virus|camera|wifi|máy tính|máy|phòng máy|hệ thống|đường truyền|kỹ thuật|giải pháp|chỉ đạo|hướng dẫn|triển khai|thực hiện|điều hành|công văn|thông báo|văn bản|chào cờ|dưới cờ|trải nghiệm|hội nghị|tọa đàm|diễn đàn|hội thi|cuộc thi|tuyên truyền|truyền thông|phổ biến|giáo dục|tập huấn|bồi dưỡng|đào tạo|nói chuyện|tư vấn|tham vấn|tâm lý|can thiệp|hỗ trợ|xã hội hóa|ngân sách|nguồn|kinh phí|chi|mua|mua sắm|in|tờ rơi|băng rôn|pa nô|thuê|báo cáo viên|chi thường xuyên|nguồn chi thường xuyên|ngân sách nhà nước|nhà nước|sự nghiệp|tài liệu|luật an ninh mạng|luật trẻ em|học đường|nói xấu|xúc phạm|nhau|gạ gẫm|tung|clip|quay|phát tán|ghép|ảnh|hình ảnh|đăng|mâu thuẫn|đánh nhau|lên mạng|người lạ|kết bạn|gửi|lên|vay tiền|nạp thẻ|tài trợ|rút kinh nghiệm|quốc tế|hợp tác quốc tế|hợp tác|nước ngoài',
);

/** Verbs of doing and receiving, and small words around them. */
const doing = words(
  'tổ chức|tổ chức được|thực hiện|triển khai|tiến hành|phối hợp|mở|ban hành|xây dựng|ký|tham mưu|tiếp nhận|nhận được|ghi nhận|phát hiện|xảy ra|phát sinh|xử lý|xử lý xong|giải quyết|xử phạt|nhắc nhở|kỷ luật|khởi tố|hỗ trợ|can thiệp|cử|tham gia|tham dự|dự|tập huấn|bồi dưỡng|lắp đặt|lắp|cài đặt|cài|trang bị|đầu tư|áp dụng|đưa vào|đưa vào sử dụng|sử dụng|duy trì|bố trí|cấp|chi|dành|trích|phân bổ|huy động|hoàn thành|phát động|đẩy mạnh|tăng cường|thu hút|ước|phát|in|đăng|đăng tải|chia sẻ|ký kết|vận hành|khai thác|tuyên truyền|truyền thông|nắm tình hình|chủ động|kịp thời|tích cực|tiếp tục|đồng thời|bên cạnh đó|ngoài ra|cử giáo viên đi|đi tập huấn|đi bồi dưỡng|dứt điểm|ngay trong năm|theo chủ đề|chủ đề|khi có yêu cầu|do trường ban hành|do nhà trường ban hành|do đơn vị ban hành|do phòng ban hành|do phường ban hành|lấy từ nguồn|từ nguồn|nguồn|lên|nâng lên|giảm còn|tăng lên|sang|bước sang|cụ thể như sau|tổ chức các|chuyển',
);

/** Who the unit itself is: without a number of its own kind beside it. */
const unitItself = words(
  'nhà trường|toàn trường|trường|trường ta|trường em|trường chúng tôi|toàn đơn vị|đơn vị|đơn vị mình|trung tâm|chúng tôi|đoàn trường|đoàn thanh niên|đoàn thanh niên nhà trường|liên đội|chi đoàn|ban giám hiệu|bgh|tổ tư vấn|tổ tư vấn tâm lý|công đoàn|công đoàn trường|hội đồng|tổng phụ trách|hiệu trưởng|tổ chuyên môn|tổ công tác|ban chỉ đạo|phòng|phòng gdđt|phòng gd&đt|phòng gd-đt|phòng giáo dục và đào tạo|ubnd|ủy ban nhân dân',
);

/** Of an office these are its own. */
export const officeWords: ReadonlySet<string> = new Set(
  words(
    'phường|xã|quận|huyện|thị trấn|địa bàn|trên địa bàn|địa phương|trường học|các trường|các nhà trường|các đơn vị|các cơ sở giáo dục|cơ sở giáo dục|cơ sở|trường|thôn|tổ dân phố|khu dân cư|xóm|công an phường|công an xã|công an|hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|mặt trận|các nhà văn hóa|nhà văn hóa|loa phát thanh|đài truyền thanh|đài phát thanh|cả hai trường|cả ba trường|tiểu học|th|thcs|thpt|mầm non|trung học cơ sở|trung học phổ thông|cấp học|bậc học|ngành|toàn ngành|toàn phường|toàn xã|toàn quận|toàn huyện|toàn thị trấn|quán|quán net|hộ kinh doanh|internet|đại lý',
  ),
);

export const beforeNumber: ReadonlySet<string> = new Set([...anywhere, ...people, ...matter, ...doing, ...unitItself]);
export const behindNumber: ReadonlySet<string> = new Set([
  ...[...anywhere, ...people, ...matter, ...doing, ...unitItself],
  ...words(
    'đã thống kê đầy đủ|kế hoạch của sở|kế hoạch của sở gdđt|công văn của sở|hướng dẫn của sở|chỉ đạo của sở|không|chưa|nhưng|nào|tồn|phức tạp|nghiêm trọng|dùng|kể|giờ chào cờ|sau đó|xong|tôi|mỗi buổi|gắn với|tiết chào cờ|chuyển công an|chuyển cơ quan công an|do phụ huynh báo|do học sinh báo|riêng|hành chính|để|để xảy ra|để in|để mua|kế hoạch|quyết định|toàn trường|quy chế|quy định|nội quy|sân trường|hội trường|tại trường|tại lớp|giờ|tiết|đầu tuần|đầu năm|cuối năm|hè|tốt|kết quả tốt|hiệu quả|nghiêm túc|đầy đủ|đúng quy định|hưởng ứng|tham gia đông đủ|sôi nổi|xong|dứt điểm|kịp thời|nghe|xem|mời|phường|xã|quận|huyện|thành phố|thôn|công an|đoàn|hội|sự tham gia|sự phối hợp|tham gia tích cực|bản thân|đông đảo|quan tâm|an toàn trường học|trường học|học đường|bậc|tuổi|nam|nữ|nghìn lượt|trên|trở lên|kể trên|nêu trên|nói trên|xong cả|cả hai|cả ba|thành công|hoàn thành kế hoạch|hoàn thành kế hoạch năm|theo kế hoạch|kế hoạch năm',
  ),
]);

/** Of the form's own phrases, those that leave open whether there was one, or whose. */
export const openPhrases: ReadonlySet<string> = new Set(
  words(
    'bãi bỏ|cần xem|còn thiếu|dự thảo|dự án|dự toán|kết nghĩa|trường bạn|nếu có|xác minh|xác nhận|thay thế|hết hiệu|hiệu lực|lấy ý|ý kiến|đề nghị|đề xuất|kiến nghị|chỉ tiêu|giao chỉ|đình chỉ|tịch thu|góp ý|vướng mắc|khó khăn|sửa đổi|xem lại|không ghi|không gõ|điều không|điều nên|nên làm|số lỗi|số cần|tìm kiếm|chưa|bàn giao|nhận của|giao thông',
  ),
);

/** With whom it was done, up to what was done. */
export const partner =
  /(?<!\p{L})(?:phối hợp|kết hợp|cùng|với|mời)(?: (?:với|cùng|chặt chẽ))?(?! (?:tổ chức|mở)(?!\p{L})) [^,;.:\d]{2,80}?(?= (?:đã |để )?(?:tổ chức|triển khai|mở|thực hiện|tuyên truyền|tập huấn|xử lý|giải quyết|hỗ trợ|phát động)(?!\p{L}))/gu;
export const partnerBehind = /(?<!\p{L})(?:với|có) sự (?:phối hợp|tham gia|hỗ trợ|chủ trì) của [^,;.:()\d]{2,80}/gu;
/** Behind a number: what it was for; of money this says what was bought. */
export const purposeBehind = /[, ](?:nhằm|qua đó|góp phần|từ đó|giúp)(?!\p{L}).*$/u;
/** In a purpose: it says after all that something is not so. */
export const takesBack =
  /(?<!\p{L})(?:không|chưa|chẳng|nhưng|song|tuy|hủy|hoãn|dời|chờ|nhầm|trừ|dự kiến|thay vì|thực ra|lẽ ra|sẽ)(?!\p{L})/u;
/** Of known words, and another's or another time's all the same. */
export const notItsOwn =
  /(?<!\p{L})(?:cấp trên|năm (?:trước|sau|tới)(?! không có)|của cấp|cấp (?:giao|phát)|(?:quy định|định mức|chỉ tiêu) +(?:là|có)|(?<=\p{L}\/)(?:trường|lớp|khối|tháng|tuần|quý|em|người|đơn vị))(?!\p{L})/u;
/** Another that acts with the unit itself. */
export const partnerOpens =
  /(?:^|[,:.] ?) *(?:công an|đoàn|hội|trạm y tế|ban|ubnd|phòng|sở)(?!\p{L})[^,;.:\d]{0,60}? phối hợp (?:với|cùng) (?=(?:nhà )?trường(?!\p{L}))/u;
/** What a unit rests on, where and when, before the comma of what it did. */
export const restsOn =
  /(?:^|[;:.,]) *(?:(?:thực hiện|căn cứ|triển khai|hưởng ứng|nhân dịp|nhân|dưới sự (?:chỉ đạo|hướng dẫn) của)(?!\p{L})|trên cơ sở (?:kế hoạch|công văn|hướng dẫn)|theo (?:kế hoạch|công văn|quyết định|chỉ đạo|hướng dẫn|tinh thần|báo cáo của (?:nhà trường|đơn vị|các (?:lớp|khối|tổ)))|qua (?:rà soát|theo dõi|nắm tình hình)|tại (?:sân )?trường)[^,;:.]*,/u;
/** In a label: what it is about, which is judged elsewhere. */
export const labelAbout = / về [^:;]*(?=:)/gu;
/** Behind a number: the parts that another number is of, how it compares, what became of the rest. */
export const asideBehind =
  /\((?:trong đó|gồm|bao gồm)(?!\p{L})[^()]*\)|, (?:tăng|giảm) [^,;]*|, riêng [^,;\d]*\d[^,;]*|, (?:hiện )?còn (?:lại )?\d+ [^,;]*/gu;
/** Behind a number of people: whose event they were at. */
export const eventOfOthers = /(?<!\p{L})do [^,;.\d]{2,60}? tổ chức(?!\p{L})|(?<!\p{L})của (?:sở|phòng)(?!\p{L})[^,;.\d]{0,30}/gu;
/** Before a year that opens its own part. */
export const yearPart = /, ?(?:và |còn |riêng |đến |sang |trong |năm )*$/u;
