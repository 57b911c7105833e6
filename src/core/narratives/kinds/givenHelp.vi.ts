/** Under difficulties: somebody gives what could be lacking. Nothing is hard by that. */

const giver =
  '(?:phòng (?:gd|giáo dục|văn hóa|vh)[\\p{L}&-]*(?: và đào tạo| và đt)?|pgd[\\p{L}&-]*|sở(?: gd[\\p{L}&-]*| giáo dục và đào tạo| tt&tt| thông tin và truyền thông)?|ubnd|ủy ban nhân dân|chính quyền(?: địa phương)?|đảng ủy|địa phương|cấp trên|nhà nước|công an|đoàn thanh niên|huyện đoàn|thành đoàn|đoàn (?:xã|phường)|hội [\\p{L}]+|ban đại diện cha mẹ học sinh|ban đại diện|hội cha mẹ học sinh|phụ huynh|cha mẹ học sinh|cha mẹ|vnpt|viettel|mobifone|fpt|doanh nghiệp|nhà tài trợ|mạnh thường quân|nhà hảo tâm|công ty|cựu học sinh|trạm y tế|nhà mạng)';
const whose =
  '(?: (?:thành phố|quận|huyện|thị xã|phường|xã|thị trấn|học sinh|địa phương|cấp trên|các cấp|(?:quận|huyện|phường|xã) \\p{L}+(?: \\p{L}+)?))*';
/** How gladly or how often, in front of the act or behind what is given. */
const manner =
  '(?:đã|luôn|luôn luôn|rất|kịp thời|thường xuyên|nhiệt tình|tích cực|quan tâm|có|vẫn|hằng năm|hàng năm|tạo điều kiện|chủ động|đều|chặt chẽ|đầy đủ|tốt|hiệu quả|cùng|nhiều)';
const gives =
  '(?:hỗ trợ|giúp đỡ|giúp|tài trợ|cấp phát|cấp kinh phí|cấp đủ|cấp|bố trí|trang bị|ủng hộ|tặng|trao tặng|đóng góp|lắp đặt|lắp|cử|đầu tư|đảm bảo|bảo đảm|cung cấp)';
const school = '(?:(?:các )?(?:nhà trường|trường|đơn vị))';
/** What could be lacking, with its number. */
const means =
  '(?:(?:\\d[\\d.]*|một|hai|ba|đủ|thêm|đầy đủ|các|những) )*(?:(?:bộ|chiếc|triệu|tỷ|cái) )?(?:kinh phí|tiền|chi phí|đồng|nguồn lực|nhân lực|cơ sở vật chất|trang thiết bị|thiết bị|máy tính|máy chiếu|máy|camera|wifi|internet|đường truyền|phần mềm|loa|tài liệu|học liệu|tờ rơi|cán bộ|báo cáo viên|chuyên gia|phòng học|phòng máy)(?: (?:kỹ thuật|tuyên truyền|dạy học|hoạt động|mới|24/24|24/7))*';
const purpose = `(?:(?:cho|về) )?(?:${school}|hoạt động|(?:công tác )?tuyên truyền|kỹ thuật|dạy học|nói chuyện|tập huấn)`;
/** Every word of it is known to be of help: any other may say what is wrong with it. */
const whole = new RegExp(
  `^(?:${school} )?(?:(?:đã |luôn )?(?:được|nhận được)(?: sự)? )?${giver}${whose} (?:${manner}[, ]+)*(?:phối hợp tốt|${gives})(?: ${manner}| ${purpose})*(?: ${means}(?:(?:, | và )${means})*)?(?: ${manner}| ${purpose})*[.\\s]*$`,
  'iu',
);
/** What parents give, children may get: only to the school, or as gifts are called. */
const byParents = /(?<!\p{L})(?:phụ huynh|cha mẹ)(?! học sinh)(?!\p{L})/iu;
const toSchool =
  /(?<!\p{L})(?:tài trợ|ủng hộ|đóng góp|phối hợp tốt|(?:cho |giúp |hỗ trợ )(?:các )?(?:nhà trường|trường)|nhiệt tình)(?!\p{L})/iu;

/** "Phòng GD hỗ trợ kinh phí"; not "Phòng GD chưa hỗ trợ", "… hỗ trợ thiết bị lạc hậu", "phụ huynh lắp wifi cho con". */
export function isHelpGiven(text: string): boolean {
  return whole.test(text) && (!byParents.test(text) || toSchool.test(text));
}
