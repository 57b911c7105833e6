/** Links, e-mail addresses, nicknames and accounts of people. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { isForeign, type Named } from '../nameRun.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { isOfficialPage } from './officialPages.vi.ts';

const link = pattern(
  'giu',
)`(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d@.])(?:[a-z0-9-]+\.)+(?:com|net|org|vn|me|ly|gl|gle|io|co|link|page|info|tv|app|be|gg|xyz|site|online)(?![\p{L}\d])(?:\/\S*)?`;
const bareHost = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]+)\/?[.,;)”"]*$/i;
const publicHost =
  /(?:\.gov\.vn|\.edu\.vn|\.org\.vn|^(?:khonggianmang|vn-cop|tongdai111|vnedu|vietnamnet|vnexpress|tuoitre|thanhnien|dantri|baohaiphong|viettelstudy|k12online|olm|azota|violympic|chongluadao|tinnhiemmang|misa|bkav|viettel|vnpt|vtv)\.vn|^(?:[a-z]+\.)*(?:google|facebook|youtube|tiktok|zalo|quizizz|canva|microsoft|kahoot|padlet|withgoogle|office|zoom|unicef|microsoftonline|internetlivestats|code|scratch|wordwall|quizlet|duolingo|blooket|openai|chatgpt|khanacademy|wikipedia|commonsensemedia|savethechildren|childfund|worldvision|britishcouncil|github|netacad|roblox|pubg|garena|opendns|kaspersky|netflix|instagram|baohaiphong)\.(?:com|me|org|net|vn|us|it))$/i;
const mail = pattern('giu')`[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;
const officeMail = pattern(
  'iu',
)`^(?:vp|vanphong|pvp|sogd|sgd|pgd|phonggd|thcs|thpt|c[123]|tieuhoc|mamnon|gdtx|info|contact|lienhe|bantin|tuyensinh|hopthu|vanthu|bvte|tuvan|tvtl|phananh|gopy|hotro|support|ubnd|congan|phongchong|antoan|anninh|baove|moitruong|treem|doantruong|doandoi|congdoan|thuvien|yte|daotao|khaothi|tochuc|ketoan|giaovu|tuyentruyen|duongdaynong|tocao|toagiac|cuocthi|hoithi|duthi|baithi|btc|bantochuc|bgh|tongdai|truyenthong|cntt|csdl|quantri|thongtin|tiepnhan|baocao|tonghop|chuyendoiso)[\p{L}\d._-]*@[\p{L}\d.-]*(?:edu|gov)\.vn$`;
const handle = pattern(
  'gu',
)`(?<![\p{L}\d@._/-])(?:@[\p{L}\d._]{2,}|[a-z]{2,}[._][a-z\d]+(?:[._][a-z\d]+)*|[a-z]{3,}\d{2,}[a-z\d]*|[a-z\d]+_[a-z\d_]+|_+[a-z\d]+[a-z\d_.]*)(?![\p{L}\d@/])`;
/** "ig: be.an", "zl: Phú 493"; not a school's or an office's own. */
const prefixed = pattern(
  'u',
)`(?<![\p{L}\d])(?:ig|insta|tt|fb|zl|tele|IG|FB|ZL|Ig|Fb|Zl) ?[:=] ?["“]?(?:@|(?!(?:Trường|THCS|THPT|TH|Đoàn|Đội|Công|Tổng|Sở|Phòng|Ban|Hội|Nhóm|Lớp|Liên|Mầm|Tiểu|UBND|Trung|Cổng|Tuổi)(?!\p{L}))\p{Lu}\p{Ll}|[\p{L}]+[\d._]|\d+\p{L})`;
const plainHandles = /^(?:covid-?\d+|windows\d+|office\d+|microsoft\d+|gdpt\d+|vn\.\w+|mp\d+|k\d+|web\d+|tt\d+|ct\d+|th\d+|\d+)$/i;
const nick = pattern(
  'giu',
)`(?<!\p{L})(?:(?:nick ?name|nick|acc|account)(?: (?:facebook|fb|zalo|tik ?tok|instagram|insta|messenger|telegram|discord|roblox|garena))?|biệt danh|biet danh|username|id ?(?:game|zalo|facebook|fb|tiktok)|(?:(?:tài khoản|tai khoan|tk|trang cá nhân) )?(?:facebook|fb|zalo|tik ?tok|instagram|insta|messenger|telegram|discord|roblox|garena|liên quân|free fire)(?: cá nhân| của (?:em|cháu|bạn|bé|nạn nhân)| tên| là| có tên| mang tên)?)(?!\p{Ll})(?: game)? ?[:=-]? ?(?:tên |ten |là |có tên |mang tên )?["“'‘]?([\p{L}\d@_][\p{L}\d@._-]*(?:(?<!\p{L}{2}\.) \p{Lu}[\p{L}\d]*)*)`;
const nickWord = /^(?:nick|biệt|biet|username|acc|id)/i;
const platform =
  /^(?:facebook|fb|zalo|tiktok|tik|instagram|messenger|telegram|youtube|fanpage|website|web|google|internet|discord|viber|twitter|roblox)$/i;

/** A speaker whom schools invite or read, and no account. */
const speaker = /(?<![a-z])Nick Vujicic/gu;

/** "tài khoản @haiphong.edu.vn": whose accounts, not which. */
const domainOnly = pattern('giu')`(?<![\p{L}\d._-])@(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?![\p{L}\d])`;

/** A text without these signs has no address or account. Each branch begins with its rarest sign, which is fastest to search. */
const onlineSigns = pattern('u')`[@_]|\.\p{L}(?<=[\p{L}\d]..)|\d(?<=\p{L}.)|[Hh][Tt][Tt][Pp][Ss]?:`;
const onlineWords = pattern(
  'iu',
)`(?<!\p{L})(?:nick|biệt danh|biet danh|user|acc|u?id[ :=]|face|fb|ig ?[:=]|tt ?[:=]|zl ?[:=]|zalo|tik|insta|mess|tele|disc|roblox|garena|liên quân|free fire|tài khoản|tai khoan|trang cá nhân)`;

