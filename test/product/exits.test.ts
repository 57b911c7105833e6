/**
 * The law of exits: whatever column a unit can type in, a text that only the loose test withholds
 * (C06 does not find it) leaves the sheet by no exit: documents, tables, files and their names,
 * answers of the sidebar, messages, log, kept copies.
 */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { newStores } from '../../local/services/host.ts';
import { mayBePrinted } from '../../src/core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../src/core/privacy/personalDataIn.ts';
import { columnCodes, type Field } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { columnsOf, consolidate, copyForm, filledForm, open, put, rowsOf, tabs } from '../proofs/safety/form.ts';

const families = [
  'Khiếu Tường',
  'Cấn Thùy',
  'Giang Thanh',
  'Sùng Chứ',
  'Lại Thế',
  'Đào Diệu',
  'Bế Ánh',
  'Thào Mỹ',
  'Ngô Bảo',
  'Quách Lệ',
  'Tống Gia',
  'Lương Bích',
  'Đoàn Khánh',
  'Hứa Kim',
  'Vi Thùy',
  'Chu Hoài',
];
const givens = ['Vỵ', 'Trâm', 'Đạt', 'Phúc', 'Ngát', 'Tú', 'Khuê', 'Nhiên', 'Thục', 'Uyển'];
const names = families.flatMap((family) => givens.map((given) => `${family} ${given}`));
/** Frames in which a name is doubted and not sure; the last tells a home. */
const frames: readonly ((name: string, at: number) => { text: string; secret: string })[] = [
  (name) => ({ text: `giao gia đình bà ${name} giám sát tại nhà`, secret: name }),
  (name) => ({ text: `trợ giúp pháp lý cho gđ ông ${name}`, secret: name }),
  (name) => ({ text: `Chênh lệch vì ${name} chuyển trường giữa năm`, secret: name }),
  (name) => ({ text: `Phạt 7,5 triệu đồng ông ${name} chủ quán net đầu ngõ`, secret: name }),
  (_, at) => ({ text: `căn hộ ${300 + at}, chung cư CT${at} tầng 4`, secret: `${300 + at}, chung` }),
  (_, at) => ({ text: `nhà ở ${at}/17/${at} Trần Nguyên Hãn`, secret: `${at}/17/${at}` }),
];

interface Planted {
  readonly tab: string;
  readonly code: string;
  readonly unit: string;
  readonly text: string;
  readonly secret: string;
}

/** A column with a text that the loose test alone withholds there; null where no frame is such. */
function plantedIn(tab: string, code: string, field: Field | undefined, at: number): Planted | null {
  for (const [shift] of frames.entries()) {
    const frame = frames[(at + shift) % frames.length];
    const { text = '', secret = '' } = frame?.(names[at] ?? '', at + 11) ?? {};
    const cell = { value: text, shown: text, format: '@' };
    if (personalDataIn({ cell, ...(field && { field }) }) || mayBePrinted(text, field)) continue;
    return { tab, code, unit: at % 2 === 0 ? 'PA' : 'PB', text, secret };
  }
  return null;
}

const { answers, references, registry, tracking, years } = sgddt2024;
const columns: readonly (readonly [string, string, Field])[] = [
  ...answers.sections.flatMap(({ fields }) =>
    fields.flatMap((field) => columnCodes(field, years).map((code) => [tabs.answers, code, field] as const)),
  ),
  ...Object.values(references).flatMap(({ tab, fields }) =>
    fields.flatMap((field) => columnCodes(field, years).map((code) => [tab, code, field] as const)),
  ),
  ...[registry.name, registry.area, registry.successor, registry.extensionReason].map(
    (field) => [tabs.registry, field.code, field] as const,
  ),
  ...[tracking.reason, tracking.by].map((field) => [tabs.tracking, field.code, field] as const),
];
const keys = new Set(['ma_don_vi', 'hoan_thanh', 'loai_don_vi', 'phai_bao_cao']);
const planted = columns.flatMap(([tab, code, field], at) =>
  keys.has(code) || field.kind === 'native' ? [] : (plantedIn(tab, code, field, at) ?? []),
);

function textsOf(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml'));
  return parts.map(([, xml]) => strFromU8(xml).replace(/<[^>]+>/g, '')).join('\n');
}

