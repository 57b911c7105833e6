/** `npm run rules`: plants the defects, runs the pushed bundle, prints what each rule found, missed and said too much. */

import { developerArguments } from '../../../build/developerOptions.ts';
import { readyBundle } from '../../../build/readyBundle.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { writtenRules } from './checkPlanted.ts';
import { type Planted, plantedCity } from './planted.ts';
import type { Score } from './score.ts';
import { scoreThroughBundle } from './throughBundle.ts';

developerArguments('rules');
await readyBundle();
const sizes = [5, 40, 130];
const runs = sizes.map((size) => {
  const planted = plantedCity(size);
  const expected = planted.expected.filter(({ rule }) => !writtenRules.includes(rule));
  return { size, planted: { ...planted, expected }, score: scoreThroughBundle(planted.sheets, expected) };
});
const ruleOf = (line: string) => line.split(' ')[0];
const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(8)).join('');

console.log(runs.map(({ size, planted }) => `${size} units: ${planted.defects} defects`).join(' · '));
console.log(row(['rule', 'planted', 'found', 'missed', 'extra']));
for (const { id } of rules.filter((rule) => !writtenRules.includes(rule.id))) {
  const count = (of: (run: { planted: Planted; score: Score }) => number) => runs.reduce((sum, run) => sum + of(run), 0);
  const planted = count((run) => run.planted.expected.filter(({ rule }) => rule === id).length);
  const found = count(({ score }) => score.found[id] ?? 0);
  const missed = count(({ score }) => score.missed.filter((line) => ruleOf(line) === id).length);
  const extra = count(({ score }) => score.extra.filter((line) => ruleOf(line) === id).length);
  console.log(row([id, planted, found, missed, extra]));
}
for (const { size, score } of runs) {
  for (const line of score.missed) console.log(`missed (${size}): ${line}`);
  for (const line of score.extra) console.log(`extra (${size}): ${line}`);
}
if (runs.some(({ score }) => score.missed.length + score.extra.length > 0)) process.exitCode = 1;
