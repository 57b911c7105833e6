/** A person told by whose kin somebody is, or a single case by its signs: no name is needed to know who it is. */
import { finds, isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { harmed, tellsSoleHolder } from './soleHolders.vi.ts';

const elders = 'anh|chị|ông|bà|bác|cô|chú|thầy|dì|cậu|mợ';
const adult = `(?:${elders})(?!\\p{L})(?! (?:em|chị|bà|cô|chú|giáo|mẹ|con)(?!\\p{L}))`;
const posts =
  '(?:chủ tịch|bí thư|phó|nguyên|trưởng|hội trưởng|tổ trưởng|hiệu trưởng|hiệu phó|giám đốc|kế toán trường|bảo vệ trường|chủ (?:quán|tiệm|shop|cửa|nhà|trọ|hàng))(?!\\p{L})';
const kin =
  '(?:con|cháu|em|vợ|chồng|mẹ|bố|cha|bà nội|ông nội|bà ngoại|ông ngoại)(?: (?:gái|trai|nội|ngoại|ruột|cả|út|lớn|nhỏ|dâu|rể|duy nhất))*';
/** "con trai chủ tịch hội phụ huynh", "cháu của bà bán rau". */
const kinOfSomebody = pattern(
  'iu',
)`(?<!(?:các|trẻ|những|nhiều|mọi|anh|chị|bà|bố|ông) )(?<!\p{L})${kin} (?:của |nhà )?(?:đồng chí |đ\/c )?(?:${adult}|${posts})`;
/** "con của giáo viên dạy Toán": one post; several side by side are all who hold them. */
export const trades =
  'chủ tịch|phó chủ tịch|bí thư|trưởng|phó|hiệu trưởng|hiệu phó|giám đốc|công an|bộ đội|bảo vệ|cán bộ|giáo viên|bác sĩ|tổ trưởng|chủ quán|chủ tiệm|chủ cửa hàng|xe ôm|bán hàng|bán rau|bán nước|thợ|tài xế|lái xe|nghề';
const kinOfTrade = pattern(
  'iu',
)`(?<!(?:các|trẻ|những|nhiều|mọi|anh|chị|bà|bố|ông|con|cho) )(?<!\p{L})${kin} của (?:một )?(?:${trades})(?!\p{L})(?!,? (?:và |hoặc |hay )?(?:${trades}|công chức|viên chức|công nhân|nhân viên|chiến sĩ|người)(?!\p{L}))`;
/** "nhà bà bán bún": small, for the capital of a title; "2 anh em nhà họ Cáp": of rare families there is one. */
const family = pattern(
  'u',
)`(?<!\p{L})(?:[Nn]hà|[Gg]ia đình|[Vv]ợ chồng) ${adult}|(?<!\p{L})(?:[Nn]hà|[Gg]ia đình|[Aa]nh em|[Cc]hị em|[Vv]ợ chồng|[Mm]ẹ con|[Bb]ố con|[Ee]m|[Cc]háu|[Bb]à|[Ôô]ng) họ \p{Lu}\p{Ll}+`;
/** "gia đình cựu Bí thư xã". */
const familyOfPost = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|hộ) )(?<!\p{L})gia đình (?:cựu |nguyên )?(?:chủ tịch|bí thư|phó chủ tịch|phó bí thư|hiệu trưởng|hiệu phó|giám đốc|trưởng (?:thôn|công an|ban|phòng))(?!\p{L})(?!,? (?:và |hoặc |hay )?(?:${trades}|công chức|viên chức|công nhân|nhân viên)(?!\p{L}))`;
/** "hai mẹ con", "bố dượng", "chị ruột": of one child. */
const ownKin = pattern(
  'iu',
)`(?<!\p{L})(?:0?[23]|hai|ba) (?:anh em|mẹ con|bố con|cha con|bà cháu|ông cháu|vợ chồng)(?!\p{L})|(?<!(?:cha|bố) )(?<!\p{L})(?:bố|mẹ|cha|má) (?:dượng|kế|đẻ|ruột|em|cháu|bé)(?!\p{L})|(?<!\p{L})(?:anh|chị|em|cô|chú|cậu|dì) (?:ruột|họ|rể|dâu)(?!\p{L})`;

const children = '(?:em|cháu|hs|học sinh|bé|trẻ|trẻ em|nạn nhân|nữ sinh|nam sinh|bạn)';
const adults = '(?:đối tượng|phụ huynh|ph|giáo viên|gv|thanh niên|người dân|chủ quán|chủ tiệm|chủ shop)';
const these = 'này|đó|ấy|kia|nọ';
const thisOne = `(?<!\\p{L})(?:${children}|${adults}|người|đứa) (?:${these})(?!\\p{L})`;
const one = pattern(
  'iu',
)`(?<![\p{L}\d])(?:0?1|một) (?:trường hợp |vụ )?(?:nữ |nam )?(?:${children}|${adults})(?!\p{L})|(?<!\p{L})(?:ông|bà|anh|chị) chủ(?! (?:tịch|nhiệm|trì))(?!\p{L})|${thisOne}`;
const countOfOne = `(?<![\\p{L}\\d.,/])(?:0?1|một|mot) (?:(?:trường hợp|vụ|truong hop|vu) )?(?:(?:nữ|nam|nu) )?(?:${children}|hoc sinh|nu sinh|nan nhan|chau|be)(?!\\p{L})`;
/** "Vụ nữ sinh … bị lột đồ … gây xôn xao": everybody has heard of it. */
const wellKnown = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|số|mọi) )(?<!\p{L})vụ (?:việc )?(?:một |1 )?(?:nữ sinh|nam sinh|học sinh|em|cháu|bé)(?!\p{L})[^.;]{0,40} bị [^.;]{0,60}(?<!\p{L})(?:gây |làm )?(?:xôn xao|ồn ào|chấn động|dậy sóng|náo loạn)(?!\p{L})`;
/** "có một em khối 9 …": of a teacher a grade tells nothing. */
const oneOfGrade = pattern('iu')`${countOfOne}[^.;:]{0,30}(?<!\p{L})(?:khối|khoi) \d`;
/** A place as small as a hamlet, a class, a nickname, an age. */
const sign = pattern(
  'iu',
)`(?<!\p{L})(?:ở|tại|ngụ|trú|quê|về) (?:số |nhà |đầu |cuối )?(?:\d+[a-z]?(?:\/\d+)* )?(?:thôn|xóm|tổ|đội|chợ|ngõ|ấp|bản|khu|làng|đường|phố|hẻm|ngách)(?!\p{L})|(?<![\p{L}\d])lớp \d|(?<![\p{L}\d])(?:1[0-2]|[1-9])[a-eđ]\d?(?![\p{L}\d])|["“‘][^"”’]{1,20}["”’]|(?<!(?:từ|dưới|trên|đến|đủ|tới) )(?<![\d–-])\d{1,2} ?tuổi(?! trở)|(?<!\p{L})giường (?:số )?\d`;

