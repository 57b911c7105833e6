/** Which field a mention is of: by its noun, the verb of its clause and what the sentence is about. */

import { hasWords } from '../text/hasWords.ts';
import type { Around } from './around.ts';
import { type FieldWords, hasContext } from './fieldWords.ts';
import type { Mention } from './mentions.ts';
import { askedOfEvents, eventNoun } from './numbers/numberWords.vi.ts';
import {
  caseNouns,
  havingUnit,
  nothingAfterComma,
  placeBefore,
  population,
  possession,
  sharedObject,
  smallWords,
  weakVerbs,
  yearOpens,
} from './words.vi.ts';

export interface Weighed {
  readonly words: FieldWords;
  readonly score: number;
  /** The verb is right next to it. */
  readonly isClose: boolean;
  readonly isOtherNoun: boolean;
}

/** The score of a verb right next to its number. */
const close = 1.9;
/** Less than this between two fields is no sure choice. */
const clearBy = 1;

/** Fields that fit, the best first; two when two verbs share the object. */
export function weigh(
  mention: Mention,
  around: Around,
  fields: readonly FieldWords[],
): readonly Weighed[] {
  const own = withoutOthers(around, fields);
  const fitting = fields
    .map((words) => weighOne(mention, own, words))
    .filter((one): one is Weighed => one !== null)
    .sort((a, b) => b.score - a.score);
  return chosen(mention, own, ofAct(around.act, fitting));
}

/** "Tập huấn 3 buổi cho 45 lượt": of the fields those whose deed it is, where any is. */
function ofAct(act: string | undefined, fitting: readonly Weighed[]): readonly Weighed[] {
  if (act === undefined) return fitting;
  const own = fitting.filter(({ words }) =>
    words.verbs.some((verb) => !weakVerbs.has(verb) && hasWords(act, verb)),
  );
  return own.length > 0 ? own : fitting;
}

function chosen(mention: Mention, own: Around, fitting: readonly Weighed[]): readonly Weighed[] {
  const [best] = fitting;
  if (best === undefined) return [];
  const deed = fitting.find((one) => isDeedOf(mention, own, one.words, best.words));
  if (deed) return [deed];
  const first = best;
  const second = fitting.find((one) => one !== first && sharesObject(own, first.words, one.words));
  if (second)
    return [first, second].map((one) => ({ ...one, isClose: caseNouns.has(mention.noun) }));
  const [, rival] = fitting;
  const isClear = rival === undefined || rival.score <= first.score - clearBy;
  return [isClear ? first : { ...first, isClose: false }];
}

/** "Tập huấn về an toàn thông tin cho 76 lượt giáo viên": what is done outweighs "cho", where the noun is its own. */
function isDeedOf(
  { noun }: Mention,
  { near, after }: Around,
  words: FieldWords,
  best: FieldWords,
): boolean {
  if (words === best || words.isMoney) return false;
  const saidOf = ({ verbs }: FieldWords) =>
    verbs.filter((verb) => !weakVerbs.has(verb) && hasWords(near, verb));
  const counted = [noun, ...after.trimStart().split(' ').slice(0, 2)].join(' ');
  const isOwn = saidOf(words).some((verb) =>
    [...words.nouns, ...words.otherNouns].some(
      (one) => words.columns.has(`${one} ${verb}`) && hasWords(counted, one),
    ),
  );
  return isOwn && saidOf(best).length === 0;
}

/** "45 giáo viên được tập huấn và 1.200 học sinh được tuyên truyền": what is told of a number behind it. */
function withoutOthers(around: Around, fields: readonly FieldWords[]): Around {
  const { near, before, after } = around;
  if (near.length === before.length || !nothingAfterComma.test(near)) return around;
  const isTold = fields.some(({ verbs }) =>
    verbs.some((verb) => !weakVerbs.has(verb) && hasWords(after, verb)),
  );
  return isTold ? { ...around, near: '', part: '' } : around;
}

