/** What is before a name: a word for a person, a place, a school, an office. */
import { pattern } from '../text/letters.ts';
import { compareKey, compareKeys, looseKey, looseKeys } from '../text/text.ts';
import { notPersons } from './everydayWords.vi.ts';
import { courtesies, offices, personWords, placeKinds, schoolKinds } from './knownWords.vi.ts';
import { surestSurnames } from './nameParts.vi.ts';
import { isPairOf } from './slots/compounds.ts';
import { isMaker } from './traces/makers.vi.ts';
import type { Before, KindBefore, ReadWords, Word } from './words.vi.ts';

const kindsBefore = new Map<string, Before>();
/** Without accents these are other words too: "cho", "đến", "báo". */
const ambiguous = new Set(
  'vo tho nhac tranh chua vua chuyen cho den ga ho bao giai doi hoi nui bai ben phu mieu dinh to khu th pho cau dao lang hon ma co ba con bac chu'
    .split(' ')
    .concat('nga ba', 'nga tu', 'nga nam', 'nga sau'),
);
const plainKinds = new Map<string, Before>();
const add = (kind: Before, words: readonly string[]) => {
  for (const one of words) {
    kindsBefore.set(compareKey(one), kind);
    // "duong Tran Phu" is a street, no stepfather.
    const isTaken = kind === 'person' && looseKey(one) === 'duong';
    if (!isTaken && !ambiguous.has(looseKey(one))) plainKinds.set(looseKey(one), kind);
  }
};
add('place', placeKinds);
/** "Huyện đoàn Hải Hậu", "Quận ủy Lê Chân": bodies of an area. */
const areas = ['tỉnh', 'thành', 'quận', 'huyện', 'thị', 'xã', 'phường'];
add(
  'place',
  areas.flatMap((area) => ['đoàn', 'ủy'].map((body) => `${area} ${body}`)),
);
add('school', schoolKinds);
add('courtesy', courtesies);
add('office', offices);
add('person', personWords);

const between = /^[ :.,"“”'‘’([–/-]{0,4}$/;

/** Whether a word itself is such a word. */
export const isKindWord = (key: string): boolean => kindsBefore.has(key);

/** Whether a word is one for a place or a school that no family is called. */
export function isOnlyKind(key: string): boolean {
  return /^(?:trường|phường|đường|phố|xã|quận|huyện|truong)$/.test(key);
}

/** "chương trình. - Lưu A": the end of a sentence, a dash between spaces. */
function isApart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (word.startsSentence && /[.!?;•]/.test(word.gap)) || /^ ?[.,]? [-–] $/.test(word.gap);
}

/** "chị Đảo Thanh Quân": behind a person it is no island. */
function isFamilyToo(text: ReadWords, at: number): boolean {
  const word = text.words[at] as Word;
  if (!word.isCapital || word.gap !== ' ' || !/^(?:hồ|đảo|đình|phủ|cầu|bến|đền|làng|núi)$/.test(word.key)) return false;
  return /^(?:person|courtesy)$/.test(kindBefore(text, at).kind ?? '');
}

/** "Vụ" with a capital in mid-sentence, and a capital behind it. */
function isDepartment(words: readonly Word[], at: number): boolean {
  const last = words[at - 1];
  return last?.isCapital === true && !last.isUpper && !last.startsSentence && words[at]?.isCapital === true;
}

/** "nguoi Hoa", "tieng Mong". */
const plainPeoples = /^(?:hoa|lao|mong|hmong|dao|tay|nung|muong|thai|kinh|cham)$/;
const plainWhence = /^(?:nguoi|tieng|nuoc|sinh|toc)$/;
const where = new Set(['ở', 'tại', 'quê', 'tai']);
const whence = new Set(
  'người nước tiếng từ sang đi qua gốc về khách đoàn sinh viên bên đồ hàng phim nhạc dân tộc phẩm liệu mềm tảng dụng nghiệp hóa bào sử ngữ thuần game app'.split(
    ' ',
  ),
);
/** Names of countries that are names of people too. */
export const countries = new Set(
  'việt anh pháp nga đức mỹ nhật hàn thái lào úc ý áo bỉ trung kinh mông dao tày nùng mường hoa khmer chăm'.split(' '),
);