/** "tài khoản dạng hs001@….edu.vn": how addresses are made, and nobody's. */
const patternBefore = pattern('iu')`(?<!\p{L})(?:dạng|mẫu|kiểu|cú pháp|định dạng|quy ước)(?: là)?:? ?["“(]?$`;
const patternMail = pattern('iu')`^(?:hs|gv|hocsinh|giaovien|mahs|ten|hoten|lop|user)[\dx._]*@[\p{L}\d.-]*(?:edu|gov)\.vn$`;

function isPattern(text: string, address: string): boolean {
  return patternMail.test(address) && patternBefore.test(text.slice(0, text.indexOf(address)));
}

/** A folder of proofs that a unit shares: what is in it nobody knows, so it is not printed. */
const folder = /drive\.google\.com\/drive\/(?:u\/\d\/)?folders\//i;
const told = pattern('iu')`(?<!\p{L})(?:em|cháu|bé|hs|nạn nhân|nữ sinh|nam sinh|tin nhắn|ảnh|clip|vụ|bị)(?!\p{L})`;

/** Links, e-mail addresses, nicknames and accounts. */
export function tracesOnline(typed: string): Named {
  if (!onlineSigns.test(typed) && !onlineWords.test(typed)) return 'none';
  const text = typed.replace(domainOnly, ' ').replace(speaker, ' ');
  const hasMail = text.includes('@');
  for (const [address] of hasMail ? eachMatch(text, mail) : []) {
    if (!officeMail.test(address.replace(/ /g, '')) && !isPattern(text, address)) return 'sure';
  }
  const unmailed = hasMail ? text.replace(mail, ' ') : text;
  for (const [found] of eachMatch(unmailed, link)) {
    if (isOfficialPage(found) || (folder.test(found) && !told.test(text))) continue;
    const host = bareHost.exec(found)?.[1]?.replace(/\.$/, '');
    // A site without a page of it is no one's account.
    if (host === undefined || !(publicHost.test(host) || host.endsWith('.vn'))) return 'sure';
  }
  const rest = unmailed.replace(link, ' ');
  for (const [found] of eachMatch(rest, handle)) {
    if (!plainHandles.test(found) && !/^\d+$/.test(found)) return 'sure';
  }
  const named: Named = prefixed.test(rest) ? 'sure' : nicknames(rest);
  return named === 'none' && folder.test(text) ? 'possible' : named;
}

const firstAndCapitals = pattern('u')`^\S+(?: \p{Lu}[\p{L}\d]*)*`;

/** The first word, and words in capitals behind it. */
function nameBehind(words: string): string {
  return firstAndCapitals.exec(words)?.[0] ?? '';
}

/** 'tài khoản Garena "ZzBáoĐenzZ"': one word in quotes that no sentence has. */
const quotedAccount = pattern(
  'giu',
)`(?<!\p{L})(?:tài khoản|tai khoan|tk|acc|nick|account|kênh|trang|fb|facebook|zalo|tik ?tok|instagram|garena)(?: \p{L}+){0,2} ?["“'‘] ?([\p{L}\d._-]{3,}) ?["”'’]`;

const isOddWord = (word: string) => /\d|[._]/.test(word) || isCamel.test(word) || !isSyllableSpelt(word.toLowerCase(), true);

/** "huuluan": syllables without a space, and no word of another language. */
const isRunTogether = (name: string) => /^[a-z]{6,}$/.test(name) && !isForeign(name) && !isSyllableSpelt(name, true);

const isCamel = pattern('u')`\p{Ll}\p{Lu}`;

/** "Thu hồi ID 58213377": no meeting's. */
const idNumber = /(?<![\p{L}\d])(?:uid|id)(?: (?:số|game|zalo|facebook|fb|tài khoản))?[ :=]*\d{6,}(?!\d)/iu;
const meeting = /zoom|meet|teams|họp|hop |phòng|lớp học/iu;

function nicknames(text: string): Named {
  if (idNumber.test(text) && !meeting.test(text)) return 'sure';
  if ([...eachMatch(text, quotedAccount)].some(([, word = '']) => !platform.test(word) && isOddWord(word))) return 'sure';
  for (const match of eachMatch(text, nick)) {
    const name = nameBehind(match[1] ?? '');
    const whole = match[0].slice(0, match[0].length - (match[1] ?? '').length + name.length);
    if (platform.test(name.replace(/[._-]+$/, '')) || /^\d{1,4}$/.test(name)) continue;
    const isNick =
      nickWord.test(whole) ||
      /(?:tên|là|của (?:em|cháu|bạn|bé|nạn nhân)) ?["“'‘:]? ?[^ ]*$/iu.test(whole.slice(0, whole.length - name.length));
    const isHandle = /\d|[._@]/.test(name.replace(/[._-]+$/, ''));
    const isNamed = startsCapital.test(name);
    if (isHandle || (isNick && (isNamed || isRunTogether(name)))) return 'sure';
    if (
      isNick &&
      nickWord.test(whole) &&
      !/^(?:ảo|giả|lạ|mạng|của|trên|này|đó|ẩn|facebook|clone|kiểu|dạng|để|riêng|phụ|mới|cũ|chính|thật|gì|nào|và|là|đã|bị|bằng|trong|với|cho|lạ|khác|nhau|như|hay|có|được|không|thì|vẫn)$/i.test(
        name.replace(/[._-]+$/, ''),
      )
    )
      return 'possible';
  }
  return 'none';
}
