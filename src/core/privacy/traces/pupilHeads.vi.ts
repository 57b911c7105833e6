/** What heads, classes and days of birth in a table say of whose its names are. */
import { pattern } from '../../text/letters.ts';
import { looseKey } from '../../text/text.ts';

const subjects = 'toán|lý|lí|hóa|hoá|sinh|văn|anh|sử|địa|tin|pháp|trung|nhật|nga|hàn|tự nhiên|xã hội|cơ bản';
const ofSchool = `(?:1[0-2]|[1-9]) ?(?:[a-eđghik]\\d{0,2}|/ ?\\d{1,2})|1[0-2] ?(?:(?:chuyên )?(?:${subjects})(?: ?\\d)?|c[a-z]{1,2}\\d?)`;
/** "7A", "10A1-K45", "7A - THCS Lê Lợi", "Khối 7", "Lớp lá". */
const classCell = new RegExp(
  `^(?:(?:lớp |lop )?(?:${ofSchool})|(?:lớp|lop|khối|khoi) (?:1[0-2]|[1-9])|lớp (?:lá|chồi|mầm|nhà trẻ)(?: ?[a-e\\d]{1,2})?)(?: ?[-–,(] ?\\p{L}.*)?$`,
  'iu',
);
/** "7.1": a number elsewhere. */
const dottedClass = /^(?:1[0-2]|[1-9])\.\d{1,2}$/;
/** Of a child: a meeting of the campaign is later, an officer was born before. */
const years = '200[3-9]|201\\d';
const time = '(?: 0{1,2}:00(?::00)?)?';
const birthCell = new RegExp(`^(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:${years})|(?:${years})-\\d{1,2}-\\d{1,2})${time}$`);
const yearCell = new RegExp(`^(?:${years})$`);
/** Under a head that says so, a child of a kindergarten too, and a year of two digits. */
const anyBirth = new RegExp(
  `^(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:${years}|202\\d|0[3-9]|1\\d|2[0-4])${time}$|^(?:${years}|202\\d)-\\d{1,2}-\\d{1,2}${time}$`,
);
const age = /^(?:[3-9]|1[0-8])(?: tuổi)?$/i;
const ofAge = pattern('iu')`(?<!\p{L})tuổi(?!\p{L})`;
const ofBirth = pattern('iu')`(?<!\p{L})(?:(?:ngày|năm|ngày tháng năm|ngày, tháng, năm) sinh|sinh (?:ngày|năm)|ns|n\.s|tuổi)(?!\p{L})`;
const ofClass = /^(?:lớp|khối|khối lớp|lớp học)$/i;
const ofName = pattern(
  'iu',
)`(?<!\p{L})(?:họ (?:và )?tên|họ,? tên|tên (?:trẻ|cháu|em|học sinh|hs|học viên)|học sinh|học viên|ho (?:va )?ten|ten (?:tre|chau|em|hoc sinh|hs))(?!\p{L})|^tên$`;
const ofPupils = pattern(
  'iu',
)`(?<!\p{L})(?:học sinh|hs|trẻ|cháu|nạn nhân|đội viên|đoàn viên|các em|tên em|hoc sinh|nan nhan|doi vien|doan vien|ten (?:tre|chau|em))(?!\p{L})`;
/** A name is asked, and a pupil's. */
const ofPupilNames = pattern(
  'iu',
)`(?<!\p{L})(?:họ (?:và )?tên|họ,? tên|tên|ho (?:va )?ten|ten)(?: (?:đầy đủ|của|các|các em|những|em|ho|cua))? ?[(:/-]? ?(?:học sinh|hs|học viên|trẻ(?: em)?|cháu|em|nạn nhân|đội viên|đoàn viên|hoc sinh|tre(?: em)?|chau|nan nhan)(?!\p{L})`;
/** "Học sinh đạt giải": those who are counted, or named where a cell is a whole name. */
const ofPupilAlone = pattern('iu')`^(?:các |cac )?(?:em |trẻ )?(?:học sinh|hs|nạn nhân|trẻ(?: em)?|cháu|hoc sinh|nan nhan)(?!\p{L})`;
const ofCodes = pattern(
  'iu',
)`(?<!\p{L})(?:mã (?:số )?(?:hs|học sinh|học viên|trẻ|định danh)|số định danh|mã đd|ma (?:so )?(?:hs|hoc sinh))(?!\p{L})`;
const ofAdults = pattern(
  'iu',
)`(?<!\p{L})(?:giáo viên|gv|gvcn|chủ nhiệm|cố vấn|phụ trách|báo cáo viên|giảng viên|cán bộ|người (?:lập|dạy|nhập|dự|liên hệ|kiểm tra|trình bày|chủ trì|thực hiện|hướng dẫn|ký|nhận|giao|ghi)|đầu mối|(?:tổ|hiệu) trưởng|trưởng (?:ban|đoàn|phòng)|bí thư|chủ nhóm|diễn giả|phụ huynh|phhs|cmhs|cha mẹ|bố mẹ)(?!\p{L})`;
/** Called after somebody known. */
const ofPlaces = pattern('iu')`(?<!\p{L})(?:trường|đơn vị|cơ sở|địa chỉ|địa điểm|phường|xã|đường|phố)(?!\p{L})`;
/** "Danh sách học sinh đạt giải": names stand below; "theo trường" says that they are schools. */
const listOfPupils = pattern(
  'iu',
)`(?<!\p{L})(?:danh sách|ds|danh sach)(?: trích ngang| tổng hợp)?(?: các| những)?(?: em)? (?:học sinh|hs|học viên|trẻ(?: em)?|cháu|em|nạn nhân|hoc sinh|tre(?: em)?|nan nhan)(?!\p{L})(?!.*(?<!\p{L})(?:theo|các) (?:trường|đơn vị|huyện|quận))`;
const notNames = pattern(
  'iu',
)`(?<!\p{L})(?:trường|lớp|phòng|thpt|thcs|trung tâm|tổ|ban|đội|nhóm|khối|sở|cộng|tổng|nam|nữ|có|không|tốt|khá|giỏi)(?!\p{L})|\d`;

