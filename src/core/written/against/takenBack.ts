/** Finds figures that the sentence behind them takes back: "Số này chỉ là ước tính." */
import { answerFields, type Outline } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey } from '../../text/text.ts';
import type { SentenceAt } from '../draft.ts';
import { yearNamed } from '../headings/headingNumbers.ts';
import { isOfOutsiders, namesTime, whatFiguresAre } from '../numbers/figuresAre.vi.ts';
import { isBeyond } from '../numbers/others.ts';
import type { FigureDoubt, WrittenFigureProposal } from '../writtenReport.ts';
import type { SaidSentence } from './contradictions.ts';
import { doubtInBrackets } from './inBrackets.ts';
import {
  allTakenBack,
  anySort,
  handlingDeed,
  hangingSorts,
  hangsOn,
  holdsTime,
  lastHandling,
  moneySort,
  ofFigures,
  ofYearAlone,
  someOfOthers,
  sortsCounted,
  undoneAfterAll,
  wordsOfBeing,
} from './takenBack.vi.ts';

/** Of what sort, where it is said; whether only what was handled is meant, or all that is told. */
interface TakenBack {
  readonly doubt: FigureDoubt;
  readonly sort: number | null;
  readonly isOfHandling: boolean;
  readonly isOfAll: boolean;
  /** Figures of that year are as they are said. */
  readonly year: number | null;
  /** It speaks of that year's figures alone. */
  readonly only: number | null;
}

/** On its way up to the figures that it means. */
interface Open {
  readonly back: TakenBack;
  readonly paragraph: number;
  passed: number;
}

/** Where a figure stands. */
type Told = Pick<WrittenFigureProposal, 'start' | 'end' | 'field' | 'year'>;

/** Sentences with figures of another sort that may stand between. */
const farthest = 2;

/** They wait for a person. */
export function waitWhereTakenBack(
  figures: readonly WrittenFigureProposal[],
  said: readonly SaidSentence[],
  outline: Outline,
): readonly WrittenFigureProposal[] {
  const sortOf = new Map(
    answerFields(outline).map(({ code, label }) => [code, sortIn(compareKey(label))] as const),
  );
  const taken = takenBySentence(said, sortOf);
  const readings = new Map(said.map(({ id, reading }) => [id, reading]));
  return figures.map((figure) => {
    const reading = readings.get(figure.sentence);
    if (reading === undefined) return figure;
    const back = taken.get(figure.sentence)?.find((one) => isTaken(figure, reading, one, sortOf));
    const doubt = doubtInBrackets(reading, figure) ?? back?.doubt;
    if (doubt === undefined || figure.doubts.includes(doubt)) return figure;
    return { ...figure, sure: 'can_xem' as const, doubts: [...figure.doubts, doubt] };
  });
}

type Sorts = ReadonlyMap<string, number | null>;

/** From the last sentence to the first: each that takes back goes up to the figures that it means. */
function takenBySentence(
  said: readonly SaidSentence[],
  sorts: Sorts,
): ReadonlyMap<number, readonly TakenBack[]> {
  const taken = new Map<number, readonly TakenBack[]>();
  const paragraphs = paragraphsOf(said);
  let open: readonly Open[] = [];
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const { id, reading, drafts } = said[at] as SaidSentence;
    const paragraph = paragraphs[at] ?? 0;
    if (said[at + 1]?.reading.passage.section !== reading.passage.section) open = [];
    if (drafts.length > 0) {
      const meant = open.filter(({ back }) =>
        drafts.some((draft) => isTaken(draft, reading, back, sorts)),
      );
      if (meant.length > 0)
        taken.set(
          id,
          meant.map(({ back }) => back),
        );
      open = open.filter((one) => {
        if (one.back.sort !== null) one.passed += 1;
        const isTold = meant.includes(one);
        if (isTold && (!one.back.isOfAll || one.paragraph !== paragraph)) return false;
        return one.passed <= farthest;
      });
    }
    const back = takenBackIn(reading);
    // Of two alike the nearer one goes on.
    if (back)
      open = [...open.filter((one) => !isSame(one.back, back)), { back, paragraph, passed: 0 }];
  }
  return taken;
}

