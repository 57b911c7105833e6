/** Whether a number is another's: of the whole city, of a unit that is named and is not the writer. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey } from '../../text/text.ts';
import type { SentenceAt } from '../draft.ts';
import { isOffice } from '../openings.vi.ts';
import { asExample, ofAll, schoolNamed, unitDid, unitNamed, unitOpens } from './others.vi.ts';

/** An office tells of one of its schools: by a heading, or by the words before the number. */
export function isOfOneSchool({ text, key, passage }: SentenceAt, at: number): boolean {
  const { writer, school } = passage;
  if (!isOffice(writer)) return false;
  if (school !== '' && !writer.includes(school)) return true;
  const from = key.lastIndexOf(';', at) + 1;
  const named = [...eachMatch(text.slice(from, at), new RegExp(schoolNamed, 'gu'))].pop();
  return named !== undefined && !writer.includes(compareKey(named[1] ?? ''));
}

/** Words of a name: each begins with a capital. */
const properName = /\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,4}/gu;

/** From the last full stop or semicolon to the number; `own` is what the report says of its writer. */
export function isOfOthers(reading: SentenceAt, at: number): boolean {
  const { text, key, passage } = reading;
  const from = key.lastIndexOf(';', at) + 1;
  const before = key.slice(from, at);
  if (ofAll.test(before) || asExample.test(before)) return true;
  if (isOfOneSchool(reading, at)) return false;
  const own = passage.writer;
  if (own === '') return false;
  return eachMatch(text.slice(from, at), properName).some((found) => {
    const start = from + found.index;
    const name = compareKey(found[0]);
    const lead = key.slice(from, start);
    const kind = unitNamed.exec(lead)?.[0] ?? '';
    if (kind === '' || own.includes(name)) return false;
    const opens = unitOpens.test(lead.slice(0, lead.length - kind.length));
    return opens && unitDid.test(key.slice(start + found[0].length));
  });
}
