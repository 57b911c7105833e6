/** The library that writes .docx starts only where a document is written: no other function pays for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { filledForm } from '../proofs/safety/form.ts';

/** What each callable function is given; anyone who adds a function says here what calls it. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  readUnit: ['PA'],
  writeCells: [{ unit: 'PA', changes: [], places: '', onBehalf: false }],
  goTo: [{ tab: 'Số liệu', row: 0, column: 0 }],
  explainFigure: [{ kind: 'indicator', code: 'ty_le_tre_duoc_ho_tro', year: null, group: null }],
  readSteps: ['a'],
  actOnUnit: ['PA', { kind: 'accept' }],
  actOnUnits: [['PA'], { kind: 'accept' }],
  writeReminders: [{ units: [] }],
  // Of a city that owes nothing: there is no dispatch to write.
  makeDispatch: [{ units: [] }],
  noteWave: [{ units: [] }, 'message'],
  readDifferences: [1],
  runConsolidation: ['a', 'TAM'],
  consolidateNow: [{ state: 'TAM' }],
  setUp: [{}],
};
const writesDocuments = ['tongHop', 'consolidateNow', 'runConsolidation', 'downloadReport', 'downloadNote'];

const folder = mkdtempSync(path.join(os.tmpdir(), 'docx-'));
const names = [...readFileSync('dist/code.js', 'utf8').matchAll(/^function (\w+)\(\) \{ return App/gm)].map(([, name = '']) => name);

beforeAll(() => {
  cpSync('dist', folder, { recursive: true });
  const code = readFileSync('dist/code.js', 'utf8');
  const marked = code.replace(/("src\/docx\/renderDocx\.ts"\(\) \{)/, '$1 globalThis.docxStarted = true;');
  expect(marked).not.toBe(code);
  writeFileSync(path.join(folder, 'code.js'), marked);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether a call of this function, in a fresh run, starts the library. */
function starts(name: string): boolean {
  const gas = openGas(filledForm(), { user: 'a@haiphong.edu.vn', fresh: true }, folder);
  try {
    gas.call(name, ...(given[name] ?? []));
  } catch {
    // Whether it was refused does not matter here.
  }
  return (gas.host.realm.context as { docxStarted?: boolean }).docxStarted === true;
}

describe('the .docx library', () => {
  test('is started by the functions that write a report, and by no other', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(starts).sort()).toEqual([...writesDocuments].sort());
  });
});