/** Parts of a name in columns of their own. */
const firstPart = /^(?:họ|ho|họ (?:và )?(?:tên )?(?:đệm|lót)|ho (?:va )?(?:ten )?(?:dem|lot))$/i;
const laterPart = /^(?:(?:tên )?(?:đệm|lót)|chữ (?:đệm|lót)|tên|ten|dem|lot)$/i;
const wholeHead = /(?:^|\s)(?:họ (?:và )?tên|họ,? tên|ho (?:va )?ten)(?:\s|$)/i;

export const isNoName = (text: string): boolean => notNames.test(text);
export const isClass = (cell: string): boolean => classCell.test(cell);
export const asksName = (head: string): boolean => ofName.test(head);
export const beginsName = (head: string): boolean => firstPart.test(head) || wholeHead.test(head);
export const goesOnName = (head: string, before: string): boolean =>
  firstPart.test(before) || laterPart.test(before) ? laterPart.test(head) : head === '' && wholeHead.test(before);
export const isOfPlaces = (head: string): boolean => ofPlaces.test(head);
export const saysPupils = (head: string): boolean => ofPupils.test(head) && !ofParents.test(head);
export const saysAdults = (head: string): boolean => ofAdults.test(head);
export const listsPupils = (line: string): boolean => listOfPupils.test(line);

const ofParents = pattern('iu')`(?<!\p{L})(?:phụ huynh|cha mẹ|bố mẹ)(?!\p{L})`;

/** A head under which every name is a pupil's. */
export function isOfPupilNames(head: string): boolean {
  return !saysAdults(head) && (ofPupilNames.test(head) || ofPupilAlone.test(head));
}

/** A head under which a name may be one word, or a pet name. */
export const asksAnyName = (head: string): boolean => !saysAdults(head) && (ofPupilNames.test(head) || /^tên$/i.test(head));

/** Beside a code of a pupil every name is a pupil's. */
export const isOfCodes = (head: string): boolean => ofCodes.test(head);

/** A class, or a day of birth; a year alone only where its head says what it is, or there is none. */
export function isOfPupil(cell: string, head: string): boolean {
  if (cell === '') return false;
  if (classCell.test(cell) || birthCell.test(cell)) return true;
  if (dottedClass.test(cell)) return head === '' || ofClass.test(looseOrSame(head));
  if (ofAge.test(head)) return age.test(cell) || anyBirth.test(cell);
  if (ofBirth.test(head)) return anyBirth.test(cell);
  return head === '' ? yearCell.test(cell) : ofClass.test(head) && cell.length <= 12;
}

const looseOrSame = (head: string) => (looseKey(head) === 'lop' ? 'lớp' : head);
