/** What stands between a label and a number, where it is not the label's. */
import { hasWords } from '../../text/hasWords.ts';
import type { Around } from '../around.ts';
import type { Label } from '../labels.ts';
import type { Weighed } from '../weigh.ts';
import { weakVerbs } from '../words.vi.ts';

/** Behind a label, a verb of another field before the number: "… 4 vụ, đã xử lý 3 vụ". */
export function saysAnother(
  weighed: readonly Weighed[],
  { near, before }: Around,
  { label, at }: { readonly label: Label | null; readonly at: number },
): boolean {
  if (!label) return false;
  const behind = near.slice(Math.max(0, label.end - (at - near.length)));
  if (label.words.isMoney) return label.words.never.some((word) => hasWords(behind, word));
  const [best] = weighed;
  if (!best || best.words === label.words) return false;
  const told = label.isAbove ? before : behind;
  return best.words.verbs.some((verb) => !weakVerbs.has(verb) && hasWords(told, verb));
}
