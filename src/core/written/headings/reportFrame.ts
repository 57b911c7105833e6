/** What a report says of all its figures: in its title, its margins, by the day of its signature. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey } from '../../text/text.ts';
import {
  isOfFrame,
  isSchoolYear,
  reportNamed,
  saidOfReport,
  unfinishedYear,
} from '../numbers/figuresAre.vi.ts';
import { caption, signedAt } from '../openings.vi.ts';
import { splitParagraph } from '../sentenceEnds.ts';
import { closingFormula, openingFormula } from '../words.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { Passage } from './passage.ts';

/** `years`: of their figures alone, where any is named. */
export interface DoubtOver {
  readonly doubt: FigureDoubt;
  readonly years: readonly number[];
}

export function saidOverReport(passages: readonly Passage[]): readonly DoubtOver[] {
  const frame = new Set(frameOf(passages));
  const unfinished = [...frame].map(yearUnfinished).filter((year) => year !== null);
  const named = passages.filter((one) => frame.has(one) || reportNamed.test(one.paragraph.text));
  const said = named.flatMap((passage) =>
    piecesOf(passage.paragraph.text).flatMap((piece): readonly DoubtOver[] => {
      const key = compareKey(piece);
      const doubt = saidOfReport(key, frame.has(passage));
      return doubt === null ? [] : [{ doubt, years: yearsSaid(key) }];
    }),
  );
  return [
    ...said.map((one) => (one.years.length > 0 ? one : { ...one, years: unfinished })),
    ...(unfinished.length > 0 ? [{ doubt: 'part-year' as const, years: unfinished }] : []),
  ];
}

/** What stands before the first thing told, and after the last. */
function frameOf(passages: readonly Passage[]): readonly Passage[] {
  const keys = passages.map(({ paragraph }) => compareKey(paragraph.text));
  const begins = passages.findIndex(
    ({ paragraph, isOpening }, at) =>
      !isOpening || (!paragraph.cells && !isOfFrame(keys[at] ?? '')),
  );
  const formula = keys.findIndex((key) => openingFormula.test(key)) + 1 || passages.length;
  const first = Math.min(begins < 0 ? passages.length : begins, formula);
  const ends = keys.findIndex((key) => closingFormula.test(key));
  const isFramed = (at: number) => at < first || (ends >= 0 && at >= ends);
  return passages.filter(
    ({ paragraph }, at) => isFramed(at) && !caption.test(keys[at] ?? paragraph.text),
  );
}

/** The last year that a text names, both of a school year. */
export function yearsSaid(key: string): readonly number[] {
  const years = eachMatch(key, /20\d\d/g).map(([one]) => Number(one));
  return isSchoolYear(key) ? years : years.length > 0 ? [Math.max(...years)] : [];
}

function yearUnfinished({ paragraph }: Passage): number | null {
  const signed = piecesOf(paragraph.text).find((piece) => signedAt.test(piece));
  return signed === undefined ? null : unfinishedYear(compareKey(signed));
}

/** Cells and lines of cells stand for themselves. */
function piecesOf(text: string): readonly string[] {
  return text.split(/[|;]/).flatMap((cell) => splitParagraph(cell.trim()));
}
