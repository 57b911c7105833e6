/** Names of things by the part they play in a sentence: what is told, joined, visited, given as an instance; whatever they are called. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey, looseKey } from '../../text/text.ts';
import { plainSyllable, surnames } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';

const cap = "\\p{Lu}[\\p{L}’'-]*";
const name = `${cap}(?: ${cap}){0,5}`;
const list = `["“]?${name}["”]?(?:(?:, ?| và | hoặc | hay )["“]?${name}["”]?){0,8}`;
const either = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
/** Behind a name these tell of a person. */
const end =
  '(?![\\p{L}’\'-]| \\p{Lu}|(?:, ?| và | hoặc | hay )[“"]?\\p{Lu}| (?:đã|bị|kể|khóc|khai|nói|nhắn|dụ|rủ|ép|gạ|lừa|dọa|đe|đánh|chửi|quay|chụp|tung|đăng|sàm|xâm|lớp|khối|sinh năm|sn|\\d)(?!\\p{L})| ?[(–-] ?(?:lớp|khối|\\d))';

const works = either(
  'câu chuyện|chuyện|truyện|truyện tranh|truyện cổ tích|truyện ngụ ngôn|tiểu phẩm|vở|vở kịch|vở diễn|vở chèo|kịch|kịch rối|kịch nói|múa rối|hoạt cảnh|phim|phim hoạt hình|hoạt hình|bài hát|ca khúc|bài thơ',
);
const figures = 'Cậu|Cô|Chú|Chị|Anh|Ông|Bà|Bác|Bé|Nàng|Chàng|Thằng|Đôi|Người|Mẹ|Dì|Cụ|Hai|Ba';
/** "tiểu phẩm Cậu bé Tích Chu", "kịch rối Cô Tấm": a title, where a person's word would have no capital. */
const ofWork = pattern('gu')`(?<!\p{L})((?:${works}|[Kk]ể chuyện):? ["“]?)((?:${figures})(?: \p{Ll}+){0,3}(?: ${cap}){0,4})${end}`;

const programmes = either(
  'chương trình|phong trào|cuộc vận động|chiến dịch|mô hình|dự án|cuộc thi|hội thi|ngày hội|diễn đàn|chủ đề|chuyên đề|hoạt động|câu lạc bộ',
);
/** "chương trình Nhịp Cầu Bè Bạn". */
const ofProgramme = pattern('gu')`(?<!\p{L})((?:${programmes}|CLB):? ["“]?)(${name})${end}`;
/** "trang Trái Tim Hồng": a pupil has one too, and it may be called after its owner. */
const ofPage = pattern(
  'gu',
)`(?<!\p{L})((?:${either('trào lưu|trò chơi|game|trend|ứng dụng|phần mềm|trang|fanpage|kênh')}):? ["“]?)(${name})(?! (?:cá nhân |riêng )?của (?:một |các )?(?:nạn nhân|em|cháu|bé|bạn|con|nữ sinh|nam sinh|học sinh|hs)(?!\p{L}))${end}`;
/** "Ánh Sáng Học Đường là chủ đề của …": said to be such a thing. */
const saidToBe = pattern(
  'gu',
)`(^|[.;:!?\n] ?|[-–+•] )(${name})(?= là (?:chủ đề|thông điệp|khẩu hiệu|chương trình|phong trào|mô hình|cuộc thi|hội thi|câu lạc bộ|sân chơi|dự án|chiến dịch|hoạt động|bộ phim)(?!\p{L}))`;
const saidToBePage = pattern(
  'gu',
)`(^|[.;:!?\n] ?|[-–+•] )(${name})(?= là (?:trò chơi|ứng dụng|phần mềm|trang)(?!\p{L})(?! (?:cá nhân|riêng|của (?:nạn nhân|em|cháu|bé|bạn|học sinh|nữ sinh))))`;
/** "Quán net Phú Quý", "tiệm game Thanh Bình và Bạch Kim": a house, unless it is told of its people. */
const ofHouse = pattern(
  'gu',
)`(?<!\p{L})(?<!(?:[Cc]hủ|viên|con|cháu|vợ|chồng) )((?:${either('quán|tiệm|đại lý|cửa hàng|phòng máy|điểm')})(?: (?:${either('net|game|internet')}|điện tử|trò chơi|cà phê|trà sữa|điện thoại)){1,2} )(${list})(?=$|[.,;:)]| (?:và|mở|đóng|gần|cạnh|sát|cách|ở|tại|trước|trên|đối diện|cam kết|ký|không|chưa|còn|hoạt động|vi phạm|cho|có|được|bị (?:lập|phạt|xử|nhắc|đình|kiểm))(?!\p{L}))${end}`;
const kinds = either(
  'xã|phường|thôn|làng|xóm|huyện|quận|trò chơi|trò đùa|trò nghịch|trò lừa|game|trào lưu|thử thách|trend|ứng dụng|phần mềm|app|nền tảng|mạng xã hội|phim|truyện|trang|kênh|chương trình|phong trào|mô hình',
);
/** "các em ở xã như Lan, Huệ". */
const people = '(?:em|bạn|cháu|sinh|hs|HS|trẻ) (?:ở |trong |của |cùng |thuộc )?(?:các |một số |nhiều )?';
/** Where something was done to somebody a page or an app may be called after its owner. */
const harmed = pattern('iu')`(?<!\p{L})(?:bị|nạn nhân|nói xấu|bôi nhọ|chửi|dọa|tung|clip|nhạy cảm|đánh)(?!\p{L})`;

