/** Units that deny what their own figures tell: "Không có …" of a unit with a case is not counted. */
import type { Outline } from '../../outline/schema.ts';
import { type Happened, moneyFields } from './gatherNarratives.ts';
import { ofGrave } from './gist/limits.vi.ts';
import { deniesMoney } from './kinds/denials.vi.ts';

export class Contradictions {
  readonly #outline: Outline;
  readonly #happened: Happened;

  constructor(outline: Outline, happened: Happened) {
    this.#outline = outline;
    this.#happened = happened;
  }

  /** True when the unit says that there was no money, and gave sums. */
  contradictsMoney(unit: string, text: string): boolean {
    const counts = this.#happened.get(unit);
    if (counts === undefined || !deniesMoney.test(text)) return false;
    return moneyFields(this.#outline).some((code) => counts.has(code));
  }

  /** True when a count of the unit says otherwise than the denial. */
  contradicts(unit: string, denial: string): boolean {
    const counts = this.#happened.get(unit);
    // One with a case may have had no grave one.
    if (counts === undefined || counts.size === 0 || ofGrave.test(denial)) return false;
    const small = denial.toLowerCase();
    return this.#outline.closing.happenings.some(
      ({ count, words }) =>
        counts.has(count) && (words === undefined || words.some((word) => small.includes(word))),
    );
  }
}