/** Every text in an answer, files opened; not what an editable cell shows of itself. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  const file = answer as { base64?: string; mimeType?: string; name?: string };
  if (typeof file.base64 === 'string') {
    const bytes = Buffer.from(file.base64, 'base64');
    return [file.name ?? '', bytes.subarray(0, 2).toString() === 'PK' ? textsOf(bytes) : bytes.toString()];
  }
  return Object.entries(answer).flatMap(([key, part]) => {
    const isOwnCell = 'place' in answer && (('options' in answer && key === 'text') || ('to' in answer && key === 'from'));
    return isOwnCell ? [] : textsIn(part);
  });
}

describe(`${planted.length} columns`, () => {
  const form = filledForm();
  for (const { tab, code, unit, text } of planted) {
    const row = rowsOf(form, tab, unit)[0] ?? columnsOf(form, tab).codeRow + 1;
    put(form, tab, row, code, text);
  }
  const input = new Set(planted.map(({ text }) => text));
  const outputs = new Map<string, string[]>();
  const stores = newStores();
  const ask = (name: string, ...given: unknown[]) => {
    const key = `${name}(${given.map((one) => JSON.stringify(one)).join()})`;
    outputs.set(key, textsIn(open(copyForm(form), { stores }).run(name, ...given)));
  };
  for (const state of ['TAM', 'CHOT'] as const) {
    const gas = open(form, { stores });
    const { manifest, spoken } = consolidate(gas, state);
    outputs.set(`${state}: manifest`, [JSON.stringify(manifest)]);
    outputs.set(`${state}: spoken`, [...spoken, ...gas.host.log, ...gas.host.alerts]);
  }
  for (const tidy of ['masked', 'all']) {
    outputs.set(`tidy ${tidy}`, textsIn(JSON.parse(JSON.stringify(open(copyForm(form)).call('consolidateNow', { state: 'TAM', tidy })))));
  }
  outputs.set(
    'tabs',
    form.sheets.flatMap(({ name, cells }) => [
      name,
      ...[...cells.values()].flatMap((row) => [...row.values()].flatMap(({ value, note }) => [String(value), note ?? ''])),
    ]),
  );
  outputs.set(
    'files and their names',
    stores.driveFiles.flatMap(({ name, bytes, mimeType }) => [name, mimeType === 'application/json' ? strFromU8(bytes) : textsOf(bytes)]),
  );
  outputs.set('properties', [...stores.documentProperties.values(), ...[...stores.cache.values()].map(({ value }) => value)]);
  for (const unit of ['PA', 'PB']) for (const name of ['readUnit', 'printUnit', 'readHistory']) ask(name, unit);
  for (const name of [
    'startSidebar',
    'readSelection',
    'readDepartment',
    'readFinalPlan',
    'downloadManifest',
    'downloadReport',
    'readOutline',
  ])
    ask(name);
  const changed = planted.find(({ code }) => code === 'nhom_2');
  if (changed) put(form, changed.tab, rowsOf(form, changed.tab, changed.unit)[0] ?? -1, changed.code, `${changed.text}, đã sửa`);
  ask('readDifferences', 1);
  ask('downloadNote', null);
  ask('downloadTidy', false);
  ask('compareVersions', { kind: 'final', version: 1 }, { kind: 'now' });
  ask('writeReminders', { units: [] });
  ask('makeDispatch', { units: [] });
  for (const { code } of sgddt2024.indicators) ask('explainFigure', { kind: 'indicator', code, year: 2022, group: null });
  for (const code of ['kinh_phi', 'so_vu_tiep_nhan', 'nhom_2_so_buoi'])
    ask('explainFigure', { kind: 'total', code, year: 2022, group: null });

  test('columns of every tab are planted, each text its own', () => {
    expect(planted.length).toBeGreaterThan(75);
    expect(new Set(planted.map(({ tab }) => tab)).size).toBe(6);
    expect(new Set(planted.map(({ secret }) => secret)).size).toBe(planted.length);
    expect([...outputs].filter(([name, texts]) => texts.join('').length === 0 && !/spoken/.test(name)).map(([name]) => name)).toEqual([]);
  });

  test.each([...outputs.keys()])('%s', (output) => {
    const texts = (outputs.get(output) ?? []).filter((text) => !input.has(text));
    const leaks = planted.flatMap(({ tab, code, secret }) =>
      texts
        .filter((text) => text.includes(secret))
        .map((text) => `${tab} ${code}: …${text.slice(Math.max(0, text.indexOf(secret) - 60), text.indexOf(secret) + 40)}`),
    );
    expect(leaks).toEqual([]);
  });
});
