/** The probes run on the emulator and answer as docs/phep-thu.json says; only a run in Google can say whether Google agrees. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { probesPlan } from '../../build/bundle.ts';
import { answersIn, compareAnswers, emulatorAnswers } from '../../build/probes/probeAnswers.ts';
import { openGas } from '../../local/gas.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';

const kept = 'docs/phep-thu.json';

beforeAll(() => {
  // The product's build leaves the developers' bundle out; esbuild does not run inside jest.
  execFileSync('node', ['build/run.js', 'build/probes/build.ts']);
});

test('about a hundred probes answer as they did', () => {
  const answers = emulatorAnswers();
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(kept)) writeFileSync(kept, `${JSON.stringify(answers, null, 2)}\n`);
  expect(Object.keys(answers).length).toBeGreaterThanOrEqual(100);
  expect(answers).toEqual(JSON.parse(readFileSync(kept, 'utf8')));
});

test('answers are found again in the workbook they were left in; a difference is named', () => {
  const form = newSpreadsheet('Probes');
  openGas(form, { now: () => Date.parse('2024-12-24T17:05:09+07:00') }, probesPlan.folder).call('thamDo');
  const found = answersIn(readXlsx(writeXlsx(form), 'a.xlsx'));
  expect(found && compareAnswers(emulatorAnswers(), found)).toEqual([]);
  expect(form.sheets.map(({ name }) => name)).not.toContain('~probe');
  expect(compareAnswers({ a: '1' }, { a: '2' })).toEqual(['a\n  emulator: 1\n  Google:   2']);
});