export const subjects = new Set('tin toán văn anh sử địa lý lí hóa hoá sinh nga pháp nhật trung'.split(' '));
export const taught = new Set(
  'dạy tiết môn giờ gv viên sinh hs chuyên tổ phòng bộ ngành thi giỏi lớp khối đội tuyển sách bài to mon tiet'.split(' '),
);
const suffers = /^(?:bị|được|đã|kể|khóc|khai|nói|và)$/;
const done = /^(?:bị|kể|khóc|khai|nhắn|gửi|bỏ|nghỉ|quen|rủ)$/;

/** "thấy Toán, Anh khó": one subject beside another, of which one is nobody's name. */
export function isListedSubject(words: readonly Word[], at: number): boolean {
  const isBeside = (from: number) => {
    const pair = [words[from], words[from + 1]];
    if (!/^ ?[,/–-] ?$/.test(pair[1]?.gap ?? '')) return false;
    return pair.every((one) => one?.isCapital === true && subjects.has(one.key)) && pair.some((one) => onlySubjects.has(one?.key ?? ''));
  };
  return isBeside(at) || isBeside(at - 1);
}

/** Of these nobody is called. */
export const onlySubjects: ReadonlySet<string> = new Set('tin toán sử địa lí hóa hoá'.split(' '));

/** "ở Hoàng Châu", "từ Anh về"; a name of three parts may be somebody's. */
function isPlaceSaid(words: readonly Word[], at: number): boolean {
  const [before, word, next, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!before || !word?.isCapital || word.isUpper) return false;
  const goesOn = (one: Word | undefined) => one?.isCapital === true && one.gap === ' ';
  // "so 26 pho Van Cao", "đất rừng phương Nam".
  if (before.key === 'pho' && /^(?:\d+|duong|tai|khu)$/.test(words[at - 2]?.key ?? '')) return true;
  if (/^(?:phương|miền|phía|hướng)$/.test(before.text) && /^(?:nam|bắc|đông|tây)$/.test(word.key)) return true;
  // "Công an Gia Đức": of a commune.
  const isOfPolice = before.key === 'an' && words[at - 2]?.key === 'công' && words[at - 2]?.isCapital === true && word.gap === ' ';
  if (isOfPolice && goesOn(next) && !goesOn(third) && !surestSurnames.has(word.key)) return !done.test(third?.key ?? '');
  if (subjects.has(word.key) && taught.has(before.key) && word.gap === ' ' && !goesOn(next) && !suffers.test(next?.key ?? '')) return true;
  if (isListedSubject(words, at)) return true;
  if (plainPeoples.test(word.key) && word.gap === ' ' && plainWhence.test(before.key) && !goesOn(next)) return true;
  if (countries.has(word.key) && countries.has(next?.key ?? '') && /^ ?[–-] ?$/.test(next?.gap ?? '')) return true;
  if (countries.has(word.key) && before.isCapital && countries.has(before.key) && /^ ?[–,-] ?$/.test(word.gap)) return true;
  if (word.gap !== ' ') return false;
  // "Nữ sinh Nga đã ổn định": of no country.
  const isOfOne = before.key === 'sinh' && /^(?:nam|nữ|nu)$/.test(words[at - 2]?.key ?? '');
  if (countries.has(word.key) && whence.has(before.key)) return !isOfOne && !goesOn(next);
  if (!where.has(before.key) || !goesOn(next)) return false;
  return !goesOn(third) || !/^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý)$/.test(word.key);
}

/** The kind of what is before a word, and how many words it takes. */
export function kindBefore(text: ReadWords, at: number): KindBefore {
  const found = text.kinds[at] ?? readBefore(text, at);
  text.kinds[at] = found;
  return found;
}

