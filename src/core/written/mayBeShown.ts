/** Whether a sentence of a report may be shown: personal data is looked for before anything is kept. */
import type { Field } from '../../outline/schema.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { loadSearch } from '../privacy/search.ts';
import type { ReportSection } from './headings/places.ts';
import { withPlainFigures } from './numbers/figuresAre.vi.ts';

/**
 * Checked as read; what was typed without accents, for sure signs too. Words that no accent was found for
 * look like names among those that have theirs: a sentence with one capital, its first, may pass as typed,
 * since a hand that writes capitals writes those of names.
 */
export function mayBeShown(text: string, typed: string, asked: Field | undefined): boolean {
  return isClear(withPlainFigures(text), withPlainFigures(typed), asked);
}

function isClear(text: string, typed: string, asked: Field | undefined): boolean {
  if (typed === text) return mayBePrinted(text, asked);
  const { mayNamePeople = false } = asked ?? {};
  const isSure = (one: string) => loadSearch().findPersonalData(one, { mayNamePeople }).length > 0;
  if (isSure(text) || isSure(typed)) return false;
  return mayBePrinted(text, asked) || (oneCapital.test(typed) && mayBePrinted(typed, asked));
}

/** Nothing is quoted either. */
const oneCapital = /^[^\p{L}]*\p{Lu}[^\p{Lu}"“”'‘’]*$/u;

/** Titles of sections as they are shown: of one with personal data only its number. */
export class ShownTitles {
  private readonly known = new Map<string, string>();
  private readonly typed: (text: string) => string;

  constructor(typed: (text: string) => string) {
    this.typed = typed;
  }

  shown({ title, number }: Pick<ReportSection, 'title' | 'number'>): string {
    const known = this.known.get(title);
    if (known !== undefined) return known;
    const typed = this.typed(title);
    const shown = title === '' || mayBeShown(title, typed, undefined) ? typed : number;
    this.known.set(title, shown);
    return shown;
  }
}
