/** Good news and bad: what is told as an advantage says something good, what is told as a difficulty names one. */
import { listed } from '../../lib/listed.ts';

const anyOf = (words: string) => `(?<!\\p{L})(?:${listed(words).join('|')})(?!\\p{L})`;

/** Harm, and those who do it or let it happen. */
const harms = `vi phạm|mâu thuẫn|bạo lực|bắt nạt|xâm hại|lừa đảo|quấy rối|tin giả|xấu độc|tệ nạn|tai nạn|tiêu cực|số vụ|vụ việc|nghiện|sa đà|đánh nhau|nói xấu|sử dụng điện thoại`;

const good = new RegExp(
  anyOf(
    `tốt|hơn|nâng cao|nâng lên|chuyển biến|tích cực|hiệu quả|đồng bộ|thường xuyên|chặt chẽ|kịp thời|ổn định|hưởng ứng|quan tâm|chủ động|đầy đủ|phù hợp|thuận lợi|đúng|phát huy|góp phần|lan tỏa|lan toả|nghiêm túc|tự giác|an toàn|phong phú|đa dạng|thành công|đồng thuận|ủng hộ|rõ nét|rõ rệt|thiết thực|bài bản|nền nếp|duy trì|tin tưởng|hài lòng|đạt|biết`,
  ),
  'u',
);
const ill = new RegExp(
  anyOf(
    `${harms}|bị|gia tăng|tăng|phức tạp|thấp|né tránh|ngại|ngán ngại|buông lỏng|xem nhẹ|coi nhẹ|phản cảm|lôi kéo|dụ dỗ|xấu|độc hại|lệch chuẩn|đối phó|thờ ơ|chủ quan|lơ là|phó mặc|bỏ mặc|quá tải|tràn lan|báo động|nguy cơ|mất|lúng túng|kém|yếu|chậm|muộn|hạn chế|khó khăn|bất cập|vướng mắc|giảm sút|giảm|xuống cấp`,
  ),
  'u',
);
const denied = new RegExp(anyOf('không|chưa|chẳng|ít|thiếu|khó|nhưng|song|tuy nhiên|tuy vậy'), 'u');
/** Harm that became less, or was kept away. */
const lessHarm = new RegExp(
  `${anyOf('giảm|giảm thiểu|hạn chế|ngăn chặn|ngăn ngừa|đẩy lùi|phòng ngừa|kiểm soát')}[^,;]{0,40}${anyOf(harms)}|${anyOf(harms)}[^,;]{0,40}${anyOf('giảm|được ngăn chặn|được hạn chế')}`,
  'u',
);

/** Something good that nothing in the sentence takes back. */
export function isGoodNews(text: string): boolean {
  const small = text.toLowerCase();
  if (denied.test(small)) return false;
  return lessHarm.test(small) || (good.test(small) && !ill.test(small));
}

/** Bad news, whatever it is told under. */
export function isBadNews(text: string): boolean {
  const small = text.toLowerCase();
  return ill.test(small) && !lessHarm.test(small);
}

const noDifficulty =
  /(?<!\p{L})(?:không|chưa|chẳng)(?: có| gặp| còn| nêu| phát sinh| thấy)*(?: (?:những|các|nhiều|gì|bất kỳ|quá))* (?:khó khăn|vướng mắc|trở ngại|bất cập)(?!\p{L})|(?<!\p{L})thuận lợi(?!\p{L})/u;
const provided =
  /(?<!\p{L})(?:được|đã) (?:cấp|trang bị|bố trí|đầu tư|lắp đặt|mua sắm|bổ sung|tập huấn)(?!\p{L})(?:[^,;]*(?<!\p{L})(?:mới|đủ|đầy đủ|tốt)(?!\p{L}))/u;
const takenBack = /(?<!\p{L})(?:nhưng|song|tuy nhiên|ngoài ra|trừ|ngoại trừ|chưa được|thiếu|chưa đủ|không đủ)(?!\p{L})/u;

/** Under difficulties: that there is none, or that what was lacking is there. */
export function namesNoDifficulty(text: string): boolean {
  const small = text.toLowerCase();
  return (noDifficulty.test(small) || provided.test(small)) && !takenBack.test(small);
}

/** "Không tổ chức vào cuối tuần": asks that something is not done. */
export const asksNot =
  /^[^\p{L}]*(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong)?(?: \p{L}+){0,4}? ?(?<!\p{L})(?:không|đừng|ngừng|bớt|miễn|thôi)(?!\p{L})/iu;

/** What is to come, said behind another verb: "các trường đăng ký sẽ tổ chức". */
export const laterOn =
  /^(?:(?!(?<!\p{L})(?:để|nhằm|rằng|nếu|khi|là|biết|cam kết|vì|do|đã)(?!\p{L})).)*(?<!\p{L})(?:sẽ|(?:lên|có|xây dựng) kế hoạch tổ chức|dự kiến|dự định)(?!\p{L})/u;
