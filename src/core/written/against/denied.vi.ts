/** Which denials leave room for figures of the same field; patterns meet compare keys. */

/** No money was given, with what all of it is for. */
export const noMoney =
  /(?<!\p{L})(?:(?:không|chưa) (?:(?:có|được|bố trí|cấp|phân bổ|chi|dành|sử dụng|phát sinh) ){1,3}(?:nguồn )?(?:kinh phí|ngân sách)|(?:kinh phí|ngân sách)(?: thực hiện)?:? (?:không|chưa) (?:có|(?:được )?(?:bố trí|cấp|phân bổ)))(?: nào)?(?: (?:để )?(?:thực hiện|triển khai)(?: (?:chương trình|kế hoạch|quyết định|nội dung này|nhiệm vụ này))?| cho (?:nội dung|nhiệm vụ|chương trình|kế hoạch) (?:này|trên|nêu trên))?/gu;
/** Behind a denial, without its times: its clause ends, or says why, or only that it was not done. */
export const clauseEnds =
  /^ *(?:được (?:tổ chức|triển khai|thực hiện|áp dụng|ban hành|tiếp nhận|ghi nhận|phát hiện|tập huấn|mở) *)?(?:(?:trong|cả|suốt|qua|từ|năm|ở|các|và|giai đoạn) *)*(?:[.,;)]|(?:do|vì|bởi)(?!\p{L})(?!.*(?:nhưng|tuy nhiên|chỉ|vẫn|\d))|$)/u;
/** "Không tổ chức tập huấn": group 1 is what was not done. */
export const withoutDoing =
  /(?<!\p{L})(?:không|chưa) (?:(?:tổ chức|triển khai|thực hiện|mở|tham gia|có|được) ){1,2}(?:công tác |hoạt động |việc )?([^.,;:\d]{5,30}?)(?= *(?:[.,;)]|(?:do|vì|bởi|trong|từ)(?!\p{L})|$))/gu;
/** Why, to the end of the clause. */
export const reason = / (?:do|vì|bởi)(?!\p{L}).*$/u;
/** Before a denial. */
export const ifSo = /(?<!\p{L})(?:khi|nếu|dù|trường hợp|kể cả|mặc dù) $/u;
/** Years that are named only beside others. */
export const otherYears = /(?<!\p{L})năm (?:còn lại|khác|kia|sau|đầu|trước|tiếp theo)(?!\p{L})/u;
/** In the clause of a denial: only some of what is counted is denied. */
export const ofSome =
  /(?<!\p{L})(?:một số|vài|nhiều|một vài|(?:không|chưa) (?:còn|để)|nào (?:không|chưa)|riêng(?= *$| (?:nào|cho|về))|khác|mới|thêm|tồn đọng|quá hạn|kéo dài|nghiêm trọng|phức tạp|nổi cộm|lớn|tái phạm|tái diễn|khiếu nại|trực tiếp|trực tuyến|chuyên đề|chuyên sâu|quy mô|độc lập|quý|học kỳ|tháng|dịp|đợt|tuần|hè|phải (?:chuyển|khởi tố|đưa|báo)|(?:tại|ở) (?:thôn|lớp|khối|điểm trường|cơ sở|khu)|ngoài giờ)(?!\p{L})/u;
/** Anywhere in its sentence: all but what is named. */
export const allBut = /(?<!\p{L})(?:ngoài(?! ra)|trừ|ngoại trừ|ngoại lệ)(?!\p{L})/u;
/** Opens the sentence after it: what is told is the exception. */
export const exception = /^(?:riêng|chỉ|duy chỉ|duy nhất)(?!\p{L})/u;
export const butStill = /^(?:tuy nhiên|tuy vậy|song|nhưng)(?!\p{L})/u;
export const denyingWord = /(?<!\p{L})(?:không|chưa|ko)(?!\p{L})/u;
/** Others hold what they go to. */
export const wentTo = /(?<!\p{L})(?:dự|tham dự|tham gia|theo học|cử|đi học|đi tập huấn|được (?:cử|tập huấn|bồi dưỡng))(?!\p{L})/u;
/** Not to hold is not to be absent from what others hold. */
export const heldNone = /^(?:không|chưa) (?:tổ chức|mở)(?!\p{L})/u;
/** A deed by the meetings that it is done in: "lớp tập huấn nào". */
export const meetings = /^(?:lớp|khóa|đợt|cuộc|hội nghị|hoạt động) | nào$/gu;
/** "Hoạt động tuyên truyền phải dừng toàn bộ", "dừng toàn bộ hoạt động tuyên truyền": group 1 or 2 is what was not done. */
export const stopped =
  /(?:(?<!\p{L})(?:hoạt động|công tác|việc|các buổi|các lớp) ([^.,;:\d]{5,30}?) (?:(?:phải|đã|bị|đều|tạm) )*(?:dừng|ngừng|hủy|ngưng|hoãn)(?: lại)? (?:toàn bộ|hoàn toàn|hẳn|hết|cả năm)|(?<!\p{L})(?:dừng|ngừng|hủy|ngưng) (?:toàn bộ|hoàn toàn|hẳn|tất cả|hết)(?: các)? (?:hoạt động|công tác|việc|buổi|lớp) ([^.,;:\d]{5,30}?))(?= *(?:[.,;)]|(?:do|vì|bởi|trong|từ)(?!\p{L})|$))/gu;
/** Why more is handled than was received: cases of an earlier year. */
export const fromBefore =
  /(?<!\p{L})(?:chuyển sang|chuyển tiếp|tồn (?:từ|của|đọng|năm)|(?:của|từ) (?:các )?năm trước|năm trước (?:chuyển|để lại)|gồm cả (?:vụ|các vụ)|tính cả)(?!\p{L})/u;
