/** Reads a text as it was meant: slips of the keyboard that would hide a name are taken back. */
import { remembered } from '../../lib/remembered.ts';
import { isApostropheAt, isWordSignAt, pattern } from '../../text/letters.ts';
import { compareKey, looseKey, looseKeys } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, isForeign, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { fromKeys } from './keyboards.vi.ts';
import { nearPart } from './nearParts.ts';
import { isSyllableSpelt } from './syllables.vi.ts';

const links = /(?:https?:|www\.)\S+|\S+@\S+|\S+\.(?:com|vn|me|net|org)\S*/giu;
/** Cheap to ask: the whole pattern goes back over every word. */
const hasLink = /@|:\/\/|www\.|\.(?:com|vn|me|net|org)/i;
/** "H ' Nhung", "K'  Brếu". */
const apostrophe = pattern('giu')`(?<![\p{L}\p{M}])([hk]) ?['’]+ *(?=\p{L})`;
const knownCamel =
  /^(?:GDĐT|GDTrH|TTg|ThS|PhD|TrCN|[Tt]ik[Tt]ok|YouTube|ChatGPT|VNeID|VnEdu|PowerPoint|FaceBook|iPad|iPhone|iOS|GVs?|PowerBI)$/;

interface Healing {
  readonly words: string[];
  readonly gaps: string[];
  /** Without any accent in the text, a stop without its tone is no slip. */
  readonly isPlain: boolean;
  changed: boolean;
}

/** The text with its slips taken back; null when there are none. */
export function withoutSlips(text: string): string | null {
  const composed = text.normalize('NFC');
  const typed = hasLink.test(composed) ? composed.replace(links, ' ') : composed;
  const joined = /['’]/.test(typed) ? typed.replace(apostrophe, "$1'") : typed;
  const { words, gaps } = piecesOf(joined);
  const own: Healing = { words, gaps, isPlain: isAscii.test(text), changed: joined !== typed };
  if (!own.changed && !words.some((word, at) => isOdd(own, word, at))) return null;
  words.forEach((word, at) => {
    if (isOdd(own, word, at)) heal(own, at);
  });
  if (!own.changed) return null;
  return gaps.map((gap, at) => gap + (words[at] ?? '')).join('');
}

/** The words of a text, and what is before each of them and behind the last. */
function piecesOf(text: string): { readonly words: string[]; readonly gaps: string[] } {
  const [words, gaps]: [string[], string[]] = [[], []];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordSignAt(text, at)) continue;
    gaps.push(text.slice(end, at));
    end = endOfPiece(text, at);
    words.push(text.slice(at, end));
    at = end;
  }
  gaps.push(text.slice(end));
  return { words, gaps };
}

/** An apostrophe joins what is on both sides of it. */
function endOfPiece(text: string, from: number): number {
  let end = from;
  while (isWordSignAt(text, end) || (isApostropheAt(text, end) && isWordSignAt(text, end + 1))) end += 1;
  return end;
}

const isAscii = /^\p{ASCII}*$/u;

/** Not spelt as a word is, or joined to the next by a sign that names are joined by. */
function isOdd({ gaps, words, isPlain }: Healing, word: string, at: number): boolean {
  const gap = gaps[at + 1] ?? '';
  if (joinsNames(gap) && isName(word) && isName(words[at + 1] ?? '')) return true;
  return isOddAlone(word, isPlain ? 'plain' : 'accented');
}

const isOddAlone = remembered((word: string, text: 'plain' | 'accented') => isMisspelt(word, text === 'plain'));

const joinsNames = (gap: string) => gap === '.' || gap === '-';

function isMisspelt(word: string, isPlain: boolean): boolean {
  // A word of consonants alone, all small or all capital, is an abbreviation: "GD&ĐT".
  if (/^\d|^.$|^[bcdđghklmnpqrstvx]{2,4}$|^[BCDĐGHKLMNPQRSTVX]{2,4}$/.test(word)) return false;
  const low = word.toLowerCase();
  const isRegular = word === low || word === word.toUpperCase() || word === titled(low);
  if (!isRegular) return !knownCamel.test(word);
  if (isSyllableSpelt(low, isPlain) || isForeign(low)) return false;
  if (isName(fromKeys(word) ?? '')) return true;
  const isAcronym = acronymKeys.has(low) && word !== titled(low);
  return !isAcronym && !(word === word.toUpperCase() && word.length < 6 && /^\p{ASCII}+$/u.test(word));
}

function isName(word: string): boolean {
  if (/^[ya]$/i.test(word)) return true;
  return word.length > 1 && !/\d/.test(word) && isPart(compareKey(word), accentedParts);
}