function readBefore(text: ReadWords, at: number): KindBefore {
  const { words, isPlain, keys } = text;
  const gap = words[at]?.gap ?? '';
  const last = words[at - 1];
  if (last !== undefined && words[at]?.isCapital === true && isPlaceSaid(words, at)) return { kind: 'place', word: last.key };
  const longest = endsKind.get(last?.key ?? '') ?? 0;
  if (last === undefined || longest === 0 || !(gap === ' ' || between.test(gap))) return none;
  const kinds = isPlain ? plainKinds : kindsBefore;
  // After a sign the words before say more than whether they are a kind.
  const most = gap === ' ' && !isApart(words[at]) ? longest : 4;
  for (let count = Math.min(most, at); count > 0; count--) {
    const key = keys.slice(words[at - count]?.start, last.end);
    if (notKinds.has(key)) return none;
    const kind = kinds.get(key);
    // "xin bo sung sau": half of a word.
    if (isPlain && count === 1 && kind === 'person' && isPairOf(text, at - 1)) return none;
    // "can cu Bo Quy", "dia chi IP": nobody is called so.
    // "01 vu dinh chi".
    if (isPlain && key === 'vu' && words[at]?.isCapital === false && /^\d/.test(words[at - 2]?.text ?? '')) return none;
    // "hoc sinh duong huyen dat".
    if (isPlain && key === 'duong' && /^(?:sinh|em|chau|be|hs|nhan|truong)$/.test(words[at - 2]?.key ?? '')) return none;
    if (isPlain && count === 1 && (kind === 'courtesy' || key === 'chi') && at > 1 && isNotCalled(words[at - 2]?.key, key)) return none;
    // "gửi Vụ GDCT", "Vụ Giáo dục": a department.
    if (key === 'vụ' && isDepartment(words, at)) return { kind: 'place', word: key };
    if (kind !== 'person' && isApart(words[at])) return none;
    // "Ở bến xe, Minh Anh bị rủ đi".
    if (gap.includes(',') && (kind === 'person' || (!isPlain && (kind === 'place' || kind === 'school')))) return none;
    if (kind === 'place' && count === 1 && isFamilyToo(text, at - 1)) return none;
    // "Nhóm kịch: Lan bị …": who is in it.
    if (gap.includes(':') && /^(?:nhóm|đội)(?!\p{L})/u.test(key)) return none;
    // "GVCN báo: Nhàn bị …": no newspaper.
    if (key === 'báo' && gap !== ' ') return none;
    // "clip của Bộ LĐTBXH", "video của Trung tâm 111": a body made it.
    if (kind === 'person' && key.endsWith(' của') && isMaker(words, at)) return none;
    // "Hội thi Em Yêu Biển Đảo": a title goes on.
    if (kind === 'person' && isWithinTitle(text, at - count)) return { kind: 'place', word: key };
    if (kind) return { kind, word: key };
  }
  return none;
}

const isNotCalled = (before: string | undefined, call: string) => plainWords.has(`${before} ${call}`);
const plainWords = new Set(
  'can cu, dia chi, dong chi, tap chi, bao chi, kinh chi, thuc thi, hien co, da co, chua co, cong cu, dung cu, khong co, den co'.split(
    ', ',
  ),
);

function isWithinTitle(text: ReadWords, at: number): boolean {
  const word = text.words[at];
  if (word?.isCapital !== true || word.isUpper || word.gap !== ' ') return false;
  return /^(?:place|school)$/.test(kindBefore(text, at).kind ?? '');
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1).replace(pattern('u')`^.*[^\p{L}]`, '');

const notKinds = new Set([...compareKeys(notPersons), ...looseKeys(notPersons)]);

/** The last words of kinds, each with how many words the longest ending so has, of what is no kind too. */
const endsKind = new Map<string, number>();
for (const kind of [...kindsBefore.keys(), ...plainKinds.keys()]) endsKind.set(lastWord(kind), 1);
for (const words of [...kindsBefore.keys(), ...plainKinds.keys(), ...notKinds]) {
  const last = lastWord(words);
  const known = endsKind.get(last);
  if (known !== undefined) endsKind.set(last, Math.max(known, (words.match(/\p{L}+|\p{N}+/gu) ?? []).length));
}

const none = { kind: null, word: '' } as const;
