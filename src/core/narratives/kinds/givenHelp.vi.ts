/** Under difficulties: somebody gives what could be lacking. Nothing is hard by that. */

const end = '(?!\\p{L})';
const giver =
  '(?:phòng (?:gd|giáo dục|văn hóa|vh)[\\p{L}&-]*(?: và đào tạo| và đt)?|pgd[\\p{L}&-]*|sở(?: gd[\\p{L}&-]*| giáo dục và đào tạo| tt&tt| thông tin và truyền thông)?|ubnd|ủy ban nhân dân|chính quyền(?: địa phương)?|đảng ủy|địa phương|cấp trên|nhà nước|công an|đoàn thanh niên|huyện đoàn|thành đoàn|đoàn (?:xã|phường)|hội [\\p{L}]+|ban đại diện cha mẹ học sinh|ban đại diện|hội cha mẹ học sinh|phụ huynh|cha mẹ học sinh|cha mẹ|vnpt|viettel|mobifone|fpt|doanh nghiệp|nhà tài trợ|mạnh thường quân|nhà hảo tâm|công ty|cựu học sinh|trạm y tế|nhà mạng)';
const whose =
  '(?: (?:thành phố|quận|huyện|thị xã|phường|xã|thị trấn|học sinh|địa phương|cấp trên|các cấp|(?:quận|huyện|phường|xã) \\p{L}+(?: \\p{L}+)?))*';
const manner =
  '(?:(?:đã|luôn|luôn luôn|rất|kịp thời|thường xuyên|nhiệt tình|tích cực|quan tâm|có|vẫn|hằng năm|tạo điều kiện|chủ động|đều)[, ]+)*';
const gives =
  '(?:hỗ trợ|giúp đỡ|giúp|tài trợ|cấp(?: phát| kinh phí| đủ)?|bố trí|trang bị|ủng hộ|tặng|trao tặng|đóng góp|lắp|lắp đặt|cử|đầu tư|chia sẻ|đảm bảo|bảo đảm|cung cấp)';
/** What could be lacking. */
const means =
  '(?:[^.;]*(?<!\\p{L})(?:kinh phí|tiền|chi phí|nguồn lực|nhân lực|cơ sở vật chất|thiết bị|máy|máy tính|máy chiếu|camera|wifi|internet|đường truyền|phần mềm|loa|tài liệu|học liệu|tờ rơi|cán bộ|báo cáo viên|chuyên gia|kỹ thuật|phòng học|(?:nhà )?trường|đơn vị)(?!\\p{L})|$)';
const given = new RegExp(
  `^(?:(?:đơn vị|nhà trường|trường) )?(?:(?:đã |luôn )?(?:được|nhận được)(?: sự)? )?${giver}${whose} ${manner}(?:phối hợp tốt|${gives}${end}${means})`,
  'iu',
);
/** Too little, too late, only a part, only if, or somebody else's. */
const bounds =
  /(?<!\p{L})(?:không|chưa|chẳng|ít|thiếu|chậm|muộn|hạn chế|hạn hẹp|khó|còn|chỉ|mới|nhưng|song|tuy|mặc dù|ngoại trừ|trừ|một phần|phần nào|nhỏ|thấp|nhỏ giọt|nếu|khi|sẽ|để|cần|nên|mong|đề nghị|vẫn phải|phụ thuộc|trông chờ|cho (?:các|nơi|đơn vị|những) (?:trường )?khác|nghỉ|vượt quá)(?!\p{L})|\d/iu;

/** "Phòng GD hỗ trợ kinh phí"; not "Phòng GD chưa hỗ trợ", "… hỗ trợ còn ít". */
export function isHelpGiven(text: string): boolean {
  return given.test(text) && !bounds.test(text);
}
