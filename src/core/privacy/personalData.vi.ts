/** The words and shapes by which personal data of children is known, and its look-alikes (Luật Trẻ em, Điều 6). */

import { pattern } from '../text/letters.ts';

/** Any case in which headings and sentences write these words. */
function anyCase(words: readonly string[]): string {
  const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return words.flatMap((word) => [word, titled(word), word.toUpperCase(), word.split(' ').map(titled).join(' ')]).join('|');
}

function wholeWords(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return pattern('gu')`(?<!\p{L})(?:${anyCase(longestFirst)})(?!\p{L})`;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(', '));
}

/** Lines that posters show: the child helpline's own mobile. */
export const publicLines = setOf('0796863111');
/** Behind a number, it was an amount. */
export const afterMoney = pattern('iu')`^ ?(?:đồng|đ(?!\p{L})|vnđ|vnd|₫|triệu|tỷ)`;
export const besideInsurance = pattern('iu')`(?:bhyt|bảo hiểm y tế|(?<!\p{L})thẻ)[^\d\n]{0,20}(?<!\p{L})[a-z]{2} ?\d(?: ?\d){12}(?!\d)`;
export const besideIdentity =
  /(?:cmnd|cmtnd|chứng minh|căn cước|cccd|bhxh|bảo hiểm xã hội|định danh)[^\d\n]{0,20}(?:\d{9,10}|\d{3} \d{3} \d{3})(?![ .-]?\d)/iu;

const children = ['em', 'cháu', 'bé'];
const victims = ['học sinh', 'hs', 'nữ sinh', 'nam sinh', 'nạn nhân', 'bị hại', 'trẻ', 'bạn', 'bạn học', 'h/s'];
/** Words that a child's name may follow. */
export const introducers = wholeWords([...children, ...victims, 'con', 'con gái', 'con trai']);
/** Between such a word and the name. */
const fillerWords = [
  ...['học sinh', 'nữ sinh', 'nam sinh', 'nữ', 'nam', 'gái', 'trai', 'em', 'cháu', 'bé', 'nạn nhân'],
  ...['là', 'tên là', 'tên', 'họ tên', 'họ và tên'],
  ...['vi phạm', 'bị hại', 'bị bắt nạt', 'bị xâm hại', 'bị lừa đảo', 'bị dụ dỗ', 'bị đe dọa', 'bị quấy rối'],
].join('|');
const ownClass = 'lớp \\d{1,2} ?[A-Z]?\\d{0,2}(?!\\p{L}),?';
export const onlyFillers = pattern('u')`^(?: *(?:(?:${fillerWords})(?!\p{L})|${ownClass}))*(?: *[:(–-])? *(?:\d{1,2}[.)] ?)?["“]?`;
export const nameWord = pattern('u')`(?<!\p{L})tên(?!\p{L})`;

/** Before "em", "cháu", "bé": they are many, or the word means something else. */
export const pluralBefore = setOf(
  'các, những, nhiều, mấy, số, mọi, mỗi, từng, toàn, tất, cả, chúng, hàng, trăm, nghìn, vài, lượt, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, trẻ, con, chị, anh, đàn, cô, dì, thiếu, nhóm, đội, ông, bà, chắt, thể',
);
export const acronyms = setOf(
  'TP, TPHP, HP, HN, THCS, THPT, THC, CLB, HSG, BCH, TNT, TNTP, BHX, LHQ, VNE, TKB, HKI, BTC, BTV, BHY, CMH, CNT, TNC, PTN, PTH, VHX, LHP',
);

const surnameList =
  'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh, đinh, lâm, phùng, mai, tô, trương, hà, tạ, cao, lương, lưu, chu, thái, quách, triệu, kiều, nghiêm, thân, tống, hứa, doãn, khổng, mạc, nông, nhữ, khúc, bạch, đồng, đàm, tăng, vi, lã, cù, lục, ninh, phí, trang, ứng, viên, giang, thạch';
