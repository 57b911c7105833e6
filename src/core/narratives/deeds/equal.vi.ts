/** Words that one of two tellings of one deed may have more, and those that they share. */

/** They say nothing of what is told where all the rest is the same. */
export const equalLight = `
  dãy|tiết|khác|chung|hộ|trở|lĩnh|vực|liên|quan|học|xung|hội|nhắm|ngũ|khu|suốt|quá|trình|phía|hồi|loạt|khắp|sẵn|mảng|khâu|nạn|tình|trạng|xảy|rõ|thật|hướng|tới|bà|này
`;

/** How well it was done, and that it was the unit's own: a deed is told without them. */
export const equalManner = `
  kịp thời|tích cực|chủ động|hiệu quả|nghiêm túc|đầy đủ|chặt chẽ|cụ thể|rộng rãi|sâu rộng|đồng bộ|theo quy định|đúng quy định|ngày càng|thường xuyên|liên tục|luôn luôn|
  toàn trường|trong trường|cả trường|thời gian|đại diện|đội ngũ|quy mô|trường học|các trường|địa phương|tại chỗ|đều đặn|ngắn
`;

/** What a thing brings along may be told or not. */
export const equalBrought = 'mạng|website|bài đăng|tham gia|nói|thiết bị|làm phim|đăng|phát sóng|mời';
/** These are read as the network, whatever is told of it. */
export const equalNetwork = 'môi trường mạng|không gian mạng|internet|môi trường internet';
export const equalNetworks = 'mạng|an toàn mạng';
/** After one of these it is told for itself. */
export const equalKinds = 'hệ thống|kênh|hình thức';

/** Families of words, their senses divided by dashes: deeds told in two senses of one are two. */
export const equalApart = `
  lồng ghép|tích hợp|lồng|đưa|đưa vào|đưa vào bài|đưa nội dung|gắn với|dạy lồng ghép|đưa vào bài giảng|đưa chuyên đề – trao đổi|thảo luận|đối thoại|tọa đàm|bàn|bàn bạc|chia sẻ|hỏi đáp|giải đáp|góp bàn|tâm sự – nhắc|nhắc nhở|dặn|dặn dò|căn dặn|lưu ý|khuyến cáo|cảnh báo|cảnh tỉnh|nhắc lại|uốn nắn|khuyên|khuyên bảo|cảnh giác – tuyên truyền|phổ biến|truyền thông|nói chuyện|quán triệt|nói về|nghe|nói|giảng – hướng dẫn|hướng dẫn cách|chỉ cách|chỉ cho|bày cách|dạy kỹ năng
  thu hồi – khóa|vô hiệu hóa|đóng|tắt|hủy
  được tặng|được tài trợ|được cấp|nhận tài trợ|được hỗ trợ|nhận được|nhận – tặng|trao tặng|biếu|tài trợ|ủng hộ|tặng cho|trao|viện trợ|cấp|cung cấp|cấp cho|trang cấp|phát
  cho mượn|cho thuê – mượn|thuê – mua|mua sắm
  trẻ em|trẻ|thiếu nhi|trẻ nhỏ|con trẻ – học sinh|các em học sinh|em học sinh|các bạn học sinh – học viên|các học viên – đội viên – bạn|bạn bè
  xây dựng|soạn thảo|biên soạn|soạn – ban hành|ra|ký ban hành – thực hiện|triển khai|áp dụng
  nguy cơ|rủi ro|mối nguy|hiểm họa – tác hại|hậu quả|mặt trái – thủ đoạn|chiêu trò – dấu hiệu
  thành lập|lập|ra mắt|mở – duy trì – giải thể
  bảo trì|bảo dưỡng – nâng cấp|nâng cấp hệ thống – sửa chữa|sửa
  mạng xã hội|mxh – mạng|môi trường mạng|internet|không gian mạng
  cán bộ, giáo viên, nhân viên|cán bộ , giáo viên , nhân viên – cán bộ, giáo viên|cán bộ giáo viên|cán bộ , giáo viên
`;

/** They may be told again in the same deed. */
export const equalAgain = 'giao việc|giám sát|nói|tham gia';

/** After a figure they are what is counted. */
export const equalCounted = 'tiết|lớp|điểm|nhóm|trung tâm|mô hình|câu|cuộc';
/** What others order is not what they hold. */
export const ordering = 'chỉ đạo';

/** Small words that say where not, when or which. */
export const equalSmall = 'ngoài|trước|sau|khi|hoặc|hay|nữ|nam|nhằm';
/** Before a time. */
export const equalUntil = 'từ|đến|tới';

/** Whoever does this goes to what another holds; is sent there. */
export const goingActs = 'tham gia';
export const sendingActs = 'giao việc';

export const actingOpener = 'do';
export const sourceOpener = 'từ';
export const forOpeners = 'cho|tới|đến|đối với|về';
export const passiveWord = 'được';
export const whoseOpener = 'của';
export const andAgain = 'và';

/** They open a part that says where, when or how. */
export const equalWhere = 'tại|ở|trong|trên|vào|dưới|ngoài|nhân|qua|thông qua|bằng|khi|sau|trước|cùng|với|theo';
