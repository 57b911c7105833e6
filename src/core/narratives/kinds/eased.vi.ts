/** Of a difficulty the part that is still one: a lack that is denied, mended or of no weight is none. */
import { anyOf, listed } from '../../lib/listed.ts';
import { tidingsOf } from './tidings.ts';
import { newsEnds, yearTold } from './tidings.vi.ts';

const lack = anyOf(
  'thiếu|thiếu thốn|khó khăn|vướng mắc|vướng|trở ngại|(?<=(?:còn|bị|gặp|có|nhiều) )hạn chế|bất cập|lúng túng|thờ ơ|e ngại|lo ngại|lo lắng|lo thiếu|lo về|quá tải|xuống cấp|hạn hẹp|eo hẹp|buông lỏng|chủ quan|lơ là',
);
const granted = anyOf(
  'cấp|trang cấp|trang bị|bố trí|đầu tư|bổ sung|tuyển|tuyển dụng|hỗ trợ|mua|mua sắm|lắp|lắp đặt|nâng cấp|sửa|sửa chữa|thay|thay mới|phân công|biên chế|tập huấn|bồi dưỡng',
);
const already = '(?:đã|nay|đến nay|hiện nay|hiện|được)';

const denied = `(?<!\\p{L})(?:không|chẳng|chưa)(?: (?:còn|hề|bị|gặp|có|thấy|cảm thấy|phải|là|phát sinh|tình trạng|nhiều|quá))* ${lack}(?!\\p{L})`;
const mended = `(?<!\\p{L})(?:đã|được|đã được)(?: (?:kịp thời|cơ bản|chủ động|nhà trường|dứt điểm|\\p{L}+))? (?:khắc phục|tháo gỡ|giải quyết|chấm dứt)(?!\\p{L})|^(?:(?:nhà trường|trường|đơn vị|trung tâm) )?(?:khắc phục|tháo gỡ|giải quyết) (?:được|xong|dứt điểm)(?!\\p{L})`;
const enough = `(?<!\\p{L})${already}(?: (?!không|chưa|thiếu|đề|xin|hứa)\\p{L}+){0,4} (?:đủ|đầy đủ)(?!\\p{L})|^(?:(?!không|chưa|thiếu|mới)\\p{L}+ ){1,5}(?:đủ|đầy đủ|ổn định|bảo đảm|đảm bảo)(?!\\p{L}| (?:thứ|loại|kiểu|mọi))|^đủ |^(?:(?:cơ bản|tương đối|đều|khá) )*(?:đủ|đầy đủ|ổn định|tốt|bảo đảm|đảm bảo)$`;
const given = `(?<!\\p{L})đã (?:được (?:(?!không|chưa)\\p{L}+ ){0,4}?|kịp thời |chủ động |có |ưu tiên )*${granted}(?!\\p{L})`;
const slight = `^(?:những |các |nhìn chung )?(?:khó khăn|vướng mắc|trở ngại|hạn chế|tồn tại|ảnh hưởng|thiếu)(?: \\p{L}+){0,6} (?:không|chưa) (?:đáng kể|đáng ngại|đáng lo|lớn|nhiều|nghiêm trọng)(?!\\p{L})|(?<!\\p{L})không phải(?: là)? (?:khó khăn|trở ngại|vấn đề)(?!\\p{L})`;

const [isDenied, isMended, isEnough, isGiven, isSlight] = [denied, mended, enough, given, slight].map((one) => new RegExp(one, 'u')) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

/** Of a part, for a time or on a condition: no more than some of it is mended. */
const isBound =
  /\d|(?<!\p{L})(?:(?:ngoài|trừ|ngoại trừ)(?! ra| giờ| trường| nhà)|một (?:phần|số|trường|điểm|bộ phận)|vài|phần nào|nhiều lần|liên tục|tạm|bước đầu|(?<!không |địa )chỉ(?! đạo| thị| tiêu| huy| số| dẫn)|mới(?= (?:được|có|chỉ|bố|cấp|trang|đáp))|chờ|đợi|nếu|sẽ|(?<!theo )(?:đề nghị|đề xuất|kiến nghị)|mong|thì|chậm|từng bước|cố gắng|còn(?! (?:thiếu|khó|vướng|thờ|lúng|e|lo|hạn|bất|trở|quá|xuống|buông|chủ|lơ))|vẫn|phải(?! là)|trong khi)(?!\p{L})/u;
const isPast =
  /^(?:trước|trước đây|trước kia|năm trước|những năm trước|các năm trước|năm học trước|ban đầu|lúc đầu|thời gian đầu|năm(?= ))(?!\p{L})/u;
/** "Trước đây thiếu, nay đã …": what was once goes with what was done about it. */
const now = /(?<!(?:đến|hiện|hôm|ngày|xưa))\s(?=(?:nay|đến nay|hiện nay|hiện đã|nhưng nay|song nay)(?!\p{L}))/u;
const lead = /^(?:nhìn chung|về cơ bản|cơ bản|hiện nay|hiện tại|đến nay|hiện|nhà trường|tuy nhiên|nhưng|song)$/u;

/** "Đã khắc phục tình trạng thiếu kinh phí": what was mended. */
const ofLack = new RegExp(`^(?: (?:được|xong|dứt điểm|hết|các|những|mọi|tình trạng|việc|sự))*(?: ${lack})+(?: (?:về )?\\p{L}+){0,5}$`, 'u');

