/** What a cell takes of a typed text, by the rules of the sheet: locks, lists, length. */
import { locked, notInList, tooLong } from '../words.vi.ts';
import { withoutMarks } from './cellBox.ts';
import type { ShownCell, TabModel } from './tab/tabModel.ts';

interface Accepted {
  readonly text: string;
  /** Why it is not taken, '' when it is. */
  readonly refused: string;
}

const longestText = 50_000;

export function acceptedText(model: TabModel, cell: ShownCell, text: string): Accepted {
  if (model.isLocked(cell)) return { text, refused: locked };
  if (text.length > longestText) return { text, refused: tooLong };
  const rule = model.choicesAt(cell);
  if (!rule?.rejects || rule.values.length === 0 || text === '') return { text, refused: '' };
  if (rule.values.includes(text)) return { text, refused: '' };
  // "co" is "Có": a person in a hurry types no accents.
  const same = rule.values.filter((value) => withoutMarks(value) === withoutMarks(text));
  if (same.length === 1) return { text: same[0] ?? text, refused: '' };
  return { text, refused: notInList(rule.values.join(', '), rule.help) };
}
