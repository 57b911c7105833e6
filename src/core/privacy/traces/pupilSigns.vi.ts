/** Cells that say of their row that it is a pupil's, or an adult's, and heads under which people are counted. */
import { pattern } from '../../text/letters.ts';

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
/** "sinh năm 2010", "13 tuổi": says by itself what it is. */
const saidBirth = new RegExp(`^(?:sinh|sn|ns)(?: ngày| năm)?:? (?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:${years})$|^(?:[3-9]|1[0-8]) tuổi$`, 'i');
/** Under a head that says so, a child of a kindergarten too, and a year of two digits. */
const anyBirth = new RegExp(
  `^(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:${years}|202\\d|0[3-9]|1\\d|2[0-4])${time}$|^(?:${years}|202\\d)-\\d{1,2}-\\d{1,2}${time}$`,
);
const age = /^(?:[3-9]|1[0-8])(?: tuổi)?$/i;
const ofAge = pattern('iu')`(?<!\p{L})tuổi(?! (?:đảng|nghề))(?!\p{L})`;
const ofBirth = pattern('iu')`(?<!\p{L})(?:(?:ngày|năm|ngày tháng năm|ngày, tháng, năm) sinh|sinh (?:ngày|năm)|ns|n\.s|tuổi)(?!\p{L})`;
/** Days of those who work. */
const ofOffice = pattern('iu')`(?<!\p{L})(?:vào (?:đảng|ngành|biên chế)|ký|bổ nhiệm|tuyển dụng|công tác|cấp|quyết định|ban hành)(?!\p{L})`;
const ofClass = /^(?:lớp|lop|khối|khối lớp|lớp học)$/i;
const ofCodes = pattern(
  'iu',
)`(?<!\p{L})(?:mã (?:số )?(?:hs|học sinh|học viên|trẻ|định danh)|số định danh|mã đd|ma (?:so )?(?:hs|hoc sinh))(?!\p{L})`;
const ofPosts = pattern('iu')`(?<!\p{L})(?:chức (?:vụ|danh)|nhiệm vụ|vị trí|công việc)(?!\p{L})`;
const post = pattern(
  'iu',
)`^(?:giáo viên|gv|gvcn|(?:phó )?hiệu trưởng|hiệu phó|p?ht|tổng phụ trách|tpt|tổ (?:trưởng|phó) chuyên môn|nhân viên|cán bộ(?! lớp)|chuyên viên|kế toán|văn thư|bảo vệ)(?!\p{L})(?!.*(?<!\p{L})(?:đề nghị|đề xuất|báo|phát hiện|nhắc|phê bình|kỷ luật|xử lý|theo dõi|can thiệp|giới thiệu|động viên|tư vấn cho|hỗ trợ|gặp|mời)(?!\p{L}))`;
const ofCounts = pattern(
  'iu',
)`^(?:(?:năm|quý|tháng|kỳ|đợt|khối|lớp)? ?(?:20\d\d|\d{1,2}|[iv]{1,3})|nam|nữ|số (?:lượng|ca|vụ|em|học sinh|hs|trẻ|người|lượt).*|tổng.*|cộng.*|tỉ lệ.*|tỷ lệ.*|%)$`;

export const isClass = (cell: string): boolean => classCell.test(cell);
export const isNumber = (cell: string): boolean => /^[\d.,]+ ?%?$/.test(cell);
export const isYear = (cell: string): boolean => /^20\d\d$/.test(cell);
export const isDay = (cell: string): boolean => birthCell.test(cell);
/** Heads under which a row has how many there are. */
export const isOfCounts = (head: string): boolean => ofCounts.test(head);
/** "Giáo viên" under "Chức vụ"; no "Giáo viên đề nghị kỷ luật". */
export const isPost = (cell: string, head: string): boolean => ofPosts.test(head) && post.test(cell);

/** born: a day of birth, an age, a code, none but a child's; class: a class, or a grade. A year alone only where its head says so, or there is none. */
export function signOf(cell: string, head: string): 'born' | 'class' | null {
  if (cell === '') return null;
  if (!/\d/.test(cell)) return signWithoutNumber(cell, head);
  if (classCell.test(cell)) return 'class';
  if (saidBirth.test(cell) || ofCodes.test(head)) return 'born';
  if (birthCell.test(cell)) return ofOffice.test(head) ? null : 'born';
  if (dottedClass.test(cell)) return head === '' || ofClass.test(head) ? 'class' : null;
  if (ofBirth.test(head) && anyBirth.test(cell)) return 'born';
  if (ofAge.test(head) && age.test(cell)) return 'born';
  if (head === '') return yearCell.test(cell) ? 'born' : null;
  return ofClass.test(head) && cell.length <= 12 ? 'class' : null;
}

function signWithoutNumber(cell: string, head: string): 'born' | 'class' | null {
  if (cell.length > 60) return null;
  if (classCell.test(cell) || (ofClass.test(head) && cell.length <= 12)) return 'class';
  return ofCodes.test(head) ? 'born' : null;
}
