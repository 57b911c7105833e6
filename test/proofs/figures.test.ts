/**
 * Every figure again, by another engine: openpyxl reads the same file, SQLite computes it from docs/semantics.md.
 * Needs Python 3 with openpyxl; without it these tests are skipped and counted.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';
import { makeStorm } from './oracle/storm.ts';

const python = ['python3', '/usr/bin/python3', 'python'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl, sqlite3']).status === 0,
);
const withPython = python === undefined ? test.skip : test;
if (python === undefined) {
  console.warn('SKIPPED: figures by another engine. Install Python 3 with openpyxl (apt: python3-openpyxl).');
}

interface Figures extends Pick<Manifest, 'indicators' | 'totals'> {
  readonly reporting: Readonly<Record<'expected' | 'withData' | 'submitted' | 'onTime' | 'onTimeByDocument', number>>;
  /** Unit codes, in registry order. */
  readonly lists: Readonly<Record<'missing' | 'complete' | 'accepted', readonly string[]>>;
}

/** A draft; with the units that have an open error, a final. */
function byAnotherEngine(file: string, faulty?: ReadonlySet<string | null>): Figures {
  const final = faulty === undefined ? [] : [[...faulty].join(',')];
  const script = path.resolve('test/proofs/oracle/figures.py');
  const options = { encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' } } as const;
  return JSON.parse(execFileSync(python ?? '', [script, file, ...final], options));
}

function byTheProduct(bytes: Uint8Array, name: string, state: 'TAM' | 'CHOT' = 'TAM'): Manifest {
  const made = openGas(readXlsx(bytes, name)).call('consolidateNow', { state });
  return JSON.parse(JSON.stringify((made as { manifest: Manifest }).manifest));
}

function faultyUnits({ findings }: Pick<Manifest, 'findings'>): ReadonlySet<string | null> {
  return new Set(findings.filter((one) => one.severity === 'error').map((one) => one.unit));
}

/** Units are valid when they are complete and no finding with them is an error. */
function reportingOf({ reporting, lists }: Figures, { findings }: Manifest): Partial<Manifest['reporting']> {
  const faulty = faultyUnits({ findings });
  const valid = lists.complete.filter((unit) => !faulty.has(unit));
  const accepted = lists.accepted.filter((unit) => valid.includes(unit));
  return { ...reporting, missing: lists.missing, valid: valid.length, accepted: accepted.length };
}

function expectAgreement(product: Manifest, other: Figures): void {
  expect(product.indicators).toEqual(other.indicators);
  expect(product.totals).toEqual(other.totals);
  expect(product.reporting).toMatchObject(reportingOf(other, product));
}

const samples = ['chien-dich-2024.xlsx', 'phuong-phu-lien-2025.xlsx'];

withPython.each(samples)(
  'every figure of %s agrees with SQLite',
  (name) => {
    const file = path.resolve('samples', name);
    expectAgreement(byTheProduct(readFileSync(file), name), byAnotherEngine(file));
  },
  60_000,
);

withPython(
  'every figure of a final of the campaign agrees too',
  () => {
    const file = path.resolve('samples', 'chien-dich-2024.xlsx');
    const product = byTheProduct(readFileSync(file), file, 'CHOT');
    expect(product.state).toBe('CHOT');
    expectAgreement(product, byAnotherEngine(file, faultyUnits(product)));
  },
  60_000,
);

const folder = mkdtempSync(path.join(os.tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

withPython.each([1, 2, 3])(
  '60 units in which everything meets everything (seed %i) agree too',
  (seed) => {
    const bytes = writeXlsx(makeStorm(seed, 60));
    const file = path.join(folder, `${seed}.xlsx`);
    writeFileSync(file, bytes);
    expectAgreement(byTheProduct(bytes, file), byAnotherEngine(file));
  },
  60_000,
);
