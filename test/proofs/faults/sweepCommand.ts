/**
 * `npm run faults -- [FILE.xlsx] [k] [NAME]`: every k-th call of every operation in all three ways, on the small
 * form or on a file; with a name, of the operations whose name has it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { developerArguments } from '../../../build/developerOptions.ts';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';
import { changedForm, firstRun, firstSetUp, operationsOn } from './operations.ts';
import { lossesOf, sweep, ways } from './sweep.ts';

const given = developerArguments('faults');
const file = given.find((one) => one.endsWith('.xlsx'));
const step = Number(given.find((one) => /^\d+$/.test(one)) ?? 1);
const wanted = given.find((one) => one !== file && !/^\d+$/.test(one)) ?? '';
const form = file === undefined ? changedForm() : readXlsx(readFileSync(file), path.basename(file));
const pairs = operationsOn(form).map((operation) => ({ form, operation }));
if (file === undefined) {
  for (const first of [firstRun, firstSetUp]) pairs.push({ form: first.form(), operation: first.operation });
}

console.log('| Việc | Lệnh gọi | Lỗi đã thử | Mất |\n|---|---:|---:|---:|');
for (const { form: before, operation } of pairs.filter((pair) => pair.operation.name.includes(wanted))) {
  const { calls, trials } = sweep(before, operation, ({ crossing }) => (crossing % step === 0 ? ways : []));
  const losses = lossesOf(trials);
  console.log(`| ${operation.name} | ${calls} | ${trials.length} | ${losses.length} |`);
  for (const loss of losses) console.error(loss);
  if (losses.length > 0) process.exitCode = 1;
}
