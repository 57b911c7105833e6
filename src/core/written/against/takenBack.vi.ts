/** What a sentence says of the figures before it that takes them back; patterns meet compare keys. */

const figures = '(?:con số|số liệu|số lượng|số)';
const these = `(?:(?:những|các|hai|ba|cả hai) )?${figures}(?: (?:buổi|lượt|vụ|lớp|em|người))? (?:này|đó|ấy|trên|nêu trên|ở trên|vừa nêu)|trên đây|đây|các ${figures}`;
const lead = '^[^\\p{L}]*(?:(?:lưu ý|ghi chú|chú ý|tuy nhiên|song|nhưng)[:,]? *)*';

/** "Các số trên": of all that its paragraph tells. */
export const allTakenBack = /(?<!\p{L})(?:các|những|hai|ba|số liệu)(?!\p{L})/u;
/** "Số này chỉ là ước tính", "con số trên chưa được kiểm chứng". */
export const estimated = new RegExp(
  `${lead}(?:${these})(?: (?:mới|chỉ|chủ yếu|đều|vẫn|hiện|còn|mang tính|theo))*(?: là)?(?: ${figures})?(?: (?:do|nhà trường|trường|đơn vị|tự|được))* (?:ước|áng chừng|phỏng đoán|phỏng tính|gần đúng|tương đối|tạm(?: tính| thời)?|sơ bộ|nhẩm|nhớ lại|trí nhớ|(?:chưa|không)(?: \\p{L}+){0,3} (?:chính xác|chính thức|đầy đủ|kiểm|rà soát|đối chiếu|thống kê|xác nhận|chốt|chắc|cập nhật)|làm tròn|tham khảo)(?!\\p{L})`,
  'u',
);
/** A plan, or somebody else's. */
export const another = new RegExp(
  `${lead}(?:${these})(?: (?:mới|chỉ|đều|hiện))*(?: là| do| của| gồm cả| bao gồm cả| tính cả| gồm| bao gồm| tính)?(?: ${figures})?(?: của)? (?:kế hoạch|chỉ tiêu|dự kiến|mục tiêu|định mức|đăng ký|được giao|(?:toàn|cả) (?:quận|huyện|xã|phường|thị trấn|ngành|cụm|thành phố|địa bàn)|công an|đoàn (?:xã|phường)|năm (?:trước|khác)|trường (?:khác|bạn)|trùng|lặp)(?!\\p{L})`,
  'u',
);
/** In brackets right behind a number and what it counts. */
export const takenBackInBrackets =
  /^[^();.]{0,60}\((?:số |con số )?(?:này )?(?:chỉ )?(?:là )?(?:số )?(?:ước tính|ước|ước lượng|tạm tính|áng chừng|sơ bộ|chưa chính xác|chưa kiểm chứng|làm tròn)/u;

const held = '(?:buổi|cuộc|lớp|đợt|chuyên đề|hoạt động|văn bản|kế hoạch|vụ|vụ việc|giải pháp|phần mềm|lượt|khoản|số tiền|kinh phí)';
const many = '(?:(?:tất )?cả|toàn bộ|các|những)?(?: (?:\\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))?';
/** "Tuy nhiên cả 3 buổi đều phải hủy", "thực tế chỉ tổ chức được 1 buổi". */
export const undoneAfterAll = new RegExp(
  `^[^\\p{L}]*(?:tuy nhiên|nhưng|song|thực tế|thực ra|tiếc (?:là|rằng)|đáng tiếc|cuối cùng|sau đó)(?: (?:thì|do|vì|thực tế))*,? (?:[^,;]{1,40}, )?(?:${many} ?${held}(?: (?:này|đó|trên|nói trên|nêu trên|tuyên truyền|ngoại khóa))* (?:đều |đã |phải |bị |vẫn |còn |lại )*(?:hủy|hoãn|dừng|ngừng|lùi|trùng|ngoài phạm vi|không (?:diễn ra|tổ chức|thực hiện|liên quan|thuộc|được)|chưa (?:diễn ra|tổ chức|thực hiện|triển khai|áp dụng|ban hành|giải ngân|chi|được|sử dụng))|(?:nhà trường |trường |đơn vị )?(?:chỉ|mới|mới chỉ) (?:tổ chức|thực hiện|triển khai|làm|mở|ban hành|chi|xử lý)(?: được)? \\d)(?!\\p{L})`,
  'u',
);
