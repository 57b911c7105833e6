/** Small words of a deed: those that say nothing, begin a part, plan, ask, deny, limit or set a condition. */

/** They say nothing of their own. */
export const deedSmall = `
  của|cho|với|tại|ở|trong|trên|bằng|qua|do|là|các|những|một|và|như|theo|thông qua|này|đó|ấy|mà|thì|để|nhằm|về|vào|đến|tới|từ|cùng|cùng với|đối với|nơi|khi|lúc|dưới|ngoài|nhân|sau|trước|
  đã|được|bị|đều|cũng|luôn|rồi|nữa|vừa|đi|ra|lên|sang|lại|xong|hiện|hiện nay|đến nay|rất|có|việc|sự|cách|cách thức|nội dung|chủ đề|công tác|hoạt động|hình thức|mục|tên|tiêu đề|kỹ năng|kiến thức|thông tin|vấn đề|
  bộ|bản|cuốn|quyển|tờ|cái|chiếc|tấm|bức|suất|hệ thống|dịch vụ|kênh|nguồn|tổng|tổng số|tổng cộng|số lượng|đợt|buổi|cuộc|lần|lượt|tiết|ngày|phần|loại|kiểu|nhau|mình|đơn vị|trường|nhà trường|đơn vị trực thuộc|cơ sở|biện pháp|giải pháp|
  an toàn|bảo vệ|sử dụng|dùng|tự|nhận ra|nhận diện|nhận biết|phòng tránh|phòng ngừa|phòng chống|phòng, chống|phòng|chống|ngăn ngừa|tác hại|nguy cơ|rủi ro|mối nguy|thủ đoạn|chiêu trò|hậu quả|dấu hiệu|hiểm họa|cạm bẫy|
  lớp|các lớp|đồng thời|ngay|thành|tổ chức|hành vi|thói quen|địa chỉ|điểm|danh sách|hay|nhóm|gồm|bao gồm|xem|biết|hiểu|mô hình|chương trình|số|người|đồng chí|nào|gì|ai|nhất là|đặc biệt|truy cập|lên mạng|tham gia mạng|mỗi|hai bên|bên|giữa|vụ|chuyện|nhà|câu|hướng|buổi tối|đầu buổi|cuối buổi|đêm|khuya|phải|không phải|trường hợp|bước|quanh|trung tâm|cơ quan|cấp|tập thể|cá nhân|thực tế|nhỏ|lớn|kiểu|ban ngày|điều|chính khóa|tổ trưởng|bằng hình thức|dành cho|những người|điều kiện|có điều kiện|vùng|khu vực|tức|tức là|được cấp|có thể|tổ|bài tập|đại trà|tuổi|tất cả các|do đó|vì vậy|giúp|giúp cho|diện|bàn|quầy|sân|góc nhỏ|tấm lớn|chiếc
`;

/** Before what is added to a deed. */
export const deedOpeners = `tại|ở|trong|trên|cho|với|qua|thông qua|nhằm|để|về|bằng|do|theo|từ|sau|trước|vào|khi|lúc|của|đến|tới|nhân|vì|dưới|ngoài|cùng|đối với|chủ đề|nội dung|dịp|giúp|mỗi|giúp cho`;

/** What goes after them is whom or what a deed is for: an unknown word there may be another one. */
export const deedTelling = `cho|về|với|do|của|cùng|đối với|chủ đề|nội dung|đến|tới|từ|bằng|theo`;

/** When, how often and how: away where not all say so. */
export const deedHow = `
  tùy tiện|ra quân|nhiều|một số|một bộ phận|một phần|đa số|phần lớn|hầu hết|một vài|vẫn|vẫn còn|còn|quá|lắm|đôi khi|khá|chủ yếu|phần nhiều|hằng năm|hằng tuần|hằng tháng|hằng quý|hằng ngày|hàng năm|hàng tuần|hàng tháng|hàng quý|hàng ngày|mỗi tuần|mỗi tháng|mỗi năm|mỗi quý|mỗi kỳ|mỗi ngày|định kỳ|đột xuất|thường xuyên|liên tục|quý nào cũng|tuần nào cũng|tháng nào cũng|năm nào cũng|
  kịp thời|tích cực|chủ động|hiệu quả|nghiêm túc|đầy đủ|chặt chẽ|trực tiếp|miễn phí|cụ thể|rộng rãi|sâu rộng|đồng bộ|bí mật|riêng|chuyên sâu|dứt điểm|luôn luôn|toàn bộ|tất cả|toàn thể|theo quy định|đúng quy định|ngày càng|mới|thêm|kỹ|sâu|khoảng|hơn|gần|tăng cường|đẩy mạnh|chú trọng|tập trung|thống nhất|dùng chung
`;

