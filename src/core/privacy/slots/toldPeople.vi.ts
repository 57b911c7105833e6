/** Who does or suffers what only people do is a person, whatever stands before: a place, an office, a club. */
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { looseKey } from '../../text/text.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isKnownName, isPart, type NameRun } from '../nameRun.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { isNext, knownFrom, type ReadWords } from '../words.vi.ts';
import { isPairOf } from './compounds.ts';
import { isHomeName } from './homeNames.vi.ts';

const adverbs = '(?:đã|đang|vừa|từng|mới|hay|thường|cũng|lại|còn|vẫn|toàn|chuyên|liên tục|nhiều lần|da|dang|vua|tung|moi|thuong|lai|van)';

/** What no place, school or body does or suffers. */
const deeds =
  'quen (?:một|hai|người|anh|bạn|nhóm|qua mạng)|đang ổn định|ổn định (?:dần|lại)|rạch tay|kể(?! chuyện)|khai(?! (?:mạc|giảng|thác|trương|sinh|hội|quật|bút))|khóc|bật khóc|nghiện|gạ|gạ gẫm|gạ tình|sàm sỡ|sờ soạng|xâm hại|dâm ô|hiếp|cưỡng|dụ|dụ dỗ|rủ|ép(?! (?:plastic|lụa))|tát|bạt tai|đánh (?:em|cháu|bạn|trẻ|bé|học sinh|hs|con|nhau|hội đồng|đập)|chửi|dọa|đe dọa|trêu|nói xấu|lừa|lợi dụng|tán tỉnh|quấy rối|gửi ảnh|nhắn tin (?:dọa|tán|gạ|rủ|tục|cho (?:em|cháu|nữ sinh|bạn))|vay (?:tiền|qua|app)|nạp (?:hết|thẻ|tiền|game)|nợ (?:game|tiền)|nộp phạt|chơi game|bỏ nhà|bỏ đi|bỏ ăn|khoe|trộm|chụp (?:trộm|lén)|quay (?:lén|trộm|cảnh|(?:clip|video)(?! (?:hướng|tuyên|giới|phóng|cảnh báo|về|cho|ngắn|dự|bài|kỷ)))|(?:làm )?lộ (?:ảnh|hồ sơ|clip|tên)|nhốt|bắt (?:nạt|em|cháu|bạn|học sinh|trẻ)|tự (?:tử|rạch|sát|làm đau)|mang thai|có thai|có con(?! (?:đường|số|sông|dấu|đê|em))|có hành vi|có quan hệ|yêu (?:em|cháu|nữ|học)|ghép (?:ảnh|mặt)|bêu|xúc phạm|tung (?:clip|ảnh|tin|video)|đăng (?:ảnh|clip|video) (?:trẻ|em|cháu|bé|hs|học sinh|nữ sinh|nhạy cảm|khỏa thân|nóng|của (?:trẻ|em|cháu|bạn))|xem (?:phim (?:đồi|người lớn|sex|đen)|clip)|bị (?:lập (?:nhóm|nick|trang)|bắt|khởi tố|tố|kỷ luật|tạm giam|tạm giữ|cách chức|buộc thôi|xâm hại|dụ|gạ|ép|lừa tình|quay (?:lén|trộm)|chụp (?:lén|trộm)|sàm sỡ|quấy rối|tẩy chay|cô lập|chế ảnh|ghép|dọa|đánh|chửi|trêu|chặn đánh|chặn đường|nhắn|tống tiền|bình luận|chê|bôi nhọ|sỉ nhục|vu|kỳ thị|theo đuổi|lột|giật|cắt tóc|nói xấu|mạo danh|lập nick|nhái)|bị (?:(?:hai|ba|bốn|năm|sáu|mấy|một|nhiều|\\d+|0\\d) )?(?:nhóm )?(?:các bạn|bạn|em|anh chị|nữ sinh|nam sinh|thanh niên|bố|mẹ|phụ huynh|học sinh|hs|thầy|cô|người lạ|hàng xóm|chú|cả lớp|cả tổ)|được (?:(?:cô|thầy)(?: giáo)? động viên|giám định|trị liệu|tham vấn|giải cứu|động viên|mẹ đón|bố đón|gia đình đón|đón về|đưa (?:về (?:nhà|với|gia)|đi (?:khám|viện|cấp|giám))|chuyển tới (?:trung tâm|bệnh viện|nhà))|không (?:dám|dùng điện thoại|nói chuyện với|chịu (?:học|nói|xin))|mồ côi|ngồi (?:cạnh|riêng|một mình|khóc)|sống (?:cùng|với) (?:bà|ông|mẹ|bố|dì|cậu|chú|bác)|lên gặp (?:thầy|cô|ban|hiệu)|xin lỗi|nhận lỗi|im lặng|tuyệt thực|thức (?:trắng|đêm|khuya)|trốn (?:tiết|học|nhà|ra)|cá độ|lén|giấu (?:gia đình|bố|mẹ|cô|điện thoại)|lỡ bấm|ghen|run rẩy|hoảng(?: loạn| sợ)?|trở lại (?:lớp|trường|học)|đi học (?:lại|trở lại)|chưa đi học|nói là|sợ (?:đến trường|đi học|bị|bạn)|nhận (?:được )?tin nhắn|nhập viện|nằm viện|mất ngủ|viết (?:bản )?(?:cam kết|kiểm điểm|tường trình)|rút đơn|xin (?:rút|gỡ|giữ kín|chuyển trường|nghỉ học|về nhà)|không (?:đồng ý|hợp tác)|là (?:em|cháu|bạn|bé|hs|học sinh|nữ sinh|nam sinh|người|nạn nhân)(?: (?:bị|đã|từng|duy nhất|lập|đăng|tung|quay))|nó';