function heal(own: Healing, at: number): void {
  const { words, gaps } = own;
  const word = words[at] ?? '';
  const gap = gaps[at + 1] ?? '';
  if (joinsNames(gap) && isName(word) && isName(words[at + 1] ?? '')) {
    gaps[at + 1] = ' ';
    own.changed = true;
  }
  if (!isMisspelt(word, own.isPlain)) return;
  if (exchange(own, at)) own.changed = true;
  else {
    const meant = meantBy(word, own.isPlain);
    if (meant === null) return;
    words[at] = meant;
    own.changed = true;
  }
}

/** A letter, or a part of a word, that is on the wrong side of a space. */
function exchange({ words, gaps, isPlain }: Healing, at: number): boolean {
  const word = words[at] ?? '';
  const spelt = (one: string) => one.length > 1 && isSyllableSpelt(one.toLowerCase(), isPlain);
  const put = (place: number, one: string) => {
    words[place] = one;
    return true;
  };
  const next = gaps[at + 1] === ' ' ? (words[at + 1] ?? '') : '';
  const before = at > 0 && gaps[at] === ' ' ? (words[at - 1] ?? '') : '';
  const moved = word.slice(-1) + next;
  if (next !== '' && spelt(word.slice(0, -1)) && spelt(moved)) {
    return put(at, word.slice(0, -1)) && put(at + 1, titled(moved.toLowerCase()));
  }
  for (const count of [1, 2]) {
    const joined = before + word.slice(0, count).toLowerCase();
    const rest = word.slice(count);
    if (before !== '' && spelt(joined) && spelt(rest)) return put(at - 1, joined) && put(at, rest);
  }
  const whole = (word + next).toLowerCase();
  if (next !== '' && next === next.toLowerCase() && isName(whole)) {
    return put(at, titled(whole)) && put(at + 1, '');
  }
  const both = (before + word).toLowerCase();
  if (before !== '' && isName(both)) {
    return put(at - 1, '') && put(at, titled(both));
  }
  return false;
}

/** What one word was meant to be; null when nobody knows. */
function meantBy(word: string, isPlain: boolean): string | null {
  const low = word.toLowerCase();
  const cased = (key: string) => {
    if (word === low) return key;
    return word === word.toUpperCase() ? key.toUpperCase() : titled(key);
  };
  if (isSyllableSpelt(low, isPlain)) return titled(low);
  const ofOneLetter = /^(\p{Ll})(\p{Lu})(\p{Ll}*)$/u.exec(word);
  if (ofOneLetter) {
    const [, first = '', second = '', rest = ''] = ofOneLetter;
    const swapped = second.toLowerCase() + first.toLowerCase() + rest;
    if (isSyllableSpelt(swapped, true)) return titled(swapped);
  }
  const highland = /^([YAHKyahk])(\p{Lu}\p{Ll}+)$/u.exec(word);
  if (highland) return `${highland[1]} ${highland[2]}`;
  const split = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (split.length > 1 && split.every((one) => isSyllableSpelt(one.toLowerCase(), isPlain))) return split.join(' ');
  const typed = fromKeys(word);
  if (typed !== null) return cased(typed);
  const joined = segments(low);
  if (joined !== null) return joined.map(cased).join(' ');
  if (word === low && ordinaryLoose.has(looseKey(low))) return null;
  const near = nearPart(low);
  return near === null ? null : cased(near);
}

const ordinaryLoose = new Set(looseKeys(ordinarySyllables));

/** Without accents, only these begin a name that is written as one word. */
const surestBare =
  /^(?:nguyen|tran|pham|hoang|huynh|phan|vu|dang|bui|ngo|duong|dao|doan|vuong|trinh|dinh|lam|phung|truong|cao|luong|luu|trieu|quach|le|do|ho|vo|mai|ta|ha|to|ly)$/;

/** Cuts "phạmhoànggiang" into syllables of a name; null when it is not one. */
function segments(low: string): string[] | null {
  if (low.length < 5 || low.length > 24) return null;
  const isBare = /^\p{ASCII}+$/u.test(low);
  const parts = isBare ? plainParts : accentedParts;
  const cut = (from: number): string[] | null => {
    if (from === low.length) return [];
    for (let to = Math.min(low.length, from + 7); to > from + 1; to--) {
      const part = low.slice(from, to);
      if (!isPart(part, parts) || (from === 0 && isBare && !surestBare.test(part))) continue;
      const rest = cut(to);
      if (rest) return [part, ...rest];
    }
    return null;
  };
  const found = cut(0);
  return found && found.length > 1 && found.length < 6 ? found : null;
}

function titled(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
