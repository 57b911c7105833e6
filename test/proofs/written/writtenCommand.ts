/** `npm run written`: how well written reports are read, by field and sureness, seen and untouched apart; `--khong-dau`: all accents taken off. */
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { readLabelled, withoutAccents } from './labelled.ts';
import { measure, type Tally } from './measure.ts';

const given = developerArguments('written');
const showFaults = given.includes('--faults');
const isBare = given.includes('--khong-dau');
const only = given.find((one) => one === 'seen' || one === 'untouched');
for (const part of ['seen', 'untouched'].filter((one) => only === undefined || one === only)) {
  const reports = readLabelled(path.resolve('test/fixtures/written', part)).map((report) => (isBare ? withoutAccents(report) : report));
  const { byField, all, texts, secretsShown, faults } = measure(reports);
  console.log(`\n${part}: ${reports.length} reports`);
  console.log('field                      proposed  precision  chac  precision  wanted  recall');
  for (const [field, tally] of [...byField].sort()) print(field, tally);
  print('all', all);
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
