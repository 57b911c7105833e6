/** What was not done after all: a condition, a duty, what was put off; patterns meet compare keys. */

/** Opens a clause before the number: on a condition, or against what was. */
export const conditionBefore = /(?:^|[,;:.] ?)(?:nếu|giả sử|giá (?:như|mà)|giá)(?!\p{L})|(?<!\p{L})(?:lẽ ra|đáng (?:lẽ|ra))(?!\p{L})/u;
/** Right before the number: a duty or an intention. */
export const dutyBefore =
  /(?<!\p{L})(?:đăng ký|(?<!bàn |chuyển |bàn, )giao(?: chỉ tiêu)?|phải|định|cam kết|xin)(?: (?:là|tổ chức|mở|thực hiện|làm|cho (?:nhà )?trường|có))* $/u;
/** Before the number, in its part: what was only meant to be. */
export const meantBefore =
  /(?<!\p{L})(?:dự tính|dự định|(?:có )?ý định|(?:lên|xây dựng|lập|có) kế hoạch|chuẩn bị(?= (?:tổ chức|ban hành|triển khai|mở|tập huấn|tham gia|thực hiện|hỗ trợ) ))(?! (?:và|rồi|để)(?!\p{L}))(?: (?!(?:và|rồi|đã) )\p{L}+){0,6} $/u;
/** Right before the number: refused, given up, taken back. */
export const refusedBefore =
  /(?<!\p{L})(?:từ chối|bãi bỏ|hủy bỏ|thu hồi|(?:tạm )?(?:dừng|ngừng)|cắt(?: giảm)?|trả lại|hoàn trả|rút khỏi|(?:phải |loại |gỡ )?bỏ(?: lỡ)?|dời|gác lại)(?: (?:sử dụng|tổ chức|thực hiện|tham gia|áp dụng|lại|ngân sách|kinh phí|cho \p{L}+))* $/u;
/** Behind the number, in its part: on a condition, or put off. */
export const undoneAfter =
  /^[^,;.\d]{0,60}(?<!\p{L})(?:(?:bị|phải|đã|tạm|đều) (?:tạm )?(?:hoãn|hủy|lùi|dừng|bỏ)|(?:không|chưa) (?:tổ chức|thực hiện|diễn ra|làm|mở|triển khai)(?: được)?(?= *(?:[,;.]|$|do |vì ))|nếu (?:được|có|đủ|cấp))(?!\p{L})/u;
/** Behind the number, in its part: not there yet, or not there. */
export const notThereAfter =
  /^[^,;.\d]{0,45}(?<!\p{L})(?:đang (?:được )?(?:soạn|dự thảo|lấy ý kiến|chuẩn bị|lên kế hoạch|chờ|xin|trình|hoàn thiện|thẩm định)|vắng(?: mặt)?(?= (?:trong|tại|ở|các|buổi|lớp|không|có)(?!\p{L})| *(?:[,;.]|$))|bỏ (?:về|dở|giữa chừng)|xin (?:phép )?nghỉ|(?:nhưng|mà|song) vắng)(?!\p{L})/u;
