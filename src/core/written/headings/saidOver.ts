/** What the lines and headings over a passage say of its figures: a part of a year, a plan, another's. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { FigureDraft } from '../draft.ts';
import { isOfOutsiders, whatFiguresAre } from '../numbers/figuresAre.vi.ts';
import { headingsOver } from '../numbers/matter.ts';
import { isBeyond, isLedByOffice } from '../numbers/others.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { Passage } from './passage.ts';

/** `year`: of its figures alone, where one is named. */
interface Said {
  readonly doubt: FigureDoubt;
  readonly year: number | null;
}

/** Of one report: each line is read once. */
export class SaidOver {
  readonly #known = new Map<string, readonly Said[]>();

  /** Each figure with what is said over it. */
  of(passage: Passage, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
    if (drafts.length === 0) return drafts;
    const { lines, section, writer } = passage;
    // A heading that plans has a place of its own; others are called as the form calls them.
    const headed = headingsOver(section).flatMap((key) =>
      this.#in(key, writer).filter(({ doubt }) => doubt !== 'no-verb' || key.includes('(')),
    );
    const said = [...lines.flatMap((key) => this.#in(key, writer)), ...headed];
    if (said.length === 0) return drafts;
    return drafts.map((draft) => {
      const isMeant = ({ year }: Said) =>
        year === null || draft.year === null || draft.year === year;
      const own = said.filter(isMeant).map(({ doubt }) => doubt);
      return { ...draft, doubts: [...draft.doubts, ...own] };
    });
  }

  #in(key: string, writer: string): readonly Said[] {
    const said = this.#known.get(key) ?? saidIn(key, writer);
    this.#known.set(key, said);
    return said;
  }
}

function saidIn(key: string, writer: string): readonly Said[] {
  const year = Math.max(0, ...eachMatch(key, /20\d\d/g).map(([one]) => Number(one))) || null;
  const isOthers = writer !== '' && isLedByOffice(key, writer);
  return [...saidBeside(key, writer), ...(isOthers ? (['of-others'] as const) : [])].map(
    (doubt) => ({
      doubt,
      year: doubt === 'of-others' ? null : year,
    }),
  );
}

/** What a text says of the figures that it stands over or beside. */
export function saidBeside(key: string, writer: string): readonly FigureDoubt[] {
  const doubt = whatFiguresAre(key);
  const isOthers = isOfOutsiders(key, (level) => isBeyond(writer, level));
  return [...(doubt === null ? [] : [doubt]), ...(isOthers ? (['of-others'] as const) : [])];
}
