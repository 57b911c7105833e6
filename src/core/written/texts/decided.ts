/** What decides the place of a sentence before its words are weighed: the first line of one table that fits. */
import type { Outline } from '../../../outline/schema.ts';
import { hasWords } from '../../text/hasWords.ts';
import { causeApart, ownTopic } from '../../text/topics.vi.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { topicsBeside } from '../fieldWords.ts';
import { formWords } from '../headings/formWords.ts';
import { headingsOver } from '../numbers/matter.ts';
import { ofAll } from '../numbers/others.vi.ts';
import { lackOpening, titleLine } from '../openings.vi.ts';
import { issued, issuedByUnit, nothingSaid } from '../words.vi.ts';
import { isFigureHeading, isOfGroup } from './figureHeadings.ts';
import {
  aheadOpening,
  asksOpening,
  planned,
  plannedIn,
  situation,
  yearAheadOpens,
} from './noAnswer.vi.ts';

/** A sentence with all that may decide. */
interface ToDecide {
  readonly reading: Pick<SentenceAt, 'text' | 'key' | 'times' | 'passage'>;
  readonly drafts: readonly FigureDraft[];
  readonly outline: Outline;
  /** The questions that its section may answer; `asked` without what the work's order adds. */
  readonly known: readonly string[];
  readonly asked: readonly string[];
  /** The group of measures whose figure it has, where its section leaves that open. */
  readonly counted: string | null;
  /** What its first words name, where no heading asks that. */
  readonly told: string | null;
}

/** Words of a sentence that only gives a figure, and of each further one. */
const wordsAround = 19;
const wordsOfFigure = 7;
/** Why a number may count nothing. */
const unclear: ReadonlySet<string> = new Set(['no-verb', 'other-noun', 'two-readings']);

type Line = readonly [
  fits: (one: ToDecide) => boolean,
  place: (one: ToDecide) => string | null | undefined,
];
const nowhere = () => null;

/** Heading, then the line's own opening, then what is counted; closing sections take what is said in them. */
const table: readonly Line[] = [
  [isOpeningPaper, ({ outline }) => documentsField(outline)],
  [isNoSentence, nowhere],
  [saysNothing, ({ known, outline }) => groupOf(known, outline)],
  [isSilent, nowhere],
  [(one) => isClosing(one) && one.told !== null, ({ told }) => told],
  [
    (one) => !isClosing(one) && asksOpening.test(one.reading.key),
    ({ outline }) => outline.closing.proposals[0]?.field,
  ],
  [
    (one) => !isClosing(one) && lackOpening.test(one.reading.key),
    ({ outline }) => outline.closing.difficulties,
  ],
  [(one) => !isClosing(one) && isAhead(one), nowhere],
  [(one) => !isClosing(one) && isOfOtherMatter(one), nowhere],
  [
    (one) =>
      isOne(one) && (isClosing(one) || isGroup(one.known[0], one.outline) || !isFigureAlone(one)),
    ({ known }) => known[0],
  ],
  [(one) => !isClosing(one) && !isContext(one) && isOfElsewhere(one), nowhere],
  [(one) => one.counted === null && isFigureAlone(one), nowhere],
  [(one) => !isClosing(one) && one.told === null && isFigureHeading(one), nowhere],
];

/** The question, `null` for none, `undefined` where the words must be weighed. */
export function decidedPlace(one: ToDecide): string | null | undefined {
  const line = table.find(([fits]) => fits(one));
  return line && (line[1](one) ?? null);
}

function isClosing({ reading }: ToDecide): boolean {
  return reading.passage.section.place?.kind === 'closing';
}

function isContext({ reading }: ToDecide): boolean {
  return reading.passage.section.place?.kind === 'context';
}

function isOpeningPaper({ reading: { passage, key } }: ToDecide): boolean {
  return passage.isOpening && issuedByUnit.test(key);
}

/** Letterhead, titles, what only leads in. */
function isNoSentence(one: ToDecide): boolean {
  const { text, key, passage } = one.reading;
  const isTitle = passage.isOpening && titleLine.test(key) && !/[.;:]$/.test(text);
  const isLead = text.endsWith(':') && one.drafts.length === 0 && !isOne(one) && !issued.test(key);
  return passage.isFurniture || isTitle || isLead;
}

function saysNothing({ counted, reading: { key } }: ToDecide): boolean {
  return counted === null && nothingSaid.test(key);
}

function isSilent({ known, reading: { passage } }: ToDecide): boolean {
  const kind = passage.section.place?.kind;
  return known.length === 0 && (kind === 'context' || kind === 'plan');
}

/** What will be done, or was done in years that the form does not ask of. */
function isAhead({ reading: { key, times }, outline }: ToDecide): boolean {
  if (planned.test(key)) return true;
  const isLater = (year: number) => year > Math.max(...outline.years);
  if (isLater(Number(aheadOpening.exec(key)?.[1] ?? 0))) return true;
  const years = times.flatMap((time) => time.years);
  const isAllLater = years.length > 0 && years.every(isLater);
  return isAllLater && yearAheadOpens.test(key) && plannedIn.test(key);
}

/** Of a matter that the form does not ask of: by its heading; by its words where the heading leaves it open; by all that it counts. */
function isOfOtherMatter(one: ToDecide): boolean {
  const { reading, drafts, outline } = one;
  const { key, passage } = reading;
  if (ownTopic.test(key)) return false;
  const topics = topicsBeside(outline);
  const isOther = (text: string) => {
    const said = text.replace(causeApart, ',');
    return topics.some((topic) => hasWords(said, topic));
  };
  const over = [passage.lead, ...headingsOver(passage.section)];
  const named = over.find((text) => ownTopic.test(text) || isOther(text));
  if (named !== undefined && !ownTopic.test(named)) return true;
  if (!isOther(key)) return false;
  return !isOne(one) || (drafts.length > 0 && drafts.every(isFirmlyOther));
}

/** Counted of another matter, whatever its time, with no other doubt. */
function isFirmlyOther({ doubts }: FigureDraft): boolean {
  return doubts.includes('other-matter') && !doubts.some((one) => unclear.has(one));
}

function isOne({ known, counted }: ToDecide): boolean {
  return known.length === 1 && counted === null;
}

/** Of the whole country, of other offices, or only what the unit is. */
function isOfElsewhere({ reading: { key }, drafts }: ToDecide): boolean {
  if (drafts.length > 0) return drafts.every(({ doubts }) => doubts.includes('of-others'));
  return (ofAll.test(key) && /\d/.test(key)) || situation.test(key);
}

/** A figure that no group of measures asks, and little else: it is told as a figure. */
function isFigureAlone({ reading: { key }, drafts, outline }: ToDecide): boolean {
  const written = drafts.filter(
    ({ doubts }) => !doubts.includes('own-unit') && !doubts.includes('not-repeated'),
  );
  const most = wordsAround + wordsOfFigure * written.length;
  if (written.length === 0 || key.split(' ').length > most) return false;
  return !written.some(({ field }) => isOfGroup(field, outline));
}

/** The question of the documents that carry out the programme: declared, or the one on steering. */
export function documentsField(outline: Outline): string | null {
  return outline.written?.documents ?? formWords(outline).ideas.get('steering')?.texts[0] ?? null;
}

function isGroup(field: string | undefined, { groups }: Outline): boolean {
  return groups.some(({ text }) => text === field);
}

/** "Chưa có" is an answer where one group of measures is asked. */
function groupOf([first, ...others]: readonly string[], outline: Outline): string | null {
  return others.length === 0 && isGroup(first, outline) ? (first ?? null) : null;
}
