/** The probes run on the emulator and answer as docs/phep-thu.json says; only a run in Google can say whether Google agrees. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { probesPlan } from '../../build/bundle.ts';
import { answersIn, compareAnswers, probeOn } from '../../build/probes/probeAnswers.ts';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { ServiceCall } from '../../local/services/calls.ts';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';

const kept = 'docs/phep-thu.json';

const whole = newSpreadsheet('Probes');
let emulated: Readonly<Record<string, string>> = {};
beforeAll(() => {
  // The product's build leaves the developers' bundle out; esbuild does not run inside jest.
  execFileSync('node', ['build/run.js', 'build/probes/build.ts']);
  emulated = probeOn(whole).call('thamDo') as typeof emulated;
}, 120_000);

test('about 170 probes answer as they did', () => {
  const answers = Object.fromEntries(Object.entries(emulated).filter(([name]) => !name.startsWith('ms: ')));
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(kept)) writeFileSync(kept, `${JSON.stringify(answers, null, 2)}\n`);
  expect(Object.keys(answers).length).toBeGreaterThanOrEqual(160);
  expect(answers).toEqual(JSON.parse(readFileSync(kept, 'utf8')));
  expect(readFileSync('docs/live-checklist.md', 'utf8')).toContain(`\n${Object.keys(emulated).length} phép thử nhỏ`);
});

test('set-up a second time says nothing to do, and our own formulas have values: the first rows', () => {
  const [first, second, third, values] = Object.entries(emulated);
  expect([first, second, third]).toEqual([
    ['set-up in an empty spreadsheet', '[]'],
    ['set-up a second time says nothing to do', '[]'],
    ['the plan of set-up is empty then', '[]'],
  ]);
  const [right = [], wrong = [], blank = []] = JSON.parse(values?.[1] ?? '[]') as string[][];
  expect(values?.[1]).not.toContain('Loading');
  expect(new Set([right, wrong, blank].map((row) => row.join('|'))).size).toBe(3);
});

test('answers are found again in the workbook they were left in; a difference is named', () => {
  const found = answersIn(readXlsx(writeXlsx(whole), 'a.xlsx'));
  expect(found && compareAnswers(emulated, found)).toEqual([]);
  expect(whole.sheets.map(({ name }) => name)).not.toContain('~probe');
  expect(compareAnswers({ a: '1' }, { a: '2' })).toEqual(['a\n  emulator: 1\n  Google:   2']);
});

/** The tab of answers: rows of texts. */
function rowsOf(form: SpreadsheetModel): string[][] {
  const sheet = form.sheets.find(({ name }) => name === 'Probes');
  return [...(sheet?.cells ?? [])].map(([, cells]) => [0, 1, 2, 3, 4].map((column) => String(cells.get(column)?.value ?? '')));
}

test('a run that is cut leaves the answers it had, and the next goes on; differences are in the sheet', () => {
  const form = newSpreadsheet('Probes');
  const stores = newStores();
  // 0.3 s a call: Google would take longer than the three minutes of a run.
  let clock = Date.parse('2024-12-24T17:05:09+07:00');
  const heads: string[] = [];
  for (let run = 1; run <= 12 && !heads.some((head) => head.startsWith('Xong')); run += 1) {
    const gas = probeOn(form, { stores, callTakes: 300, now: () => clock });
    gas.call('thamDo');
    expect(gas.host.now() - clock).toBeLessThan(6 * 60_000);
    clock = gas.host.now();
    heads.push(rowsOf(form)[0]?.[4] ?? '');
  }
  expect(heads.length).toBeGreaterThan(1);
  expect(heads.slice(0, -1).every((head) => /^Còn \d+ phép thử: bấm Chạy lần nữa$/.test(head))).toBe(true);
  expect(heads[heads.length - 1]).toMatch(/^Xong: \d+ phép thử, 0 khác$/);
  expect(rowsOf(form)[0]?.slice(0, 4)).toEqual(['Phép thử', 'Google', 'Bản mô phỏng', 'Khác']);
  const timed = rowsOf(form).filter(([name]) => name?.startsWith('ms: '));
  expect(timed.map(([, answer, , verdict]) => [Number(answer) >= 300, verdict])).toEqual(timed.map(() => [true, 'đo']));
  // Another answer than the emulator's is marked in its row by the next run, and counted.
  const sheet = form.sheets.find(({ name }) => name === 'Probes');
  const cell = [...(sheet?.cells ?? [])][20]?.[1].get(1);
  if (cell) cell.value = '"khác hẳn"';
  probeOn(form, { stores }).call('thamDo');
  expect(rowsOf(form)[20]?.[3]).toBe('khác');
  expect(rowsOf(form)[0]?.[4]).toMatch(/, 1 khác$/);
});

test('two people: with cached readings only a flush shows what the other typed', () => {
  const form = newSpreadsheet('Probes');
  let asked = 0;
  const between = ({ name }: ServiceCall) => {
    const bench = form.sheets.find((one) => one.name === '~probe');
    const cell = bench?.cells.get(0)?.get(0);
    if (name === 'Range.getValues') asked += 1;
    return () => {
      if (cell && asked === 3) cell.value = 2;
      if (cell && asked === 65) cell.value = 3;
    };
  };
  const gas = openGas(form, { between }, probesPlan.folder);
  const [without, flushed] = gas.call('haiNguoi') as string[];
  expect(without).toBe('no flush: > 60 s');
  expect(flushed).toMatch(/^flush: \d+ s$/);
});
