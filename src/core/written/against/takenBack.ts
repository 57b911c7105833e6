/** Finds figures that the sentence behind them takes back: "Số này chỉ là ước tính." */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDoubt, WrittenFigureProposal } from '../writtenReport.ts';
import type { SaidSentence } from './contradictions.ts';
import {
  allTakenBack,
  another,
  estimated,
  handlingDeed,
  lastHandling,
  sortsCounted,
  takenBackInBrackets,
  undoneAfterAll,
} from './takenBack.vi.ts';

/** Of what sort, where it is said; whether only what was handled is meant. */
interface TakenBack {
  readonly doubt: FigureDoubt;
  readonly sort: RegExp | null;
  readonly isOfHandling: boolean;
}

/** Where a figure stands. */
type Told = Pick<WrittenFigureProposal, 'start' | 'end'>;

/** Sentences with figures of another sort that may stand between. */
const farthest = 2;

/** They wait for a person. */
export function waitWhereTakenBack(
  figures: readonly WrittenFigureProposal[],
  said: readonly SaidSentence[],
): readonly WrittenFigureProposal[] {
  const taken = new Map<number, readonly TakenBack[]>();
  said.forEach(({ reading }, at) => {
    const back = takenBackIn(reading.key);
    if (back === null) return;
    for (const { id } of meantBefore(said, at, back)) {
      taken.set(id, [...(taken.get(id) ?? []), back]);
    }
  });
  const keys = new Map(said.map(({ id, reading }) => [id, reading.key]));
  return figures.map((figure) => {
    const key = keys.get(figure.sentence) ?? '';
    const back = taken.get(figure.sentence)?.find((one) => isTaken(figure, key, one));
    const isInBrackets = takenBackInBrackets.test(key.slice(figure.end));
    const doubt = isInBrackets ? 'estimate' : back?.doubt;
    if (doubt === undefined || figure.doubts.includes(doubt)) return figure;
    return { ...figure, sure: 'can_xem' as const, doubts: [...figure.doubts, doubt] };
  });
}

/** As far back as what takes back may mean them, nearest first. */
function meantBefore(
  said: readonly SaidSentence[],
  at: number,
  back: TakenBack,
): readonly SaidSentence[] {
  const { key, passage } = (said[at] as SaidSentence).reading;
  const meant: SaidSentence[] = [];
  let passed = 0;
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = said[before] as SaidSentence;
    if (one.reading.passage.section !== passage.section) break;
    meant.push(one);
    const isTold = one.drafts.some((draft) => isTaken(draft, one.reading.key, back));
    const isInParagraph = one.reading.passage.paragraph === passage.paragraph;
    if (isTold && !(isInParagraph && allTakenBack.test(key))) break;
    if (one.drafts.length > 0 && back.sort !== null) passed += 1;
    if (passed > farthest) break;
  }
  return meant;
}

function takenBackIn(key: string): TakenBack | null {
  if (estimated.test(key)) return { doubt: 'estimate', sort: null, isOfHandling: false };
  if (another.test(key)) return { doubt: 'not-understood', sort: null, isOfHandling: false };
  const found = undoneAfterAll.map((one) => one.exec(key)).find((one) => one !== null)?.groups;
  if (!found) return null;
  const { thing, handling, goesOn } = found;
  const sort = sortsCounted.find((one) => thing !== undefined && one.test(thing)) ?? null;
  return { doubt: 'not-understood', sort, isOfHandling: (handling ?? goesOn) !== undefined };
}

function isTaken({ start, end }: Told, key: string, { sort, isOfHandling }: TakenBack): boolean {
  if (sort !== null && !sort.test(key.slice(start, end))) return false;
  const deed = eachMatch(key.slice(0, start), lastHandling).pop()?.[1];
  return !isOfHandling || deed === undefined || handlingDeed.test(deed);
}
