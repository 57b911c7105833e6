/** What a syllable in the place of a name is, in a text with accents or without. */
import { isAccentless } from '../../text/accentless.ts';
import { startsCapital } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords } from '../everydayWords.vi.ts';
import { isKindWord, onlySubjects, subjects } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isKnownName, isPart, type PersonNameParts } from '../nameRun.vi.ts';
import { loneWords } from '../wordPairs.vi.ts';
import { isOrdinaryPair } from './compounds.ts';
import { isPetName } from './homeNames.vi.ts';
import { inLetters } from './taggedNames.vi.ts';
import { doesAsPerson } from './toldPeople.vi.ts';

/** What goes on behind such a word, or tells one of many. */
const goesOn =
  'em cháu bé bạn trẻ chung riêng thêm ngay học người tin bài đơn vụ ca cả hết trước sau nhau họ mình tôi con bố mẹ thầy cô hs gv ph dần dịp sớm thường tốt xong kịp đúng được rồi tay phụ gái thanh thiếu toàn cộng cơ đơn quần giáo trai nam nữ nhỏ lớn này đó kia ấy nào út cùng khác mới cũ bè thân nội ngoại ruột hàng kể nói bị đã có không chưa đang còn vẫn cũng hay tự lên xuống vào ra đi ở bên gì ai một hai ba bốn của và với là do tên giỏi nghèo nhanh sát chặt';
/** Bodies and what belongs to them; behind "cậu" they are somebody all the same. */
const bodies = 'trường đoàn đội hội xã phường thôn lớp dân lại nhân công an hộ khối tổ ban sở phòng đảng quốc';
const goOn = inLetters(goesOn);
const bodiesIn = inLetters(bodies);
const ofAnybody = inLetters('em cháu bé bạn trẻ hs con các những một hai ba nạn người mình họ nó đối cả');
const taught = inLetters([...subjects].join(' '));

const onlyTaught = inLetters([...onlySubjects].join(' '));
const everyday = inLetters(everydayWords.join(' '));
/** "loa, dai va man" are parts of names as well. */
const leastSure = { plain: 3, accented: 2 };

const sureCalls = /^(?:cậu|thằng|con bé|cô bé|đứa tên|cau|thang|co be|dua ten)$/i;
const sureKin = /^(?:bạn (?:trai|gái)|người yêu|(?:chị|em) gái|(?:anh|em) trai|mẹ kế)$/;
const lastOf = (words: string) => words.slice(words.lastIndexOf(' ') + 1);

/** Words as a text has them, with accents or without. */
export class SlotReading {
  private readonly isPlain: boolean;
  private readonly letters: 'plain' | 'accented';
  private readonly parts: PersonNameParts;

  constructor(text: string) {
    this.isPlain = isAccentless(text);
    this.letters = this.isPlain ? 'plain' : 'accented';
    this.parts = this.isPlain ? plainParts : accentedParts;
  }

  goesOn(word: string): boolean {
    return goOn[this.letters].has(compareKey(word)) && !startsCapital.test(word);
  }

  isNobodys(word: string): boolean {
    return this.goesOn(word) || bodiesIn[this.letters].has(compareKey(word));
  }

  isPart(name: string): boolean {
    const key = compareKey(name);
    return isPart(key, this.parts) || isPetName(key, this.isPlain);
  }

  private isWord(first: string, second: string): boolean {
    return isOrdinaryPair(compareKey(`${first} ${second}`), this.isPlain);
  }

  isCalled(called: string, name: string): boolean {
    if (this.goesOn(name) || (!startsCapital.test(name) && this.isWord(lastOf(called), name))) return false;
    return sureCalls.test(called) || !this.isNobodys(name);
  }

  /** Whether only a person does what follows, and the name makes no word with it. */
  does(name: string, rest: string): boolean {
    const [, next = ''] = /^ (\p{L}+)/u.exec(rest) ?? [];
    return ((this.isPlain && startsCapital.test(name)) || !this.isWord(name, next)) && doesAsPerson(rest);
  }

  /** Behind "của" whatever the word is: "bố của học được cô động viên". */
  isKin(kin: string, name: string, isOf: boolean): boolean {
    if (isOf || startsCapital.test(name)) return !ofAnybody[this.letters].has(compareKey(name));
    return (sureKin.test(kin) || this.isPart(name)) && !this.goesOn(name);
  }

  /** Subjects are listed so too. */
  areSome(names: readonly string[]): boolean {
    const keys = names.map((one) => compareKey(one));
    return (
      keys.every((key, at) => (startsCapital.test(names[at] ?? '') ? isPart(key, this.parts) : this.parts.givens.has(key))) &&
      keys.some((key) => this.parts.givens.has(key) && !taught[this.letters].has(key))
    );
  }