/** The rows of a table are one with the line under it. */
function paragraphsOf(said: readonly SaidSentence[]): readonly number[] {
  let number = 0;
  return said.map(({ reading: { passage } }, at) => {
    const before = said[at - 1]?.reading.passage;
    const isOn = before?.paragraph === passage.paragraph || before?.paragraph.cells !== undefined;
    if (!isOn) number += 1;
    return number;
  });
}

function isSame(one: TakenBack, other: TakenBack): boolean {
  return (Object.keys(one) as (keyof TakenBack)[]).every((name) => one[name] === other[name]);
}

function takenBackIn({ key, passage: { writer } }: SentenceAt): TakenBack | null {
  const isOfAll = allTakenBack.test(key);
  const nothing = { sort: null, isOfHandling: false, isOfAll, year: null, only: null };
  const figures = ofFigures.map((one) =>
    one
      .exec(key)
      ?.slice(1)
      .find((rest) => rest !== undefined),
  );
  const rest = figures.find((one) => one !== undefined);
  if (rest !== undefined) {
    const doubt = whatFiguresAre(rest.replace(wordsOfBeing, '')) ?? ofOthers(rest, writer);
    if (doubt !== null)
      return {
        ...nothing,
        doubt,
        year: holdsTime.test(rest) ? yearNamed(rest) : null,
        only: Number(ofYearAlone.exec(rest)?.[1]) || null,
      };
  }
  const found = undoneAfterAll.map((one) => one.exec(key)).find((one) => one !== null);
  if (found) {
    const { thing, handling, goesOn, money } = found.groups ?? {};
    const sort = money === undefined ? sortIn(thing ?? '') : moneySort;
    const isOfHandling = (handling ?? goesOn) !== undefined;
    return { ...nothing, doubt: 'not-understood', sort, isOfHandling };
  }
  const some = someOfOthers.exec(key);
  const doubt = some && ofOthers(some[some.length - 1] ?? '', writer);
  if (!some || !doubt) return null;
  return { ...nothing, doubt, sort: sortIn(some.groups?.thing ?? ''), isOfAll: false };
}

/** Of a body outside, or of another time. */
function ofOthers(rest: string, writer: string): FigureDoubt | null {
  if (isOfOutsiders(rest, (level) => writer === '' || isBeyond(writer, level))) return 'of-others';
  return holdsTime.test(rest) && namesTime(rest) ? 'whole-period' : null;
}

/** The number of the sort that a text names first. */
function sortIn(text: string): number | null {
  const found = sortsCounted.map((one) => one.exec(text)?.index ?? Number.POSITIVE_INFINITY);
  const first = Math.min(...found);
  return first === Number.POSITIVE_INFINITY ? null : found.indexOf(first);
}

/** It is of the sort, or hangs on what is. */
function isTaken(
  { start, end, field, year }: Told,
  { key }: SentenceAt,
  { sort, isOfHandling, year: same, only }: TakenBack,
  sorts: Sorts,
): boolean {
  if (same !== null && same === year) return false;
  if (only !== null && year !== null && only !== year) return false;
  const clause = key.slice(0, start);
  const deed = eachMatch(clause, lastHandling).pop()?.[1];
  if (isOfHandling && deed !== undefined && !handlingDeed.test(deed)) return false;
  if (sort === null) return true;
  const last = eachMatch(clause, anySort).pop()?.[0] ?? '';
  const own = sortIn(key.slice(start, end)) ?? sorts.get(field) ?? sortIn(last);
  if (own === null || own === sort) return true;
  if (isOfHandling || !hangingSorts.has(own)) return false;
  return hangsOn.some(([counted, of]) => of === sort && counted.test(clause));
}
