/** Names of units and schools, without how their kind is written: "Tr. THPT Kiến An". */
import { rememberedLabels } from '../lib/remembered.ts';
import { compareKey } from './compareKey.ts';
import { areaShortForms, areaWord, cityAtEnd, kinds, levels } from './nameKey.vi.ts';

/** What a name says of its unit's kind (''), and the name that is left, as compare keys. */
export interface NameParts {
  readonly kind: string;
  readonly name: string;
}

const signs = /[^\p{L}\p{N}]+/gu;

/** Takes a name apart: { kind: 'thpt', name: 'kiến an' }. */
export const nameParts = rememberedLabels((text): NameParts => {
  const words = compareKey(text).replace(signs, ' ').trim();
  const plain = words.replace(cityAtEnd, '') || words;
  for (const { kind, start, takesArea } of kinds) {
    const found = start.exec(plain);
    if (!found) continue;
    const rest = expand(plain.slice(found[0].length));
    return { kind, name: takesArea ? rest.replace(areaWord, '') : rest };
  }
  return schoolParts(plain);
});

/** Equal for the ways one name is written; differs between a school and a centre of one name. */
export function nameKey(text: string): string {
  const { kind, name } = nameParts(text);
  return `${kind}:${name}`;
}

function expand(words: string): string {
  return words
    .trim()
    .split(' ')
    .map((word, at, all) => (at < all.length - 1 ? (areaShortForms[word] ?? word) : word))
    .join(' ');
}

/** Levels in the order they are written at the start: "TH, THCS và THPT" → th-thcs-thpt. */
function schoolParts(words: string): NameParts {
  const found: string[] = [];
  let rest = `${words} `;
  for (;;) {
    const level = levels.find(({ start }) => start.test(rest));
    if (!level) break;
    if (level.code !== '') found.push(level.code);
    rest = rest.replace(level.start, '');
  }
  const name = expand(rest);
  return name === '' ? { kind: '', name: words } : { kind: found.join('-'), name };
}
