/**
 * `npm run written`: how well written reports are read, by field and sureness, seen and untouched
 * apart: those written by hand, those made from frames, and the made ones for the police's form.
 * `--khong-dau`: all accents taken off.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { readTable } from '../../../local/outline/table.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { type LabelledReport, readLabelled, withoutAccents } from './labelled.ts';
import { makeReports, type Part } from './made/makeReports.ts';
import { measure, type Tally } from './measure.ts';
import { readStrangers, strangers, tallyStrangers } from './strangers.ts';

const given = developerArguments('written');
const showFaults = given.includes('--faults');
const isBare = given.includes('--khong-dau');
const only = given.find((one) => one === 'seen' || one === 'untouched');
const parts: readonly Part[] = ['seen', 'untouched'];
for (const part of parts.filter((one) => only === undefined || one === only)) {
  show(`${part}, by hand`, readLabelled(path.resolve('test/fixtures/written', part)), sgddt2024);
  show(`${part}, made`, makeReports(part, 'sgddt2024'), sgddt2024);
  show(`${part}, made, for catp2386-2025`, makeReports(part, 'catp2386-2025'), policeOutline());
}

for (const who of strangers) {
  const { wanted, found, sure, sureRight, texts, textsRight } = tallyStrangers(readStrangers(who));
  console.log(
    `\nstranger ${who}, read by a developer since: figures ${found}/${wanted}, chac right ${sureRight}/${sure}, texts ${textsRight}/${texts}`,
  );
}

function policeOutline(): Outline {
  const rows = readTable(readFileSync(path.resolve('samples/de-cuong-catp2386-2025.tsv'), 'utf8'));
  const { outline, faults } = readOutline(rows, blankForm);
  if (outline === null) throw new Error(JSON.stringify(faults));
  return outline;
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