/** As typed without accents: a few are then other words too. */
const plainDeeds = looseKey(deeds).replace(
  /(^|\|)(ke|khai|du|ru|no|doa|trom)(?=\(|\||$)/gu,
  '$1$2(?! (?:hoach|chuyen|giang|thac|lich|an|kien|thi|luc|tung|hop))',
);
const onlyPeople = pattern('iu')`^ (?:${adverbs} )*(?:${deeds})(?!\p{L})`;
const onlyPeoplePlain = pattern('iu')`^ (?:${adverbs} )*(?:${plainDeeds})(?!\p{L})`;
/** What people suffer, and things too. */
const suffers = pattern('iu')`^ (?:${adverbs} )*(?:bị(?! động)|bi(?! dong))(?!\p{L})`;

/** Begins a clause, behind a time at most: whoever is told of is not named before the place. */
const opensClause = pattern(
  'iu',
)`(?:^|[.,;:!?\n•–-]) *[-–+*]? *(?:(?:\d[\d/.:h-]*|ngày|tháng|năm|hôm|sáng|trưa|chiều|tối|đêm|nay|qua|kia|lúc|khi|giờ|thứ|tuần|vừa|rồi|trước|từng|đã|đang|có lần|một lần|vì|do|rằng|nên|thì|mà|bởi|ngay|trên đường|đường|tren duong|hom|thang|nam|sang|trua|chieu|toi|dem|luc|khi|gio) +)*(?:ở|tại|trong|ngoài|dưới|giữa|ngoai|vào|ra|đến|tới|trước|trên|sau|gần|cạnh|qua|về|đi|học|từ|o|tai|vao|den|toi|truoc|tren|gan|canh|ve|di|hoc|tu)(?: (?:trường|truong|cổng|sân|khu|phòng|nhà|cửa|đầu|cuối|trong|ngoài|cong|san))* $`;
/** What only people do or suffer, at such a place. */
const ofPeople = pattern(
  'iu',
)`^ (?:${adverbs} )*(?:bị|được (?!ghi|phát|xử|tiếp|giải|báo|triển|tổ chức|thực)|kể|khai|khóc|nói (?!chuyện)|nghỉ|bỏ|sợ|nhắn|gửi|bật khóc|tung|bi|duoc|ke|khoc|nghi|bo|so hai|nhan tin|gui)(?!\p{L})`;
/** A place that is said without its name as well: "tại chợ", "ở trường". */
const saidAlone = pattern(
  'iu',
)`(?<!\p{L})(?:ở|tại|trong|ngoài|dưới|vào|ra|đến|tới|trước|trên|sau|gần|cạnh|qua|về|lúc ở|o|tai|vao|den)(?: (?:cổng|sân|khu|phòng|nhà|cửa|đầu|cuối))* $`;
/** Places and schools that never stand without a name of their own. */
const alwaysNamed = pattern(
  'iu',
)`^(?:xã|phường|quận|huyện|tỉnh|thành phố|tp|thị trấn|thị xã|đặc khu|thôn|xóm|làng|ấp|đường|phố|sông|cầu|đảo|hòn|núi|quốc lộ|thpt|thcs|th|tiểu học|mầm non|mn|đại học|cao đẳng|học viện|công ty|tập đoàn|ngân hàng|xa|phuong|quan|huyen|tinh|thanh pho|thon|xom|duong|tieu hoc|mam non)$`;

/** What stands behind a name, with the sign before it. */
function behind({ to }: Pick<NameRun, 'to'>, { text, keys, words, isPlain }: ReadWords): string {
  const next = words[to];
  if (next === undefined || next.startsSentence) return '';
  return (isPlain ? keys : text).slice(next.start - next.gap.length, next.start + 90);
}

function before({ from, introducer }: NameRun, { text, words }: ReadWords): string {
  const start = (words[from]?.start ?? 0) - 1 - introducer.length;
  return text.slice(Math.max(0, start - 70), Math.max(0, start));
}

/** Whether whoever is named here does or suffers what no thing does. */
export function doesAsPeople(run: Pick<NameRun, 'to'>, text: ReadWords): boolean {
  // "Trường Minh Khai tổ chức": a name goes on.
  if (text.words[run.to]?.isCapital === true && text.words[run.to]?.isUpper === false) return false;
  return (text.isPlain ? onlyPeoplePlain : onlyPeople).test(behind(run, text));
}

/** The same of the text behind a name. */
export const doesAsPerson = (rest: string): boolean => finds(onlyPeople, rest);

/** Whether a name behind a word for a place or a school may be a person's all the same. */
export function isToldBehindPlace(run: NameRun, text: ReadWords, isIncident: boolean): boolean {
  const rest = behind(run, text);
  if (!rest.startsWith(' ') || text.words[run.from]?.gap !== ' ') return false;
  const opening = before(run, text);
  if (isIncident && ofPeople.test(rest) && opensClause.test(opening)) return true;
  if (alwaysNamed.test(run.introducer)) return false;
  return doesAsPeople(run, text) || (isIncident && suffers.test(rest) && saidAlone.test(opening));
}

/** Behind these anybody may stand: who is held up as an example, told of, or a pupil in office. */
const anybodys = pattern(
  'iu',
)`(?:^|\s)(?:gương|tấm gương|chuyện|nhân vật|tác giả|tranh|thơ|truyện|câu lạc bộ|clb|quỹ học bổng|học bổng|nhóm tình nguyện|mc|bí thư chi đoàn|đội trưởng|xung kích|guong|nhan vat|tac gia|cau lac bo|quy hoc bong|bi thu chi doan|doi truong)$`;

/** Whether a whole name that is no known one stands behind such a word. */
export function isAnybodys({ level, introducer, isFamous, from, to }: NameRun): boolean {
  return (level === 'full' || to - from > 2) && !isFamous && anybodys.test(introducer);
}

/** Behind these something is told of, not done. */
const speech = pattern(
  'iu',
)`(?<!\p{L})(?:về|phòng|chống|tránh|ngăn|cảnh báo|cảnh giác|tuyên truyền|hướng dẫn|trình bày|chia sẻ|tư vấn|giải đáp|trao đổi|yêu cầu|vận động|tặng|báo cáo|xác minh|phát hiện|hỗ trợ|tiếp nhận|tiếp|giảng|dạy|phát biểu|kết luận|chỉ đạo|phân tích|truyền đạt|tập huấn|nói chuyện|kể chuyện|kiểm tra|tổ chức|triển khai|thực hiện|phụ trách|gặp|thăm|can thiệp|xử lý|nhắc|khuyên|dự|chủ trì|biên soạn|ve|phong|chong|tranh|canh bao|bao cao|huong dan|tuyen truyen|trinh bay|chia se|tu van|day|noi|gap|tham|xu ly|tiep nhan|ho tro|phat bieu|chi dao|tap huan)(?!\p{L})`;
const anyDeed = pattern('iu')`(?<!(?:triển|công|thiết|trang|chuẩn|dự) )(?<!\p{L})(?:${deeds}|bị(?! động))(?!\p{L})`;
const anyDeedPlain = pattern('iu')`(?<!(?:trien|cong|thiet|trang|chuan|du) )(?<!\p{L})(?:${plainDeeds}|bi(?! dong))(?!\p{L})`;
const longestPost = 60;

const topicSaid = pattern(
  'iu',
)`(?<!\p{L})(?:về|nói|thủ đoạn|nguy cơ|phòng|chống|cảnh báo|cảnh giác|hướng dẫn|tuyên truyền|chia sẻ|trao đổi|trình bày|ve|noi|thu doan|nguy co|chong|canh bao|huong dan|tuyen truyen)(?!\p{L})`;

/** Whether an office does not free a name: its holder is told of as one who does or suffers such a thing. */
export function isToldInOffice(run: NameRun, text: ReadWords): boolean {
  const [clause = ''] = behind(run, text).split(/[.;!?](?: |$)/);
  // Behind the post, between commas, what its holder did.
  const parts = clause.split(/[,)–](?= )/).slice(1);
  const told = parts.findIndex((part) => topicSaid.test(part));
  const own = told < 0 ? parts : parts.slice(0, told + 1);
  if (own.some((part) => (text.isPlain ? onlyPeoplePlain : onlyPeople).test(part))) return true;
  const found = (text.isPlain ? anyDeedPlain : anyDeed).exec(clause);
  return found !== null && found.index < longestPost && !speech.test(clause.slice(0, found.index));
}

