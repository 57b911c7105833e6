/** Other programs open what is saved: LibreOffice, and openpyxl as a second counter. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { once } from '../fixtures/once.ts';
import { lostFeatures, readFeatures } from '../fixtures/xlsx/features.ts';
import { addOwnTab, fromGoogle, ownSources } from '../fixtures/xlsx/sources.ts';

function runs(program: string, ...given: string[]): boolean {
  return spawnSync(program, given, { encoding: 'utf8' }).status === 0;
}

const python = ['python3', '/usr/bin/python3'].find((one) => runs(one, '-c', 'import openpyxl'));
const hasOffice = runs('soffice', '--version');
const withOffice = hasOffice ? describe : describe.skip;
const withPython = python === undefined ? describe.skip : describe;
if (!hasOffice) console.warn('LibreOffice (soffice) is not here: its tests are SKIPPED.');
if (python === undefined) console.warn('openpyxl is not here: its tests are SKIPPED.');

const sources = [...ownSources, ...fromGoogle];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xlsx-programs-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function withOwnTab(model: SpreadsheetModel): Uint8Array {
  addOwnTab(model);
  return writeXlsx(model);
}

function saved(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
}

/** Opens files in LibreOffice and saves them in another format; gives the files written. */
function convert(format: string, ...files: string[]): string[] {
  const out = fs.mkdtempSync(path.join(folder, 'out-'));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const ran = spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...files], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(ran.stderr).not.toMatch(/Error/);
  return fs.readdirSync(out).map((name) => path.join(out, name));
}

/** One CSV file a tab. */
const everyTab = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** A spreadsheet made from nothing, by the start of its name. */
const newBook = () => saved('moi.xlsx', withOwnTab(newSpreadsheet('moi.xlsx')));
const isNew = (file: string) => path.basename(file).startsWith('moi');

/** LibreOffice starts once for each format: a start takes a second. */
const inTabs = once(() =>
  convert(everyTab, ...sources.map(({ name, read }) => saved(name, withOwnTab(readXlsx(read(), name)))), newBook()),
);
const resavedBooks = once(() => convert('xlsx', ...ownSources.map(({ name, read }) => saved(name, read())), newBook()));

withOffice('LibreOffice', () => {
  it('opens every workbook as it was saved, and calculates the new formula', () => {
    const tabs = inTabs().filter((one) => !isNew(one) && one.includes('Tổng hợp 830'));
    const lines = tabs.map((tab) => fs.readFileSync(tab, 'utf8').split('\n')[0]);
    expect(lines).toEqual(sources.map(() => 'Tổng số vụ,1234.5,nhiều; đủ'));
  });

  it('opens a spreadsheet made from nothing', () => {
    expect(convert('pdf', newBook())).toHaveLength(1);
    expect(inTabs().filter(isNew)).toHaveLength(3);
  });

  it('saves our own workbooks again, of which we then lose nothing', () => {
    const resaved = resavedBooks().filter((one) => !isNew(one));
    expect(resaved).toHaveLength(ownSources.length);
    for (const file of resaved) {
      const before = new Uint8Array(fs.readFileSync(file));
      const after = withOwnTab(readXlsx(before, 'resaved.xlsx'));
      const features = readFeatures(before);
      expect(Object.keys(features).length).toBeGreaterThan(10);
      expect(lostFeatures(features, readFeatures(after))).toEqual({});
    }
  });

  it('keeps what we write: choices, formats, protection, notes', () => {
    const [resaved = ''] = resavedBooks().filter(isNew);
    const own = readXlsx(new Uint8Array(fs.readFileSync(resaved)), 'a.xlsx').sheets.at(-1);
    expect(own).toMatchObject({
      name: 'Tổng hợp 830',
      validations: [{ kind: 'list', values: ['Trường THPT, PT nhiều cấp', 'Khác'], rejects: true }],
      conditionalFormats: [{ background: '#d9ead3' }],
      protection: { unprotected: [{ row: 2, column: 0, rows: 3, columns: 2 }] },
    });
    expect(own?.cells.get(0)?.get(0)?.note).toBe('Ghi chú');
    expect(own?.cells.get(0)?.get(2)?.value).toBe('nhiều; đủ');
  });
});

/** Counts what openpyxl finds in the tabs that the file had before, our hidden lists aside. */
const counter = `
import json, sys, warnings
import openpyxl
warnings.simplefilter('ignore')
def count(path, names):
    book = openpyxl.load_workbook(path)
    sheets = [book[name] for name in names or book.sheetnames if name != '_validation_lists']
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    return dict(
        sheets=[sheet.title for sheet in sheets],
        values=sum(cell.value is not None for cell in cells),
        formulas=sum(cell.data_type == 'f' for cell in cells),
        notes=sum(cell.comment is not None for cell in cells),
        unlocked=sum(not cell.protection.locked for cell in cells),
        formats=sorted({cell.number_format for cell in cells}),
        merged=sum(len(sheet.merged_cells.ranges) for sheet in sheets),
        validations=[str(one.sqref) for sheet in sheets for one in sheet.data_validations.dataValidation],
        conditional=[str(one.sqref) for sheet in sheets for one in sheet.conditional_formatting],
        protected=[sheet.protection.sheet for sheet in sheets],
        panes=[sheet.freeze_panes for sheet in sheets],
        charts=sum(len(sheet._charts) for sheet in sheets),
        images=sum(len(sheet._images) for sheet in sheets),
        tables=sum(len(sheet.tables) for sheet in sheets),
        links=sum(cell.hyperlink is not None for cell in cells),
        widths=[sorted((k, v.width, v.hidden) for k, v in sheet.column_dimensions.items()) for sheet in sheets],
        heights=[sorted((k, v.height, v.hidden) for k, v in sheet.row_dimensions.items()) for sheet in sheets],
    )
before = count(sys.argv[1], None)
print(json.dumps([before, count(sys.argv[2], before['sheets'])]))
`;

withPython('openpyxl', () => {
  it.each(sources)('finds in $name all that it found before', ({ name, read }) => {
    const before = saved(`before-${name}`, read());
    const after = saved(`after-${name}`, withOwnTab(readXlsx(read(), name)));
    const ran = spawnSync(python ?? '', ['-c', counter, before, after], { encoding: 'utf8' });
    const [found, left] = JSON.parse(ran.stdout || '[{}, null]');
    expect(ran.stderr).toBe('');
    expect(left).toEqual(found);
  });
});
