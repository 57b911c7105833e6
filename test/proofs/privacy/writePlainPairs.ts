/** Counts words side by side in this repository's own texts, for texts without accents: npm run privacy:pairs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { plainParts } from '../../../src/core/privacy/nameParts.vi.ts';
import { looseKey } from '../../../src/core/text/text.ts';

developerArguments('privacy:pairs');

const folders = ['docs', 'samples', 'src', 'local', 'test/fixtures', 'test/ui'];
const read = /\.(?:md|tsv|txt|csv)$|\.vi\.ts$|^src\/outline\/.*\.ts$|^test\/ui\/.*\.ts$/;
/** Texts about made-up children, and lists of names. */
const aboutPeople = /privacy|du-lieu-ca-nhan|ca-nhan|unit-history/;
const target = 'src/core/privacy/slots/plainPairs.vi.ts';
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

const counts = new Map<string, number>();
for (const line of lines()) for (const pair of pairsOf(line)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
const byFirst = new Map<string, string[]>();
for (const pair of [...counts.keys()].filter((one) => (counts.get(one) ?? 0) >= fewest && isOrdinary(one)).sort()) {
  const [first = '', second = ''] = pair.split(' ');
  byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
}
const text = [...byFirst].map(([first, seconds]) => [first, ...seconds].join(' ')).join(';');
writeFileSync(
  target,
  `/** Words side by side in ordinary texts, without accents; written by npm run privacy:pairs. */

/** First word, then each that stood behind it. */
const byFirst =
  '${text}';

export const plainPairs: ReadonlySet<string> = new Set(
  byFirst.split(';').flatMap((line) => {
    const [first = '', ...seconds] = line.split(' ');
    return seconds.map((second) => \`\${first} \${second}\`);
  }),
);
`,
);
console.log(`${target}: ${byFirst.size} words, ${text.length} letters`);
