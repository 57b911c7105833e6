/** One item's words → what they ask: a text, a number, a sum of money, a percentage. */
import { eachMatch } from '../lib/eachMatch.ts';
import { withoutAim } from './aims.vi.ts';
import { type Asked, askedOne } from './askedOne.ts';
import {
  isCounted,
  isShareOf,
  listParts,
  measuredParts,
  shareOver,
  withoutEnds,
  withoutVerb,
} from './listParts.ts';
import { withOwnMoneyUnits } from './moneyUnits.ts';
import { withNamedHalves } from './namedHalves.vi.ts';
import {
  bareShare,
  moneyUnit,
  numberOf,
  overTotal,
  remark,
  shareHint,
  startsWithRatio,
  wantsRatio,
} from './words.vi.ts';

export const writingSpace = /(?:[.…_·]\s?){3,}|…[.…_·]*/g;
const bracketed = /\s*\(([^()]*)\)/g;

/** Everything that an item asks; `within` is what its words are about, for those too short. */
export function askedOf(text: string, within: string): readonly Asked[] {
  const sentence = text.trim();
  if (!/\p{L}/u.test(sentence)) return [];
  const told = withNamedHalves(withoutAim(sentence));
  const asked = withParts(hasBlank(told) ? fromBlanks(told, within) : fromWords(told, within));
  return told === sentence ? asked : asked.map((one) => ({ ...one, sentence }));
}

/** Behind a count of what is there, a part of it is of the same moment: "Tổng số học sinh; trong đó ăn bán trú". */
function withParts(asked: readonly Asked[]): readonly Asked[] {
  const whole = asked.find(({ measure }) => measure === 'stock');
  const isPart = ({ kind, unit, measure }: Asked) =>
    measure === null && kind === whole?.kind && (unit === '' || unit === whole.unit);
  return asked.map((one) => (whole && isPart(one) ? { ...one, measure: 'stock' } : one));
}

export function hasBlank(text: string): boolean {
  return text.search(writingSpace) >= 0;
}

/** The words before each place to fill in, with the unit of measure behind it. */
function fromBlanks(sentence: string, within: string): readonly Asked[] {
  const joined = beforeOneBlank(sentence);
  if (joined !== null)
    return fromWords(joined, within).map((one) => ({ ...one, sentence, isBlank: true }));
  const { text, shared } = withOwnMoneyUnits(sentence);
  const hints = hintsOf(sentence).filter((one) => !moneyUnit.test(one) || one === shared);
  const pieces = text.split(writingSpace);
  const asked: Asked[] = [];
  let label = pieces[0] ?? '';
  let about = within;
  for (const piece of pieces.slice(1)) {
    const { unit, rest } = unitOf(piece, piece === pieces[pieces.length - 1]);
    const [context, own] = splitContext(withoutEnds(label));
    if (context !== '') about = context;
    const named = own === '' && unit !== '' ? numberOf(unit) : own;
    // "… số A: …; số B: …; tỷ lệ: …%": both of its numbers are asked before it.
    if (/\p{L}/u.test(named) && !(asked.length > 0 && bareShare.test(named))) {
      asked.push(askedOne({ words: named, about, unit, hints, sentence, isBlank: true }));
    }
    label = rest;
  }
  const left = withoutEnds(label);
  return /\p{L}.*\s.*\p{L}/u.test(left) && !remark.test(left)
    ? [...asked, ...fromWords(left, about)]
    : asked;
}

/** "Số lớp, số người tham dự: ……": several questions with one place to fill in; null for any other sentence. */
function beforeOneBlank(sentence: string): string | null {
  const [words = '', ...behind] = sentence.split(writingSpace);
  if (behind.length !== 1 || /\p{L}/u.test(behind[0] ?? '')) return null;
  const body = words.replace(bracketed, '').replace(/[\s;,.:]+$/, '');
  return listParts(body).length > 1 ? words : null;
}

