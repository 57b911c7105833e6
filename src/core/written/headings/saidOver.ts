/** What the lines and headings over a passage say of its figures: a part of a year, a plan, another's. */
import type { FigureDraft } from '../draft.ts';
import { isDoneBy, isOfOutsiders, whatFiguresAre } from '../numbers/figuresAre.vi.ts';
import { headingsOver } from '../numbers/matter.ts';
import { isBeyond, isLedByOffice } from '../numbers/others.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { Passage } from './passage.ts';
import { type DoubtOver, saidOverReport, yearsSaid } from './reportFrame.ts';

/** Of one report: each line is read once. */
export class SaidOver {
  readonly #known = new Map<string, readonly DoubtOver[]>();
  readonly #ofAll: readonly DoubtOver[];

  constructor(passages: readonly Passage[]) {
    this.#ofAll = saidOverReport(passages);
  }

  /** Each figure with what is said over it. */
  of(passage: Passage, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
    if (drafts.length === 0) return drafts;
    const { lines, section, writer } = passage;
    // A heading that plans has a place of its own; others are called as the form calls them.
    const headed = headingsOver(section).flatMap((key) =>
      this.#in(key, writer).filter(({ doubt }) => doubt !== 'no-verb' || key.includes('(')),
    );
    const own = lines.flatMap((key) => this.#in(key, writer));
    const said = [...own, ...headed];
    if (said.length + this.#ofAll.length === 0) return drafts;
    return drafts.map((draft) => {
      const isMeant = ({ years }: DoubtOver) =>
        years.length === 0 || (draft.year !== null && years.includes(draft.year));
      const near = said.filter((one) => draft.year === null || isMeant(one));
      const doubts = [...near, ...this.#ofAll.filter(isMeant)].map(({ doubt }) => doubt);
      return { ...draft, doubts: [...draft.doubts, ...doubts] };
    });
  }

  #in(key: string, writer: string): readonly DoubtOver[] {
    const said = this.#known.get(key) ?? saidIn(key, writer);
    this.#known.set(key, said);
    return said;
  }
}

function saidIn(key: string, writer: string): readonly DoubtOver[] {
  const years = yearsSaid(key);
  const isOthers = writer !== '' && isLedByOffice(key, writer);
  return [...saidBeside(key, writer), ...(isOthers ? (['of-others'] as const) : [])].map(
    (doubt) => ({
      doubt,
      years: doubt === 'of-others' ? [] : years,
    }),
  );
}

/** What brackets say of the figure before them: a body that only took part is no other's. */
export function saidInBrackets(key: string, writer: string): readonly FigureDoubt[] {
  const said = saidBeside(key, writer);
  return isDoneBy.test(key) ? said : said.filter((doubt) => doubt !== 'of-others');
}

/** What a text says of the figures that it stands over or beside. */
export function saidBeside(key: string, writer: string): readonly FigureDoubt[] {
  const doubt = whatFiguresAre(key);
  const isOthers = isOfOutsiders(key, (level) => isBeyond(writer, level));
  return [...(doubt === null ? [] : [doubt]), ...(isOthers ? (['of-others'] as const) : [])];
}