/** Behind the number, up to the next one: what is told of it in the end, "cả 5 buổi" too. */
export const toldLater = /^[^;.(\d]*(?:(?<=(?<!\p{L})cả )\d+[^;.(\d]*)?/u;
/** In there: it came to nothing, of one deed group 1 alone; "nhưng chưa tổ chức cho phụ huynh" says something of others. */
export const cameToNothing =
  /(?<!\p{L})(?:nhưng|song|tuy nhiên|mà|sau đó|về sau|rồi|cuối cùng|rốt cuộc|thực tế)(?: (?!(?:học sinh|phụ huynh|một số) )[\p{L}\d]+){0,6}?,? (?:(?:bị|phải|đã|tạm|đều|rồi|lại|lại bị|đã bị|đều bị|đều phải)? ?(?:hủy|hoãn|dừng|ngừng)(?: (?:bỏ|lại|tất cả|hết|giữa chừng|vô thời hạn))?|(?:không|chưa|chẳng)(?: (?:thể|hề|kịp|ai|em nào|được|có ai))* (?:tổ chức|thực hiện|diễn ra|làm|mở|triển khai|tiến hành|đi|dự|tham dự|tham gia|đến|có mặt|thành|thành công|(ban hành|áp dụng|sử dụng|can thiệp|hỗ trợ|tư vấn|xử lý|giải quyết|tập huấn|tuyên truyền|tiếp nhận))(?: được| nữa)?)(?= *(?:[,;.]|$|do |vì |bởi ))/u;
/** A later part that denies: group 1 begins with what was not done. */
export const deniedLater =
  /,(?: (?:nhưng|song|tuy nhiên|mà|sau đó|nhà trường|trường|đơn vị|gia đình|phía))* (?:(?:không|chưa|chẳng|từ chối)(?: (?:thể|hề|kịp|được|phải))*) ([^,;.]*)/gu;
/** A part that says there was none of something: its words say nothing of the number behind it. */
export const noneBefore = /(?<!\p{L})(?:không|chưa) [^,;.\d]{0,60}?nào *,/gu;
/** Behind the number, in its part: of each of them. */
export const ofEachAfter = /^[^,;.\d]{0,30}?(?: (?:mỗi|trên một|trên mỗi) |\/)(?:buổi|lớp|đợt|lần|cuộc)(?!\p{L})/u;
/** Right before a number: of all that was told before it. */
export const ofAllBefore = /(?<!\p{L})cả $/u;
/** Behind a number, in its part: it is not so of what is counted. */
export const notSoAfter =
  /(?<!\p{L})(?:không|chưa|chẳng|từ chối|đăng ký|sẽ|xin|đang (?:chờ|đề nghị|trình|xin))(?! (?:kể|chỉ|những|ít|thu|mất|tính|quá)(?!\p{L}))(?!\p{L})/u;
/** What became of it leaves nothing to count. */
export const voidAfter =
  /^[^,;.(\d]*(?<!\p{L})(?:hết hiệu lực|không đạt(?: yêu cầu)?|bị (?:bác|trả lại|từ chối|thu hồi|bãi bỏ)|hết hạn)(?!\p{L})/u;
/** Right before a number: still being done. */
export const stillDoing =
  /(?<!\p{L})đang(?: (?:được|phối hợp|tiếp tục))*(?:(?: ?(?:,|và))? ?(?:xử lý|giải quyết|xác minh|điều tra|thụ lý|tiếp nhận|hỗ trợ|can thiệp|xây dựng|soạn thảo|dự thảo|chuẩn bị|đề nghị|xin|vận động|xem xét))+ $/u;
/** Part of a sentence, from its start. */
export const partOnly = /^[^,;.(\d]*/u;
/** In a label: it was not done, is not there, was taken back. */
export const lackingLabel =
  /(?<!\p{L})(?:(?:không|chưa|chẳng)(?! (?:gian|an toàn|lành mạnh|phù hợp|chính thống|thường xuyên|chuyên trách|dây|dùng tiền mặt|kể|tính|gồm|bao gồm|quá|mong muốn|trung thực|rõ nguồn gốc|còn|để|đúng|tốt|thành niên)(?!\p{L}))|(?<!không )còn (?:thiếu|nợ|dư|lại|tồn|chờ)|thiếu(?! (?:niên|nhi|hiểu biết|an toàn|kỹ năng)(?!\p{L}))|(?<!tiêu )hủy|hoãn|lùi|dời|(?:bị|phải|loại|bãi) bỏ|(?:bị|đã) cắt|cắt giảm|dừng|ngừng|thu hồi|trả lại|hoàn trả|từ chối|vắng|hết (?:hiệu lực|hạn)|dự (?:kiến|tính|định)|gián đoạn|quá hạn|chuyển (?:nguồn|sang)|bỏ (?:dở|lỡ|sót)|chênh lệch|nhu cầu|(?<=^)(?:kế hoạch|kh) (?:số|tổ chức|thực hiện)|số đăng ký)(?!\p{L})/u;
/** Before what it is about: it is wanted, left, or by how much it differs. */
export const wantingLabel =
  /(?<!\p{L})(?:(?<!không )còn|hụt|nợ|(?<!không (?:còn |có |để )?)tồn(?! tại)|dư|dự thảo|theo kế hoạch|(?<!(?:kinh phí|ngân sách|số tiền|dự toán) )được giao|chỉ tiêu|phải|cần(?! thiết)|chờ|đăng ký|đề nghị|xin|tiết kiệm|của cấp trên|đang(?! (?:áp dụng|sử dụng|triển khai|thực hiện|dùng|vận hành|duy trì|phát huy|có|học|theo học|công tác|giảng dạy|hoạt động)(?!\p{L}))|chuyển (?:cho |sang )?(?:cơ quan|công an|cấp|đơn vị|nơi)|(?:tăng|giảm)(?= *(?:$|[,:(]|thêm|so với|đi |bớt|lên|xuống)))(?!\p{L})/u;
/** What a label is about, to its end. */
export const topicFrom = /(?<!\p{L})(?:về|nhằm|để|phòng|phòng tránh)(?!\p{L}).*/u;
export const labelTimes = /(?:(?:trong|của) )?(?:năm )?20\d\d/gu;
/** In a label: how to answer, and what it holds besides. */
export const labelNotes =
  /\((?:nếu|ghi|trường hợp|kể cả|bao gồm|gồm|không (?:kể|tính|gồm|bao gồm)|chưa (?:kể|tính|gồm|bao gồm))(?!\p{L})[^)]*\)/gu;
/** A label inside a sentence, up to its number; group 1 are its words. */
export const labelInside = /(?:^|[,;:(] ?)((?:(?:tổng )?số|tổng|kinh phí)(?!\p{L})[^,;:(]*?)$/u;
/** Money that came in, was lost or is owed, in the part before it. */
export const otherMoney =
  /(?<!\p{L})(?:thu(?! hút| âm| hình)|nợ|phạt|cắt|trả lại|hoàn trả|nộp|bán|bồi thường|đền|quyên góp|chuyển|mất|lừa|thừa|còn (?:dư|lại|thiếu)|thu hồi)(?!\p{L})[^,;:]*$/u;
/** What is spent, or where it comes from. */
export const moneySpent =
  /(?<!\p{L})(?:kinh phí|ngân sách|nguồn|quỹ|chi|bố trí|cấp|phân bổ|dành|sử dụng|huy động|hỗ trợ|tài trợ|đầu tư|dự toán|mua|mua sắm|in|thuê|trang bị|lắp|lắp đặt|sửa|sửa chữa|thanh toán|quyết toán|giải ngân|trích|tổng|tổng cộng|hết|chi phí|tiêu|bỏ|xã hội hóa|tổ chức|thực hiện|triển khai|phục vụ|làm|dùng|xuất)(?!\p{L})/u;
/** Before an amount, words that say nothing of it. */
export const amountWords =
  /20\d\d|(?<!\p{L})(?:trong|năm|riêng|đến|là|được|có|khoảng|gần|hơn|trên|và|còn|nhà trường|trường|đơn vị|đã|thì|cả|số tiền|đồng|triệu|nghìn|tỷ)(?!\p{L})|[^\p{L}]+/gu;
