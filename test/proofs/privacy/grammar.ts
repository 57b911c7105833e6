/** Sentences from a grammar of causes, by a seed; a third of all combinations is kept unseen. */
import { readFileSync } from 'node:fs';
import { isKept, Maker, type Sample } from './frames.ts';
import { disturb } from './noise.ts';

type Rules = ReadonlyMap<string, readonly string[]>;

function rulesOf(file: string): Rules {
  return new Map(
    readFileSync(`test/fixtures/privacy/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.includes(': ') && !line.startsWith('#'))
      .map((line) => {
        const at = line.indexOf(':');
        const choices = line.slice(at + 1).split(/ \|(?= |$)/);
        return [line.slice(0, at), choices.map((one) => one.trim())] as const;
      }),
  );
}

const grammar = rulesOf('grammar.txt');
const shapes = rulesOf('shapes.txt');
const plain = rulesOf('plain.txt');
const columns = ['ghi_chu', 'giai_trinh', 'nhom_2', 'tiep_nhan_phan_anh', 'kho_khan', 'nhom_3', 'danh_gia', 'de_xuat', 'hinh_thuc'];

interface Path {
  readonly choices: string[];
  /** A name in it is of the kept third. */
  kept: boolean;
}

/** A sentence, and the choices it was made by. */
function grow(rules: Rules, rule: string, maker: Maker, path: Path): string {
  const choices = rules.get(rule) ?? [];
  const at = Math.floor(maker.random() * choices.length);
  path.choices.push(`${rule}${at}`);
  return (choices[at] ?? '').replace(/\{([^}]+)\}/g, (slot, name: string) => {
    if (rules.has(name)) return ` ${grow(rules, name, maker, path)}`;
    const { text, kept } = maker.fill(slot);
    path.kept ||= kept;
    return ` ${text}`;
  });
}

function neat(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)”])/g, '$1')
    .replace(/([(“]) /g, '$1')
    .replace(/ ?(?:\/) ?/g, '/')
    .replace(/([,;.])(?:[,;.])+/g, '$1')
    .trim();
}

/** The two kinds; those of the kept third are not to be looked at. */
export function grammarSamples(count: number, seed: number, kind: 'personal' | 'innocent', which: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const made: Sample[] = [];
  while (made.length < count) {
    const path: Path = { choices: [], kept: false };
    const text = neat(grow(grammar, kind, maker, path));
    const seen = !isKept(path.choices.slice(0, 4).join(' ')) && !path.kept;
    if (seen !== (which === 'seen')) continue;
    made.push({ text, cause: path.choices.slice(0, 3).join(' '), column: maker.one(columns), noise: 'none', seen });
  }
  return made;
}

/** Shapes of reference to people, a tenth in small letters and a tenth without accents; or what only looks so. */
export function shapeSamples(count: number, seed: number, kind: 'personal' | 'innocent', which: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const made: Sample[] = [];
  while (made.length < count) {
    const path: Path = { choices: [], kept: false };
    const text = neat(grow(shapes, kind, maker, path));
    const noise = maker.one([
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
      'none',
      ...(kind === 'personal' ? ['lower', 'plain'] : []),
    ]);
    const column = maker.one(columns);
    const seen = !isKept(path.choices.slice(0, 4).join(' ')) && !path.kept;
    if (seen !== (which === 'seen')) continue;
    made.push({ text: disturb(text, noise, maker.random), cause: path.choices.slice(0, 3).join(' '), column, noise, seen });
  }
  return made;
}

/** What officials type without accents: of groups, or of somebody; a third in small letters. */
export function plainSamples(count: number, seed: number, kind: 'personal' | 'innocent', which: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const made: Sample[] = [];
  while (made.length < count) {
    const path: Path = { choices: [], kept: false };
    const text = neat(grow(plain, kind, maker, path));
    const noise = maker.one(['plain', 'plain', 'plain lower']);
    const column = maker.one(columns);
    const seen = !isKept(path.choices.slice(0, 4).join(' ')) && !path.kept;
    if (seen !== (which === 'seen')) continue;
    made.push({ text: disturb(text, noise, maker.random), cause: path.choices.slice(0, 3).join(' '), column, noise, seen });
  }
  return made;
}