/** "Giáo viên chủ nhiệm X hòa giải vụ việc": who deals with one case tells whose case it is. */
export function isOfCaseInPost(run: NameRun, text: ReadWords): boolean {
  const [clause = ''] = behind(run, text).split(/[.;!?](?: |$)/);
  return ofCase.test(clause.slice(0, longestPost));
}

const ofCase = pattern(
  'iu',
)`^,? ?[^.;]{0,40}(?<!\p{L})(?:hòa giải|phát hiện (?:clip|vụ|ảnh|tin nhắn)|tung ảnh|(?:xử lý|giải quyết|báo|tiếp nhận|phát hiện) (?:vụ|sự việc|mâu thuẫn))(?!\p{L})`;

/** An office does not protect who is punished, or who complains of something. */
export function isAccused(run: NameRun, { text, words }: ReadWords): boolean {
  const start = words[run.from]?.start ?? 0;
  return accused.test(
    text
      .slice(Math.max(0, start - 40), start + 90)
      .split(/[.;!?]\s/)
      .join(' ; '),
  );
}

const accused = pattern(
  'iu',
)`(?<!\p{L})(?:đình chỉ(?! (?:thi|học|hoạt))|(?:chấm dứt|cắt|hủy) hợp đồng|sa thải|cho (?:thôi|nghỉ) (?:việc|dạy)|(?:kỷ luật(?! (?:tích cực|không nước mắt))|cảnh cáo|khiển trách|phê bình|nhắc nhở|kiểm điểm)(?= \p{L})|bị (?:buộc|kỷ luật|nhắc nhở|phê bình|kiểm điểm|khởi tố|bắt(?! nạt)|tạm|xử|phạt|đình chỉ|cách chức|tố|can|cáo)|buộc thôi việc|khai trừ|đã gửi ảnh|vi phạm là|thôi việc|khởi tố|tạm giam|tạm giữ|(?:đơn|thư) (?:của|tố|trình)|tố cáo|khiếu nại của|quấy rối học|dâm ô (?:học|với)|chủ quán|chủ tiệm|phạt tiền|xử phạt|phạt \d[^ ]* (?:triệu|nghìn)|trợ giúp pháp lý|gđ|hộ)(?!\p{L})`;

