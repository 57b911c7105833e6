/** Which numbered lines are sentences and no titles. */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/text.ts';
import { isStatement, isToldOfGroup } from '../lineKinds.ts';
import type { Paragraph } from '../paragraphs.ts';
import { styleOf } from './headingNumbers.ts';
import { headingPlace } from './places.ts';

/** The title of a part names its question in the first of its words. */
const titleWords = 3;
/** Words of a group's title that are the title and no answer. */
const fewestTitle = 4;

/** A line with its key, in the part of the report it is in. */
interface LineIn {
  readonly key: string;
  readonly part: string;
  readonly outline: Outline;
}

export function isSentence(paragraph: Paragraph, { key, part, outline }: LineIn): boolean {
  if (isTitleOf(key, outline)) return false;
  const words = styleOf(paragraph.mark) === 'roman' ? titleWords : Number.POSITIVE_INFINITY;
  const opening = key.split(' ').slice(0, words).join(' ');
  return isStatement(paragraph, headingPlace(opening, part, null, outline) !== null);
}

/** Behind the number of a group of measures: what was done, not what the group is called. */
export function isAnswerOf(group: string, paragraph: Paragraph, line: LineIn): boolean {
  if (isTitleOf(line.key, line.outline)) return false;
  if (paragraph.isGroup) return isSentence(paragraph, line);
  const named = headingPlace(line.key, line.part, null, line.outline);
  return isToldOfGroup(paragraph, group, named?.texts ?? []);
}

/** The title of a group of measures, whole or in part, in any case and with other signs between its words. */
export function isTitleOf(key: string, { groups }: Outline): boolean {
  const said = wordsOf(key);
  return (
    said.length >= fewestTitle &&
    groups.some(({ title }) => {
      const asked = new Set(wordsOf(compareKey(title)));
      return said.every((word) => asked.has(word));
    })
  );
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}
