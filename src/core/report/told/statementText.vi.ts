/** What a statement says, without what announces it and who says it. */

import { hasNoAccents } from '../../narratives/gist/accents.ts';
import { beginsWithSomebody } from '../../narratives/kinds/somebodyFirst.vi.ts';
import { asksOnly } from '../../narratives/kinds/whoIsAsked.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { lowerFirst } from '../words.vi.ts';
import { shorten } from './shorten.vi.ts';
import { beginsRarely, withVerb } from './verbless.vi.ts';

/** What only announces: "…, đạt được một số kết quả như sau"; "Kết quả cụ thể như sau: …". */
const announced =
  /, (?:(?:đã )?đạt|với|gồm|bao gồm|cụ thể|kết quả)[^,;.]{0,60} (?:như sau|sau đây|sau)$|^(?:kết quả|cụ thể|nội dung)(?: (?:cụ thể|đạt được|thực hiện|triển khai))*(?: (?:là|như sau|sau đây))?: ?/iu;
const subjects =
  /^(?:đã |nhà trường |trường (?!học|hợp|lớp|bạn|khác)|đơn vị |phòng (?!chống|ngừa|học|máy|tư vấn|tham vấn|công tác|truyền thống|y tế|chức năng|thực hành|đọc|họp|tiếp|tin|gd)|ban giám hiệu |đoàn trường |liên đội |trung tâm (?!y tế|công tác xã hội|văn hóa|bảo trợ|học tập cộng đồng)|chúng tôi |tiếp tục |luôn |thường xuyên |kính |đề nghị |đề xuất (?!với |của |được )|kiến nghị (?!với |của |được ))+/i;

/** "Cuối mỗi học kỳ, nhà trường sơ kết …": the unit is named before it. */
const timeFirst =
  /^((?:cuối|đầu|giữa|sau|trước|trong|vào|nhân|từ|ngay|định kỳ|hằng (?:năm|tháng|tuần|quý)|mỗi (?:năm|tháng|tuần|quý|học kỳ))[^,;]{0,40}), (?:nhà trường|đơn vị|trường|trung tâm|phòng) (?:đã )?(?=\p{Ll})/iu;

/** "Cơ chế này …", "điều đó …": of a sentence that is not told with it. */
const pointsBack = /^(?:(?:các |những )?\p{L}+(?: \p{L}+)? (?:này|đó|nói trên|trên đây)|qua đó|từ đó|do đó|vì vậy|theo đó) /iu;

/** Words that begin with somebody or something else than the unit. */
const ownSubject =
  /^(?:\d[\d.]*(?:\/\d+)? (?:trường|lớp|học sinh|giáo viên|đơn vị|cơ sở|phòng học|phòng máy) |mạng |nội quy |tổ (?!chức)|phòng gd|giáo viên|học sinh|cán bộ|các |công tác|nội dung|việc |đội |câu lạc bộ|lãnh đạo|cha mẹ|phụ huynh|100%|mọi |mỗi |nhiều |số |hằng (?!năm|tháng|tuần|quý)|một số|phản ánh|nhận thức|chất lượng|ý thức|\d[\d.,]*%|website|camera|phần mềm|hội thi|cuộc thi|tỷ lệ|máy tính|hệ thống|phòng máy|tường lửa|cổng |trang (?!bị|trí))/i;

/** "Tổ chức World Concern hỗ trợ …", "tổ chức phi chính phủ tặng …": who it is, and no act; "tổ chức Ngày hội" is one. */
const bodyName =
  /^(?:các )?[Tt]ổ chức ((?:(?!Ngày|Hội (?!Chữ)|Lễ|Tuần|Cuộc|Diễn|Tháng|Chương|Tọa|Chuyên|Câu|Rung|Phiên|Lớp|Buổi|Đêm|Giải|Sân|Trại|Chiến|Phong|Gian)\p{Lu}[\p{L}&-]*|phi chính phủ|quốc tế|nước ngoài|xã hội|từ thiện|tình nguyện)(?: (?:\p{Lu}[\p{L}&-]*|the|of|and|for|de|des|của|tại|thập đỏ|thanh niên|nước ngoài|phi chính phủ|quốc tế)(?!\p{L}))*) /u;
const bodyActs = /^(?:đã )?(?:giúp|trao|viện trợ|tài trợ|đỡ đầu|đồng hành|chuyển giao|đến|về|ủng hộ|đào tạo|khảo sát|giới thiệu)(?!\p{L})/u;

/** A named body and its act. */
function isNamedBody(predicate: string): boolean {
  const rest = predicate.slice(bodyName.exec(predicate)?.[0].length ?? predicate.length);
  return bodyActs.test(rest) || beginsWithVerb(rest);
}

/** The statement without its subject and end, begun in lower case, cut where it is long. */
export function predicateOf({ text }: Statement): string {
  return lowerFirst(shorten(bareOf(text))).replace(/; /g, ', ');
}

/** The statement without what announces it and who says it. */
export function bareOf(text: string): string {
  const whole = withoutJoining(wholeOf(text));
  const rest = whole.replace(subjects, '');
  const isRoom = /^phòng /iu.test(whole) && !beginsAsAct(rest);
  return withVerb((stump.test(rest) || isRoom ? whole : rest).replace(timeFirst, '$1 '));
}

/** Left of a subject that was more than the unit: "(Nhà trường) và công an xã ký …", "(Liên đội) trưởng …". */
const stump = /^(?:và|cùng (?=nhau|lúc)|hoặc|trưởng|phó|viên|của|là|do|,)(?!\p{L})/iu;

/** The predicate; of one unit alone its own words, whole. */
export function saidOf(statement: Statement, input: ReportInput): string {
  return isAlone(input) ? lowerFirst(withVerb(wholeOf(statement.text))) : predicateOf(statement);
}

function wholeOf(text: string): string {
  return withoutLead(text.trim().replace(/[.;,:\s]+$/, ''));
}

/** The text without what only announces what follows. */
function withoutLead(text: string): string {
  return text.replace(asksOnly, '').replace(announced, '');
}

/** The text without what joins it to a sentence that is not told before it. */
export function withoutJoining(text: string): string {
  return text.replace(joining, '');
}

/** Joins it to the sentence before it. */
const joining =
  /^(?:ngoài ra|bên cạnh đó|cùng với đó|song song với đó|đồng thời|hơn nữa|mặt khác|thêm vào đó|mặc dù vậy|dù vậy|tuy vậy|tuy nhiên|song|trong đó|đặc biệt|cụ thể)(?: là)?(?:,|:)? +(?=\p{L})/iu;

/** It begins with somebody else than the unit. */
export function hasOwnSubject(predicate: string): boolean {
  return ownSubject.test(predicate) || isNamedBody(predicate) || beginsWithSomebody(predicate);
}

/** How something is done may stand before the verb. */
const manner =
  /^(?:(?:chỉ|thường xuyên|kịp thời|chủ động|tích cực|tiếp tục|bước đầu|luôn|trực tiếp|đã|cùng|thông qua|qua|theo|trang bị) ?)+/iu;

/** It reads on from who did it; without accents nobody can say. */
export function beginsAsAct(predicate: string): boolean {
  return manner.test(predicate) || beginsWithVerb(predicate) || beginsRarely(predicate) || hasNoAccents(predicate);
}

/** It begins with what another sentence has told. */
export function doesPointBack(text: string): boolean {
  return pointsBack.test(text);
}
