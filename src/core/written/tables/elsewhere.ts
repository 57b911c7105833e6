/** A table under a heading that names another matter: its bare heads ("Đã xử lý", "Số buổi") count that. */
import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import { causeApart, ownTopic } from '../../text/topics.vi.ts';
import { doneToo } from '../fieldNamed.ts';
import { type FieldWords, hasContext, strongVerbs, type Wordings } from '../fieldWords.ts';
import { emptyWords } from '../headings/headingIdeas.vi.ts';
import type { ReportSection } from '../headings/places.ts';
import { headingsOver, isOtherBefore, matterSaid } from '../numbers/matter.ts';
import { dataWords } from './tableWords.vi.ts';

/** Words of a label that names nothing else. */
const longLabel = 5;

/** What stands over a table: its section, and the line above where that names the table. */
export interface OverTable {
  readonly section: ReportSection;
  readonly caption: string;
}

/** What a head is read with: the heading and line above, the other heads. */
export interface HeadReading {
  readonly above: string;
  readonly beside: string;
  readonly over: OverTable;
  readonly reader: Wordings;
}

/** The nearest words over the table that say anything do not speak of the field, nor do its own. */
export function isElsewhere(
  words: FieldWords,
  keys: readonly string[],
  { section, caption }: OverTable,
  reader: Wordings,
): boolean {
  const label = keys.join(' ');
  const heads = keys.join('; ');
  if (isOther(label, reader, false) || matterSaid(heads, reader) === 'other') return true;
  const over = [...(tellsSomething(caption) ? [caption] : []), ...headingsOver(section)];
  const told = [heads, ...over].map((one) => matterSaid(one, reader)).find((one) => one !== null);
  if (told === 'other') return true;
  if (tellsItself(words, label)) return false;
  if (tellsSomething(caption)) return !isAbout(words, caption);
  return isElse(words, section, reader);
}

/** Of a matter that the form does not ask of; where it speaks of its own too, of both. */
export function isOther(given: string, reader: Wordings, orBoth = true): boolean {
  const text = given.replace(causeApart, ',');
  const own = orBoth ? ownTopic.exec(text) : null;
  if (own) return isOtherBefore(text.slice(0, own.index), reader);
  return reader.topics.some((topic) => hasWords(text, topic));
}

function isElse(words: FieldWords, section: ReportSection, reader: Wordings): boolean {
  const { isTold, counts, place, key, over } = section;
  if (isTold && (counts.includes(words.field.code) || place?.items)) return false;
  if (tellsSomething(key) && !asksWords(section, reader)) return !isAbout(words, key);
  return over !== null && isElse(words, over, reader);
}

/** "Thông tin chung", "Kiến nghị": a question answered in words, of which nothing is counted. */
function asksWords({ isTold, place, counts, key }: ReportSection, reader: Wordings): boolean {
  if (!isTold || !place || place.texts.length === 0 || counts.length > 0) return false;
  return !reader.fields.some(({ nouns }) => hasContext({ context: [...nouns] }, key));
}

/** A head that only says what was done, under words that speak of two fields of which it was done. */
export function isOfTwo(
  words: FieldWords,
  keys: readonly string[],
  above: string,
  reader: Wordings,
): boolean {
  return doneToo(words, keys.join(' '), above, reader).length > 0 && hasContext(words, above);
}

/** "Số vụ đã xử lý": its noun with its verb, or with what it is about; a long label of its own. */
function tellsItself(words: FieldWords, label: string): boolean {
  const isLong = (own: string) => own.split(' ').length >= longLabel && hasWords(label, own);
  if (words.labels.some(isLong) || hasWords(label, ownLabel(words))) return true;
  const named = [...words.nouns, ...words.otherNouns].filter((noun) => hasWords(label, noun));
  if (named.length === 0) return false;
  const told = [...strongVerbs(words), ...words.context];
  return told.some((word) => !words.nouns.has(word) && hasWords(label, word));
}

/** As the form writes it. */
function ownLabel({ field }: FieldWords): string {
  return compareKey(field.label.replace(/ *\([^)]*\)/g, ''));
}

function tellsSomething(heading: string): boolean {
  const said = heading.match(/\p{L}+/gu) ?? [];
  return said.some((word) => !emptyWords.has(word) && !dataWords.has(word));
}

function isAbout(words: FieldWords, heading: string): boolean {
  const { context, columns, nouns, otherNouns, never } = words;
  const told = [...columns].filter((one) => !otherNouns.has(one) && !nouns.has(one));
  if (hasContext({ context: [...context, ...told] }, heading)) return true;
  const isNamed = hasContext({ context: [...nouns] }, heading);
  return isNamed && !never.some((word) => hasWords(heading, word));
}