function weighOne(mention: Mention, around: Around, words: FieldWords): Weighed | null {
  if (words.isMoney !== mention.isMoney) return null;
  const isOwn = mention.isMoney || words.nouns.has(mention.noun);
  if (!isOwn && !words.otherNouns.has(mention.noun)) return null;
  const scope = `${around.near}${mention.noun}${around.after}`;
  const own = `${around.part ?? around.near}${mention.noun}${around.after}`;
  const said = hasContext(words, own) ? own : scope;
  if (words.never.some((word) => hasWords(said, word))) return null;
  if (isStock(mention, around, words)) return null;
  if (words.field.measure === 'stock' && placeBefore.test(around.near)) return null;
  const isOfGroup = isOwn && around.counts?.includes(words.field.code);
  const verb = verbScore(around, words, isOwn) || (isOfGroup ? 1 : 0);
  const told = contextScore(scope, around, words) || (isOfGroup ? 0.5 : 0);
  // What no other field counts, with its verb: a person looks.
  const about = told || (words.ownNouns.has(mention.noun) && verb >= close ? 0.2 : 0);
  if (verb === 0 || about === 0) return null;
  return {
    words,
    score: verb + about + (isOwn ? 0.3 : 0),
    isClose: verb >= close && told > 0,
    isOtherNoun: !isOwn,
  };
}

/** "Trường hiện có 1.250 học sinh": nothing was done between the words and the number. */
function isStock(
  { noun }: Mention,
  { before, near, after }: Around,
  { verbs }: FieldWords,
): boolean {
  if (eventNoun.test(noun)) return askedOfEvents.test(near) || askedOfEvents.test(before);
  const strong = verbs.filter((verb) => !weakVerbs.has(verb));
  if (population.test(near) || population.test(before)) return true;
  const having = havingUnit.exec(before);
  if (having && ![having[0], after].some((text) => strong.some((verb) => hasWords(text, verb))))
    return true;
  const have = possession.exec(near);
  return have !== null && !strong.some((verb) => hasWords(after, verb) || hasWords(near, verb));
}

/** Weights: next to the figure 3 to 2, after it 2, earlier in the clause 1,5, a bare noun 1,2, else 1. */
function verbScore(around: Around, { verbs, isBare }: FieldWords, isOwn: boolean): number {
  const { near, after, before, earlier, above } = around;
  if (verbs.length === 0) return 0.5;
  const close = nearest(near, verbs);
  const later = verbs.some((verb) => hasWords(after, verb)) ? 2 : 0;
  if (close !== null) return Math.max(3 - Math.min(close, 100) / 100, later);
  if (later > 0) return later;
  const strong = verbs.filter((verb) => !weakVerbs.has(verb));
  if (strong.some((verb) => hasWords(before, verb))) return 1.5;
  const own = yearOpens.exec(near)?.[1] ?? near.slice(near.lastIndexOf(',') + 1);
  const isAlone = own.replace(smallWords, '') === '';
  if (isAlone && isBare && isOwn) return 1.2;
  if (strong.some((verb) => hasWords(earlier, verb))) return 1;
  return isAlone && strong.some((verb) => hasWords(above, verb)) ? 1 : 0;
}

/** Signs between the last of the words and the end of the text; null when there is none. */
function nearest(text: string, words: readonly string[]): number | null {
  const places = words
    .filter((word) => hasWords(text, word))
    .map((word) => text.lastIndexOf(word) + word.length);
  return places.length === 0 ? null : text.length - Math.max(...places);
}

function contextScore(
  scope: string,
  { clause, sentence, above, previous }: Around,
  words: FieldWords,
): number {
  if (words.context.length === 0) return 0.5;
  const levels = [scope, clause, sentence, above, previous];
  const at = levels.findIndex((text) => hasContext(words, text));
  return at < 0 ? 0 : ([1.5, 1, 0.7, 0.5, 0.4][at] ?? 0);
}

/** "tiếp nhận, xử lý 5 vụ": the verbs of both side by side before the number; in "2 vụ tiếp nhận, xử lý 1 vụ" the first is of the 2. */
function sharesObject({ near, before }: Around, one: FieldWords, other: FieldWords): boolean {
  const isFirst = near.length === before.length;
  return one.verbs.some((verb) => {
    const at = near.lastIndexOf(verb);
    if (at < 0) return false;
    return other.verbs.some((second) => {
      const place = near.lastIndexOf(second);
      if (one.context.includes(verb) !== other.context.includes(second)) return false;
      if (place < 0 || verb === second || (!isFirst && Math.min(at, place) < 2)) return false;
      const [left, right] = at < place ? [at + verb.length, place] : [place + second.length, at];
      return (
        left <= right &&
        sharedObject.test(near.slice(left, right).trimEnd() + (right > left ? '' : ''))
      );
    });
  });
}
