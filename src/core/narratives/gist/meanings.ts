/** Meanings of the sentences of a run, each read once. */
import { remembered } from '../../lib/remembered.ts';
import { meaningOf, type SentenceMeaning } from '../meaning.ts';

/** The next run, on one's own machine, reads almost the same sentences; each meaning takes kilobytes. */
const meaningOnce = remembered(
  (text, whose: 'area' | 'unit') => meaningOf(text, whose === 'area'),
  1_000_000,
);

/** Meanings of a run, each read once: most units write what others write. */
export class Meanings {
  readonly #known = new Map<string, SentenceMeaning>();
  readonly #whose: 'area' | 'unit';

  constructor(ofArea = false) {
    this.#whose = ofArea ? 'area' : 'unit';
  }

  get isOfArea(): boolean {
    return this.#whose === 'area';
  }

  of(text: string): SentenceMeaning {
    let meaning = this.#known.get(text);
    if (meaning === undefined) {
      meaning = meaningOnce(text, this.#whose);
      this.#known.set(text, meaning);
    }
    return meaning;
  }
}
