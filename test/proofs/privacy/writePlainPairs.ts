/** Counts words side by side in this repository's own texts, for texts without accents: npm run privacy:pairs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { plainParts } from '../../../src/core/privacy/nameParts.vi.ts';
import { mayBeName } from '../../../src/core/privacy/slots/compounds.ts';
import { surePairs } from '../../../src/core/privacy/slots/plainPairs.vi.ts';
import { wordPairs } from '../../../src/core/privacy/wordPairs.vi.ts';
import { looseKey } from '../../../src/core/text/text.ts';

developerArguments('privacy:pairs');

const folders = ['docs', 'samples', 'src', 'local', 'test/fixtures', 'test/ui'];
const read = /\.(?:md|tsv|txt|csv)$|\.vi\.ts$|^src\/outline\/.*\.ts$|^test\/ui\/.*\.ts$/;
/** Texts about made-up children, and lists of names. */
const aboutPeople = /privacy|du-lieu-ca-nhan|ca-nhan|unit-history/;
const target = 'src/core/privacy/slots/plainPairs.vi.ts';
const likelyTarget = 'src/core/privacy/slips/likelyPairs.vi.ts';
/** Seldom enough that a pair of names in a sample is no ordinary pair. */
const fewest = 3;
const accent = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9\u00e0-\u00fd]/i;
/** Beside these a name is to be expected. */
const cues = new Set(
  'em chau be ban con me bo cha ong ba anh chi co thay ten cua voi cho gap bao moi theo vu hs ph gv nguoi nan tre nhom ca tai o'.split(' '),
);
/** These go on behind a name. */
const goesOn = new Set(
  'bi co da dang duoc o va voi vao la lop khong hoc ke khai noi khoc thi se moi vua tung chua bo cho gui nhan den di hay tu ve roi'.split(
    ' ',
  ),
);

function lines(): ReadonlySet<string> {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)))
    .filter((file) => read.test(file) && !aboutPeople.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(file, 'utf8').normalize('NFC'));
  return new Set(texts.flatMap((text) => text.split(/[\n\t`]|', '/)).filter((line) => accent.test(line)));
}

/** A capital within a sentence may be a name's. */
function pairsOf(line: string): string[] {
  return line.split(/[^\p{L}\p{M} ]+/u).flatMap((part) => {
    const words = part.trim().split(/ +/);
    return words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      const isSmall = word === word.toLowerCase() || (at === 0 && word.slice(1) === word.slice(1).toLowerCase());
      return isSmall && next !== '' && next === next.toLowerCase() ? [`${looseKey(word)} ${looseKey(next)}`] : [];
    });
  });
}

function isOrdinary(pair: string): boolean {
  const [first = '', second = ''] = pair.split(' ');
  if (!/^[a-z]{1,7} [a-z]{1,7}$/.test(pair) || cues.has(first) || cues.has(second) || goesOn.has(second)) return false;
  if (plainParts.surnames.has(first) && /^(?:van|thi)$/.test(second)) return false;
  return plainParts.givens.has(first) || plainParts.givens.has(second);
}

/** Pairs that a name may have too, without accents: how likely a name has them. */
const frequencies = frequenciesOf(readFileSync('test/fixtures/privacy/name-parts.tsv', 'utf8'));

function frequenciesOf(file: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of file.split('\n')) {
    const [kind = '', part = '', frequency] = line.split('\t');
    if (line.startsWith('#') || !(Number(frequency) > 0)) continue;
    const own = found.get(kind) ?? new Map<string, number>();
    own.set(looseKey(part), (own.get(looseKey(part)) ?? 0) + Number(frequency));
    found.set(kind, own);
  }
  return found;
}

function share(kind: string, part: string): number {
  const own = frequencies.get(kind) ?? new Map<string, number>();
  return (own.get(part) ?? 0) / [...own.values()].reduce((sum, one) => sum + one, 0);
}
function likelihood(first: string, second: string): number {
  const behindFamily = share('dem', second) + 0.15 * share('ten', second);
  return share('ho', first) * behindFamily + share('dem', first) * share('ten', second);
}
/** A pair seen once in ordinary texts outweighs so rare a pair of names: few sentences name somebody in small letters. */
const rareAsName = 3e-5;
const often = 5;
const inDictionary = new Set([...wordPairs].map(looseKey));

function isLikely(pair: string, count: number): boolean {
  const [first = '', second = ''] = pair.split(' ');
  if (!/^[a-z]{1,7} [a-z]{1,7}$/.test(pair) || !mayBeName(pair) || surePairs.has(pair)) return false;
  if (/^(?:van|thi)$/.test(second) && share('ho', first) > 0) return false;
  if (likelihood(first, second) > count * rareAsName) return false;
  const isCue = cues.has(first) || cues.has(second) || goesOn.has(second);
  return inDictionary.has(pair) ? count > 1 || !isCue : count >= often && !isCue;
}

const counts = new Map<string, number>();
for (const line of lines()) for (const pair of pairsOf(line)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
function byFirst(pairs: readonly string[]): string {
  const seconds = new Map<string, string[]>();
  for (const pair of [...pairs].sort()) {
    const [first = '', second = ''] = pair.split(' ');
    seconds.set(first, [...(seconds.get(first) ?? []), second]);
  }
  return [...seconds].map(([first, own]) => [first, ...own].join(' ')).join(';');
}

const setOfPairs = (name: string, pairs: readonly string[]) => `/** First word, then each that stood behind it. */
const byFirst =
  '${byFirst(pairs)}';

export const ${name}: ReadonlySet<string> = new Set(
  byFirst.split(';').flatMap((line) => {
    const [first = '', ...seconds] = line.split(' ');
    return seconds.map((second) => \`\${first} \${second}\`);
  }),
);
`;
const head = 'written by npm run privacy:pairs. */\n\n';
const byHand = '\n/** Words of every report,';
const kept = readFileSync(target, 'utf8').split(byHand)[1] ?? '';
const seen = [...counts];
const ordinary = seen.flatMap(([pair, count]) => (count >= fewest && isOrdinary(pair) ? [pair] : []));
const likely = seen.flatMap(([pair, count]) => (isLikely(pair, count) ? [pair] : []));
writeFileSync(
  target,
  `/** Words side by side in ordinary texts, without accents; ${head}${setOfPairs('plainPairs', ordinary)}${byHand}${kept}`,
);
writeFileSync(
  likelyTarget,
  `/** Words side by side in ordinary texts that two parts of a name may be, but hardly are, without accents; ${head}${setOfPairs('likelyPairs', likely)}`,
);
console.log(`${ordinary.length} pairs, ${likely.length} that a name may have`);
