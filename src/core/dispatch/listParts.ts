/** A list of questions in one sentence → its parts, and what a share among them is of. */
import { looseKey } from '../text/text.ts';
import {
  askingVerb,
  attendant,
  bareShare,
  connector,
  counter,
  listJoint,
  listStarter,
  measureUnit,
  moneyUnit,
  ofWhich,
  overTotal,
  shareHint,
  shareStart,
  trailingLead,
  vagueCount,
} from './words.vi.ts';

const bracketed = /\s*\([^()]*\)/g;

/** "số A; số B, số C" → its parts; a text that only has commas is one. */
export function listParts(body: string): readonly string[] {
  const at = body.indexOf(':');
  const after = body.slice(at + 1).trim();
  const isList = isCounted(after) || (after.includes(';') && !body.slice(0, at).includes(';'));
  const head = at >= 0 && isList ? body.slice(0, at) : '';
  const whole = ofWhich.test(head) && isCounted(withoutVerb(head)) ? `${withoutEnds(head)};` : '';
  const listed = at >= 0 && isList ? `${whole}${after}` : body;
  const parts = listed
    .split(';')
    .flatMap((part) => splitList(part.trim()))
    .map(withoutEnds)
    .filter((part) => /\p{L}/u.test(part));
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.length - 1;
    if (last >= 0 && attendant.test(part) && !isCounted(joined[last] ?? ''))
      joined[last] += `, ${part}`;
    else joined.push(part);
  }
  return joined.length === 0 ? [body] : joined;
}

/** Splits at commas before the words that begin a question, once one part asks for a number. */
function splitList(part: string): readonly string[] {
  const pieces = part.split(listJoint);
  if (!pieces.some((one) => isCounted(withoutVerb(one)))) return [part];
  const parts: string[] = [];
  for (const piece of pieces) {
    const begins = isCounted(withoutVerb(piece)) || (parts.length > 0 && listStarter.test(piece));
    if (begins || parts.length === 0) parts.push(piece);
    else parts[parts.length - 1] += `, ${piece}`;
  }
  return parts;
}

/** "…, the share in %" of the number before it: it says no more, or words of that number. */
export function isShareOf(part: string, before: string): boolean {
  if (bareShare.test(part)) return true;
  const rest = looseKey(part.replace(shareStart, ''));
  return shareStart.test(part) && isCounted(before) && looseKey(before).endsWith(` ${rest}`);
}

/** What a share is of: the total before the number, where there is one. */
export function shareOver(before: string): string {
  const total = withoutVerb(before);
  return overTotal.test(`/${total}`) ? `${shareHint}/${total}` : shareHint;
}

/** "A: B (%), C (triệu đồng)": parts that have a unit each; null where fewer than two have. */
export function measuredParts(sentence: string): readonly string[] | null {
  const after = sentence.slice(sentence.indexOf(':') + 1).replace(/[\s;,.:]+$/, '');
  const parts = after.split(/(?<=\))\s*[;,]\s+/);
  const isMeasured = (part: string) => {
    const [, hint = ''] = /\(([^()]*)\)$/.exec(part.trim()) ?? [];
    return hint === '%' || moneyUnit.test(hint) || measureUnit.test(hint);
  };
  if (parts.length < 2 || !parts.every(isMeasured)) return null;
  return parts.map((part) => withoutEnds(part.replace(bracketed, '')));
}

export function withoutEnds(words: string): string {
  const plain = words.replace(trailingLead, '').replace(/^[\s;,.:)–-]+|[\s;,.:(–-]+$/g, '');
  return plain.replace(connector, (found) => (/^\p{Lu}/u.test(found) ? found : '')).trim();
}

/** Whether words begin with a number asked, with something that is counted. */
export function isCounted(words: string): boolean {
  const [first = ''] = words.split(',');
  return counter.test(words) && !vagueCount.test(first.trim());
}

export function withoutVerb(words: string): string {
  const plain = words.replace(askingVerb, '');
  return plain === '' ? words : plain;
}