/** Family names, as written and as typed without accents. */
export const frequentSurnames = {
  exact: setOf(surnameList),
  loose: setOf(
    'nguyen, tran, le, pham, hoang, huynh, phan, vu, vo, dang, bui, do, ho, ngo, duong, ly, dao, doan, vuong, trinh, dinh, lam, phung, to, truong, ha, ta, luong, luu',
  ),
};
/** Unlike "LƯU Ý" or "ĐÀO TẠO", these begin no other word in a heading. */
export const strongSurnames = setOf('nguyễn, trần, phạm, hoàng, huỳnh, bùi, đặng, vũ, phan, đinh, trịnh, nguyen, pham, huynh');
export const frequentMiddleNames = setOf(
  'văn, thị, đức, quang, minh, ngọc, thanh, hữu, công, xuân, thu, hồng, kim, anh, bảo, gia, khánh, quốc, tuấn, đình, bá, thế, phương, hải, van, thi, duc, minh, huu',
);
/** The middle names of most women and most men. */
export const surestMiddleNames = setOf('thị, văn');
/** A surname before these is the beginning of another word. */
export const surnameStops = setOf(
  'viên, thanh niên, thanh, trường, tncs, đội, khoa, thể, nội, nam giang, giang, tĩnh, bình, nguyên, lan, bằng, đồng, sa, châu, sơn, phường, chí, thầy, cô, sở, tạo, do, ý',
);

/** After "em", "cháu", "bé", these begin the name of a group or a place. */
export const givenNameStops = setOf(
  'học, tiểu, trung, lớp, khối, đội, đoàn, việt, hải, bác, nhi, thiếu, mầm, công, tổ, hội, liên, nhà, ban, sở, phòng, trường, quận, huyện, xã, phường, thành, tỉnh, ngoan, khỏe, yêu, vẽ, là, làm, tập, muốn, cần, chọn, đi, và, với, có, không, được, phụ, thanh, nhân, sinh, giỏi, tin, vui, hãy, cùng, trên, trong, tại, khi, để, út, sao, hiệu, phó, bí, chủ, giám, cán, giáo, thầy, cô, bạn, mình, tôi, nào, nên, mới, quốc, thế, kỹ, măng, trẻ, vì, nói, đọc, hát, biết, của, từ, tham, qua, theo, đã, đang, sẽ, bị, ngày, tháng, năm, cha, mẹ',
);

/** Schools and places have these names; a pupil "Lê Quý Đôn" is a pupil of that school. */
export const famousNames: readonly string[] = [
  'lê chân, ngô quyền, hồng bàng, dương kinh, hải an, kiến an, đồ sơn, thủy nguyên, an dương, an lão, kiến thụy, tiên lãng, vĩnh bảo, cát hải, cát bà, bạch long vĩ, bạch đằng, hải phòng, hải dương, việt nam, hà nội, hà nam, hà giang, hà tĩnh, hồ chí minh, thái bình, thái nguyên, thái lan, cao bằng, lâm đồng, lý sơn, hoàng sa, trường sa, mai châu, đồng hòa, đồng nai, đồng tháp, bạch mai, ninh bình, ninh thuận, thạch khôi, lê đại hành, nguyễn đại năng, phạm sư mạnh, hà tây, hà bắc, hà đông, thái tân, khúc thừa dụ, đồng minh, đồng thái, đặng cương, đoàn xá, đoàn lập, lý học, giang biên, hà sen, hà nam ninh, ninh giang, ninh hải',
  'trần phú, lê hồng phong, lê ích mộc, lê quý đôn, lý thường kiệt, mạc đĩnh chi, nguyễn bỉnh khiêm, nguyễn đức cảnh, nguyễn khuyến, nguyễn trãi, nhữ văn lan, phạm ngũ lão, phan đăng lưu, thái phiên, tô hiệu, trần hưng đạo, trần nguyên hãn, lý thánh tông, lê thánh tông, lý thái tổ, lê lợi, lê lai, nguyễn huệ, nguyễn du, chu văn an, võ thị sáu, lê văn tám, lý tự trọng, nguyễn văn trỗi, trần văn ơn, nguyễn bá ngọc, nguyễn thị minh khai, trần quốc toản, trần quốc tuấn, nguyễn tri phương, nguyễn công trứ, hoàng diệu, hoàng văn thụ, phan bội châu, phan chu trinh, phan châu trinh, đinh tiên hoàng, đinh bộ lĩnh, ngô gia tự, ngô thì nhậm, lương thế vinh, lương khánh thiện, đoàn thị điểm, hồ xuân hương, bùi thị xuân, nguyễn thượng hiền, nguyễn đình chiểu, lê đình chinh, tô vĩnh diện, phan đình giót, phan đình phùng, bế văn đàn, cù chính lan, la văn cầu, trần bình trọng, trần nhật duật, trần nhân tông, trần khánh dư, trần quang khải, trần thành ngọ, trần tất văn, mạc thái tổ, lê thanh nghị, trần liễu, võ nguyên giáp, phạm văn đồng, tôn đức thắng, trần cao vân, phùng hưng, lê duẩn, trường chinh, nguyễn lương bằng, nguyễn đức thuận, nguyễn chí thanh, đặng thai mai, cao bá quát, nguyễn thái học, lưu kiếm, nguyễn văn tố, trương công định, trương định, nguyễn văn cừ, nguyễn văn linh, lê văn lương, nguyễn tất thành, nguyễn ái quốc, võ văn kiệt, triệu thị trinh, phạm hồng thái, hoàng quốc việt, nguyễn phong sắc, trần đại nghĩa, lương ngọc quyến, lê ngọc hân, nguyễn siêu, trần duy hưng, phan huy chú, hồ tùng mậu, nguyễn hữu cầu, hoàng hoa thám, tạ quang bửu, nguyễn thái bình, lê hồng sơn, đinh công tráng, nguyễn viết xuân, phan chí thanh, hà huy tập, bạch thái bưởi',
].flatMap((names) => names.split(', '));