/** "Mỗi lớp cử 1 em làm đại sứ": as many as there are classes. */
const ofEach = pattern(
  'giu',
)`(?<!\p{L})(?:mỗi|từng) (?:lớp|chi đội|khối|trường|tổ|nhóm|đội|đơn vị|liên đội|chi đoàn) (?:cử|chọn|bầu|bố trí|phân công|giới thiệu|có) (?:ít nhất |từ )?(?:0?1|một) (?:${children}|${adults}) (?:làm|là|tham gia|dự|phụ trách|trực)(?!\p{L})`;

/** What every such sentence has, and few others: cheap to ask, with nothing to look back for. */
const cue = pattern(
  'iu',
)` (?:${elders}|${posts}|${these}|chủ|họ|ruột|rể|dâu|dượng|kế|đẻ|mẹ con|bố con|cha con|vợ chồng)(?!\p{L})| của (?:một )?(?:${trades})|gia đình (?:${trades}|cựu|nguyên)|(?:bố|mẹ|cha|má) (?:em|cháu|bé)|(?:1|một|mot) (?:trường hợp|truong hop|vụ|vu|nữ|nu|nam|hoc sinh|nan nhan|chau|be|${children}|${adults})`;

/** Without accents "do" and "co" are "by" and "has" as well: "Tin hoc tre do Doan", "ho gia dinh co ket noi". */
const otherWords =
  /(?<=(?<!nha )(?<![a-z]))(?:do (?=[A-Z])|do (?=qua |theo |la )|(?<=gia dinh )co (?=[a-z]))|(?<=trong )do |(?<= cua )truong (?!thon|xom|cong an|phong|ban |khoa)|(?<![a-z])[Cc]hu ho (?=[a-z])/g;

/** Whether a sentence tells of one person so; never a finding. */
export function tellsOneCase(said: string): boolean {
  const typed = isAccentless(said) ? said.replace(otherWords, 'x ') : said;
  if (finds(culprit, typed) || finds(impaired, typed) || finds(onlyHolder, typed)) return true;
  if (tellsSoleHolder(typed) || finds(wellKnown, typed)) return true;
  if (!finds(cue, typed)) return false;
  const text = typed.replace(ofEach, ' ');
  return (
    finds(kinOfSomebody, text) ||
    finds(kinOfTrade, text) ||
    finds(oneOfGrade, text) ||
    finds(family, text) ||
    finds(familyOfPost, text) ||
    finds(ownKin, text) ||
    (finds(one, text) && finds(sign, text))
  );
}