/** "… cơ sở; số cơ sở vi phạm: …" → the unit, and the label of the next place. */
function unitOf(piece: string, isLast: boolean): { readonly unit: string; readonly rest: string } {
  const cut = piece.search(/[;,.\n]/);
  if (cut < 0 && !isLast) return { unit: '', rest: piece };
  const unit = (cut < 0 ? piece : piece.slice(0, cut)).trim();
  const rest = cut < 0 ? '' : piece.slice(cut + 1);
  return unit.split(/\s+/).length <= 4 ? { unit, rest } : { unit: '', rest: piece };
}

/** "Nói chuyện chuyên đề: số buổi" → what it is about, and what is asked of it. */
function splitContext(label: string): readonly [string, string] {
  const at = label.lastIndexOf(':');
  if (at < 0) return ['', label];
  return [withoutEnds(label.slice(0, at)), withoutEnds(label.slice(at + 1))];
}

export function hintsOf(sentence: string): readonly string[] {
  return eachMatch(sentence, bracketed).map((one) => (one[1] ?? '').trim());
}

/** A sentence without places to fill in. */
function fromWords(sentence: string, within: string): readonly Asked[] {
  const hints = hintsOf(sentence);
  const plain = withoutRemarks(sentence.replace(bracketed, '').replace(/[\s;,.:]+$/, ''));
  const measured = measuredParts(sentence);
  const listed = measured ?? listParts(plain);
  const isShare = (part: string | undefined, at: number) =>
    part !== undefined && at > 0 && isShareOf(part, listed[at - 1] ?? '');
  const parts = listed.filter((part, at) => listed.length === 1 || !isShare(part, at));
  const [only = plain] = parts;
  if (parts.length === 1) {
    const share = listed.length > 1 ? [shareHint] : [];
    const body = listed.length > 1 ? only : plain;
    return oneOrInBrackets(body, [...hints, ...share], sentence, within);
  }
  const [context] = splitContext(plain);
  // "Kinh phí (triệu đồng): A; B": the unit before the list is that of each.
  const shared = hints.filter(
    (hint) => moneyUnit.test(hint) && sentence.indexOf(`(${hint})`) < sentence.indexOf(':'),
  );
  return parts.flatMap((part) => {
    const at = listed.indexOf(part);
    return oneOrInBrackets(
      part,
      [
        ...hintsAfter(part, sentence, hints),
        ...shared,
        ...(isShare(listed[at + 1], at + 1) ? [shareOver(listed[at - 1] ?? '')] : []),
      ],
      sentence,
      context === part ? within : context || within,
    );
  });
}

/** Without sentences on how the figures are taken, behind the first. */
function withoutRemarks(body: string): string {
  const [first = '', ...rest] = body.split(/\.\s+(?=\p{Lu})/u);
  return [first, ...rest.filter((one) => !remark.test(one))].join('. ');
}

/** Of several parts, each has the brackets that follow it in the sentence. */
function hintsAfter(part: string, sentence: string, hints: readonly string[]): readonly string[] {
  const from = sentence.indexOf(part) + part.length;
  return hints.filter(
    (hint) =>
      /^\s*$/.test(sentence.slice(from, sentence.indexOf(`(${hint})`))) &&
      sentence.indexOf(`(${hint})`) >= from,
  );
}

/** One text, or the numbers that its brackets ask for. */
function oneOrInBrackets(
  words: string,
  hints: readonly string[],
  sentence: string,
  within: string,
): readonly Asked[] {
  const own = withoutVerb(words);
  const isRatio =
    startsWithRatio.test(own) || overTotal.test(own) || hints.some((one) => wantsRatio.test(one));
  const counted = hints.map(withoutVerb).filter((hint) => isCounted(hint) && !moneyUnit.test(hint));
  if (isRatio || counted.length === 0 || isCounted(own)) {
    return [askedOne({ words: own, about: within, unit: '', hints, sentence, isBlank: false })];
  }
  return counted.flatMap((hint) =>
    listParts(hint).map((part) =>
      askedOne({
        ...{ words: withoutVerb(part), about: own, unit: '', hints: [] },
        ...{ sentence, isBlank: false },
      }),
    ),
  );
}
