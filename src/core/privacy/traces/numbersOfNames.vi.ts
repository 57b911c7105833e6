/** Numbers that addresses and names have of themselves, and those that count somebody. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { holdsNumber, tellsPeopleCount } from './peopleCounts.vi.ts';

/** Names of values that a service writes: which tab, which page, who opened it. */
const ofService =
  /^(?:\w*id|usp|sd|rtpof|page|p|v|t|s|tab|sheet|range|start|lang|hl|authuser|pli|utm_\w*|ref|fbclid|gclid|resourcekey|key|token|code|ver|version|rev|width|height|w|h|size)$/i;
const value = /[?&#]([^=&#?]+)=([^&#]*)/g;

/** Whether an address counts somebody: by its words, or by a value that no service writes ("?tre=4242"). */
export function addressCounts(address: string): boolean {
  const [page = '', ...asked] = address.split(/(?=[?#])/);
  const isPost = /^mailto:/i.test(address);
  const values = eachMatch(asked.join(''), value);
  if (values.some(([, name = '', text = '']) => !ofService.test(name) && holdsNumber(text) && !isMixed(text))) return true;
  const said = isPost ? asked.join('') : page.replace(/^\w+:\/\/[^/]*/, '') + asked.join('');
  return tellsPeopleCount(said.replace(/[/_\-?=&#+.]+/g, ' ').trim());
}

/** "1AbC9x": a key, no number. */
const isMixed = (text: string): boolean => /^[\w-]*[A-Za-z][\w-]*$/.test(text) && /\d/.test(text) && text.length > 5;

const ofName =
  /(?<!\p{L})(?:[Tt]rường|TRƯỜNG|THPT|THCS|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Qq]uận|[Pp]hường|[Xx]ã|[Kk]hu|[Cc]ụm|[Tt]ổ dân phố)(?: \p{L}+){0,4}? (?:[Ss]ố )?\d{1,2}(?![\d.,]|\p{L}| \p{Ll})/gu;

/** Whether a text holds a number besides the one that a school or a place is called by. */
export const countsBesideName = (text: string): boolean => holdsNumber(text.normalize('NFC').replace(ofName, ''));