  isAnyPet(name: string): boolean {
    return isPetName(compareKey(name), this.isPlain);
  }

  /** No food that is given and no animal that is kept, unless a capital says so. */
  isPet(done: string, name: string): boolean {
    const isSure = startsCapital.test(name) || surelyOfOne.test(done);
    return this.isAnyPet(name) && (isSure || !loneWords.has(compareKey(name)));
  }

  /** "huy, chánh và hằng": enough of them are hardly words. */
  areSmall(names: readonly string[]): boolean {
    const isSure = (one: string) => this.parts.givens.has(one) && !this.isNobodys(one) && !everyday[this.letters].has(one);
    const sure = names.filter((one) => isSure(one) && !taught[this.letters].has(one));
    return !names.some((one) => onlyTaught[this.letters].has(one)) && sure.length >= leastSure[this.letters];
  }

  /** A family that makes no word with the next, and parts of names. */
  isSmallWhole([family = '', second = '', ...others]: readonly string[]): boolean {
    return !this.isWord(family, second) && [second, ...others].every((one) => isPart(one, this.parts));
  }

  /** Two parts that make no word, one of them hardly any. */
  isSmallPair(first: string, second: string): boolean {
    const [one, two] = [compareKey(first), compareKey(second)];
    if (everyday[this.letters].has(one) && everyday[this.letters].has(two)) return false;
    return isPart(one, this.parts) && this.parts.givens.has(two) && !this.isWord(first, second);
  }

  /** One after another, or a middle and a given name. */
  areOne({ done, isCalled, areTwo, isTailed }: Slot, first: string, second: string): boolean {
    const [one, two] = [compareKey(first), compareKey(second)];
    const isUpper = second === second.toUpperCase() && this.isWord(first, second);
    const isSet = !isUpper && startsCapital.test(first) && startsCapital.test(second);
    const isSure = surelyOfOne.test(done) || isTailed;
    // "mời em Wang Wei": of whatever language.
    const isKnown = isKnownName(`${one} ${two}`, this.isPlain);
    if (isCalled && isSet && !isKnown) return true;
    if (!isPart(one, this.parts) || !this.parts.givens.has(two)) return false;
    if (areTwo) return this.parts.givens.has(one) && !this.isNobodys(first) && !this.goesOn(second) && !this.isWord(first, second);
    if (this.isNobodys(first) && !(isSet && isSure)) return false;
    if (this.isNobodys(second)) return false;
    if ((isKindWord(one) || (isKnown && isSet)) && !isSure) return false;
    if (!isSet && ((!done.includes(' ') && this.isWord(done, first)) || isKnown)) return false;
    return isSet || (!this.isWord(first, second) && !startsCapital.test(second));
  }

  /** A family and a part that makes no word with it, or two capitals. */
  isInPost([first = '', second = '', third = '']: readonly string[]): boolean {
    const [family, next] = [compareKey(first), compareKey(second)];
    if (/^[hk]['’]/.test(family) || (/^[ya]$/.test(family) && second !== '')) return true;
    if (startsCapital.test(first) && startsCapital.test(second)) return true;
    if (!this.parts.surnames.has(family) || this.isWord(first, second)) return false;
    return isPart(next, this.parts) && (isPart(compareKey(third), this.parts) || !this.isWord(second, third));
  }

  /** A family first, and nobody known. */
  isWhole(words: readonly string[]): boolean {
    const keys = words.map((one) => compareKey(one));
    const [first = ''] = keys;
    return this.parts.surnames.has(first) && !bodiesIn[this.letters].has(first) && !isKnownName(keys.join(' '), this.isPlain);
  }

  /** A family first, or a letter of the Highlands, and no ordinary pair. */
  isBorn(words: readonly string[]): boolean {
    const keys = words.map((one) => compareKey(one));
    const [first = ''] = keys;
    const isSet = words.every((one) => startsCapital.test(one)) && !isKindWord(first);
    if (!isSet && !this.parts.surnames.has(first) && !/^[ya]$/.test(first)) return false;
    if (keys.includes('năm') || keys.includes('nam') || isKnownName(keys.join(' '), this.isPlain)) return false;
    const isUpper = this.isPlain && words.every((one) => one === one.toUpperCase());
    return isUpper || isSet || keys.every((key, at) => at === 0 || !this.isWord(keys[at - 1] ?? '', key));
  }
}

/** How the slot is introduced. */
interface Slot {
  readonly done: string;
  readonly isCalled: boolean;
  readonly areTwo: boolean;
  /** A class, an age, a state of somebody is behind it. */
  readonly isTailed: boolean;
}

const surelyOfOne = /(?:của|cho|với|huynh|tâm lý|gặp|nhà|hồ sơ|giả mạo|cua|voi|tam ly|gap|nha|ho so|gia mao)$/i;