/** Between a thing and “như” they say that its people are told: "xóm có mấy đứa như Nam". */
const ofPeople =
  'em|bạn|cháu|hs|đứa|cô|cậu|nhóc|trẻ|trò|nạn nhân|người|thành viên|bé|học|sinh|anh|chị|ông|bà|thầy|con|nhóm|hội|tụi|bọn|bố|mẹ|phụ huynh|hộ|đối tượng|kẻ|tên|thanh niên|thiếu|tay|nữ|nam|gái|trai|có|mấy|vài|nhiều|lắm|một';
/** "các xã vùng bãi ngang như Minh Hòa, Vĩnh Lập": instances of a thing. */
const instances = pattern(
  'gu',
)`(?<!\p{L})(?<!${people})((?:${kinds}|[Tt]rường(?! hợp))(?: (?!(?:${ofPeople})(?!\p{L}))\p{Ll}+){0,4}? như(?: là)?:? )(${list})${end}`;

/** "bắt nạt trên Discord": nobody is there, and no name has such letters. */
const onNetwork = pattern('gu')`(?<!\p{L})([Tt]rên )(${cap})(?! ?\p{Lu}|[\p{L}’'-])`;

/** What every such sentence has, in any letters: cheap to ask. */
const cue =
  /chuyện|truyện|phẩm |vở |kịch|rối|phim|hoạt|bài |ca khúc|trình|phong trào|vận động|chiến dịch|mô hình|dự án|thi |ngày hội|diễn đàn|chủ đề|chuyên đề|trào lưu|trò|game|trend|dụng|phần mềm|trang|fanpage|kênh|câu lạc|clb| là |trên |quán|tiệm|đại lý|cửa hàng|phòng máy|điểm| như /i;

/** The text without such names. */
export function withoutThings(text: string): string {
  if (!cue.test(text)) return text;
  const unless = (isKept: (found: string) => boolean) => (whole: string, lead: string, found: string) =>
    isKept(found) ? whole : `${lead}…`;
  const isOwners = (found: string) => mayBeName(found) || (harmed.test(text) && mayBeOwner(found));
  return text
    .replace(ofWork, unless(isSomebodys))
    .replace(
      onNetwork,
      unless((found) => plainSyllable.test(looseKey(found))),
    )
    .replace(ofProgramme, unless(mayBeName))
    .replace(ofPage, unless(isOwners))
    .replace(saidToBe, unless(mayBeName))
    .replace(saidToBePage, unless(isOwners))
    .replace(
      ofHouse,
      unless((found) => !found.includes(' ') || isSomebodys(found)),
    )
    .replace(instances, unless(isSomebodys));
}

/** "Ứng dụng Locket Ngọc Diệp dùng bị lộ ảnh": a name within a page's or an app's, where something was done. */
export const tellsOwner = (text: string): boolean =>
  harmed.test(text) && eachMatch(text, ofPage).some(([, , found = '']) => mayBeOwner(found));

/** Behind these a person is called, in a title too. */
const calls = /^(?:bé|em|cháu|cô|chị|anh|ông|bà|mẹ|bố|ba|thầy|bạn|con|chú|bác|cậu|dì)$/;

/** No title has these behind its first word. */
const middles = /^(?:thị|văn|seo|mí|a|y|thi|van)$/;

/** No more words than a name has, all of its syllables; of four and more the first is a family's. */
function mayBeName(found: string): boolean {
  const keys = found.split(' ').map(compareKey);
  if (calls.test(keys[0] ?? '')) return true;
  const isSyllables = (from: number) => keys.slice(from).every((key) => isPart(key, accentedParts));
  if (keys.length > 3) return surnames.has(keys[0] ?? '') && (middles.test(keys[1] ?? '') || isSyllables(-2));
  return keys.length < 3 || surnames.has(keys[0] ?? '') || isSyllables(0);
}

/** "Linh Xinh Gái", "Locket Ngọc Diệp": begins with a given name, or has two syllables of a name side by side. */
function mayBeOwner(found: string): boolean {
  const isOfName = found.split(' ').map((word) => isPart(compareKey(word), accentedParts));
  return isOfName[0] === true || isOfName.some((is, at) => is && isOfName[at + 1] === true);
}

/** A whole name is among them: whoever is called so may be somebody. */
const isSomebodys = (found: string): boolean =>
  found.split(/, ?| và | hoặc | hay |["“”]/).some((one) => {
    const keys = one.split(' ').filter(Boolean).map(compareKey);
    return keys.length > 2 && keys.length < 6 && surnames.has(keys[0] ?? '') && keys.slice(1).every((key) => isPart(key, accentedParts));
  });
