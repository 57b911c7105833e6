/** Several sentences of one matter in a few words: what is printed for all the units follows from what each of them said. */
import type { Statement } from '../../narratives/statements.ts';
import type { ReportInput } from '../input.ts';
import { isSayable } from './clauses.vi.ts';
import { shortenList, wordCount } from './shorten.vi.ts';
import { predicateOf } from './statementText.vi.ts';
import { countUnits } from './who.vi.ts';

/** What fewer units say is not told beside what all of them say. */
const fewestForemost = 2;

/** One sentence speaks for itself; several by the matter's label, with the sentence of most units; null where nothing can be said. */
export function sumUp(
  some: readonly Statement[],
  label: string | undefined,
  input: ReportInput,
  wordsOf: (one: Statement) => string = predicateOf,
): { readonly text: string; readonly foremost: string } | null {
  const [first, ...others] = some.filter((one) => one.units.length > 0);
  if (!first) return null;
  // "Mạng chậm": told in its two words.
  const fewest = first.kind === 'difficulty' ? 2 : 3;
  if ((others.length === 0 || label === undefined) && isSayable(first, input, fewest)) return { text: wordsOf(first), foremost: '' };
  if (label === undefined) return null;
  const most = [...some].sort((a, b) => b.units.length - a.units.length).find((one) => isSayable(one, input));
  const isTold =
    others.length > 0 &&
    most !== undefined &&
    most.units.length >= fewestForemost &&
    !saysNoMore(wordsOf(most), label) &&
    !ofEach.test(most.template);
  if (!isTold) return { text: label, foremost: '' };
  const units = [...new Set(some.flatMap((one) => one.units))];
  const lead = `, trong đó ${countUnits(most.units, input)}: `;
  const room = longest - wordCount(`${label} (${countUnits(units, input)}${lead}`);
  const words = shortenList(wordsOf(most), room);
  return { text: label, foremost: wordCount(words) <= room ? `${lead}${words}` : '' };
}

/** Words of a label with what most say, and both numbers of units. */
const longest = 35;

/** "Bổ sung 1 biên chế": so many for each, which reads as if it were for all of them. */
const ofEach = /(?<!(?:năm|lớp|khối|số|ngày|tháng|quý|cấp|thứ) )(?<![\d.,/{–-])\d{1,3}(?= \p{L})/u;

/** "về kinh phí", behind a label that ends so. */
function saysNoMore(words: string, label: string): boolean {
  return label.toLowerCase().includes(words.toLowerCase());
}
