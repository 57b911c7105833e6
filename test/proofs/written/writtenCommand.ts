/**
 * `npm run written`: how well written reports are read, by field and sureness, seen and untouched
 * apart: those written by hand, those made from frames, the made ones for the police's form, and
 * those for forms of an officer's own.
 * `--khong-dau`: all accents taken off.
 */
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { outlineOf, ownForm, ownForms, reportsFor } from './forms.ts';
import { type LabelledReport, readLabelled, withoutAccents } from './labelled.ts';
import { makeReports, type Part } from './made/makeReports.ts';
import { measure, type Tally } from './measure.ts';
import { countNoise } from './noise/countNoise.ts';
import { readStrangers, readUntouched, type StrangersReport, strangers, tallyStrangers } from './strangers.ts';

const given = developerArguments('written');
const showFaults = given.includes('--faults');
const isBare = given.includes('--khong-dau');
const only = given.find((one) => one === 'seen' || one === 'untouched');
const policeForm = outlineOf(path.resolve('samples/de-cuong-catp2386-2025.tsv'));
const parts: readonly Part[] = ['seen', 'untouched'];
for (const part of parts.filter((one) => only === undefined || one === only)) {
  show(`${part}, by hand`, readLabelled(path.resolve('test/fixtures/written', part)), sgddt2024);
  show(`${part}, made`, makeReports(part, 'sgddt2024'), sgddt2024);
  show(`${part}, made, for catp2386-2025`, makeReports(part, 'catp2386-2025'), policeForm);
  for (const form of ownForms()) show(`${part}, by hand, for ${form}`, reportsFor(form, part), ownForm(form));
}

for (const who of strangers) showStrangers(`stranger ${who}, read by a developer since`, readStrangers(who));
showStrangers('stranger seventh, the half that nobody opened', readUntouched());

showNoise();

/** Numbers that count nothing of the form, by kind. */
function showNoise(): void {
  const tallies = countNoise([1, 2, 3, 4, 5]);
  console.log(`\nnoise: ${tallies.size} kinds`);
  console.log('kind                       told  proposed');
  for (const [kind, { told, proposed }] of tallies) {
    console.log(`${kind.padEnd(26)} ${String(told).padStart(4)}  ${String(proposed.length).padStart(8)}`);
    if (showFaults) for (const line of proposed) console.log(`  ${line}`);
  }
}

function showStrangers(title: string, reports: readonly StrangersReport[]): void {
  const { wanted, found, sure, sureRight, texts, textsRight } = tallyStrangers(reports);
  console.log(`\n${title}: figures ${found}/${wanted}, chac right ${sureRight}/${sure}, texts ${textsRight}/${texts}`);
}

function show(title: string, all: readonly LabelledReport[], outline: Outline): void {
  const reports = all.map((report) => (isBare ? withoutAccents(report) : report));
  const { byField, all: sum, texts, secretsShown, faults } = measure(reports, outline);
  console.log(`\n${title}: ${reports.length} reports`);
  console.log('field                      proposed  precision  chac  precision  wanted  recall');
  for (const [field, tally] of [...byField].sort()) print(field, tally);
  print('all', sum);
  console.log(`texts ${texts.right}/${texts.judged} ${percent(texts.right, texts.judged)} · personal data shown ${secretsShown}`);
  if (showFaults) console.log(faults.join('\n'));
}

function print(name: string, { proposed, right, sure, sureRight, wanted, found }: Tally): void {
  const columns = [
    String(proposed).padStart(8),
    percent(right, proposed),
    String(sure).padStart(4),
    percent(sureRight, sure),
    String(wanted).padStart(6),
    percent(found, wanted),
  ];
  console.log(`${name.padEnd(26)} ${columns.join('  ')}`);
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(9);
}