const child = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|mỗi|từng|cho|trẻ|chị|anh|con|hai|vì|của|\d) )(?<!\p{L})(?:em|cháu|bé|nạn nhân|nữ sinh|nam sinh|chau|be|nan nhan|nu sinh)(?!\p{L})(?! (?:an toàn|thơ|yêu|vẽ|tập|và|nào|nhỏ)(?!\p{L}))`;
/** "cảnh cáo 1 nữ sinh", "phạt bố của nạn nhân": behind a count of one, or told by its kin. */
const oneChild = pattern(
  'iu',
)`${countOfOne}|(?<!\p{L})(?:bố|mẹ|cha|má|ông|bà|anh|chị|cậu|chú|bác|dì|bo|me|ong|ba|chi)(?: (?:nội|ngoại|trai|gái|ruột|đẻ|noi|ngoai|trai|gai|ruot))? (?:của|cua) (?:${children}|nan nhan|chau|be|nu sinh)(?!\p{L})`;
const mark = pattern(
  'iu',
)`["“‘][^"”’]{1,20}["”’]|(?<![\p{L}\d])(?:lớp|lop|khối|khoi) \d|(?<![\p{L}\d])(?:1[0-2]|[1-9])[a-eđ]\d?(?![\p{L}\d])|(?<!\p{L})(?:tên|ten|biệt danh|nick|tự xưng) \p{L}|${thisOne}`;

/** "Học sinh khiếm thị của trường bị trêu chọc": a school has one, or few. */
const impaired = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|mỗi|số|cho|với|\d) )(?<!\p{L})(?:học sinh|hs|em|cháu|bạn|nữ sinh|nam sinh)(?: nam| nữ)? (?:bị )?(?:khiếm thị|khiếm thính|khuyết tật|tự kỷ|bại não|câm điếc|chậm phát triển|mồ côi)(?: \p{Ll}+){0,3}? (?:của|ở|trong|thuộc) (?:trường|nhà trường|lớp|khối|điểm trường|thôn|xóm)(?!\p{L})[^.;]{0,30}(?<!\p{L})(?:${harmed}|(?:dọa|ghép)(?!\p{L}))`;

/** "Liên đội trưởng bị chế ảnh": a school has one. "Nạn nhân là con giáo viên dạy Sử". */
const onlyHolder = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|mỗi|số|\d) )(?<!\p{L})(?:liên đội (?:trưởng|phó)|chi đội trưởng|lớp (?:trưởng|phó)|bí thư (?:chi đoàn|đoàn trường)|thủ khoa|hoa khôi|trưởng câu lạc bộ|chủ nhiệm câu lạc bộ)(?: \p{L}+| \d\p{L}*){0,4}? ${harmed}|(?<!\p{L})(?:nạn nhân|người bị hại|đối tượng|thủ phạm)(?: này| đó)? (?:là|chính là) (?:con|cháu|em)(?: gái| trai)? (?!ngoan|học sinh|nhỏ|em)\p{L}`;

/** "Thủ phạm là thầy dạy đàn của em", "Bác bán chè trước cổng trường sờ em". */
const culprit = pattern(
  'iu',
)`(?<!\p{L})(?:thủ phạm|đối tượng|kẻ (?:xấu|gian|đó)|người (?:tung|đăng|làm|quay|chụp|dụ))(?!\p{L})[^.;]{0,20} là (?:${elders}|bố|mẹ|bạn|con|cháu)(?!\p{L})[^.;]{0,30}(?<!\p{L})(?:của|em|cháu|bé|nạn nhân|bà|ông|tổ)(?!\p{L})|(?<!\p{L})(?<!(?:các|những|nhiều|số) )(?:${elders}) (?:bán|sửa|giữ xe|trông xe|bảo vệ|xe ôm|lái|thợ|hàng xóm|chủ)(?!\p{L})(?! (?:tịch|nhiệm|trì))[^.;]{0,40}(?<!\p{L})(?:sờ|sờ soạng|sàm sỡ|dụ|dụ dỗ|quấy rối|xâm hại|chụp trộm|quay lén|gạ|đánh|dọa) (?:em|cháu|bé|trẻ|nữ sinh|học sinh|hs|bạn)(?!\p{L})`;

/** Beside a count of offenders: a child, a nickname or a class there belongs to one of them. */
export function tellsOffender(text: string): boolean {
  return child.test(text) || oneChild.test(text) || mark.test(text);
}
