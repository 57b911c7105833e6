/** Whether a line is a heading: by its number, its capitals, its words. */
import type { Outline, WrittenPlace } from '../../../outline/schema.ts';
import { hasWords } from '../../text/hasWords.ts';
import { hasFigure, isStatement, runIn } from '../lineKinds.ts';
import { groupAlone } from '../openings.vi.ts';
import { isAllCapitals, type Paragraph } from '../paragraphs.ts';
import {
  achieved,
  asFollows,
  countLabel,
  furniture,
  letterheadUnit,
  plainHeading,
  resultsHeading,
  saysDone,
} from '../words.vi.ts';
import { styleOf } from './headingNumbers.ts';
import { headingPlace, type ReportSection } from './places.ts';
import { isTitleOf } from './told.ts';

/** Where the line is. */
interface AmongHeadings {
  readonly section: ReportSection;
  /** Of the headings above it. */
  readonly styles: readonly string[];
  readonly outline: Outline;
}

const longestHeading = 170;
const longestTitle = 90;
const longestNamed = 60;
const longestItem = 40;
const mostWords = 16;
const mostPlainWords = 7;
const plainTitle = /^\p{Lu}[^.:;!?]*\p{L}$/u;

export function isHeadingLine(paragraph: Paragraph, key: string, where: AmongHeadings): boolean {
  const { text, mark, heading, isAnswer } = paragraph;
  if (isAnswer) return false;
  if (furniture.test(key) && !resultsHeading.test(key)) return false;
  if (isLetterhead(text, key, where)) return false;
  if (heading) return true;
  const title = titleOf(text);
  if (title.length > longestHeading || /[.;!?]\s+\p{Lu}/u.test(title)) return false;
  const style = styleOf(mark);
  if (style === 'roman' || style === 'letter') return true;
  if (style !== '' && isTitleOf(key, where.outline)) return true;
  if (style !== '')
    return !isBareStatement(paragraph, key, where) && isNumberedHeading(text, key, where);
  if (mark !== '') return isItemHeading(paragraph, key, where);
  if (isAllCapitals(text)) return isCapitalHeading(text, key, where);
  return isPlainHeading(text, key, where);
}

/** The writer's name in capitals, before any heading. */
function isLetterhead(text: string, key: string, { section }: AmongHeadings): boolean {
  const begins = text.split(/\s+/).slice(0, 3).join(' ');
  return section.title === '' && isAllCapitals(begins) && letterheadUnit.test(key);
}

/** The label of "2. Kỹ thuật: …", else the whole line. */
function titleOf(text: string): string {
  const colon = text.indexOf(':');
  return colon > 0 && colon < longestHeading ? text.slice(0, colon) : text;
}

/** "1.2. Rà soát các thỏa thuận, bổ sung điều khoản.": a numbered sentence without a label. */
function isBareStatement(paragraph: Paragraph, key: string, where: AmongHeadings): boolean {
  const colon = runIn(paragraph, key);
  return (
    (colon === 0 || colon > longestTitle) && isStatement(paragraph, placeFor(key, where) !== null)
  );
}

function isNumberedHeading(text: string, key: string, where: AmongHeadings): boolean {
  if (/;$/.test(text)) return false;
  const colon = text.indexOf(':');
  const named = colon > 0 ? key.slice(0, colon) : key;
  if (placeFor(named, where) !== null) return !hasFigure(named);
  const isEnd = colon < 0 || colon === text.length - 1;
  return text.length < longestTitle && !/\.$|\d/.test(text) && isEnd;
}

/** "* Kinh phí: …", "* Kinh phí:" before any question is known, or after another such line. */
function isItemHeading({ text, mark }: Paragraph, key: string, where: AmongHeadings): boolean {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestItem || /\d{2}/.test(key.slice(0, colon))) return false;
  const isBeside = where.styles.includes(`bullet${mark}`);
  const place = placeFor(key.slice(0, colon), where);
  if (place === null) return false;
  if (!isBeside && !mayHold(where, place)) return false;
  return colon < text.length - 1 || isBeside || (asksSomething(place) && !leadsIn(key));
}

/** "Số buổi tuyên truyền:", "Kinh phí cụ thể như sau:": numbers follow. */
function leadsIn(key: string): boolean {
  return countLabel.test(key) || hasWords(key, asFollows);
}

/** Under a heading of one question only what closes a report is another. */
function mayHold({ section }: AmongHeadings, place: WrittenPlace): boolean {
  return section.place?.texts.length !== 1 || (place.kind === 'closing' && place.texts.length > 0);
}

function asksSomething({ texts, figure, items, kind }: WrittenPlace): boolean {
  return texts.length > 0 || figure !== undefined || items !== undefined || kind === 'plan';
}

/** In known words, or one more where the parts are such lines. */
function isCapitalHeading(text: string, key: string, where: AmongHeadings): boolean {
  const size = text.split(' ').length;
  if (size < 2 || size > mostWords || letterheadUnit.test(key)) return false;
  return placeFor(key, where) !== null || where.styles[0] === 'capitals';
}

/** A short line without a number: "Về kinh phí:", "Công tác tuyên truyền"; a label before an answer. */
function isPlainHeading(text: string, key: string, where: AmongHeadings): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < text.length - 1) return isLabelOfAnswer(key.slice(0, colon), where);
  if (groupAlone.test(key)) return placeFor(key.replace(/[.:]$/, ''), where) !== null;
  if (text.length > longestNamed || /\d/.test(key)) return false;
  if (text.endsWith(':')) {
    const place = placeFor(key.slice(0, -1), where);
    if (place === null) return false;
    if (plainHeading.test(key)) return true;
    return asksSomething(place) && mayHold(where, place) && !leadsIn(key);
  }
  if (text.split(' ').length > mostPlainWords || !plainTitle.test(text)) return false;
  if (saysDone.test(key.replace(achieved, ' ')) || letterheadUnit.test(key)) return false;
  const place = placeFor(key, where);
  return place !== null && asksSomething(place);
}

/** "Con người: bổ nhiệm một chuyên viên tâm lý": the label is that of a question. */
function isLabelOfAnswer(label: string, where: AmongHeadings): boolean {
  if (label.length > longestItem || /\d/.test(label) || label.split(' ').length > mostPlainWords)
    return false;
  const place = placeFor(label, where);
  return place !== null && asksSomething(place) && mayHold(where, place);
}

function placeFor(key: string, { section, outline }: AmongHeadings): WrittenPlace | null {
  return headingPlace(key, section.part, null, outline);
}