/** Words of people that are syllables of names too. */
export const anybody =
  /^(?:công an|nhân dân|công dân|nam sinh|nữ sinh|thanh niên|quan|dân|thanh thiếu|nam|nữ|phụ|em|con|trẻ|bạn|út|trường|hội|đảng|đoàn|chính|truong|hoi|dang uy|doan|nu|tre|ban|cong an)$/;

/** Two capitals in mid-sentence that no other goes on from, and that are no place. */
function isApartName(text: ReadWords, at: number): boolean {
  const [before, word, next] = text.words.slice(Math.max(0, at - 1), at + 2);
  if (!before || !word || !next || kindBefore(text, at).kind !== null) return false;
  return !(before.isCapital && word.gap === ' ') && !isKnownName(`${word.key} ${next.key}`, text.isPlain);
}

/** "Sông Công bị quấy rối": children have the names of places too. */
function isPlaceThatSuffers(text: ReadWords, at: number): boolean {
  const [word, next] = [text.words[at], text.words[at + 1]];
  if (word?.isCapital !== true || next?.isCapital !== true || next.gap !== ' ' || word.isUpper) return false;
  // "Trường Duy sợ đến trường": no school has so short a name and does so.
  if (/^(?:trường|truong)$/.test(word.key) && isSyllableSpelt(next.key, true) && doesAsPeople({ to: at + 2 }, text)) return true;
  const isPlace = isKnownName(`${word.key} ${next.key}`, text.isPlain) || /^(?:sông|núi|hồ|đảo|cầu)$/.test(word.key);
  return isPlace && (doesAsPeople({ to: at + 2 }, text) || ofOnePupil.test(behind({ to: at + 2 }, text)));
}

