/** One version against another: figure by figure, with the units that moved it; in the note, in the sidebar, with a file. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { type Gas, openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { RunResult, VersionDifferences, VersionName } from '../../src/api/api.ts';
import type { VersionChange, VersionComparison } from '../../src/core/report/versions/changes.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { copyForm, filledForm, now, open, put, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const base = filledForm();
const run = (gas: Gas, state: 'TAM' | 'CHOT' = 'TAM') => answerOf<RunResult>(gas.run('runConsolidation', 'lan', state)).comparison;
const compare = (gas: Gas, before: VersionName, after: VersionName) =>
  answerOf<VersionDifferences>(gas.run('compareVersions', before, after));
const manifestOf = (gas: Gas) => Buffer.from(answerOf<{ base64: string }>(gas.run('downloadManifest')).base64, 'base64').toString('utf8');

function answerOf<T>(reply: unknown): T {
  expect(reply).toMatchObject({ ok: true });
  return JSON.parse(JSON.stringify((reply as { value: T }).value)) as T;
}

/** The text of the newest document, which is the note. */
function noteOf(gas: Gas): string {
  const [file] = gas.host.stores.driveFiles.slice(-1);
  return textOf(file?.bytes ?? new Uint8Array());
}

function textOf(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

const changeOf = (comparison: VersionComparison | null, label: string) => comparison?.changes.find((one) => one.label === label);

describe('draft since draft', () => {
  test('a cell that a unit changed: its figure by year and period, and the unit; nothing else', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    expect(run(gas)).toBeNull();
    type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '500');
    const comparison = run(gas);
    expect(comparison?.before.state).toBe('TAM');
    expect(comparison?.changes.map(({ label }) => label).filter((label) => !/lỗi|cảnh báo/.test(label))).toEqual(['Số buổi tuyên truyền']);
    expect(changeOf(comparison, 'Số buổi tuyên truyền')).toMatchObject({
      times: [
        { time: 'cả kỳ', before: '1.420', after: '1.830' },
        { time: 'năm 2023', before: '355', after: '765' },
      ],
      movers: [{ unit: 'PA', name: 'Phòng GDĐT quận Sông Cấm', times: [{ time: 'năm 2023', before: '90', after: '500' }] }],
    });
    expect(noteOf(gas)).toContain(
      'Số buổi tuyên truyền: cả kỳ 1.420 → 1.830; năm 2023: 355 → 765. Do: Phòng GDĐT quận Sông Cấm (năm 2023: 90 → 500).',
    );
  });

  test('a number moved from one year to another changes no period, and is told', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2022', '95');
    type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '85');
    expect(changeOf(run(gas), 'Số buổi tuyên truyền')?.times.map(({ time }) => time)).toEqual(['năm 2022', 'năm 2023']);
  });

  test('a unit sent back leaves every figure that it was in, and is named in each', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    answerOf(gas.run('actOnUnit', 'TA', { kind: 'return', reason: 'Xem lại số buổi.', cells: '', newDeadline: '' }));
    const comparison = run(gas);
    expect(changeOf(comparison, 'Số buổi tuyên truyền')?.movers).toMatchObject([
      { unit: 'TA', times: [{ after: 'chưa tính' }, {}, {}, {}] },
    ]);
    expect(changeOf(comparison, sgddt2024.indicators[0]?.label ?? '')?.movers.map(({ unit }) => unit)).toEqual(['TA']);
  });

  test('a draft after a final is compared with the draft before it, and the final with the final', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    run(gas, 'CHOT');
    type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '91');
    expect(run(gas)?.before).toMatchObject({ state: 'TAM', version: 0 });
    const second = run(gas, 'CHOT');
    expect([second?.before, second?.after]).toMatchObject([
      { state: 'CHOT', version: 1 },
      { state: 'CHOT', version: 2 },
    ]);
    expect(changeOf(second, 'Số buổi tuyên truyền')?.movers.map(({ unit }) => unit)).toEqual(['PA']);
    expect(noteOf(gas)).toContain('So với bản chốt v1 (08 giờ 00 phút ngày 23/12/2024)');
  });

  test('where the properties were lost, v2 is compared with the copies of v1', () => {
    const form = copyForm(base);
    open(form, { stores: newStores() }).call('consolidateNow', { state: 'CHOT' });
    type(form, tabs.answers, 'PB', 'nhom_2_so_buoi.2024', '1');
    const second = run(open(form, { stores: newStores() }), 'CHOT');
    expect(second?.before).toMatchObject({ state: 'CHOT', version: 1 });
    expect(changeOf(second, 'Số buổi tuyên truyền')?.movers.map(({ unit }) => unit)).toEqual(['PB']);
  });
});

