/** Counts words side by side in this repository's own texts, to read texts without accents: npm run privacy:pairs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { groupBy } from '../../../src/core/lib/groupBy.ts';
import { looseKey } from '../../../src/core/text/text.ts';

developerArguments('privacy:pairs');

const folders = ['docs', 'samples', 'src', 'local', 'build', 'test'];
const read = /\.(?:md|tsv|txt|csv|ts|json|html)$/;
/** Texts about made-up children, and lists of names. */
const aboutPeople = /privacy|disclosure|du-lieu-ca-nhan|ca-nhan|unit-history|tsbuildinfo/;
const target = 'src/core/privacy/slots/accentedPairs.vi.ts';
/** What stands but once may be a name of a sample. */
const fewest = 2;
const accent = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9\u00e0-\u00fd]/i;
/** Of the words of a Vietnamese line so many have accents; comments in English quote but one. */
const leastAccented = 0.4;

function isVietnamese(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => accent.test(word)).length > leastAccented * words.length;
}

function lines(): ReadonlySet<string> {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file)))
    .filter((file) => read.test(file) && !aboutPeople.test(file))
    .concat('README.md', 'CHANGELOG.md')
    .sort();
  const texts = files.map((file) => readFileSync(file, 'utf8').normalize('NFC'));
  return new Set(texts.flatMap((text) => text.split(/[\n\t`"']/).map((line) => line.trim())).filter(isVietnamese));
}

/** A capital within a sentence may be a name's; all capitals are a heading's. */
const isName = (word: string) => word !== word.toLowerCase() && word !== word.toUpperCase();

function pairsOf(line: string): string[] {
  return line.split(/[^\p{L}\p{M} ]+/u).flatMap((part) => {
    const words = part.trim().split(/ +/);
    return words.slice(1).flatMap((next, at) => {
      const word = words[at] ?? '';
      return (at > 0 && isName(word)) || isName(next) ? [] : [`${word} ${next}`.toLowerCase()];
    });
  });
}

const counts = new Map<string, number>();
for (const line of lines()) for (const pair of pairsOf(line)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
const often = [...counts].filter(([pair, count]) => count >= fewest && /^[a-z]{1,7} [a-z]{1,7}$/.test(looseKey(pair)));
/** The commonest last: of those with the same letters it stays. */
const rising = often.sort(([a, some], [b, others]) => some - others || (a < b ? -1 : 1));
const best = [...new Map(rising.map(([pair]) => [looseKey(pair), pair])).values()].sort();
const groups = groupBy(best, (pair) => pair.split(' ')[0] ?? '');
const list = [...groups].map(([first, pairs]) => [first, ...pairs.map((pair) => pair.split(' ')[1])].join(' ')).join(';');
writeFileSync(target, readFileSync(target, 'utf8').replace(/'[^'\n]{1000,}'/, `'${list}'`));
console.log(`${target}: ${best.length} pairs, ${list.length} letters`);
