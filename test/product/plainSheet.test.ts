/** A workbook that someone made by hand, without codes, gives the figures of the form filled with the same values. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { formTab, typeInCell } from '../../build/samples/formTab.ts';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Api } from '../../src/api/api.ts';
import { codeFrom } from '../../src/core/linking/unitNames.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';
import { compareKey, nameKey } from '../../src/core/text/text.ts';

/** File of the fixture → tab. Its first line says what each column means; it is not part of the sheet. */
const tabs: readonly (readonly [file: string, tab: string])[] = [
  ['don-vi.tsv', 'Đơn vị'],
  ['so-lieu.tsv', 'Số liệu'],
  ['btc-1.tsv', 'BTC 1 Cơ sở'],
  ['btc-2.tsv', 'BTC 2 Trẻ em'],
  ['btc-3.tsv', 'BTC 3 Vi phạm'],
];

function linesOf(file: string): string[][] {
  const text = readFileSync(path.resolve('test/fixtures/mau-phang', file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** As a person types: bare digits become a number. */
function typed(text: string): string | number {
  return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

function plainWorkbook(): SpreadsheetModel {
  const workbook = newSpreadsheet('mau-phang');
  workbook.sheets = tabs.map(([file, name], index) => {
    const sheet: SheetModel = newSheet(index + 1, name);
    linesOf(file)
      .slice(1)
      .forEach((cells, row) => {
        cells.forEach((text, column) => {
          if (text !== '') typeInCell(sheet, row, column, { value: typed(text) });
        });
      });
    return sheet;
  });
  return workbook;
}

const codes = new Map(linesOf('ma-don-vi.tsv').map(([name = '', code = '']) => [name, code]));

/** The code of a unit by its name, however it is spelt. */
function codeOf(name: string): string {
  const found = [...codes].filter(
    ([known]) => compareKey(known) === compareKey(name) || nameKey(known) === nameKey(name) || codeFrom(known, null) === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} units are called ${name}.`);
  return found[0]?.[1] ?? '';
}

/** Rows as column code → text, with the unit's code. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = [], , ...lines] = linesOf(file);
  return lines.map((line) => {
    const row = Object.fromEntries(header.map((code, at) => [code, line[at] ?? '']));
    return { ...row, ma_don_vi: codeOf(row.ten_don_vi ?? '') };
  });
}

/** The form of the add-on's own set-up, every value typed where the code row says. */
function filledForm(): SpreadsheetModel {
  const form = newSpreadsheet('mau');
  const listed = (file: string, header: string[]) => [header, ...rowsOf(file).map((row) => header.map((code) => row[code] ?? ''))];
  openGas(form).call('setUp', {
    units: listed('don-vi.tsv', ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao']),
    establishments: listed('btc-1.tsv', ['ma_don_vi', 'ten_co_so', 'cap_hoc']),
  });
  for (const [file, name] of tabs.slice(1)) {
    const tab = formTab(form, name);
    const keys = ['ma_don_vi', 'ten_co_so', 'nam', 'nguon_yeu_cau', 'loai_doi_tuong'].filter((key) => tab.columns.has(key));
    for (const row of rowsOf(file)) {
      const at = tab.rowsWhere('ma_don_vi', row.ma_don_vi ?? '').find((one) => keys.every((key) => tab.read(one, key) === row[key]));
      if (at === undefined) throw new Error(`${name} has no row for ${row.ten_don_vi}.`);
      for (const [code, text] of Object.entries(row)) {
        if (text !== '' && !keys.includes(code) && !/^(ten_don_vi|cap_hoc)$/.test(code)) tab.put(at, code, text);
      }
    }
  }
  return form;
}

function manifestOf(workbook: SpreadsheetModel): Manifest {
  const gas = openGas(readXlsx(writeXlsx(workbook), 'a.xlsx'));
  const { manifest } = gas.call('consolidateNow', { state: 'TAM' }) as { manifest: Manifest };
  return JSON.parse(JSON.stringify(manifest));
}

test('the plain sheet and the form give the same figures', () => {
  const plain = manifestOf(plainWorkbook());
  const form = manifestOf(filledForm());
  expect(plain.indicators).toEqual(form.indicators);
  expect(plain.totals).toEqual(form.totals);
  expect({ ...plain.reporting, missing: plain.reporting.missing.map(codeOf) }).toEqual(form.reporting);
});

test('they are the figures that one counts by hand', () => {
  const { indicators, totals, reporting } = manifestOf(plainWorkbook());
  const shown = (code: string) =>
    Object.entries(indicators[code] ?? {})
      .filter(([time]) => time !== 'by')
      .map(([time, one]) => `${time}: ${one.numerator}/${one.denominator} của ${one.units}/${one.expected}`);
  expect(shown('ty_le_co_so_tuyen_truyen')).toEqual([
    // Kiến An 2/3, Cát Hải 1/1 (Chu Văn An: CCSL), THPT Kiến An, Khiếm thính; Đồng Hòa blank; Lý Thánh Tông KAD
    '2021: 5/6 của 4/5',
    // Lý Thánh Tông 1/1; Chu Văn An left blank: 1 of Cát Hải
    '2022: 7/7 của 5/6',
    // Cát Hải writes "hơn 1": its two schools stand, one did nothing
    '2023: 7/8 của 5/6',
    // Lý Thánh Tông says 2 and lists 1: out
    '2024: 7/7 của 4/6',
    'period: 7/7 của 4/6',
  ]);
  expect(shown('ty_le_tre_duoc_ho_tro')).toEqual([
    '2021: 0/0 của 6/7',
    '2022: 1/1 của 6/7',
    '2023: 2/3 của 6/7',
    '2024: 1/1 của 6/7',
    'period: 4/5 của 6/7',
  ]);
  expect(totals.kinh_phi?.period).toEqual({ total: 108_500_000, units: 3 });
  expect(totals.nhom_2_so_luot?.['2022']).toEqual({ total: 4740, units: 2 });
  expect(reporting).toMatchObject({ expected: 8, withData: 7, submitted: 4, missing: ['THPT-DONG-HOA'] });
});

test('a blank that the sidebar offers is typed where it stands, and taken back', () => {
  const workbook = plainWorkbook();
  const run = <Name extends keyof Api>(name: Name, ...given: Parameters<Api[Name]>) =>
    openGas(workbook).run(name, ...given) as ReturnType<Api[Name]>;
  const start = run('startSidebar');
  if (!start.ok) throw new Error(start.error.sentence);
  const told = start.value.units.map(({ code }) => {
    const view = run('readUnit', code, 'city');
    if (!view.ok) return view.error.code;
    const { blanks, places } = view.value;
    const changes = blanks.slice(0, 1).map(({ place, from, to }) => ({ place, from, to }));
    const written = run('writeCells', { unit: code, changes, places, onBehalf: false });
    if (!written.ok) return written.error.code;
    const { undo, view: after } = written.value;
    const back = run('writeCells', { unit: code, changes: undo, places: after.places, onBehalf: false });
    return back.ok ? changes.length : back.error.code;
  });
  expect(told.filter((one) => typeof one === 'string')).toEqual([]);
  expect(told).toContain(1);
});
