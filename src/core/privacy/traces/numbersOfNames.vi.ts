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
  if (values.some(([, name = '', text = '']) => holdsNumber(text) && (ofService.test(name) ? !isOfService(text) : !isMixed(text))))
    return true;
  const said = isPost ? asked.join('') : page.replace(/^\w+:\/\/[^/]*/, '') + asked.join('');
  const words = said.replace(/[/_\-?=&#+.]+/g, ' ').trim();
  // "so-tre-bi-xam-hai-3": the last number is what the words count.
  return tellsPeopleCount(words) || tellsPeopleCount(words.replace(/ (\d+)$/, ': $1'));
}

/** A number or a key by itself, that a service wrote. */
const isOfService = (text: string): boolean => /^[\w.%-]*$/.test(text) && !ofPeople.test(text);
const ofPeople = /(?:^|[^a-z])(?:so|tre|em|chau|be|hs|vu|ca|nan|bi)(?:[^a-z]|$)/i;

/** "1AbC9x": a key, no number. */
const isMixed = (text: string): boolean => /^[\w-]*[A-Za-z][\w-]*$/.test(text) && /\d/.test(text) && text.length > 5;

/** "Trường THPT số 2", "Tiểu học Bắc Sơn 2", "Phường 5"; but for "Trường có 2", "Tiểu học Bắc Sơn 2 (nữ)". */
const ofName =
  /(?<!\p{L})(?:(?:[Tt]rường|TRƯỜNG|THPT|THCS|TH|[Tt]iểu học|[Mm]ầm non|[Mm]ẫu giáo|[Cc]ơ sở)(?: (?:\p{Lu}\p{L}*|tiểu học|mầm non|trung học|phổ thông|cơ sở)){0,5}? (?:[Ss]ố \d{1,2}|[12])|(?:[Qq]uận|[Pp]hường|[Xx]ã|[Kk]hu|[Cc]ụm|[Tt]ổ dân phố)(?: \p{Lu}\p{L}*){0,3}? (?:[Ss]ố )?\d{1,2})(?![\d.,]|\p{L}| \p{Ll}| ?\((?:nam|nữ|em|hs|trẻ|vụ|ca|nạn))/gu;

/** Whether a text holds a number besides the one that a school or a place is called by. */
export const countsBesideName = (text: string): boolean => holdsNumber(text.normalize('NFC').replace(ofName, ''));
