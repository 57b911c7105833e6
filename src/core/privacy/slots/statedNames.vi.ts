/** Where a text states who somebody is: by a name in capitals of any words, by a surname, by the school of one case. */
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { famousNames, frequentMiddleNames, frequentSurnames } from '../personalData.vi.ts';
import { homeNames } from './homeNames.vi.ts';

const famous = new Set(famousNames);

/** "HS cũ tên là Đường Tăng Quý", "tên thật: …": a club or a group is called so too, a person is named before. */
const statedAs = pattern(
  'u',
)`(?<!\p{L})(?:(?:HS|hs|[Hh]ọc sinh|[Nn]ữ sinh|[Nn]am sinh|[Ee]m|[Cc]háu|[Bb]ạn|[Nn]gười|[Tt]hanh niên|[Đđ]ối tượng|[Tt]hầy|[Cc]ô|[Aa]nh|[Cc]hị|[Pp]hụ huynh|[Nn]ạn nhân)(?: (?:cũ|mới|nữ|nam|gái|trai|lớn|nhỏ|này|đó|giáo|kia|khác|có|lạ|quen))* (?:họ )?(?:và )?tên(?: thật)?(?: là| ?:)|(?:tên thật|tên khai sinh|họ tên thật)(?: là| ?:)) *["“]?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+`;

/** "thầy dạy thêm họ Bạch ở ngõ Đá": an adult by surname, beside what was done or where one lives. */
const bySurname = pattern(
  'u',
)`(?<!(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ọi|[Qq]uý|\d) )(?<!\p{L})(?:[Tt]hầy|[Cc]ô|[Gg]ã|lão|[Đđ]ối tượng|[Tt]hanh niên|[Gg]iáo viên|GV|gv|[Gg]ia sư|bảo vệ|lái xe|chủ quán|hàng xóm|[Nn]gười (?:vi phạm|đàn ông|phụ nữ))(?: (?!(?:dòng|các|những|tộc|chi|của|trong|và|ghi|viết|đọc|rõ|khai|hỏi|điền|đổi|học|theo|cho)(?!\p{L}))\p{L}+){0,3} họ \p{Lu}\p{Ll}+(?!\p{L})`;
const besideSurname = pattern(
  'iu',
)`(?<!\p{L})(?:vi phạm|thủ phạm|bị|xử phạt|xâm hại|quấy rối|sàm sỡ|dụ dỗ|dọa|đánh|(?:ở|tại|ngụ|trú|quê) (?:đầu |cuối )?(?:thôn|xóm|ngõ|ngách|hẻm|tổ|ấp|bản|làng|khu|phố))(?!\p{L})`;

/** "Vụ của học sinh Trường Tiểu học Phú Lộc 1": one case and the school of its child. */
const caseOfSchool = pattern(
  'u',
)`(?<!(?:[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ọi|[Ss]ố|[Mm]ỗi|[Tt]ừng|[Kk]hông có|\d) )(?<!\p{L})[Vv]ụ(?: việc)? (?:của|về|liên quan đến) (?:em |cháu |nữ |nam )?(?:HS|hs|học sinh|nữ sinh|nam sinh|trẻ|con)(?: lớp \d+)? (?:của |tại |ở )?(?:[Tt]rường |THCS |THPT |TH |[Tt]iểu học |[Mm]ầm non )+\p{Lu}`;

/** "hộ kinh doanh Đoàn Văn Hậu Lớn": the whole name of who owns it. */
const ownedBy = pattern(
  'u',
)`(?<!\p{L})(?:[Hh]ộ kinh doanh|HKD|[Cc]hủ hộ|[Dd]oanh nghiệp tư nhân|DNTN) ((?:\p{Lu}\p{Ll}+ ){2,4}\p{Lu}\p{Ll}+)`;

/** "hồ sơ Mít, học sinh trường Nguyễn Trãi": one capital behind a small word, or a whole name, that is a pupil of a school. */
const pupilOfSchool = pattern(
  'u',
)`(?=\p{Lu})(?<!\p{Lu}\p{L}* )(?<!(?:công|đoàn|hội|đội|ban|phòng|sở|khối|các|và) )(?<!\p{L})(?!(?:Trường|Công|Đoàn|Hội|Đội|Ban|Phòng|Sở|UBND|Nhà|Giáo|Phụ|Thầy|Cô|Cán|Quý|Các|Toàn|Nhiều|Phường|Xã|Liên|Chi|Tổ)(?!\p{L}))(\p{Lu}\p{Ll}+)((?: \p{Lu}\p{Ll}+){1,3})?,? ?[–(-]? ?(?:là )?(?:(?:cựu|nữ|nam) )?(?:[Hh]ọc sinh|HS|hs) (?:[Tt]rường|THCS|THPT|TH|[Tt]iểu học|[Mm]ầm non)(?!\p{L})`;

/** Never a finding. */
export function statesSomebody(text: string): boolean {
  if (text.includes('tên') && statedAs.test(text)) return true;
  if (text.includes(' họ ') && bySurname.test(text) && besideSurname.test(text)) return true;
  return caseOfSchool.test(text) || isPupil(text) || isOwned(text);
}

function isPupil(text: string): boolean {
  const found = pupilOfSchool.exec(text);
  if (found === null) return false;
  const [, first = '', others] = found;
  const key = compareKey(first);
  if (others === undefined) return isPart(key, accentedParts) || homeNames.has(key);
  return frequentSurnames.exact.has(key) && !famous.has(compareKey(first + others));
}

function isOwned(text: string): boolean {
  const whole = ownedBy.exec(text)?.[1]?.toLowerCase();
  if (whole === undefined || famous.has(whole)) return false;
  const [surname = '', middle = ''] = whole.split(' ');
  return frequentSurnames.exact.has(surname) && frequentMiddleNames.has(middle);
}
