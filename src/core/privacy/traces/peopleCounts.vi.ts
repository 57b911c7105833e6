/** Words that may tell how many children or offenders a unit has: loose, for places that a person then looks at. */
import { pattern } from '../../text/letters.ts';

const words = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|vài|mấy|nhiều';
const number = `(?<![\\p{L}\\d.,/-])(?:\\d{1,2}|${words})(?![\\d.,/%]|-\\d| (?:học kỳ|năm học)(?!\\p{L}))`;
const cases = 'nạn nhân|vụ việc|vụ|ca|trường hợp|đối tượng|thủ phạm|kẻ|nan nhan|vu viec|vu|truong hop|doi tuong';
const people =
  'trẻ em|trẻ|em|cháu|bé|học sinh|hs|nữ sinh|nam sinh|bạn|người|thầy|cô|giáo viên|gv|bảo vệ|nhân viên|tre em|tre|chau|be|hoc sinh|nu sinh|nam sinh|nguoi|giao vien|bao ve';
const done =
  'bị|xâm hại|bạo lực|bạo hành|bắt nạt|quấy rối|sàm sỡ|dâm ô|hiếp|lạm dụng|dụ dỗ|được hỗ trợ|hỗ trợ tâm lý|can thiệp|được tư vấn|vi phạm|xử lý|kỷ luật|tố giác|khởi tố|yêu cầu|xam hai|bao luc|bat nat|quay roi|dam o|lam dung|du do|bi|ho tro|can thiep|vi pham|xu ly|ky luat|to giac';

const countOfCases = pattern('iu')`${number} (?:\p{L}+ ){0,2}?(?:${cases})(?!\p{L})`;
const countOfPeople = pattern('iu')`${number} (?:\p{L}+ ){0,2}?(?:${people})(?!\p{L})`;
/** "Số trẻ em bị xâm hại: 3". */
const countBehind = pattern('iu')`(?<!\p{L})(?:${cases}|${people})(?!\p{L})[^.;:\d]{0,40}[:=] ?\d{1,2}(?![\d.,/%])`;
const harm = pattern('iu')`(?<!\p{L})(?:${done}|${cases})(?!\p{L})`;

/** Whether a text may tell such a count. */
export function tellsPeopleCount(typed: string): boolean {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ');
  if (countOfCases.test(text)) return true;
  return text.split(/[.;](?=\s|$)/).some((one) => harm.test(one) && (countOfPeople.test(one) || countBehind.test(one)));
}

const anyNumber = pattern('iu')`\d|(?<!\p{L})(?:${words}|không)(?!\p{L})`;

/** Whether a text may hold a number at all. */
export const holdsNumber = (text: string): boolean => anyNumber.test(text.normalize('NFKC'));
