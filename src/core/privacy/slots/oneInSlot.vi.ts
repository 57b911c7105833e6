/** Names by a call, kin, a trade, a list, an account, and by what only their order tells: "cậu phát đã trở lại lớp". */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { withSmallOpenings } from '../textPieces.ts';
import { homeNames } from './homeNames.vi.ts';
import { SlotReading } from './slotReading.vi.ts';
import { looksOfOne } from './taggedNames.vi.ts';
import { doesAsPerson } from './toldPeople.vi.ts';

/** "cậu phát đã trở lại lớp", "đứa tên chánh bị trêu". */
const calledDoes = pattern(
  'giu',
)`(?<!\p{L})(?<!(?:các|những|nhiều|hai|một|trẻ|con) )(em|cháu|bé|bạn|cậu|thằng|con bé|cô bé|đứa(?: tên)?) (\p{L}{2,7})(?= \p{L})`;
const kin = 'gia đình|bố|mẹ|chị gái|anh trai|em gái|em trai|bạn trai|bạn gái|bà nội|bà ngoại|ông nội|ông ngoại|mẹ kế|dì ruột|người yêu';
/** "chị gái viên bỏ nhà đi", "bố của viên xin chuyển trường". */
const kinDoes = pattern('gu')`(?<!\p{L})(${kin})( của)? (\p{L}{2,7})(?= \p{L})`;
/** "chú lưu hàng xóm", "anh hội trưởng xóm cũ": a trade is somebody's. */
const elderAtWork = pattern(
  'giu',
)`(?<!\p{L})(?<!(?:các|những|nhiều|hai) )(?:ông|bà|bác|chú|dì|anh|chị|cậu|mợ) (\p{L}{2,7}),? (?:trưởng (?:xóm|thôn)|bán (?:phở|nước|thịt|cá|hàng|quán|rau|bún|vé)|sửa (?:xe|máy)|chủ (?:quán|tiệm|shop|trọ)|thợ (?:xây|sửa|hồ|mộc|cắt|may)|hàng xóm|xe ôm|tạp hóa|lái xe)(?!\p{L})`;
const anyPet = new RegExp(`(?:^|[ •*+-])(?:${[...homeNames].join('|')}) `, 'iu');
/** "Trước đó ben còn hoảng": by a pet name, where a clause begins or behind a time. */
const petDoes = pattern(
  'giu',
)`(?<=^|[.;:,!?•] *|[-–+*] +|(?<!\p{L})(?:trước đó|sau đó|đến nay|hôm nay|hôm qua|hiện nay) )(\p{L}{2,5})(?= \p{L})`;
/** "Chính: đã ổn; Bé: theo dõi tiếp": how two of them are. */
const state = '(?:đã|đang|vẫn|còn|chưa|theo dõi|nghỉ|khóc|chuyển trường|bị|không|ổn)(?!\\p{L})';
const statesOfTwo = pattern('giu')`(?:^|[.;•] *|[-–] )(\p{L}{2,7}): ${state}[^:;]{0,25}; ?(\p{L}{2,7}): ${state}`;
/** "zalo “Hội ba tai” nhắn tin", "kênh ha431": an account by a look, or by letters and numbers. */
const accountByLook = pattern(
  'iu',
)`(?<!\p{L})(?:fb|facebook|zalo|tik ?tok|instagram|insta|ig|nick|acc|tài khoản)(?: tên)? ?["“'‘]? ?\p{L}{2,7} (?:${looksOfOne})(?!\p{L})`;
/** Without accents: "nhom Zalo cho can bo". */
const plainLook =
  /(?<![a-z])(?:fb|facebook|zalo|tik ?tok|instagram|insta|ig|nick|acc|tai khoan)(?: ten)? ?["']? ?[a-z]{2,7} (?:can|den|co|li|lac|gay|to|le|ho|ro|khi|cao|xi|map)(?![a-z])/i;
const accountByNumber = pattern(
  'iu',
)`(?<!\p{L})(?:tài khoản|kênh|nick|acc|fb|facebook|zalo|tik ?tok|instagram|insta|ig) @? ?(?!vtv|vov|htv|thp|antv|vnedu|qpvn|k12|voh)[a-z][a-z._]{1,20}\d{2,}(?![\d\p{L}])`;
/** 'nhóm kín "Ghét Học"', "người xưng là chánh chửi": whoever is hated or says so. */
const groupAgainst = pattern('iu')`(?<!\p{L})(?:nhóm|hội|group|trang)(?: \p{L}+){0,2} ["“'‘] ?(?:hội )?(?:ghét|anti|tẩy chay) \p{L}`;
const saysToBe = pattern('giu')`(?<!\p{L})xưng (?:tên )?là ["“'‘]?(\p{L}{2,7})(?= \p{Ll}|["”'’])`;
/** "Tổ 1: Trung, Như, Viên", "hai bạn Tài, Chính bị trêu": a list of single capitals. */
const listOfTeam = pattern('giu')`(?<!\p{L})(?:[Tt]ổ|[Nn]hóm|[Bb]àn|[Đđ]ội) \d{1,2} ?: ?(\p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+)+)(?= ?[.;]?$)`;
const twoDo = pattern('gu')`(?<!\p{L})(?:hai|ba|các|nhóm) (?:bạn|em|cháu) \p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+)+(?= \p{Ll}| ?(?:$|[.;]))`;
/** "HS Văn Minh còn hoảng": a word of two, and what no word does. */
const pairDoes = pattern(
  'gu',
)`(?<!\p{L})(?<!(?:các|những|nhiều) )(?:HS|[Hh]ọc sinh|[Ee]m|[Cc]háu|[Bb]ạn) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?= \p{Ll})`;
/** "người báo: hội". */
const reporter = pattern('giu')`(?<!\p{L})người (?:báo|gửi|kể|trình báo|phản ánh|tố giác|làm chứng) ?: ?(\p{L}{2,7})(?= ?[.;]?$)`;
/** "- hoàng ích chuyên, 2014": a name of two syllables or more and a year of birth, and nothing else. */
const bornIn = pattern('giu')`^(?:[-–+*•] *|\d{1,2}[.)] *)?(\p{L}{1,7}(?: \p{L}{2,7}){1,4}) ?[,–(-]? ?(?:sn ?)?20(?:0[5-9]|1\d)\)?[.;]?$`;

/** "lop truong Nguyen Van A", "tổ trưởng Hoàng Huy Tiến lớp 9/4": posts of pupils. */
const plainPost =
  /(?<![A-Za-z])(?:(?:[Cc]hi doi|[Ll]ien doi) (?:truong|pho)|[Ll]op (?:truong|pho)|[Dd]oi truong|[Bb]i thu chi doan|[Ss]ao do) ([A-Za-z]+['’]? ?[A-Za-z]+(?: [A-Za-z]+){0,3})/g;
const postOfClass = pattern(
  'giu',
)`(?<!\p{L})(?:tổ|nhóm|đội|lớp) (?:trưởng|phó) (\p{L}+(?: \p{L}+){1,3}),? [(–-]?(?:lớp )?(?:1[0-2]|[1-9])(?: ?[a-eđ]\d?|\/\d{1,2})(?![\p{L}\d])`;

/** "Có 12 giáo viên, Tống Duy Hùng (7/9) dự": whoever has a class, whatever office is before. */
const wholeOfClass = pattern(
  'gu',
)`(?=\p{Lu})(?<!(?:[Tt]rường|THCS|THPT|TH|MN|học|non|phường|xã|quận|huyện|đường|phố|[Ll]iên đội|[Gg]iải|[Qq]uỹ|CLB) )(?<!\p{Lu}\p{L}* )(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}) ?\((?:[Ll]ớp )?(?:1[0-2]|[1-9])(?:\/[1-9]\d?| ?[A-EĐ]\d?| (?:Toán|Văn|Anh|Lý|Hóa|Tin|Sử|Địa|Sinh)(?: \d)?)\)`;

/** "em gái tên là nam, học sinh …": whatever the word. */
const calledThus = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|bạn|đứa)(?: gái| trai)? tên (?:là )?(?!gì|đó|này|riêng|thật|trong|và)\p{L}{2,7}(?= ?(?:$|[.,;(]))`;
/** "đặng thế thị huy nạp hết tiền": a family that begins a clause. */
const smallWhole = pattern(
  'gu',
)`(?:^|[.;:!?\n•] *|, |[-–+] )(nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|đinh|trịnh|hứa|giàng|sùng|vàng|lò) (\p{Ll}+)((?: \p{Ll}+){0,2}?)(?= (?:đã|đang|vừa|hay|bị|được|kể|khai|khóc|nạp|nghỉ|bỏ|nhắn|quen|rủ|gửi|rạch|xin|sợ|nói|không|chưa|vẫn|còn)(?!\p{L}))`;
/** "nhóm gồm huy, chánh và hằng". */
const smallList = pattern(
  'gu',
)`(?:gồm(?: có)?|là|:) (\p{Ll}{2,7}), (\p{Ll}{2,7})(?:, (\p{Ll}{2,7}))? (?:và|với) (\p{Ll}{2,7})(?= ?(?:$|[.,;(]))`;

const signs = [
  [[statesOfTwo, listOfTeam, reporter], /:/],
  [[wholeOfClass], /\(/],
  [[bornIn, postOfClass], /\d/],
  [[smallList], /, /],
  [[saysToBe], /xưng|xung/i],
  [[petDoes], anyPet],
  [[elderAtWork], pattern('iu')`trưởng (?:xóm|thôn)|bán |sửa |chủ |thợ |hàng xóm|xe ôm|tạp hóa|lái xe`],
  [[twoDo, pairDoes], pattern('u')`\p{Lu}\p{Ll}+(?:,)? \p{Lu}`],
] as const;
/** What a text that a shape finds has in any case: cheap to ask, and few have it. */
const signOf: ReadonlyMap<RegExp, RegExp> = new Map(signs.flatMap(([shapes, sign]) => shapes.map((shape) => [shape, sign] as const)));

function mayHave(shape: RegExp, text: string): boolean {
  const sign = signOf.get(shape);
  return sign === undefined || finds(sign, text);
}

/** Whether somebody is named so; never a finding. */
export function namesOneInSlot(text: string): boolean {
  if ((finds(accountByLook, text) && !(isAccentless(text) && plainLook.test(text))) || finds(accountByNumber, text)) return true;
  if (finds(groupAgainst, text)) return true;
  const small = withSmallOpenings(text);
  const found = (shape: RegExp, own = text) =>
    (mayHave(shape, own) ? eachFound(own, shape) : []).map((match) => ({ match, rest: own.slice(match.index + match[0].length) }));
  const read = new SlotReading(text);
  return (
    found(statesOfTwo).some(({ match: [, ...names] }) => names.every((name = '') => read.isPart(name) && !areSo.test(name))) ||
    found(calledDoes).some(({ match: [, called = '', name = ''], rest }) => read.isCalled(called, name) && read.does(name, rest)) ||
    found(kinDoes).some(
      ({ match: [, own = '', of, name = ''], rest }) => read.isKin(own, name, of !== undefined) && read.does(name, rest),
    ) ||
    found(saysToBe).some(({ match: [, name = ''], rest }) => startsCapital.test(name) || (!read.goesOn(name) && doesAsPerson(rest))) ||
    found(listOfTeam).some(({ match: [, names = ''] }) => read.areSome(names.split(', '))) ||
    found(twoDo).some(({ match: [all], rest }) => doesAsPerson(rest) || (/^hai /i.test(all) && /^ ?(?:$|[.;])/.test(rest))) ||
    found(pairDoes).some(
      ({ match: [, first = '', second = ''], rest }) => read.isPart(first) && read.isPart(second) && doesAsPerson(rest),
    ) ||
    found(elderAtWork).some(({ match: [, name = ''] }) => !read.goesOn(name)) ||
    found(petDoes).some(({ match: [, name = ''], rest }) => read.isAnyPet(name) && read.does(name, rest)) ||
    found(reporter).some(({ match: [, name = ''] }) => !read.goesOn(name) && !nobodyReports.test(name) && name !== name.toUpperCase()) ||
    found(bornIn).some(({ match: [, name = ''] }) => read.isBorn(name.split(' '))) ||
    found(postOfClass).some(({ match: [, name = ''] }) => read.isWhole(name.split(' '))) ||
    (isAccentless(text) && found(plainPost).some(({ match: [, name = ''] }) => read.isInPost(name.split(' ')))) ||
    found(wholeOfClass).some(({ match: [, name = ''] }) => read.isWhole(name.split(' '))) ||
    finds(calledThus, small) ||
    found(smallWhole, small).some(
      ({ match: [, family = '', second = '', others = ''], rest }) =>
        read.isSmallWhole([family, second, ...others.split(' ').filter(Boolean)]) && doesAsPerson(rest),
    ) ||
    found(smallList, small).some(({ match: [, ...names] }) => read.areSmall(names.flatMap((one) => one ?? [])))
  );
}

const areSo = /^(?:trường|lớp|máy|mạng|phòng|công|đoàn|tin|truong|lop|may|mang|phong|cong|doan)$/i;
const nobodyReports = /^(?:dân|công|trường|lớp|dan|cong|truong|lop)$/i;
