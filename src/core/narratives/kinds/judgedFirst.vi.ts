/** "Khá tốt, cần phát huy": how it went, and behind it what is wished. */
import { ownOpening } from '../../text/ownOpening.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { tidingsOf } from './tidings.ts';

const wished =
  /^(.{2,}?)[,;] ?(?:và |nhưng |song |tuy nhiên |do đó |vì vậy )?((?:cần|nên (?!không|chưa|đạt|giảm|tăng|được)|mong (?!đợi|muốn của)|tiếp tục (?!đạt|được|là|giữ|đứng|nhận|có|dẫn)|phải) ?(?!được (?!tổ chức|nhân rộng|duy trì|phát huy|quan tâm|hỗ trợ|trang bị)|đã |không |chưa |khó |còn |bị ).+)$/iu;
/** What is said for the sake of the wish, or of a time to come. */
const leadsToWish =
  /^(?:để|muốn|nếu|khi|nhằm|vì|do|trong thời gian|thời gian|tới đây|sắp tới|năm học (?:tới|sau)|cần|nên|đề nghị|tiếp tục|mong)(?!\p{L})/iu;
/** No more than that it should go on, or go better. */
const onlyOn =
  /^(?:(?:cần|nên|mong|tiếp tục|phải|được|luôn|sớm|và|cố gắng|nỗ lực) )*(?:phát huy|duy trì|cố gắng|tiếp tục|nhân rộng|giữ vững|khắc phục|cải thiện|nỗ lực|đẩy nhanh|quan tâm)(?:(?: (?:hơn|nữa|thêm|trong|thời gian|năm học|năm|tới|sau|này|mô hình|nhiều|những|các|kết quả|ưu điểm|hạn chế|đã đạt được|sớm|và|phát huy|duy trì|nhân rộng)))*$/iu;

/** The judgement and the wish apart, '' where it wishes nothing of its own; null where it is one sentence. */
export function judgedFirst(text: string): { readonly judged: string; readonly wish: string } | null {
  const [, judged = '', wish = ''] = wished.exec(text) ?? [];
  if (judged === '' || leadsToWish.test(judged) || tidingsOf(judged) === 'unclear') return null;
  const isWish = !/^nên /iu.test(wish) || beginsWithVerb(wish.slice('nên '.length));
  return isWish ? { judged, wish: onlyOn.test(wish) ? '' : wish.charAt(0).toUpperCase() + wish.slice(1) } : null;
}

const inNeed =
  '(?:trẻ|trẻ em|em|cháu|học sinh|học viên|người|ai|trường hợp|vụ|vụ việc|phản ánh|ý kiến|đơn|thắc mắc|nội dung|quy định|văn bản|điều khoản|sự việc|sự cố)';
/** "Chưa có trẻ em cần hỗ trợ": that there was nobody in need. */
export const nobodyInNeed = new RegExp(
  `^(?:(?:${ownOpening}|tính đến nay)[, ]+)*(?:không|chưa)(?: (?:có|phát sinh|phát hiện|ghi nhận|tiếp nhận|gặp|xảy ra))+ (?:(?:một|các|những) )?${inNeed} [^,;.]*?(?<!\\p{L})(?:cần|phải)(?! thiết) `,
  'iu',
);

const ill = '(?:thiếu sót|sai sót|hạn chế|tồn tại|khó khăn|vướng mắc|bất cập|chậm|vi phạm|lúng túng|mâu thuẫn)';
const goneWays = [
  '(?<!\\p{L})(?:khó khăn|vướng mắc|hạn chế|tình trạng|hiện tượng|tồn tại|thiếu sót)(?: [^,;\\s]+){0,8} không còn(?: nữa)?$',
  '^chưa (?:năm|bao giờ|khi|lần) nào (?![^;]*(?:đạt|được cấp|được giao|tổ chức được|hoàn thành|kịp|đủ|như (?:kế hoạch|chỉ tiêu|dự toán|dự kiến|yêu cầu|mong))(?!\\p{L}))[^;]* (?:như|bằng|đến thế)(?!\\p{L})',
  '^không (?:có )?(?:trường|đơn vị|lớp|em|học sinh|giáo viên)(?: \\p{L}+)? nào (?:để )?(?:xảy ra|vi phạm|bị (?!kiểm tra|thanh tra)|mắc|đánh nhau)',
  `^(?:việc |những |các |một số )?(?:\\p{L}+ )?${ill}(?: (?!chưa|không|còn|vẫn|chậm)[^,;\\s]+){0,6} (?:đã |được |kịp thời )+(?:chấn chỉnh|khắc phục|bổ sung|sửa|sửa chữa|tháo gỡ|giải quyết|vượt qua)(?!\\p{L})(?![^;]*(?:chưa|nhưng|song))`,
  '^(?:tỷ lệ|số|số lượng) [^;,]*(?:nghiện|vi phạm|bắt nạt|bạo lực|mâu thuẫn|bị \\p{L}+)[^;,]* (?:rất |khá |còn )?(?:thấp|ít|không đáng kể)$',
  '^(?:đã |góp phần |giúp )*hạn chế (?:được |tối đa |bớt )*(?:các |những )?(?:rủi ro|nguy cơ|tình trạng|tác hại|vi phạm|bạo lực|tác động|mâu thuẫn)(?!\\p{L})',
  '^(?:mặc dù|tuy|dù|cho dù) [^;]*(?<!\\p{L})vẫn (?:tổ chức|hoàn thành|duy trì|bảo đảm|đảm bảo|đạt|thực hiện|làm) (?!chưa)[^;]*(?:đủ|tốt|đầy đủ|đều|đúng|kịp thời|thường xuyên|hiệu quả)',
];
/** "Khó khăn … không còn nữa", "chưa năm nào … như năm nay", "thiếu sót được bổ sung ngay": good news. */
export const goneOrNever = new RegExp(goneWays.join('|'), 'u');

/** "Chưa lần nào … như kế hoạch": bad news. */
export const neverEnough =
  /^(?:chưa|không) (?:năm|bao giờ|khi|lần|đơn vị|trường) nào [^;]*(?<!\p{L})(?:đạt|được cấp|được giao|tổ chức được|hoàn thành|kịp|đủ)(?!\p{L})/u;

/** "Trao thưởng lớp không có học sinh vi phạm", "… bị hoãn đã được tổ chức bù": done, whatever lack is told of. */
export const doneAllTheSame =
  /^(?:khắc phục|trao thưởng|khen|khen thưởng|tuyên dương|biểu dương|cộng điểm)(?!\p{L})(?![^;]*(?:nhưng|song|, (?:hiện|đến nay|nay) (?:vẫn )?chưa))|(?<!\p{L})(?:đã |được )+(?:tổ chức|dạy|làm|phát|học|sinh hoạt) bù(?!\p{L})|^(?:chưa|không) (?:có|đủ) [^,;]{3,40} nên (?:nhà trường |trường |tổ tư vấn |giáo viên |các em |đã )*(?:tổ chức|làm việc|mượn|dùng|chuyển|cử|chia|ghép|thuê|lồng ghép|tự)(?!\p{L})/u;
