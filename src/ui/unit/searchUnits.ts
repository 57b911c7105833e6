/** Finds units by what a hurried person types: no accents, abbreviations, initials, any word order. */
import type { UnitName } from '../../api/api.ts';
import { abbreviatedExamples, longForms, searchAbbreviations } from './abbreviations.vi.ts';

/** Units whose words begin as the typed words do, the best first. */
export function searchUnits(units: readonly UnitName[], typed: string): UnitName[] {
  const wanted = expand(searchWords(typed));
  if (wanted.length === 0) return [];
  const scored = units.flatMap((unit, order) => {
    const score = scoreOf(unit, wanted);
    return score === 0 ? [] : [{ unit, score, order }];
  });
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  return scored.map((entry) => entry.unit);
}

/** What a person might type here: abbreviations that find a unit, else the first name as it is typed in haste. */
export function searchExamples(units: readonly UnitName[]): string {
  const short = abbreviatedExamples.filter((typed) => searchUnits(units, typed).length > 0);
  const [first] = units;
  const typed = short.length > 0 ? short : first ? [searchWords(first.name).join(' ')] : [];
  return typed.map((one) => `“${one}”`).join(', ');
}

/** Lower case without accents, split at everything that is neither letter nor digit. */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u0110\u0111\u00d0]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function expand(words: readonly string[]): string[] {
  return words.flatMap((word) => searchAbbreviations[word] ?? [word]);
}

/** 0 when a wanted word is nowhere; whole words weigh more than beginnings, the name more than the type. */
function scoreOf(unit: UnitName, wanted: readonly string[]): number {
  const words = searchWords(unit.name);
  const name = expand(words);
  const initials = name.map((word) => word[0]).join('');
  const rest = expand([unit.type, unit.area, unit.code].flatMap(searchWords));
  const around = [...rest, ...[...name, ...rest].flatMap((word) => longForms[word] ?? [])];
  let score = 1;
  for (const word of wanted) {
    if (name.includes(word)) score += 4;
    else if (name.some((own) => own.startsWith(word))) score += 3;
    else if (word.length > 1 && (initials.includes(word) || isRunTogether(word, words))) score += 2;
    else if (name.some((own) => isSkeletonOf(word, own))) score += 1;
    else if (around.some((own) => own.startsWith(word))) score += 1;
    else return 0;
  }
  // A name typed whole comes before all that hold its words.
  const isWhole = name.join(' ') === wanted.join(' ');
  return score + (inOrder(name, wanted) ? 2 : 0) + (isWhole ? 10 : 0);
}

/** "lchan", "lechan" of "le chan": beginnings of words that follow one another, without blanks. */
function isRunTogether(typed: string, name: readonly string[]): boolean {
  const startsAt = (at: number, left: string): boolean => {
    const own = name[at];
    if (left === '' || own === undefined) return left === '';
    let same = 0;
    while (same < own.length && own[same] === left[same]) same++;
    for (let taken = same; taken > 0; taken--) {
      if (startsAt(at + 1, left.slice(taken))) return true;
    }
    return false;
  };
  return name.some((_, at) => startsAt(at, typed));
}

/** "trg", "ngh" of "truong", "nghiep": consonants of a word in their order, from its first. */
function isSkeletonOf(typed: string, own: string): boolean {
  if (typed.length < 2 || /[aeiouy\d]/.test(typed) || typed[0] !== own[0]) return false;
  let at = 0;
  for (const letter of own) if (letter === typed[at]) at++;
  return at === typed.length;
}

function inOrder(name: readonly string[], wanted: readonly string[]): boolean {
  return ` ${name.join(' ')}`.includes(` ${wanted.join(' ')}`);
}
