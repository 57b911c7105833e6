/** The school that what follows is told of. */
import { compareKey } from '../../text/text.ts';
import { markAlone, nothingElse, schoolNamed } from '../numbers/others.vi.ts';

/** The school that a heading, or a line, names and says nothing else; '' where it says more. */
export function schoolOver(text: string): string {
  const found = schoolNamed.exec(text);
  if (!found) return '';
  const isAlone = markAlone.test(text.slice(0, found.index));
  const ends = nothingElse.test(text.slice(found.index + found[0].length));
  return isAlone && ends ? compareKey(found[1] ?? '') : '';
}