/** What is done for, or won by, one pupil: of a place nobody says so. */
const ofOnePupil = pattern(
  'iu',
)`^ (?:${adverbs} )*(?:được (?:hỗ trợ|tư vấn|ổn định|chăm sóc) (?:về )?(?:tâm lý|tinh thần|pháp lý)|được (?:tặng|nhận|trao) (?:giấy khen|quà|thưởng|xe|học bổng)|được tuyên dương|tham gia (?:tư vấn|trị liệu|tham vấn)|dũng cảm|mạnh dạn|tố giác|báo tin|nhặt được|trình bày (?:tiểu phẩm|bài)|ổn định tâm lý|quay lại (?:lớp|trường)|trở lại (?:lớp|trường)|đi học (?:lại|trở)|vượt khó|được bồi dưỡng làm)(?!\p{L})`;

const houses = /^(?:nhà|bố|mẹ|ph|gđ|nha|bo|me|gd)$/;

/** Whether a sentence begins with one or two syllables of a name, a word or not, or has two in small letters, before what no thing does. */
export function tellsOfSomebody(text: ReadWords): boolean {
  const { words, isPlain } = text;
  const parts = isPlain ? plainParts : accentedParts;
  const careful = new Set(words.flatMap(({ isCapital, sentence }) => (isCapital ? [sentence] : [])));
  const isWord = (at: number) => at >= 0 && (isPairOf(text, at) || knownFrom(text, at) > 1);
  return words.some((word, at) => {
    const isFirst =
      word.startsSentence || (words[at - 1]?.startsSentence === true && isNext(words, at) && houses.test(words[at - 1]?.key ?? ''));
    const isOpening = word.startsSentence || /^, ?$/.test(word.gap);
    if (isOpening && isPlaceThatSuffers(text, at)) return true;
    if (isHomeName(text, at) && doesAsPeople({ to: at + 1 }, text)) return true;
    if (!isPart(word.key, parts) || anybody.test(word.key)) return false;
    // "Công khai số": a word of two, but for "trang bị bạn nói xấu".
    const isApart = !isPairOf(text, at) || /^b[iị]$/.test(words[at + 1]?.key ?? '');
    if (isPlain && parts.givens.has(word.key) && !isWord(at) && !isWord(at - 1) && strongPlain.test(behind({ to: at + 1 }, text)))
      return true;
    if (isFirst && isApart && parts.givens.has(word.key) && doesAsPeople({ to: at + 1 }, text)) return true;
    const second = words[at + 1];
    if (!second || !isNext(words, at + 1) || second.isCapital !== word.isCapital || !parts.givens.has(second.key)) return false;
    const isCapitals = word.isCapital && !word.isUpper && isApartName(text, at);
    if (!isFirst && !isCapitals && (careful.has(word.sentence) || isWord(at) || isWord(at - 1) || isWord(at + 1))) return false;
    if (anybody.test(`${word.key} ${second.key}`)) return false;
    const isNewName = word.isCapital && !word.isUpper && !isKnownName(`${word.key} ${second.key}`, isPlain);
    const to = at + 2;
    return (
      doesAsPeople({ to }, text) || (isFirst && isNewName && (ofOnePupil.test(behind({ to }, text)) || wins.test(behind({ to }, text))))
    );
  });
}

/** Only somebody does or suffers so. */
const strongPlain =
  /^ (?:da |dang |hay |vua )?(?:khoc|ke lai|khai (?:da|rang|la|bi)|rach tay|tu tu|bo nha|bo hoc|bi (?:ban|cac ban|nguoi la|quay|chup|tay chay|danh|doa|bat nat|xam hai|lua|ghep|lo anh|tung|de doa|sam so|quay roi))(?![a-z])/;

/** What a place's team does as well. */
const wins = pattern('iu')`^ (?:${adverbs} )*(?:đạt|giành|đoạt|nhận) giải(?!\p{L})`;