describe('what points at people', () => {
  test('a child in one unit: that the figure changed, and neither unit nor number in the note', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    const [row = -1] = rowsOf(form, tabs.children, 'PA');
    const cells = { nam: '2023', so_tre_bi_xam_hai: '2', so_tre_duoc_ho_tro: '2' };
    const codes = sgddt2024.references.tre_em?.fields.map(({ code }) => code) ?? [];
    for (const [code, text] of Object.entries(cells)) if (codes.includes(code)) put(form, tabs.children, row, code, text);
    type(form, tabs.answers, 'PA', 'so_tre_duoc_ho_tro.2023', '2');
    type(form, tabs.answers, 'PA', 'so_vu_tiep_nhan.2023', '1');
    type(form, tabs.answers, 'PA', 'so_vu_da_xu_ly.2023', '1');
    const comparison = run(gas);
    const told = comparison?.changes.filter(({ untold }) => untold === 'people') ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect([one.movers, one.more]).toEqual([[], 0]);
    const lines = noteOf(gas)
      .split('\n')
      .filter((line) => line.includes(' → '));
    expect(lines.filter((line) => /trẻ em là nạn nhân|vụ/.test(line)).filter((line) => line.includes('Sông Cấm'))).toEqual([]);
  });

  test('neither the file nor what is kept tells their parts unit by unit', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    const { units } = JSON.parse(manifestOf(gas)) as { units: { figures: Record<string, object> } };
    const keys = Object.keys(units.figures);
    expect(keys.filter((key) => /tre_|vi_pham|so_vu_/.test(key))).toEqual([]);
    expect(keys).toContain('nhom_2_so_buoi.2023');
  });
});

describe('a file as the other side', () => {
  const changed = (form: SpreadsheetModel) => type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '500');

  test('as before, as after, and both; against what is now counted as the file was', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas, 'CHOT');
    const old = manifestOf(gas);
    changed(form);
    const file = { kind: 'file', text: old } as const;
    const sinceFile = compare(gas, file, { kind: 'now' });
    expect([sinceFile.comparison.before.state, sinceFile.comparison.after.state]).toEqual(['CHOT', 'CHOT']);
    expect(changeOf(sinceFile.comparison, 'Số buổi tuyên truyền')?.movers).toMatchObject([{ unit: 'PA' }]);
    run(gas, 'CHOT');
    expect(compare(gas, file, { kind: 'final', version: 2 }).comparison.changes).toEqual(sinceFile.comparison.changes);
    expect(compare(gas, file, { kind: 'file', text: manifestOf(gas) }).comparison.changes).toEqual(sinceFile.comparison.changes);
    expect(compare(gas, { kind: 'final', version: 1 }, { kind: 'final', version: 2 }).cells).toHaveLength(1);
    expect(compare(gas, file, file).comparison.changes).toEqual([]);
  });

  test('of an older product: figures are compared, and that units are not told is said', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    run(gas);
    const { units: _, version: __, ...older } = JSON.parse(manifestOf(gas));
    changed(form);
    const { comparison } = compare(gas, { kind: 'file', text: JSON.stringify(older) }, { kind: 'now' });
    expect(changeOf(comparison, 'Số buổi tuyên truyền')).toMatchObject({ movers: [], untold: 'not-kept' });
  });

  test('the note of a run, and the note again, against a file', () => {
    const form = copyForm(base);
    const first = open(form, { stores: newStores() });
    run(first);
    const since = manifestOf(first);
    changed(form);
    const gas = open(form, { stores: newStores() });
    const made = gas.call('consolidateNow', { state: 'TAM', since }) as { spoken: string[] };
    expect(noteOf(gas)).toContain('Do: Phòng GDĐT quận Sông Cấm (năm 2023: 90 → 500).');
    expect([...made.spoken].join('\n')).toContain('So với bản tạm (08 giờ 00 phút ngày 23/12/2024): ');
    const again = answerOf<{ base64: string; name: string }>(gas.run('downloadNote', { kind: 'file', text: since }));
    expect(textOf(Buffer.from(again.base64, 'base64'))).toContain('Do: Phòng GDĐT quận Sông Cấm (năm 2023: 90 → 500).');
    expect(again.name).toMatch(/^Phiếu trình .*\.docx$/);
    const none = answerOf<{ base64: string }>(gas.run('downloadNote', null));
    expect(textOf(Buffer.from(none.base64, 'base64'))).toContain('Chưa có bản trước để so sánh');
  });

  test.each([
    ['no JSON', 'xin chào'],
    ['JSON of something else', '{"a":1}'],
    ['of another outline', JSON.stringify({ outline: 'catp2386-2025', generatedAt: '2024', state: 'TAM', inputs: { sha256: '' } })],
  ])('%s is refused, and nothing is made', (_, since) => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    expect(gas.run('compareVersions', { kind: 'file', text: since }, { kind: 'now' })).toMatchObject({
      ok: false,
      error: { code: 'not-manifest' },
    });
    expect(() => gas.call('consolidateNow', { state: 'TAM', since })).toThrow(/ket-qua\.json/);
    expect(gas.host.stores.driveFiles).toEqual([]);
  });

  test('a draft that is not kept is refused with what to do', () => {
    const gas = open(copyForm(base), { stores: newStores() });
    expect(gas.run('compareVersions', { kind: 'draft' }, { kind: 'now' })).toMatchObject({ ok: false, error: { code: 'no-draft' } });
  });
});

