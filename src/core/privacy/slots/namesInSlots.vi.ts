/** Places of a sentence where a name would be: what is there and is no ordinary word is suspected. */
import { rememberedWith } from '../../lib/remembered.ts';
import { startsLetter } from '../../text/letters.ts';
import { saysIncident } from '../incident.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import { nameRuns } from '../nameRuns.ts';
import { followsOffice, namesOfficer } from '../officer.vi.ts';
import { isNext, knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { isSetBeforeHarm } from './beforeHarm.vi.ts';
import { coveredWords } from './coveredWords.vi.ts';
import { holdsStranger } from './filledFrames.vi.ts';
import { isLabelled } from './labels.vi.ts';
import { listedThings } from './listedThings.vi.ts';
import { functionWords, happened, hasUnknownPair, isHighland, isSlotFilled, isStrange, tellsAlone } from './slotTests.vi.ts';
import { goesOn, isMisspelt, isNameLike, isOrdinary, isSurnameToo, setOf } from './slotWords.vi.ts';

/** A longer text is more than a name. */
const longestName = 8;

/** Whether a word that is no ordinary one is where a name would be. */
export function namesInSlots(text: ReadWords): boolean {
  if (isLabelled(text) || holdsStranger(text)) return true;
  const sentences = new Map<number, number[]>();
  text.words.forEach(({ sentence }, at) => {
    const own = sentences.get(sentence);
    if (own) own.push(at);
    else sentences.set(sentence, [at]);
  });
  const told = [...sentences].filter(([sentence]) => saysIncident(text, sentence));
  if (told.length === 0 && text.words.length > longestName) return false;
  const explained = explainedWords(text);
  if (isSetBeforeHarm(text, explained)) return true;
  const covered = text.isPlain ? coveredWords(text) : explained;
  const open = (own: readonly number[]) => (text.isPlain ? own.filter((at) => !covered.has(at)) : own);
  return isOnlyName(text, explained) || told.some(([, own]) => isNamedIn(text, open(own), explained));
}

/** Tries the words of one sentence, one by one, in pairs, and in parts between signs. */
function isNamedIn(text: ReadWords, own: readonly number[], explained: ReadonlySet<number>): boolean {
  const isSuspect = (at: number) => isSlotFilled(text, at) || tellsAlone(text, at) || (isHighland(text, at) && !explained.has(at));
  const isUnknown = (at: number) => !explained.has(at) && (isStrange(text, at) || isMisspelt(text, at));
  if (own.some((at) => isSuspect(at) || isUnknown(at))) return true;
  const isCaseless = isWithoutCase(own.map((at) => text.words[at] as Word));
  const isTried = (word: Word) => isCaseless || beginsPart(word) || !isOrdinary(text, word);
  const tried = own.filter((at) => !explained.has(at) && isTried(text.words[at] as Word));
  return hasUnknownPair(text, tried) || hasNamePart(text, own, explained);
}

/** Words of the names of places, schools and famous people, in any letters. */
export const explainedWords = rememberedWith((text: ReadWords): ReadonlySet<number> => {
  const explained = new Set(listedThings(text));
  text.words.forEach((_, at) => {
    const { kind, word } = kindBefore(text, at);
    if ((kind !== 'place' && kind !== 'school') || isSurnameToo(text, at - 1, word)) return;
    if (knownFrom(text, at - 1) > 1) return;
    for (let to = at; to < at + 3 && (to === at || isNext(text.words, to)); to++) explained.add(to);
    for (let to = at + 1; isListedCapital(text.words, to); to++) explained.add(to);
  });
  for (const { before, isFamous, from, to } of nameRuns(text)) {
    const isTold = before === 'place' || before === 'school' || before === 'office' || before === 'courtesy';
    if (isFamous || isTold || namesOfficer(text.words, to) || followsOffice(text.words, from)) {
      for (let at = from; at < to; at++) explained.add(at);
    }
  }
  return explained;
});

/** "KCN Nomura, Tràng Duệ, VSIP": capitals go on behind a comma. */
function isListedCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.isCapital === true && !word.startsSentence && /^(?: |, ?)$/.test(word.gap);
}

/** Only its first letter is a capital, or all letters are. */
function isWithoutCase(words: readonly Word[]): boolean {
  const lettered = words.filter(({ text }) => startsLetter.test(text));
  return lettered.slice(1).every(({ isCapital }) => !isCapital) || lettered.every(({ text }) => text === text.toUpperCase());
}

/** A short text that is nothing but a name, after a word for what was done at most. */
function isOnlyName(text: ReadWords, explained: ReadonlySet<number>): boolean {
  const { words } = text;
  if (words.length < 2 || words.length > longestName || text.text.includes('_')) return false;
  const rest = words.flatMap((_, at) => (at > 0 || knownFrom(text, at) < 2 ? [at] : []));
  const own = rest.filter((at) => {
    const key = words[at]?.key ?? '';
    return (
      !goesOn(text, words[at] as Word) &&
      !functionWords.has(key) &&
      !/^(?:tư|vấn|nhắc|nhở|xử|lý|theo|đơn|bổ|sung|hỗ|trợ|tu|van|nhac|nho|xu|ly)$/.test(key) &&
      !/^\d/.test(key)
    );
  });
  return own.length > 1 && own.length < 6 && own.every((at) => !explained.has(at) && isNameLike(text, at));
}

/** Behind these the next part of a sentence may be a name. */
const dealt = setOf('thiệp trợ vấn hợp nhân vụ lý nhở viên');

/** "can thiệp – lưu văn thắng – đã ổn định": a part of a sentence that only names are in. */
function hasNamePart(text: ReadWords, own: readonly number[], explained: ReadonlySet<number>): boolean {
  const { words } = text;
  let from = 0;
  for (let to = 1; to <= own.length; to++) {
    const next = words[(own[to - 1] ?? -2) + 1];
    if (to < own.length && next?.gap === ' ') continue;
    const part = own.slice(from, to);
    const before = words[(own[from] ?? 0) - 1];
    from = to;
    if (part.length > 4 || part.length < 2 || part.some((at) => explained.has(at) || !isNameLike(text, at))) continue;
    if (happened.has(next?.key ?? '') || (before && dealt.has(before.key))) return true;
  }
  return false;
}

/** At the start of a sentence or behind a sign, in small letters. */
function beginsPart({ gap, startsSentence, isCapital }: Word): boolean {
  return startsSentence || (!isCapital && /[^ ]/.test(gap));
}
