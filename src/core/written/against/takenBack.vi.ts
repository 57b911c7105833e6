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

/** What a figure counts, by its sort: only that of the same sort is taken back. */
const sorts = [
  'buổi|cuộc|lớp|đợt|lần|chuyên đề|hoạt động|hội nghị|tọa đàm|diễn đàn|tiết',
  'văn bản|công văn|kế hoạch|quyết định|chỉ thị',
  'vụ việc|vụ|trường hợp|sự việc|ca',
  'giải pháp|phần mềm|ứng dụng|biện pháp|công cụ',
  'lượt|em|học sinh|giáo viên|người|cán bộ|trẻ|phụ huynh',
  'khoản|số tiền|kinh phí|đồng',
];
export const sortsCounted: readonly RegExp[] = sorts.map((sort) => new RegExp(`(?<!\\p{L})(?:${sort})(?!\\p{L})`, 'u'));
const thing = `(?<thing>${sorts.join('|')})`;

const number = '(?:\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const contrast =
  '(?:tuy nhiên|tuy vậy|tuy thế|mặc dù vậy|nhưng|song|thực tế|trên thực tế|thực ra|tiếc (?:là|rằng)|đáng tiếc(?: là)?|cuối cùng|sau đó|đến nay|hiện nay|hiện|nay)';
const cause = '(?:do|vì|bởi) [^,;]{1,40}, ';
const opening = `^[^\\p{L}\\d]*(?:${contrast}(?: (?:thì|thực tế))*,? |${cause})*(?:(?:hiện|vẫn|còn|có) )*`;
const contrasted = `^[^\\p{L}\\d]*(?:${contrast},? )+(?:${cause})?`;
/** How many of them: said, or all of those before. */
const some = `(?:(?:tất cả|cả|toàn bộ|hầu hết|phần lớn|đa số|một số|một vài|nhiều) (?:các )?(?:${number} )?(?:trong số ${number} )?|${number} (?:trong (?:tổng )?số (?:các )?(?:${number} )?)?)`;
const those = '(?: (?:này|đó|ấy|trên|nói trên|nêu trên|tuyên truyền|ngoại khóa|việc|dự kiến|còn lại))*';
const status = '(?: (?:đều|đã|phải|bị|vẫn|còn|lại|sau đó|sau này|cũng|tạm|đang))*';
/** Not done at all, unlike what was not done well. */
const well =
  '(?! (?:\\p{L}+ ){0,3}?(?:đầy đủ|đủ|thường xuyên|kịp thời|đồng bộ|sớm|tốt|hiệu quả|riêng|rộng rãi|sâu|sâu rộng|đều|nhiều|phù hợp|bài bản|tích cực|đa dạng)(?!\\p{L}))';
const deeds =
  'diễn ra|tổ chức|thực hiện|triển khai|tiến hành|áp dụng|sử dụng|ban hành|ký|cài đặt|lắp đặt|lắp|giải ngân|chi|cấp|hoàn thành|tham gia|liên quan';
const handling = '(?<handling>xử lý|giải quyết|xác minh|điều tra|làm rõ|kết luận)';
const undone = `(?:hủy|hoãn|dừng|ngừng|lùi|trùng|thu hồi|ngoài phạm vi|không (?:liên quan|thuộc)|(?:không|chưa)(?: (?:được|kịp|thể|hề))* (?:(?:${deeds})|${handling}|xong)(?!\\p{L})${well})`;
/** "Tuy nhiên cả 3 buổi đều phải hủy", "2 buổi không tổ chức được", "1 vụ đang xử lý". */
const someUndone = new RegExp(
  `${opening}(?:(?:${some}|(?:các|những) (?=[^,;]{1,30} (?:này|đó|ấy|trên|nói trên|nêu trên)(?!\\p{L})))${thing}${those}|(?:tất cả|toàn bộ|cả ${number})(?= (?:đều|bị|đã|phải)))${status} (?:${undone}|(?<=đang )(?:được )?${handling.replace('handling', 'goesOn')})`,
  'u',
);
/** Behind words of contrast, also those that are not counted. */
const thoseUndone = new RegExp(`${contrasted}(?:(?:các|những) )?${thing}${those}${status} ${undone}`, 'u');
/** "Không buổi nào diễn ra". */
const noneDone = new RegExp(
  `${opening}(?:nhà trường |trường |đơn vị )?không (?:có )?${thing} nào (?:được |đã )*(?:${deeds})(?!\\p{L})`,
  'u',
);
/** "Thực tế chỉ tổ chức được 1 buổi". */
const fewDone = new RegExp(
  `${contrasted}(?:nhà trường |trường |đơn vị )?(?:chỉ mới|mới chỉ|chỉ|mới)(?: có)?(?: (?:tổ chức|thực hiện|triển khai|làm|mở|ban hành|chi|xử lý|áp dụng|sử dụng))?(?: được)? ${number}(?: ?\\/ ?\\d+)?(?: ${thing}|(?= *[.,;]|$))`,
  'u',
);
export const undoneAfterAll: readonly RegExp[] = [someUndone, thoseUndone, noneDone, fewDone];
/** What was counted is the handling, not what came in. */
export const lastHandling = /(?<!\p{L})(tiếp nhận|phát hiện|ghi nhận|xảy ra|xử lý|giải quyết)(?!\p{L})/gu;
export const handlingDeed = /^(?:xử lý|giải quyết)$/u;
