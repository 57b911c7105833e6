/** `npm run texts`: how well sentences are brought together and placed, seen and unseen cases apart. */
import { readFileSync } from 'node:fs';
import { developerArguments } from '../../../build/developerOptions.ts';
import { judge } from '../../../src/core/narratives/judge.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';
import { makeComposedPairs } from './composed.vi.ts';
import { makeGrammarPairs } from './grammar.vi.ts';
import type { Pair } from './pair.ts';
import { makePairs } from './pairs.vi.ts';
import { placeOf } from './placeOf.ts';
import { makePlaces, type Placed } from './places.vi.ts';
import { makeRewordings } from './rewordings.vi.ts';
import { makeSynonymyPairs } from './synonymy.vi.ts';

const toLabel = { same: 'merge', general: 'general', opposite: 'opposite', apart: 'apart' } as const;

function scorePairs(name: string, pairs: readonly Pair[], listed: boolean): void {
  const judged = pairs.map((pair) => ({ ...pair, said: toLabel[judge(meaningOf(pair.a), meaningOf(pair.b))] }));
  const count = (label: string, said: string) => judged.filter((one) => one.label === label && one.said === said).length;
  const labels = ['merge', 'general', 'apart', 'opposite'] as const;
  console.log(`\n${name}: ${pairs.length}`);
  console.log(`${'label'.padEnd(10)}${labels.map((one) => one.padStart(10)).join('')}`);
  for (const label of labels) console.log(`${label.padEnd(10)}${labels.map((said) => String(count(label, said)).padStart(10)).join('')}`);
  const right = count('merge', 'merge');
  const merged = judged.filter(({ said }) => said === 'merge').length;
  const labelled = judged.filter(({ label }) => label === 'merge').length;
  console.log(`merged wrongly ${merged - right}; precision ${share(right, merged)}, recall ${share(right, labelled)}`);
  const opposite = judged.filter(({ label }) => label === 'opposite').length;
  console.log(`opposites known ${share(count('opposite', 'opposite'), opposite)}`);
  const changes = [...new Set(judged.map(({ change }) => change))];
  for (const change of changes) {
    const own = judged.filter((one) => one.change === change);
    console.log(`  ${change.padEnd(14)}${own.filter(({ label, said }) => label === said).length}/${own.length}`);
  }
  if (!listed) return;
  for (const one of judged) {
    const wrong = one.label !== one.said;
    if (wrong)
      console.log(
        `✗ ${one.label} ≠ ${one.said} (${one.change})\n   ${one.a}\n   ${one.b}\n   ${meaningOf(one.a).key}\n   ${meaningOf(one.b).key}`,
      );
  }
}

function scorePlaces(name: string, places: readonly Placed[], listed: boolean): void {
  const judged = places.map((one) => ({ ...one, said: placeOf(one) }));
  console.log(`\n${name}: right ${share(judged.filter(({ label, said }) => label === said).length, judged.length)}`);
  const wrong = new Map<string, number>();
  for (const { label, said } of judged) if (label !== said) wrong.set(`${label} → ${said}`, (wrong.get(`${label} → ${said}`) ?? 0) + 1);
  for (const [way, times] of wrong) console.log(`  ${way}: ${times}`);
  if (listed) for (const { label, said, text } of judged) if (label !== said) console.log(`✗ ${label} → ${said}: ${text}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
}

/** A file of lines "label<TAB>sentence<TAB>sentence". */
function readPairs(file: string): readonly Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([label]) => label === 'merge' || label === 'apart' || label === 'opposite')
    .map(([label, a = '', b = '']) => ({ label: label as Pair['label'], change: 'file', a, b, heldOut: false }));
}

/** A file of lines "field<TAB>label<TAB>sentence". */
function readPlaces(file: string): readonly Placed[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 3)
    .map(([field = '', label = '', text = '']) => ({ field, label, text, heldOut: false }));
}

const args = developerArguments('texts');
const listed = args.includes('--list');
const file = args.find((one) => !one.startsWith('--'));
if (file !== undefined) {
  const pairs = readPairs(file);
  if (pairs.length > 0) scorePairs(file, pairs, true);
  else scorePlaces(file, readPlaces(file), true);
} else {
  const pairs = makePairs();
  scorePairs(
    'Pairs, seen',
    pairs.filter(({ heldOut }) => !heldOut),
    listed,
  );
  scorePairs(
    'Pairs, unseen',
    pairs.filter(({ heldOut }) => heldOut),
    args.includes('--list-unseen'),
  );
  for (const [name, made] of [
    ['Pairs of the grammar', makeGrammarPairs()],
    ['Pairs of whole reports', makeComposedPairs()],
    ['Pairs of rewordings', makeRewordings()],
    ['Pairs of synonyms', makeSynonymyPairs()],
  ] as const) {
    const [seen, unseen] = [made.filter(({ heldOut }) => !heldOut), made.filter(({ heldOut }) => heldOut)];
    scorePairs(`${name}, seen`, seen, listed);
    scorePairs(`${name}, unseen`, unseen, args.includes('--list-unseen'));
  }
  const places = makePlaces();
  scorePlaces(
    'Places, seen',
    places.filter(({ heldOut }) => !heldOut),
    listed,
  );
  scorePlaces(
    'Places, unseen',
    places.filter(({ heldOut }) => heldOut),
    args.includes('--list-unseen'),
  );
}