export const deedPlanned = `sẽ|dự kiến|phấn đấu|tiếp tục|cần|sắp|chuẩn bị|thời gian tới|năm tới|đang|chờ|hướng tới|mục tiêu|lên kế hoạch|có kế hoạch|2025|2026|nên`;
export const deedAsked = `đề nghị|kiến nghị|đề xuất|mong|mong muốn|kính|xin cấp|xin hỗ trợ|xin`;
export const deedDenied = `không|chưa|chẳng|hết|ngừng|dừng|thôi|hủy|hoãn|mất|chớ|đừng`;
export const deedLimited = `chỉ|mới chỉ|hoặc`;
export const deedConditions = `nếu|chỉ khi|trừ khi|trừ|khi có|trong trường hợp|với điều kiện|khi được|nếu không|ngoại trừ|khi chưa`;

/** Where and when: a deed may be told without them. */
export const deedAside = `
  bảng tin|sân trường|khu nội trú|hành lang|thôn|xóm|khu phố|tổ dân phố|phường, xã|quận, huyện|địa bàn|hội trường|phòng học|lớp học|từng lớp|từng phòng học|khu dân cư|địa phương|cấp huyện|cấp trường|cấp phường|cấp xã|cấp quận|phường|xã|huyện|quận|thành phố|
  văn phòng|góc học tập|cầu thang|nhà đa năng|tại chỗ|trong lớp học|tại lớp học|ở lớp học|tại lớp|trong lớp|ở lớp|ở nhà|tại nhà|ở gia đình|tại gia đình|trong gia đình|năm|năm học|học kỳ|tuần|tháng|quý|sáng|chiều|tối|phút|giờ|hôm|đầu năm|đầu năm học|cuối năm|cuối năm học|cuối tuần|đầu tuần|hè|nghỉ hè|dịp hè|giờ ra chơi|ra chơi|giờ giải lao|giờ nghỉ|
  giờ nghỉ giữa buổi|nghỉ giữa buổi|giữa giờ|giờ học|tan học|giờ tan học|buổi sáng|buổi chiều|tan trường|giai đoạn|kỳ|đầu tháng|cuối tháng|thứ hai|thứ bảy|chủ nhật|toàn trường|cả trường|trong trường|từng|cả|khu|chiến dịch|phong trào|đại diện|đội ngũ|quy mô|thời gian|trường học|các trường|các trường học|các cấp|các cấp học|cấp học|ngắn|đầu giờ|cuối giờ|chân cầu thang|khu lớp học|hành lang|nhà để xe|căng tin|thứ sáu|thứ bảy|thứ tư|thứ năm|thứ ba|buổi tối|trong hè|thị trấn|quanh trường|gần trường|khu vực trường|chi bộ|liên ngành|cấp phòng|cấp thành phố|hội trường|phòng hội đồng|trước cổng|cuối học kỳ|tết|hai tuần|đều đặn|giờ lên lớp
`;
/** Before a part that may go although something follows it. */
export const deedLoose = `tại|ở|trong|vào|dịp|lúc|khi|bằng|qua|thông qua|nhân|mỗi|trên|dưới|theo`;
/** A part of these goes with all that follows it up to a mark. */
export const deedWhy = `nhằm|để|giúp|vì|do`;