/** What pupils and those who harm them have, or have no trouble with, is no help. */
const ofPupils =
  /(?<!(?:cho|với|của|từ|cấp|về) )(?<!\p{L})(?:học sinh|các em|trẻ em|trẻ|kẻ (?:xấu|gian)|đối tượng|tội phạm)(?: \p{L}+){0,3} (?:đã|không|được|dễ)(?!\p{L})/u;

/** What is enough for the work, however little it is. */
const suffices =
  /^(?:(?:nhà trường|trường|đơn vị|cơ bản|vẫn|cũng|đã|tương đối|nhìn chung) )*(?:đáp ứng|bảo đảm|đảm bảo|đủ)(?: (?:được|đủ|đầy đủ|tốt|yêu cầu|nhu cầu|hoạt động|công việc|công tác|nhiệm vụ|việc|dạy|học|sử dụng|để|cho|của|các|và|triển khai|thực hiện|tối thiểu|bình thường|nhà trường))*$/u;
/** Behind a lack: what came of it. */
const isTurn =
  /^(?:(?:nhưng|song|tuy nhiên) |nay |đến nay |hiện |hiện nay |hiện đã |từ năm |năm |sau đó |về sau |gần đây )|^(?:cơ bản|vẫn) /u;
const isConceded = /^(?:tuy(?! nhiên)|mặc dù|dù) /u;
/** Words that name no other matter than what was said before. */
const namesNothing = new Set(
  listed(
    'nhưng|song|tuy|nhiên|nay|đến|hiện|từ|năm|sau|đó|về|gần|đây|đã|được|có|cũng|đều|cơ|bản|kịp|thời|chủ|động|ưu|tiên|đủ|đầy|thêm|mới|bổ|sung|xong|hết|lại|cấp|trang|bị|bố|trí|đầu|tư|tuyển|dụng|hỗ|trợ|mua|sắm|lắp|đặt|nâng|sửa|chữa|thay|thế|phân|công|khắc|phục|tháo|gỡ|giải|quyết|chấm|dứt|ubnd|phường|xã|quận|huyện|thành|phố|sở|phòng|gdđt|nhà|trường|đơn|vị|cấp|trên|theo|đề|nghị|ngân|sách|học|này|rồi|toàn|bộ|hoàn|toàn|không|còn|thiếu|nữa',
  ).flatMap((one) => one.split(' ')),
);

/** "Thiếu kinh phí, nay đã được cấp bổ sung": the same matter, and no longer hard. */
function isAnswered(lackOf: string, next: string | undefined): boolean {
  if (next === undefined || isConceded.test(next)) return false;
  const said = withoutTurn(next);
  if (suffices.test(said)) return isTurn.test(next) || isConceded.test(lackOf);
  if (!isHelped(said) || !(isTurn.test(next) || isEnough.test(said))) return false;
  const own = new Set(lackOf.split(/\P{L}+/u));
  return said.split(/\P{L}+/u).every((word) => word === '' || own.has(word) || namesNothing.has(word));
}

/** "Kinh phí: không khó khăn": a name of which that is said. */
function isNamed(name: string, next: string): boolean {
  return (
    (ofThatBefore.test(next) || isConceded.test(next)) &&
    name.split(' ').length <= longestName &&
    !saysIll(name) &&
    !/(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(name)
  );
}

const ofThatBefore = /^(?:không|chưa|chẳng|đã|đủ|đầy đủ|nay|đến nay|hiện|được|ổn định|bảo đảm|đảm bảo|cơ bản|tương đối|đều|tốt)(?!\p{L})/u;
const longestName = 6;

function withoutTurn(clause: string): string {
  return clause.replace(/^(?:nhưng|song|tuy nhiên|tuy|mặc dù|dù)\s+/u, '');
}

/** What of it is hard; '' where nothing is. */
export function stillHard(text: string): string {
  const clauses = text
    .toLowerCase()
    .replace(yearTold, 'năm')
    .split(newsEnds)
    .flatMap((clause) => clause.split(now))
    .map((one) => one.trim())
    .filter(Boolean);
  const plain = clauses.map(withoutTurn);
  const isOver = clauses.map((one, at) => {
    const said = plain[at] ?? '';
    const answers = at > 0 && isAnswered(clauses[at - 1] ?? '', one);
    return answers || isEased(said) || lead.test(said) || isAnswered(one, clauses[at + 1]);
  });
  const kept = plain.filter((one, at) => !isOver[at] && !(isOver[at + 1] && isNamed(one, clauses[at + 1] ?? '')));
  if (kept.length === clauses.length) return text;
  // Until something was done about it.
  return kept.filter((one) => !(isPast.test(one) && plain.some(isHelped))).join(', ');
}

/** Done already: nobody asks for it again. */
export function isGrantedAlready(text: string): boolean {
  return /(?<!\p{L})(?:đã|nay)(?!\p{L})/iu.test(text) && stillHard(text) === '';
}

function isHelped(clause: string): boolean {
  return isEased(clause) && !isDenied.test(clause);
}

function isEased(clause: string): boolean {
  if (isBound.test(clause) || ofPupils.test(clause)) return false;
  if (isDenied.test(clause)) return !saysIll(clause.replace(isDenied, ''));
  if (isSlight.test(clause)) return true;
  const said = [isMended, isEnough, isGiven].map((one) => one.exec(clause)).find((one) => one !== null);
  if (said === undefined || said === null) return false;
  return !saysIll(clause.slice(said.index + said[0].length).replace(ofLack, '')) && !/(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(clause);
}

function saysIll(rest: string): boolean {
  return tidingsOf(rest) === 'bad';
}
