/** The school that what follows is told of. */
import { compareKey } from '../../text/text.ts';
import { schoolAlone, schoolNamed } from '../numbers/others.vi.ts';

/** The school that a heading, or a line with nothing else, names; '' where it is the writer's own. */
export function schoolOver(text: string, isHeading: boolean): string {
  const found = schoolNamed.exec(text);
  if (!found || (!isHeading && !schoolAlone.test(text))) return '';
  return isHeading || found.index < 6 ? compareKey(found[1] ?? '') : '';
}
