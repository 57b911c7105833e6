/** Other traces of a person: links, accounts, long numbers, classes, a child's school, addresses. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { Named } from './nameRun.vi.ts';
import { isOfficialPage } from './officialPages.vi.ts';

const link =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d@.])(?:[a-z0-9-]+\.)+(?:com|net|org|vn|me|ly|gl|gle|io|co|link|page|info|tv|app|be|gg|xyz|site|online)(?![\p{L}\d])(?:\/\S*)?/giu;
const bareHost = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9.-]+)\/?[.,;)”"]*$/i;
const publicHost =
  /(?:\.gov\.vn|\.edu\.vn|\.org\.vn|^(?:khonggianmang|vn-cop|tongdai111|vnedu|vietnamnet|vnexpress|tuoitre|thanhnien|dantri|baohaiphong|viettelstudy|k12online|olm|azota|violympic|chongluadao|tinnhiemmang|misa|bkav|viettel|vnpt|vtv)\.vn|^(?:[a-z]+\.)*(?:google|facebook|youtube|tiktok|zalo|quizizz|canva|microsoft|kahoot|padlet|withgoogle|office|zoom|unicef|microsoftonline|internetlivestats|kaspersky|netflix|instagram|baohaiphong)\.(?:com|me|org|vn|us|it))$/i;
const mail = /[\p{L}\d._%+-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const officeMail =
  /^(?:vp|vanphong|pvp|sogd|sgd|pgd|phonggd|thcs|thpt|c[123]|tieuhoc|mamnon|gdtx|info|contact|lienhe|bantin|tuyensinh|hopthu|vanthu|bvte|tuvan|tvtl|phananh|gopy|hotro|support|ubnd|congan)[\p{L}\d._-]*@[\p{L}\d.-]*(?:edu|gov)\.vn$/iu;
const handle =
  /(?<![\p{L}\d@._/-])(?:@[\p{L}\d._]{2,}|[a-z]{2,}[._][a-z\d]+(?:[._][a-z\d]+)*|[a-z]{3,}\d{2,}[a-z\d]*|[a-z\d]+_[a-z\d_]+|_+[a-z\d]+[a-z\d_.]*)(?![\p{L}\d@/])/gu;
/** "ig: be.an", "zl: Phú 493"; not a school's or an office's own. */
const prefixed =
  /(?<![\p{L}\d])(?:ig|insta|tt|fb|zl|tele|IG|FB|ZL|Ig|Fb|Zl) ?[:=] ?["“]?(?:@|(?!(?:Trường|THCS|THPT|TH|Đoàn|Đội|Công|Tổng|Sở|Phòng|Ban|Hội|Nhóm|Lớp|Liên|Mầm|Tiểu|UBND|Trung|Cổng|Tuổi)(?!\p{L}))\p{Lu}\p{Ll}|[\p{L}]+[\d._]|\d+\p{L})/u;
const plainHandles = /^(?:covid-?\d+|windows\d+|office\d+|microsoft\d+|gdpt\d+|vn\.\w+|mp\d+|k\d+|web\d+|tt\d+|ct\d+|th\d+|\d+)$/i;
const nick =
  /(?<!\p{L})(?:nick ?name|nick|biệt danh|biet danh|username|acc|account|id ?(?:game|zalo|facebook|fb|tiktok)|(?:(?:tài khoản|tai khoan|tk|trang cá nhân) )?(?:facebook|fb|zalo|tik ?tok|instagram|insta|messenger|telegram|discord|roblox|garena|liên quân|free fire)(?: cá nhân| của (?:em|cháu|bạn|bé|nạn nhân)| tên| là| có tên| mang tên)?)(?: game)? ?[:=-]? ?(?:tên |ten |là |có tên |mang tên )?["“'‘]?([\p{L}\d@_][\p{L}\d@._-]*(?: \p{Lu}[\p{L}\d]*)*)/giu;
const nickWord = /^(?:nick|biệt|biet|username|acc|id)/i;
const platform =
  /^(?:facebook|fb|zalo|tiktok|tik|instagram|messenger|telegram|youtube|fanpage|website|web|google|internet|discord|viber|twitter|roblox)$/i;

/** "tài khoản @haiphong.edu.vn": whose accounts, not which. */
const domainOnly = /(?<![\p{L}\d._-])@(?:[a-z\d-]+\.)+(?:vn|com|org|net)(?![\p{L}\d])/giu;

/** Without one of these a text has none of them. */
const online =
  /[@_]|[\p{L}\d]\.\p{L}|\p{L}\d|https?:|(?<!\p{L})(?:nick|biệt danh|biet danh|user|acc|id |face|fb|ig ?[:=]|tt ?[:=]|zl ?[:=]|zalo|tik|insta|mess|tele|disc|roblox|garena|liên quân|free fire|tài khoản|tai khoan|trang cá nhân)/iu;

/** Links, e-mail addresses, nicknames and accounts. */
export function tracesOnline(typed: string): Named {
  if (!online.test(typed)) return 'none';
  const text = typed.replace(domainOnly, ' ');
  const hasMail = text.includes('@');
  for (const [address] of hasMail ? eachMatch(text, mail) : []) {
    if (!officeMail.test(address.replace(/ /g, ''))) return 'sure';
  }
  const unmailed = hasMail ? text.replace(mail, ' ') : text;
  for (const [found] of eachMatch(unmailed, link)) {
    if (isOfficialPage(found)) continue;
    const host = bareHost.exec(found)?.[1]?.replace(/\.$/, '');
    // A site without a page of it is no one's account.
    if (host === undefined || !(publicHost.test(host) || host.endsWith('.vn'))) return 'sure';
  }
  const rest = unmailed.replace(link, ' ');
  for (const [found] of eachMatch(rest, handle)) {
    if (!plainHandles.test(found) && !/^\d+$/.test(found)) return 'sure';
  }
  return prefixed.test(rest) ? 'sure' : nicknames(rest);
}

/** The first word, and words in capitals behind it. */
function nameBehind(words: string): string {
  return /^\S+(?: \p{Lu}[\p{L}\d]*)*/u.exec(words)?.[0] ?? '';
}

function nicknames(text: string): Named {
  for (const match of eachMatch(text, nick)) {
    const name = nameBehind(match[1] ?? '');
    const whole = match[0].slice(0, match[0].length - (match[1] ?? '').length + name.length);
    if (platform.test(name.replace(/[._-]+$/, '')) || /^\d{3}$/.test(name)) continue;
    const isNick =
      nickWord.test(whole) ||
      /(?:tên|là|của (?:em|cháu|bạn|bé|nạn nhân)) ?["“'‘:]? ?[^ ]*$/iu.test(whole.slice(0, whole.length - name.length));
    const isHandle = /\d|[._@]/.test(name.replace(/[._-]+$/, ''));
    const isNamed = /^\p{Lu}/u.test(name);
    if (isHandle || (isNick && isNamed)) return 'sure';
    if (isNick && nickWord.test(whole) && !/^(?:ảo|giả|lạ|mạng|của|trên|này|đó|ẩn|facebook|clone)$/i.test(name)) return 'possible';
  }
  return 'none';
}

const single =
  /(?<![\p{L}\d])(?:(?:0?1|một|mot) (?:trường hợp |truong hop )?(?:em |cháu |nữ |nam )?(?:học sinh|hs|em|cháu|bé|trẻ|trẻ em|nạn nhân|nữ sinh|nam sinh|bạn|trường hợp|vụ|hoc sinh|chau|nan nhan|nu sinh|truong hop|tre)|nạn nhân|nữ sinh|nam sinh|bị hại|nan nhan|nu sinh|(?<!(?:các|những|cho|của|vì|trẻ|con|chị|anh|hơn|cùng|với|\d) )(?:em|cháu|bé|chau|be)(?! (?:an toàn|thơ|yêu|vẽ|tập|và)))(?![\p{L}])/iu;
const many = /(?<!\p{L})(?:các em|các cháu|học sinh các|(?<!\d)(?!0?1 )\d+ (?:em|học sinh|hs|lượt|trường|buổi)|những|toàn thể)(?!\p{L})/iu;
const classBody = String.raw`(?:1[0-2]|0?[1-9])(?: ?[A-HKMNĐ](?:\d{1,2}|\.\d)?(?![\p{L}\d])| ?[a-eđ]\d{1,2}(?![\p{L}\d])|[a-eđ](?![\p{L}\d])|[/.]\d{1,2}(?![\d/.%]))`;
const subjects = 'Toán|Văn|Lý|Lí|Hóa|Hoá|Sinh|Anh|Tin|Sử|Địa|Pháp|Nga|Trung|Nhật|Hàn|Toan|Van|Ly|Hoa|Su|Dia';
const speciality = String.raw`1[0-2] ?(?:chuyên )?(?:${subjects})(?! ?(?:\p{L}|bản|hóa))(?: ?\d)?`;
const pupilSpeciality = String.raw`1[0-2] ?(?:chuyên )?(?:${subjects})(?! ?(?:bản|hóa|nghệ|minh|học|phòng|ban|hoa))(?!\p{L})`;
const classWords = new RegExp(
  String.raw`(?<!(?:các|từng|mỗi|những) )(?<!\p{L})(?:lớp|lop|l\.)[ :]*(?:${classBody}|${pupilSpeciality})`,
  'iu',
);
const bareClass = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?:(?:1[0-2]|[1-9])[A-EĐ]\d{0,2}(?![\p{L}\d/-])|(?:1[0-2]|[6-9])[A-E] ?\d(?![\d%])|${speciality}(?![\p{L}\d]))`,
  'u',
);
const pupilClass = new RegExp(
  String.raw`(?<!\p{L})(?:hs|học sinh|em|cháu|bé|hoc sinh|chau|nữ sinh|nam sinh|lớp trưởng|bạn)(?: \p{L}+){0,4} ?\(?(?:${classBody}|${pupilSpeciality})`,
  'iu',
);
const incident =
  /(?<!\p{L})(?:bị|vụ|nạn nhân|xâm hại|dụ dỗ|đe dọa|bắt nạt|trường hợp|quấy rối|trầm cảm|hỗ trợ tâm lý|bi|vu|nan nhan|xac minh|xác minh|can thiệp|gia đình)(?!\p{L})/iu;

/** "từ 6A1 đến 6A12", and "6A1: 42, 6A2: 40": whole classes. */
const classRange = /(?<!\p{L})(?:từ )(?:lớp )?\d{1,2} ?[A-HĐ]\d{0,2} (?:đến|tới) (?:lớp )?\d{1,2} ?[A-HĐ]\d{0,2}(?![\p{L}\d])/giu;
const countedClass = /(?<!\p{L})(?:lớp )?\d{1,2}[A-HĐ]\d{0,2} ?: ?\d{2}(?![\d/.-])/giu;

/** A class whose grade a slip has taken: "lớp /4". */
const tornClass = /(?<!\p{L})(?:lớp|lop|hs) ?[/.]\d{1,2}(?!\d)/iu;

const hasClass = (text: string) => classWords.test(text) || bareClass.test(text) || pupilClass.test(text);

/** In every sentence that has a class, the class does something. */
const isAtWork = (text: string) => text.split(/[;!?\n]|\.(?= |$)/).every((one) => !hasClass(one) || classAtWork.test(one));

/** A whole class or its union does something. */
const classAtWork =
  /(?<!\p{L})(?:chi đoàn|chi đội|tập thể|câu lạc bộ|clb|đội \p{L}+)(?!\p{L})|(?:trực tuần|(?:họp|cha mẹ|phụ huynh)(?: học sinh)? lớp|ký cam kết|đăng ký|góp ý|đạt giải|dàn dựng|biểu diễn|tổ chức|thi đua|sinh hoạt|tuyên truyền|thực hiện)(?!\p{L})/iu;

/** A class: of one child or next to an incident it is sure. */
export function tracesOfClass(text: string): Named {
  if (!/\d/.test(text)) return 'none';
  const own = text.replace(classRange, ' ').replace(countedClass, ' ');
  if (!hasClass(own)) return tornClass.test(own) ? 'possible' : 'none';
  if (!single.test(text) && !incident.test(text) && isAtWork(own)) return 'none';
  if (many.test(text) && !single.test(text)) return 'possible';
  return single.test(text) || incident.test(text) || /(?<!p{L})(?:hs|HS)(?!p{L})/.test(text) ? 'sure' : 'possible';
}

const schoolName =
  /(?<!\p{L})(?:(?:[Tt]rường|TRƯỜNG|[Tt]ruong|TRUONG) (?:(?:THPT|THCS|TH|thpt|thcs|th|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|PT|[Tt]ieu hoc|[Mm]am non|[Tt]rung học)(?!\p{L}) ?)*|(?:THPT|THCS|TH|thpt|thcs|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|[Tt]ieu hoc|[Mm]am non)(?!\p{L}) ?(?:chuyên )?)(?!(?:học|hợp|hop|hoc|trên|đã|ta|mình|em|và|trong|bị|khác)(?!\p{L}))(\p{L}+)/u;

/** The school of one child to whom something happened. */
export function tracesOfSchool(text: string): Named {
  let named: Named = 'none';
  for (const clause of text.split(/[;!?\n]|\.(?= |$)/)) {
    const one = schoolIn(clause);
    if (one === 'sure') return one;
    if (one === 'possible') named = one;
  }
  return named;
}

function schoolIn(text: string): Named {
  const found = schoolName.exec(text);
  if (found === null) return 'none';
  const name = found[1] ?? '';
  const isNamed =
    /^\p{Lu}/u.test(name) || (text === text.toLowerCase() && /(?:^|\s)(?:thpt|thcs|th|tiểu|mầm|tieu|mam)(?:\s|$)/.test(found[0]));
  if (!isNamed || !single.test(text)) return 'none';
  if (many.test(text)) return 'none';
  return incident.test(text) || /(?<!\p{L})(?:đang học|học tại|học trường|là học sinh|dang hoc|hoc tai|la hoc sinh)(?!\p{L})/iu.test(text)
    ? 'sure'
    : 'possible';
}

const house =
  /(?<!\p{L})(?:số nhà|nhà số|so nha|ngõ|ngách|hẻm|ngo|ngach|hem|kiệt|sn) ?\d|(?<!\p{L})(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|ngõ|duong|pho|ngo)(?!\p{L})/iu;
/** Where something was held: no home while nothing happened to a child. */
const venue =
  /(?<!\p{L})(?:tại|trụ sở|trụ sở tại|đóng tại|địa điểm|cơ sở|ở|tai|tru so|dia diem|co so)[ :]*(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|duong|pho)(?!\p{L})/giu;
const hamlet = /(?<!\p{L})(?:(?:thôn|xóm|ấp|bản|khu dân cư|kdc|thon|xom) (?:số )?\d|(?:tổ dân phố|tdp|tổ|to dan pho)(?: số| so)? ?\d)/iu;
const hamletCased = /(?<!\p{L}|đặc )(?:thôn|xóm|ấp|bản|khu) \p{Lu}/u;
const living = /(?<!\p{L})(?:trú|ngụ|ở|hktt|hộ khẩu|địa chỉ|nhà|tru|o|dia chi|nha|quê|sống|thường trú|gia đình)(?!\p{L})/iu;
const streetNumber = /(?<!\p{L})(?:ở|tại|nhà|trú|địa chỉ|o|tai|tru)(?:\p{L}| |:){0,20} \d+[A-Za-z]?(?:\/\d+)* \p{Lu}\p{Ll}+/u;
const anyLiving =
  /(?<!\p{L})(?:trú|ngụ|hktt|hộ khẩu|địa chỉ|nhà (?:em|cháu|nạn nhân|bé)|ở|tru tai|dia chi)(?!\p{L})[^.;\n]{0,24}?(?<![\d/])\d+[a-z]?(?:\/\d+)* (?!(?:xã|phường|thị|quận|huyện|trường|điểm|khối|lớp|đơn|khu|cơ|cụm|tỉnh|học|em|trẻ|cháu|buổi|lượt|giờ|năm|tháng|ngày|nơi|địa|cấp|mức|câu|nhóm|tổ|cuộc|đợt|vụ|trong)(?!\p{L}))\p{L}{2,}/iu;
const familyDay = /gia đình việt nam|(?:tuần lễ|ngày hội|ngày) gia đình/giu;
/** What an event was about: nothing happened to anybody. */
const topic =
  /(?<!\p{L})(?:phòng|ngăn),? ?(?:và )?(?:chống|ngừa|tránh|chặn)(?:,? (?:bạo lực|bắt nạt|xâm hại|lừa đảo|quấy rối|dụ dỗ|tai nạn|đuối nước|ma túy|học đường|trực tuyến|trẻ em|tình dục|và|mua bán|lạm dụng)){1,6}/giu;

const homeBehind =
  /(?<!\p{L})(?:trú|ngụ|hktt|hộ khẩu|địa chỉ|nhà nạn nhân|nhà em|nhà cháu|(?<!trẻ |các )em ở|(?<!các )cháu ở|dia chi|tru tai|em o|chau o|nha nan nhan)(?!\p{L})[^.;\n]{0,24}?(?<!\p{L})(?:(?:thôn|xóm|ấp|ngõ|thon|xom|ngo) ?\p{L}|\d)/iu;

/** Where somebody lives, down to the house or the hamlet. */
export function tracesOfAddress(text: string): Named {
  const told = text.replace(topic, ' ').replace(familyDay, ' ');
  const isChild = single.test(told) || incident.test(told);
  const isHouse = house.test(isChild ? text : text.replace(venue, ' ')) || (streetNumber.test(text) && isChild);
  if (isHouse) return isChild && living.test(text) ? 'sure' : 'possible';
  if ((hamlet.test(text) || hamletCased.test(text)) && isChild) return living.test(text) ? 'sure' : 'possible';
  if (homeBehind.test(text)) return 'possible';
  return isChild && living.test(text) && anyLiving.test(text) ? 'possible' : 'none';
}

const birth =
  /(?<!\p{L})(?:sinh|sn|sinh năm|sinh ngày|năm sinh|ns|sinh nam|sinh ngay)(?!\p{L})[ :.]*(?:ngày |năm )*(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d| ?[-–/] ?(?:19|20)\d)|\((?:sn )?(?:200[4-9]|201\d)\)|(?<!\p{L})\d{1,2} tuổi(?!\p{L})/iu;
const childhood = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:200[4-9]|201[0-9])(?!\d)/;
const crowd = /(?<!\p{L})(?:học|tuyển|phát|vệ|thí|ký|chủ tịch|bác|cụ|anh hùng|dưới|từ|trên|độ|đủ|hoc|tuyen|phat|ve)(?: \p{L}+){0,2} ?$/iu;

/** A day or year of birth of one person. */
export function tracesOfBirth(text: string): Named {
  const found = birth.exec(text);
  if (!found && childhood.test(text) && (single.test(text) || incident.test(text))) return 'possible';
  if (!found || crowd.test(text.slice(Math.max(0, found.index - 24), found.index))) return 'none';
  if (/tuổi/iu.test(found[0])) return single.test(text) ? 'possible' : 'none';
  return single.test(text) || incident.test(text) ? 'sure' : 'possible';
}
