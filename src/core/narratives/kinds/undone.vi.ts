/** What begins like a result and is none: what is lacking or fell away, what is still to be done, what was done before the period. */
import type { Outline } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { ownOpening } from '../../text/ownOpening.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { nothingDone } from '../verbs.vi.ts';
import { fellThrough, isToCome } from './fellThrough.vi.ts';
import { takesAway } from './takenAway.vi.ts';

/** Who and when, before what is told. */
const lead = new RegExp(
  `^(?:(?:${ownOpening}|tính đến nay|năm \\d{4}|năm học \\d{4} ?[-–] ?\\d{4}|(?:so với|theo) (?:định mức|quy định|nhu cầu|yêu cầu|kế hoạch|chỉ tiêu)(?: của \\p{L}+)?)[, ]+)+`,
  'u',
);

const some = '(?:tới |đến |hơn |trên |khoảng |gần )?(?:\\d[\\d.]*|một số|nhiều|vài|một vài|một bộ phận)';
const worn = '(?:quá cũ|hỏng|hư hỏng|lỗi thời|xuống cấp|lạc hậu|hết hạn)';
const held = '(?:buổi|cuộc|hội|lớp|chuyên đề|đợt|tiết|kế hoạch|chương trình|hoạt động|ngoại khóa|tọa đàm|diễn đàn|ngày hội)';
const lacks = new RegExp(
  `^(?:${[
    `còn (?!lại)${some} (?:\\p{L}+ ){1,8}?(?:chưa|không)(?! (?:những|chỉ))`,
    'còn (?:thiếu|nợ|hỏng|khuyết)',
    `(?:bị )?(?:khuyết|hỏng|hư hỏng|mất|vắng) ${some}`,
    'nợ (?!nần)(?:\\p{L}+ ){0,3}\\d',
    `(?:phải |đã |bị )*(?:hủy|huỷ|hoãn|lùi|dời)(?: bỏ)? (?:${some} )?${held}`,
    `(?:có |hiện có )?\\d[\\d.]* (?:\\p{L}+ ){1,5}?(?:đã |bị |đều )*${worn}`,
    '\\d[^;]*(?:nhưng|song|mà) (?:lại |vẫn )?(?:không|chưa) (?:tham dự|tham gia|đến|dự|đi|có mặt|nộp|ký)',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** What is lacking is denied once more there; what was done about it is not. */
const denied = new RegExp(`(?:chưa|không) (?:\\p{L}+ ){0,2}?(?:được|đã)|đã (?=${worn}|bị|hủy|huỷ|hoãn)`, 'gu');
const doneAbout = /(?<!\p{L})(?:đã|được|phát hiện|hỗ trợ|giúp|kịp thời|tổ chức bù)(?!\p{L})/u;

/** "Một số học sinh còn lơ là …": what some of them still lack. */
const slack =
  /^(?:có )?(?:một số|một bộ phận|vài|nhiều|số ít) (?:\p{L}+ ){1,3}còn (?:\p{L}+ )?(?:lơ là|chủ quan|thờ ơ|hời hợt|lúng túng|e ngại|ngại|lười|mải|thiếu|yếu|kém|hạn chế|chậm|coi nhẹ|xem nhẹ|vi phạm|chưa|để lộ|dùng chung|sa đà|ham|lạm dụng)(?!\p{L})/iu;

const weak = 'ít|hạn chế|yếu|kém|chậm|thiếu|thấp|hình thức|sơ sài|mờ nhạt|nhỏ lẻ|chung chung|đơn điệu|rời rạc';
const strong =
  'nhiều|cao|sâu|rộng|sâu rộng|đều|đồng đều|thường xuyên|hiệu quả|tốt|phong phú|đa dạng|kịp thời|đồng bộ|chặt chẽ|đầy đủ|triệt để|rõ nét';
/** "Tuyên truyền còn ít": how it went, and badly; "phụ đạo học sinh còn yếu" was done. */
const poor = new RegExp(
  `^(?!(?:phụ đạo|bồi dưỡng|nhắc nhở|rà soát|tư vấn|hướng dẫn|giúp|kèm|hỗ trợ|thay|sửa|thống kê|lập|phát hiện|kiểm tra các) )(?:\\p{L}+,? ){1,6}?(?<!(?:học sinh|giáo viên|em|cán bộ|trường|lớp|đơn vị|máy|môn|nơi) )(?:(?:vẫn còn|còn|rất|quá|hơi|khá) (?:rất |quá |khá )?(?:${weak})|(?:chưa|không) (?:được |thật sự |thực sự |thật )?(?:${strong}))$`,
  'u',
);

/** "Không tổ chức đại trà mà tuyên truyền theo khối", "nhắc nhở phụ huynh chưa cài phần mềm": done. */
const notAtLarge =
  /^không (?:chỉ |những )?[^,;]*? mà (?:còn )?(?:tổ chức|tuyên truyền|lồng ghép|chia|làm|ký|đưa|phối hợp|hướng dẫn|tập trung)(?!\p{L})|^(?:nhắc nhở|hỗ trợ|tư vấn|vận động|giúp|giúp đỡ|hướng dẫn|liên hệ|gọi điện) (?:các |những |\d+ )?(?:phụ huynh|cha mẹ|học sinh|em|lớp|gia đình|giáo viên|trường) (?:\p{L}+ )?(?:chưa|không) |^(?:dừng|ngừng|thôi) (?:cấp |(?:dùng|sử dụng) [^;]*(?:chung(?!\p{L})|lậu|, (?:cấp|chuyển|thay)))/u;

/** "Còn 12 máy tính chưa cài", "hủy 2 buổi tọa đàm", "năm 2024 không tổ chức được". */
export function isLacking(text: string): boolean {
  const said = text.toLowerCase().replace(lead, '');
  if (notAtLarge.test(said)) return false;
  if (nothingDone.test(said) || slack.test(said) || poor.test(said) || fellThrough(said) || takesAway(said)) return true;
  return lacks.test(said) && !doneAbout.test(said.replace(denied, ''));
}

const prepares = /^(?:đã |đang )*(?:chuẩn bị|sắp) /u;
const aims =
  /^(?:đã |đang )*(?:lên lịch|lên kế hoạch|dự trù|dự tính|đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|đề ra (?:mục tiêu|chỉ tiêu)|chỉ tiêu|mục tiêu|định hướng|nhu cầu)(?!\p{L})(?=[^;]*\d)/u;
const enrols = /^(?:đã |đang )*đăng ký (?:tổ chức|mở|xây dựng|thành lập)(?!\p{L})/u;
/** "Lên kế hoạch và tổ chức 5 buổi": it was done too. */
const carriedOut = /(?:,|;| và) (?:đã )?(?:tổ chức|triển khai|thực hiện|hoàn thành|mở|lắp|mua)(?!\p{L})|(?:,|;) (?:nay |đến nay )?đã /u;

/** "Chuẩn bị in 500 tờ rơi", "đăng ký tổ chức 2 cuộc thi", "chỉ tiêu 5 buổi". */
export function isAhead(text: string): boolean {
  const said = text.toLowerCase().replace(lead, '');
  if (isToCome(said)) return true;
  if (carriedOut.test(said)) return false;
  const prepared = prepares.exec(said)?.[0];
  return aims.test(said) || enrols.test(said) || (prepared !== undefined && beginsWithVerb(said.slice(prepared.length)));
}

/** A time that closes before the period: "trước năm 2021", "năm học 2019-2020", and not "từ năm 2019". */
const closed = /(trước (?:khi bước vào )?(?:tháng \d+[/.-])?)?(?:năm (?:học )?)?(?<![\d/.-])(\d{4})(?: ?[-–] ?(\d{4}))?(?![\d/-])/gu;
const since = /(?<!\p{L})(?:từ|kể từ|sau|số|luật)(?: năm)?(?: học)? ?$/u;
const firstTimes = /^(?:(?:nhà trường|trường|đơn vị|ngay|từ|trong|vào|đầu|giữa|cuối) )*(?:trước |năm )/u;

const earlier =
  /[,;] (?:(?:trước đó|trước đây|riêng|và|còn)[, ]*)*(?:(?:trong|từ) )?(?:năm học|năm) (\d{4})(?: ?[-–] ?(\d{4}))?(?=[ ,])[^,;]*$/u;

/** "…, năm 2020 cũng đã tổ chức 2 ngày hội": without what is told last, of a time before the period. */
export function withoutEarlier(text: string, field: string, { groups, years }: Outline): string {
  const [last, from = '0', to = from] = earlier.exec(text.toLowerCase()) ?? [];
  if (last === undefined || !groups.some((group) => group.text === field) || Number(to) >= Math.min(...years)) return text;
  const others = last.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return others.every((year) => Number(year) < Math.min(...years)) ? text.slice(0, -last.length) : text;
}

/** "Tham gia dự án … năm 2019": behind what was done, and not of a thing that it was done with. */
const lastTime = /[ ,(](?:(?:trong|vào|hồi|ngay|cuối|đầu|giữa) )*(?:năm (?:học )?|tháng \d+ ?[/.-] ?)\d{4}(?: ?[-–] ?\d{4})?\)?$/u;
/** A law or a paper of that year, a thing that was made then, a year that is compared with. */
const ofThing =
  /(?<!\p{L})(?:luật|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|hiến pháp|kế hoạch|công ước|đề án|tài liệu|chương trình|phiên bản|so với|như|hơn|bằng|từ|sinh|(?:đã|mua|lắp|cũ|ban hành|thành lập|xây dựng) (?=$))(?: (?!năm)[\p{L}-]+){0,7}$|[\p{L}\d] (?:đã )?(?:mua|lắp|lắp đặt|ban hành|thành lập|xây dựng|sửa đổi|thông qua|ký|cấp)$/u;
const keeps =
  /^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|đã|đang|hiện|vẫn) )*(?:tiếp tục|duy trì|sử dụng|dùng|áp dụng|vận hành|khai thác|kế thừa|rà soát|sửa|sửa đổi|bổ sung|thay|thay thế|nâng cấp|thanh lý|bảo trì|kết nối lại|nối lại|thực hiện|đang|vẫn)(?!\p{L})/u;

function wasThen(small: string): boolean {
  const time = lastTime.exec(small);
  return time !== null && !ofThing.test(small.slice(0, time.index)) && !keeps.test(small);
}

/** A result of a time that ended before the first year that is asked, and of no other. */
export function isBeforePeriod(text: string, field: string, { groups, years }: Outline): boolean {
  const small = text.toLowerCase();
  if (!(firstTimes.test(small) || wasThen(small)) || !groups.some((group) => group.text === field)) return false;
  const first = Math.min(...years);
  const told = eachMatch(small, closed);
  return (
    told.length > 0 &&
    !/[,;] (?:nay|đến nay|hiện nay)(?!\p{L})/u.test(small) &&
    told.every(({ index, 1: before, 2: year, 3: end }) => {
      const last = Number(end ?? year);
      const isOpen = before === undefined && since.test(small.slice(0, index));
      return !isOpen && (before === undefined ? last < first : last <= first);
    })
  );
}
