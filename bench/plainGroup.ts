/** Near-identical sentences of all units, merged as a skilled hand would: each against every group so far. */

import type { Rows } from './city.ts';
import { estimates, negations } from './mergeSimilar.ts';

export interface PlainCluster {
  readonly text: string;
  readonly units: readonly string[];
}

const fields = [
  'van_ban_trien_khai',
  'dau_moi',
  'tiep_nhan_phan_anh',
  'nhom_1',
  'nhom_2',
  'nhom_3',
  'nhom_4',
  'nhom_5',
  'danh_gia',
  'kho_khan',
  'de_xuat',
  'giai_trinh',
];

interface Group {
  readonly words: ReadonlySet<string>;
  readonly wordings: Map<string, number>;
  readonly units: Set<string>;
}

/** Field → clusters. */
export function group(rows: Rows): Readonly<Record<string, readonly PlainCluster[]>> {
  const [codes = [], ...lines] = rows['Số liệu'] ?? [];
  const unit = codes.indexOf('ma_don_vi');
  const nameOf = new Map((rows['Đơn vị'] ?? []).map(([code = '', name = '']) => [code, name]));
  const grouped: Record<string, PlainCluster[]> = {};
  for (const field of fields) {
    const at = codes.indexOf(field);
    const said = lines.flatMap((line) =>
      split(line[at] ?? '').map((text) => {
        const code = line[unit] ?? '';
        return { text: withoutName(text, nameOf.get(code) ?? ''), unit: code };
      }),
    );
    if (said.length > 0) grouped[field] = merge(said);
  }
  return grouped;
}

/** The report says who acts: a unit's own name at the head of a sentence goes. */
function withoutName(text: string, name: string): string {
  if (name === '' || !text.startsWith(`${name} `)) return text;
  const rest = text.slice(name.length + 1);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function split(text: string): string[] {
  const sentences = text.normalize('NFC').split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u);
  return sentences.map((one) => one.replace(/[\s.;,]+$/, '')).filter((one) => one !== '');
}

function merge(said: readonly { readonly text: string; readonly unit: string }[]): PlainCluster[] {
  const exact = new Map<string, Group>();
  // Only sentences with the same figures and negations can be alike.
  const bySignature = new Map<string, Group[]>();
  for (const { text, unit } of said) {
    const { signature, words } = keyOf(text);
    const key = `${signature}|${words.join(' ')}`;
    let found = exact.get(key);
    if (!found) {
      const groups = bySignature.get(signature) ?? [];
      bySignature.set(signature, groups);
      found = groups.find((one) => alike(one.words, words));
      if (!found) {
        found = { words: new Set(words), wordings: new Map(), units: new Set() };
        groups.push(found);
      }
      exact.set(key, found);
    }
    found.units.add(unit);
    found.wordings.set(text, (found.wordings.get(text) ?? 0) + 1);
  }
  return [...new Set(exact.values())].map(({ wordings, units }) => {
    const [commonest = ['', 0]] = [...wordings].sort((a, b) => b[1] - a[1]);
    return { text: commonest[0], units: [...units] };
  });
}

function keyOf(text: string) {
  const all = text.toLowerCase().match(/\p{N}+(?:[.,/]\p{N}+)*%?|\p{L}+/gu) ?? [];
  const isFigure = (word = '') => /^\p{N}/u.test(word);
  const marks = all.flatMap((word, at) => {
    if (negations.has(word)) return all.slice(at, at + 3);
    if (isFigure(word)) return all.slice(at, at + 2);
    return estimates.has(word) && isFigure(all[at + 1]) ? [word] : [];
  });
  const words = [...new Set(all.filter((word) => !isFigure(word)))].sort();
  return { signature: marks.join(' '), words };
}

/** Four of five words in common. */
function alike(a: ReadonlySet<string>, b: readonly string[]): boolean {
  if (a.size < 0.8 * b.length || b.length < 0.8 * a.size) return false;
  let shared = 0;
  for (const word of b) if (a.has(word)) shared += 1;
  return shared >= 0.8 * (a.size + b.length - shared);
}
