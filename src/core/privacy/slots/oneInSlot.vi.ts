/** One syllable or two between a word for a person, or for what is done for one, and what ends or goes on a clause: "hồ sơ cậu duyệt, đã ổn". */
import { eachFound, finds, isAccentless } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { surnames } from '../nameParts.vi.ts';
import { homeNames } from './homeNames.vi.ts';
import { SlotReading } from './slotReading.vi.ts';
import { looksOfOne } from './taggedNames.vi.ts';
import { doesAsPerson } from './toldPeople.vi.ts';

const act =
  'tặng quà cho|nhắc nhở|xử lý|động viên|thăm nhà|đã gặp|can thiệp giúp|giúp|giúp đỡ|tư vấn (?:riêng )?cho|nói chuyện với|gọi điện cho|gỡ ảnh của|bí mật cho|(?:ca|đơn|chuyện|hồ sơ) của|hồ sơ|trường hợp|hỗ trợ tâm lý|báo công an vụ|theo dõi|khóa trang giả mạo|làm việc với phụ huynh|mời|đưa';
const anyAct = pattern('iu')`(?:${act}) `;
/** Behind one of these stands who is called so. */
const call = 'em|cháu|bé|bạn|cậu|thằng|con bé|cô bé|đứa(?: tên)?|hs';
const end = String.raw`(?= ?(?:$|[.;!?](?: |$)|\((?:đt|sn|lớp)|, (?:lớp|học sinh|hs|sn|\d+ tuổi|đã ổn|nhà ở)))`;
/** "mời bạn T.", "nhắc nhở bé tôm": whatever the word, for no pupil is called so without one. */
const calledOne = pattern('giu')`(?<!\p{L})(?:${act}) (${call}) (\p{L}{1,7})${end}`;
/** "cậu phát đã trở lại lớp", "đứa tên chánh bị trêu". */
const calledDoes = pattern(
  'giu',
)`(?<!\p{L})(?<!(?:các|những|nhiều|hai|một|trẻ|con) )(em|cháu|bé|bạn|cậu|thằng|con bé|cô bé|đứa(?: tên)?) (\p{L}{2,7})(?= \p{L})`;
/** "hồ sơ Tít", "đưa ben". */
const actOnOne = pattern('giu')`(?<!\p{L})(${act}) (\p{L}{2,7})${end}`;
/** "theo dõi tuyết đạt", "giúp HS Văn Minh", "theo dõi nghị và mạnh". */
const actOnTwo = pattern('giu')`(?<!\p{L})(${act})( (?:${call}))? (\p{L}{2,7})( và)? (\p{L}{2,7})${end}`;
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

/** "xử lý PHẠM HỔ", "mời Y ĐAIH": in capitals, whoever else is called so. */
const inCapitals = pattern('gu')`(?<!\p{L})(?:${act}) (?:(\p{Lu}{2,}) (?:\p{Lu}+ ){0,2}\p{Lu}{2,}|[YAHK]['’]? ?\p{Lu}\p{L}{2,})${end}`;

/** "khóa trang giả mạo Hồ Trung Quốc Duyệt". */
const wholeName = pattern('gu')`(?<!\p{L})(?:${act}) ((?:\p{Lu}\p{Ll}+ ){2,4}\p{Lu}\p{Ll}+)${end}`;

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

const signs = [
  [[statesOfTwo, listOfTeam, reporter], /:/],
  [[wholeOfClass], /\(/],
  [[bornIn, postOfClass], /\d/],
  [[calledOne, actOnOne, actOnTwo, inCapitals, wholeName], anyAct],
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
  const found = (shape: RegExp) =>
    (mayHave(shape, text) ? eachFound(text, shape) : []).map((match) => ({ match, rest: text.slice(match.index + match[0].length) }));
  const read = new SlotReading(text);
  return (
    found(statesOfTwo).some(({ match: [, ...names] }) => names.every((name = '') => read.isPart(name) && !areSo.test(name))) ||
    found(calledOne).some(({ match: [, called = '', name = ''] }) => read.isCalled(called, name)) ||
    found(calledDoes).some(({ match: [, called = '', name = ''], rest }) => read.isCalled(called, name) && read.does(name, rest)) ||
    found(actOnOne).some(({ match: [, done = '', name = ''] }) => read.isPet(done, name)) ||
    found(actOnTwo).some(({ match: [, done = '', called, first = '', and, second = ''], rest }) =>
      read.areOne({ done, isCalled: called !== undefined, areTwo: and !== undefined, isTailed: /^ ?[,(]/.test(rest) }, first, second),
    ) ||
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
    found(inCapitals).some(({ match: [, family] }) => family === undefined || surnames.has(compareKey(family))) ||
    found(postOfClass).some(({ match: [, name = ''] }) => read.isWhole(name.split(' '))) ||
    (isAccentless(text) && found(plainPost).some(({ match: [, name = ''] }) => read.isInPost(name.split(' ')))) ||
    found(wholeOfClass).some(({ match: [, name = ''] }) => read.isWhole(name.split(' '))) ||
    found(wholeName).some(({ match: [, name = ''] }) => read.isWhole(name.split(' ')))
  );
}

const areSo = /^(?:trường|lớp|máy|mạng|phòng|công|đoàn|tin|truong|lop|may|mang|phong|cong|doan)$/i;
const nobodyReports = /^(?:dân|công|trường|lớp|dan|cong|truong|lop)$/i;