describe('the manifest in Drive, next to its document', () => {
  const link = (gas: Gas) => answerOf<RunResult>(gas.run('runConsolidation', 'lan', 'TAM')).report as { readonly url: string };
  const decoded = (reply: unknown) => JSON.parse(Buffer.from(answerOf<{ base64: string }>(reply).base64, 'base64').toString('utf8'));

  test('each document finds its own, of whatever run; its name is the document’s', () => {
    const form = copyForm(base);
    const gas = open(form, { stores: newStores() });
    const first = link(gas);
    type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '500');
    const second = link(gas);
    const totals = [first, second].map(({ url }) => decoded(gas.run('readKeptManifest', url)).totals.nhom_2_so_buoi['2023'].total);
    expect(totals).toEqual([355, 765]);
    expect(decoded(gas.run('readKeptManifest', first.url)).report.length).toBeGreaterThan(20);
    const names = gas.host.stores.driveFiles.filter(({ mimeType }) => mimeType === 'application/json').map(({ name }) => name);
    expect(names).toEqual(Array(2).fill('Báo cáo 830 – bản tạm 2024-12-23 08.00 – ket-qua.json'));
  });

  test('a colleague’s document has none here, and no Drive keeps none: said, the run is whole, files do', () => {
    const gas = open(copyForm(base), { stores: newStores() });
    link(gas);
    expect(gas.run('readKeptManifest', 'https://docs.google.com/document/d/khac/edit')).toMatchObject({
      ok: false,
      error: { code: 'no-manifest' },
    });
    expect(gas.run('readKeptManifest', 'trang web')).toMatchObject({ ok: false, error: { code: 'not-document' } });
    const refused = open(copyForm(base), { stores: newStores(), withoutDrive: true });
    expect(answerOf<RunResult>(refused.run('runConsolidation', 'lan', 'TAM'))).toMatchObject({
      isManifestKept: false,
      report: { kind: 'download' },
    });
    expect(JSON.parse(manifestOf(refused)).state).toBe('TAM');
  });
});

describe('over the sample', () => {
  const sample = readXlsx(readFileSync('samples/chien-dich-2024.xlsx'), 'chien-dich-2024.xlsx');
  const seeds = process.env.VERSIONS_SEED === undefined ? [1, 2] : [0, 1].map((one) => one + Number(process.env.VERSIONS_SEED));
  const changes: VersionChange[] = [];

  beforeAll(() => {
    for (const seed of seeds) changes.push(...changesOf(sample, seed));
  }, 600_000);

  /** Seeded cells of answers typed otherwise, between two drafts. */
  function changesOf(model: SpreadsheetModel, seed: number): readonly VersionChange[] {
    const form = copyForm(model);
    const gas = openGas(form, { now, stores: newStores() });
    run(gas);
    const next = random(seed);
    const codes = sgddt2024.answers.sections.flatMap(({ fields }) =>
      fields
        .filter(({ kind, yearly }) => yearly && (kind === 'count' || kind === 'money'))
        .flatMap(({ code }) => sgddt2024.years.map((year) => `${code}.${year}`)),
    );
    const units = unitsIn(form);
    for (let at = 0; at < 120; at++) {
      const unit = units[Math.floor(next() * units.length)] ?? '';
      const code = codes[Math.floor(next() * codes.length)] ?? '';
      const text = ['', '0', '7', '1200', 'không rõ', '12', '999'][Math.floor(next() * 7)] ?? '';
      type(form, tabs.answers, unit, code, text);
    }
    return run(gas)?.changes ?? [];
  }

  test('what units moved adds up to what the figure moved, year by year', () => {
    let checked = 0;
    for (const { label, times, movers, more, untold } of changes) {
      for (const { time, before, after } of times) {
        const own = movers.flatMap((mover) => mover.times.filter((one) => one.time === time));
        if (untold !== null || more > 0 || !/^năm/.test(time) || /[%đ]/.test(before + after)) continue;
        const moved = own.reduce((sum, one) => sum + number(one.after) - number(one.before), 0);
        expect([label, time, moved]).toEqual([label, time, number(after) - number(before)]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(10 * seeds.length);
    console.info(`Versions: ${checked} years of figures moved by what units moved, seeds ${seeds.join(', ')}.`);
  });

  test('no change without a difference, none about people with a unit', () => {
    for (const change of changes) {
      for (const { before, after } of change.times) expect(before).not.toBe(after);
      if (change.isSecret) expect(change.movers).toEqual([]);
    }
  });
});

function unitsIn(form: SpreadsheetModel): string[] {
  const sheet = form.sheets.find(({ name }) => name === tabs.answers);
  const codes = [...(sheet?.cells.values() ?? [])].map((row) => String(row.get(0)?.value ?? ''));
  return codes.filter((code) => /^[A-Z0-9_]{2,}$/.test(code));
}

/** "–" and words are no number. */
function number(text: string): number {
  const plain = text.replace(/\./g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : 0;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
