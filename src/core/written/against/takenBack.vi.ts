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
  `${lead}(?:${these})(?: (?:mới|chỉ|đều|hiện))*(?: là| do| của| gồm cả| bao gồm cả| tính cả)?(?: ${figures})?(?: của)? (?:kế hoạch|chỉ tiêu|dự kiến|mục tiêu|định mức|đăng ký|được giao|(?:toàn|cả) (?:quận|huyện|xã|phường|thị trấn|ngành|cụm|thành phố|địa bàn)|công an|đoàn (?:xã|phường)|năm (?:trước|khác)|trường (?:khác|bạn)|trùng|lặp)(?!\\p{L})`,
  'u',
);
/** In brackets right behind a number and what it counts. */
export const takenBackInBrackets =
  /^[^();.]{0,60}\((?:số |con số )?(?:này )?(?:chỉ )?(?:là )?(?:số )?(?:ước tính|ước|ước lượng|tạm tính|áng chừng|sơ bộ|chưa chính xác|chưa kiểm chứng|làm tròn)/u;
