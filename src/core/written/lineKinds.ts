/** What a line is by its own shape: a run-in heading, a line that leads in, a sentence. */

import { hasWords } from '../text/hasWords.ts';
import { compareKey } from '../text/text.ts';
import { whoSaid } from './openings.vi.ts';
import { isAllCapitals, type Paragraph } from './paragraphs.ts';
import {
  asFollows,
  figureInHeading,
  nothingSaid,
  plainHeading,
  saysDone,
  toldOpening,
} from './words.vi.ts';

const longestLead = 130;
const longestTitle = 110;
const mostTitleWords = 7;
const longestQuestion = 220;
/** Fewer words, of a group of measures in words of its own, are its title. */
const fewestTold = 4;
/** Words of a title that names a question and ends in a stop. */
const longestNamed = 16;

/** Where the answer of a run-in heading begins: "Kinh phí: 50 triệu" → 8; 0 when it is not one. */
export function runIn({ text }: Paragraph, key: string): number {
  const colon = key.indexOf(':');
  return colon > 0 && colon < text.length - 1 ? colon : 0;
}

/** A question of the dispatch, quoted before its answer. */
function isQuestion(text: string): boolean {
  return text.endsWith('?') && text.length < longestQuestion;
}

export function isLead({ text, cells, mark }: Paragraph, key: string): boolean {
  if (!cells && isQuestion(text)) return true;
  if (cells || !text.endsWith(':') || text.length > longestLead) return false;
  return mark !== '' || !hasWords(key, asFollows) || text.length < 80;
}

/** A sentence, or an answer that there is none; not a title. */
function isSaid({ text, heading }: Paragraph): boolean {
  if (heading || text.endsWith(':')) return false;
  return /[.;]$/.test(text) || text.length > longestTitle || nothingSaid.test(compareKey(text));
}

export function hasFigure(key: string): boolean {
  return figureInHeading.test(key);
}

/** Set as a heading or numbered like one, but a sentence: nothing that is said may be lost; `isNamed`: it names a question. */
export function isStatement({ text, heading }: Paragraph, isNamed: boolean): boolean {
  const key = compareKey(text);
  if (plainHeading.test(key) || text.endsWith(':')) return false;
  const size = text.split(' ').length;
  if (!/[.;]$/.test(text)) return !heading && !isNamed && size > mostTitleWords && isTelling(key);
  if (!isNamed) return size > 2;
  if (size <= mostTitleWords) return false;
  return size > longestNamed || isTelling(key);
}

/** What stands behind the number of a group of measures and is no title; `named`: the questions that its words name. */
export function isToldOfGroup(
  paragraph: Paragraph,
  group: string,
  named: readonly string[],
): boolean {
  const { text, heading } = paragraph;
  if (isSaid(paragraph)) return true;
  if (heading || text.includes(':') || isAllCapitals(text)) return false;
  const size = text.split(' ').length;
  const [only, ...others] = named;
  if (only === undefined) return size > fewestTold;
  if (others.length > 0) return size > mostTitleWords;
  const key = compareKey(text);
  return size > mostTitleWords && (only === group ? isTelling(key) : toldOpening.test(key));
}

function isTelling(key: string): boolean {
  return [/\d/, saysDone, toldOpening, whoSaid].some((one) => one.test(key));
}