/** What is lacking, worn, hard or neglected: "state = ways to say it". */
export const deedBad = `
  thiếu = thiếu|không phát sinh|chưa phát sinh|không xảy ra|chưa xảy ra|không để xảy ra|không ghi nhận|chưa ghi nhận|không có|chưa có|không đủ|chưa đủ|hạn hẹp|eo hẹp|ít|mỏng|còn ít|hạn chế|còn hạn chế|không nhiều|chưa nhiều|thiếu thốn|chưa bố trí được|không bố trí được|chưa được bố trí|chưa được cấp|không được cấp|chưa được trang bị|chưa trang bị|chưa trang bị được|không được trang bị|không còn|chưa được đầu tư|chưa đáp ứng|không đáp ứng|chưa bảo đảm|khan hiếm|ít ỏi|phải tự|chưa được hướng dẫn|không có sẵn|còn mỏng|nghèo nàn|vắng
  cũ = cũ|hỏng|xuống cấp|lạc hậu|lỗi thời|cũ hỏng|cấu hình thấp|hư|hư hỏng|cũ kỹ|đời cũ|chạy chậm|hết hạn
  yếu mạng = chập chờn|yếu|chậm|không ổn định|hay mất|rớt mạng|mất mạng|mất kết nối|hay rớt|quá tải|lag
  khó = khó|khó khăn|lúng túng|vất vả|trở ngại|gặp khó|gặp khó khăn|bất cập|vướng mắc|vướng|nan giải|không dễ|khó lòng|bó tay|chưa biết cách
  khó kiểm soát = khó kiểm soát|khó quản lý|không kiểm soát được|không quản lý được|ngoài tầm kiểm soát|chưa kiểm soát được|chưa quản lý được|khó quản|khó giám sát|không nắm được|không giám sát được|khó theo dõi|không theo dõi được|khó kiểm soát được|nằm ngoài tầm
  thờ ơ = thờ ơ|phó mặc|buông lỏng|chưa quan tâm|ít quan tâm|không quan tâm|lơ là|chủ quan|khoán trắng|bỏ mặc|chưa sát sao|không sát sao|mải làm|bận làm|bận|giao phó|không để ý|chưa để ý|ít để ý|không có thời gian|ít thời gian|không có thì giờ|mải làm ăn|lo làm ăn
  kiêm nhiệm = kiêm nhiệm|làm kiêm nhiệm|không chuyên trách|chưa có chuyên trách
  đi xa = đi làm xa|đi làm ăn xa|làm ăn xa|đi xa|xa nhà|đi xuất khẩu lao động
  không biết = không biết|không rành|không thạo|ít hiểu biết|chưa biết|mù mờ|chưa thạo|chưa rành|không am hiểu|ít biết|thiếu kỹ năng|thiếu hiểu biết|thiếu kiến thức|hạn chế về kỹ năng|chưa am hiểu|chưa được đào tạo|chưa qua đào tạo|chưa được tập huấn|chưa qua tập huấn
  e ngại = e ngại|ngại|sợ|giấu|che giấu|giấu giếm|không dám|xấu hổ|mặc cảm
  nhanh đổi = tinh vi|biến tướng|thay đổi liên tục|thay đổi nhanh|khó lường|đa dạng, tinh vi
  hỏng việc = chưa đồng đều|không đồng đều|chưa đồng bộ|hình thức|chưa thường xuyên|không thường xuyên|thất thường|không đều|chưa đều|chưa sâu|chưa hiệu quả|kém hiệu quả|hiệu quả thấp|chưa cao|chưa chặt chẽ|lỏng lẻo
`;

/** Begins a part that says whose the one before it is: it goes with that. */
export const deedWhose = 'của';

/** Words that begin a longer one where the next is one of these: no phrase ends with them there. */
export const deedSplit = `
  mạng = xã
  số = điện|tổng|đường
  học = sinh|viên|đường|bổng|liệu|kỳ|trò|tập
  năng = số|sống|mềm
`;

/** Behind "bị" they are done by somebody, or say no more than without it. */
export const deedDealtWith = `xử lý|phạt|kỷ luật|chặn|khóa|gỡ|gỡ/báo|cấm|thu giữ|nói|xác minh|khởi tố|ảnh hưởng|duyệt|báo`;

/** Once in a time, told as how often: "time = words". */
export const deedPeriods = `
  hằng ngày = ngày|mỗi ngày|hằng ngày|hàng ngày
  hằng tuần = tuần|mỗi tuần|hằng tuần|hàng tuần|tuần nào cũng
  hằng tháng = tháng|mỗi tháng|hằng tháng|hàng tháng|tháng nào cũng
  hằng quý = quý|mỗi quý|hằng quý|hàng quý|quý nào cũng
  hằng kỳ = học kỳ|kỳ|mỗi kỳ
  hằng năm = năm|năm học|mỗi năm|hằng năm|hàng năm|năm nào cũng
`;
export const deedOnce = { time: 'lần', by: 'theo', each: 'mỗi' } as const;

/** Before a figure it says no more than the figure; behind what is bad it says what comes of it. */
export const deedYielding = 'nhận được';
export const deedSo = 'nên';
export const deedCity = { body: 'ubnd', of: 'thành phố' } as const;
export const deedOne = /^(?:0?1|một)$/;
/** What something is, in front of its name: "thiết bị tường lửa". */
export const deedSorts = { sort: 'thiết bị', of: `tường lửa|camera|wifi|máy tính|máy tính bảng` } as const;
/** Around the school, by other words. */
export const deedAround = { word: 'quanh trường', words: `quanh trường|gần trường|khu vực trường` } as const;
/** Who goes to a course, by whatever verb. */
export const deedCourse = {
  name: 'tập huấn',
  gone: 'dự tập huấn',
  goneTo: `dự tập huấn|đi tập huấn`,
  going: `dự|tham dự|tham gia|đi dự|đi học|theo học|dự lớp|dự khóa|học lớp|đi học lớp`,
} as const;
