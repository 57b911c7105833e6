/** Finds units by what a hurried person types: no accents, abbreviations, initials, any word order. */
import type { UnitName } from '../../api/api.ts';
import { abbreviations, longForms } from './abbreviations.vi.ts';

/** Units whose words begin as the typed words do, the best first; at most `limit`. */
export function searchUnits(units: readonly UnitName[], typed: string, limit = 8): UnitName[] {
  const wanted = expand(wordsOf(typed));
  if (wanted.length === 0) return [];
  const scored = units.flatMap((unit, order) => {
    const score = scoreOf(unit, wanted);
    return score === 0 ? [] : [{ unit, score, order }];
  });
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  return scored.slice(0, limit).map((entry) => entry.unit);
}

/** Lower case without accents, split at everything that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u0110\u0111\u00d0]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function expand(words: readonly string[]): string[] {
  return words.flatMap((word) => abbreviations[word] ?? [word]);
}

/** 0 when a wanted word is nowhere; whole words weigh more than beginnings, the name more than the type. */
function scoreOf(unit: UnitName, wanted: readonly string[]): number {
  const name = expand(wordsOf(unit.name));
  const initials = name.map((word) => word[0]).join('');
  const rest = expand([unit.type, unit.area, unit.code].flatMap(wordsOf));
  const around = [...rest, ...[...name, ...rest].flatMap((word) => longForms[word] ?? [])];
  let score = 1;
  for (const word of wanted) {
    if (name.includes(word)) score += 4;
    else if (name.some((own) => own.startsWith(word))) score += 3;
    else if (word.length > 1 && initials.includes(word)) score += 2;
    else if (around.some((own) => own.startsWith(word))) score += 1;
    else return 0;
  }
  // A name typed whole comes before all that hold its words.
  const isWhole = name.join(' ') === wanted.join(' ');
  return score + (inOrder(name, wanted) ? 2 : 0) + (isWhole ? 10 : 0);
}

function inOrder(name: readonly string[], wanted: readonly string[]): boolean {
  return ` ${name.join(' ')}`.includes(` ${wanted.join(' ')}`);
}
