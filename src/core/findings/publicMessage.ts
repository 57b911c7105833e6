/** What a finding says where everyone with the link reads. */
import { isOfPeople, type Outline } from '../../outline/schema.ts';
import type { Finding } from '../checks/finding.ts';
import { rules } from '../checks/rules.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { plainSentence } from './findingWords.vi.ts';

/** What each rule asks, in the words of the form: rule → title. */
export function ruleTitlesOf(outline: Outline): Readonly<Record<string, string>> {
  const { titleC06, titleR02 } = termsOf(outline);
  const own: Readonly<Record<string, string>> = { C06: titleC06, R02: titleR02 };
  return Object.fromEntries(rules.map(({ id, title }) => [id, own[id] ?? title]));
}

/** What a sentence may be made of without telling anything that was typed. */
const telling = (parameter: string): boolean =>
  !['label', 'tab', 'how', 'successor'].includes(parameter);

interface Titled {
  readonly outline: Outline;
  readonly ruleTitles: Readonly<Record<string, string>>;
}

/** Of cells about children and offenders only the cell is named, never what is in it. */
export function publicMessage(finding: Finding, { outline, ruleTitles }: Titled): string {
  const { unit, place, field, rule, message, parameters } = finding;
  const secret = isOfPeople({ field, tab: place?.tab }, outline);
  const tells = Object.keys(parameters).some(telling);
  return secret && tells && unit !== null ? plainSentence(ruleTitles[rule] ?? rule) : message;
}