const name = '\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,4}';
const numberedClass = `(?:${anyCase(['lớp'])}) ?\\d{1,2}`;
/** Quickly tells the texts in which `nameThenClass` cannot match. */
export const classWithNumber = new RegExp(numberedClass, 'u');
/** "Nguyễn Văn An - học sinh lớp 7A2"; group 1 is the name. */
export const nameThenClass = pattern(
  'gu',
)`(?<!\p{L})(${name})[ ,(–:-]{1,4}(?:(?:là )?(?:học sinh|hs|HS|em)[ ,]+)?${numberedClass} ?[A-NĐ]\d{0,2}(?![\p{L}])`;
export const adultOrSchoolBefore =
  /(?:thầy|cô|giáo|ông|bà|đ\/c|chí|gvcn|viên|nhiệm|trưởng|phó|thư|trường|thcs|thpt|th|tiểu học|đường|phố|phường|xã|quận|huyện)[ :.]*$/iu;

/** Initials without dots: "NTA". */
export const undotted = pattern('u')`^[NTLPHVBDCĐ][TVHNMQKĐ][A-ZĐ](?![\p{L}\d])`;

export const oneWordChild = /^(?:em|cháu|bé)$/i;
/** Words for a child that can be one child. */
export const childWords = wholeWords(children);
/** "01 học sinh", "một nạn nhân", "trường hợp học sinh". */
export const oneChild = pattern(
  'gu',
)`(?<![\p{L}\d.,])(?:0?1|một|Một|trường hợp) (?:trường hợp )?(?:0?1 )?(?:em |cháu )?(?:nữ |nam )?(?:học sinh|hs|HS|trẻ em|trẻ|nạn nhân|nữ sinh|nam sinh)(?!\p{L})`;
/** A class with its letter, not one that an activity took place in. */
export const classCode = pattern(
  'u',
)`(?<!(?<!học )tại |cho |các |từng |mỗi |những |với |nhiệm |đội )(?<!\p{L})(?:lớp|Lớp|LỚP) ?\d{1,2} ?(?:[A-NĐ]|[a-eđ](?=\d|\W|$))\d{0,2}(?!\p{L})`;
/** Where one lives, down to the house or the hamlet. */
export const addressPhrase = pattern(
  'iu',
)`(?<!\p{L})(?:trú|ngụ|sống|ở|hktt|hộ khẩu|địa chỉ|nhà)(?!\p{L})[ :]*(?:tại |ở |thường trú )*[^.;\n]{0,10}?(?<!\p{L})(?:số nhà|nhà số|số \d|ngõ|ngách|thôn|xóm|tổ dân phố|tdp|tổ \d|khu dân cư|ấp|đội \d|đường \p{Lu}|phố \p{Lu})`;

const birth = anyCase(['ngày sinh', 'năm sinh', 'sinh ngày', 'sinh năm', 'sinh', 'sn']);
const birthStart = `(?<!\\p{L})(?:${birth})(?!\\p{L})[ :]*(?:ngày )?`;
/** "sinh ngày 05/3/2012"; group 1 is the year. */
export const birthWithDate = pattern('gu')`${birthStart}(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )(\d{4})(?!\d)`;
/** "SN 2010"; group 1 is the year. */
export const birthWithYear = pattern('gu')`${birthStart}((?:19|20)\d{2})(?!\d| ?[-–/])`;
/** Before "sinh", these make another word of it. */
export const birthCompounds = setOf('học, phát, tuyển, vệ, thí, nữ, hy, hi, giáo, môn, sản, tái, ký, kí, khai, hộ, mưu, vi');
/** So do these, unless they are written as a name. */
export const birthCompoundsInLower = setOf('an, nam, dân, tân, y, trường');
