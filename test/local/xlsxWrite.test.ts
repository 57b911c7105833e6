/** What is changed in a spreadsheet is read again as it was meant, and only that differs in the file. */
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellModel, SheetModel, SheetPart, SpreadsheetModel, ValidationModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { processorTime } from '../fixtures/processorTime.ts';
import { lostFeatures, readFeatures } from '../fixtures/xlsx/features.ts';
import { handmadeWorkbook, prefixedWorkbook } from '../fixtures/xlsx/handmade.ts';

const whole = handmadeWorkbook();

function handmade(): SpreadsheetModel {
  return readXlsx(whole, 'handmade.xlsx');
}

function again(model: SpreadsheetModel): SpreadsheetModel {
  return readXlsx(writeXlsx(model), model.name);
}

function tab(model: SpreadsheetModel, index = 0): SheetModel {
  const sheet = model.sheets.at(index);
  if (sheet === undefined) throw new Error(`no tab ${index}`);
  return sheet;
}

function put(sheet: SheetModel, row: number, column: number, cell: Partial<CellModel>): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  const before = cells.get(column) ?? { value: '', style: 0 };
  sheet.cells.set(row, cells.set(column, { ...before, ...cell }));
  sheet.touched.add('cells');
}

function at(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

function part(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path];
  return content === undefined ? '' : strFromU8(content);
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function dropNotes(sheet: SheetModel): Partial<SheetModel> {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) delete cell.note;
  }
  return {};
}

/** One change of each kind: how it is made, and what must be read again. */
const changes: [what: string, part: SheetPart, change: (sheet: SheetModel) => Partial<SheetModel>, see: (sheet: SheetModel) => unknown][] =
  [
    ['merged areas', 'merges', () => ({ merges: [area(30, 1, 2, 3)] }), (sheet) => sheet.merges],
    ['frozen panes', 'view', () => ({ frozenRows: 4, frozenColumns: 3 }), (sheet) => [sheet.frozenRows, sheet.frozenColumns]],
    ['no frozen panes', 'view', () => ({ frozenRows: 0, frozenColumns: 0 }), (sheet) => [sheet.frozenRows, sheet.frozenColumns]],
    ['frozen rows only', 'view', () => ({ frozenRows: 2, frozenColumns: 0 }), (sheet) => [sheet.frozenRows, sheet.frozenColumns]],
    [
      'column widths',
      'columns',
      ({ columnWidths }) => ({ columnWidths: new Map(columnWidths).set(0, 100).set(7, 320) }),
      (sheet) => [...sheet.columnWidths].sort(),
    ],
    ['hidden columns', 'columns', () => ({ hiddenColumns: new Set([1, 9]) }), (sheet) => sheet.hiddenColumns],
    ['row heights', 'rows', ({ rowHeights }) => ({ rowHeights: new Map(rowHeights).set(0, 21).set(40, 60) }), (sheet) => sheet.rowHeights],
    ['hidden rows', 'rows', () => ({ hiddenRows: new Set([0, 50]) }), (sheet) => sheet.hiddenRows],
    ['tab colour', 'tab', () => ({ tabColor: '#00aa00' }), (sheet) => sheet.tabColor],
    ['no tab colour', 'tab', () => ({ tabColor: null }), (sheet) => sheet.tabColor],
    ['portrait', 'page', () => ({ landscape: false }), (sheet) => sheet.landscape],
    ['landscape', 'page', () => ({ landscape: true }), (sheet) => sheet.landscape],
    ['no protection', 'protection', () => ({ protection: null }), (sheet) => sheet.protection],
    [
      'protection with unlocked blocks, in cells that were not there too',
      'protection',
      () => ({ protection: { description: '', unprotected: [area(2, 1, 3, 2), area(60, 0, 2, 5)] } }),
      // A range that the file lets people edit by name stays open.
      (sheet) => sheet.protection?.unprotected.filter(({ column }) => column !== 6),
    ],
    [
      'a list and a formula as validations',
      'validations',
      () => ({
        validations: [
          { areas: [area(2, 0, 9, 1)], kind: 'list', values: ['Có', 'Không'], formula: '', rejects: true, help: 'Chọn “Có”\nhoặc “Không”' },
          {
            areas: [area(2, 6, 9, 1), area(20, 6, 1, 2)],
            kind: 'formula',
            values: [],
            formula: '=AND(LEN(G3)>0;G3<>";")',
            rejects: false,
            help: '',
          },
        ],
      }),
      (sheet) => sheet.validations,
    ],
    [
      'a list with commas and more than 255 characters',
      'validations',
      () => ({
        validations: [
          {
            areas: [area(2, 7, 3, 1)],
            kind: 'list',
            values: ['Phòng chuyên môn, nghiệp vụ Sở', 'Trường THPT, PT nhiều cấp'],
            formula: '',
            rejects: true,
            help: '',
          },
          {
            areas: [area(2, 9, 3, 1)],
            kind: 'list',
            values: Array.from({ length: 40 }, (_, i) => `Lựa chọn ${i}`),
            formula: '',
            rejects: true,
            help: '',
          },
        ],
      }),
      (sheet) => sheet.validations,
    ],
    [
      'conditional formats',
      'conditionalFormats',
      () => ({
        conditionalFormats: [
          { areas: [area(2, 0, 6, 1)], formula: '=LEN($A3)=0', background: '#ffc7ce' },
          {
            areas: [area(0, 0, 9, 1), area(0, 4, 9, 1)],
            formula: '=OR($A1="x";$A1="y")',
            background: '#fff2cc',
            fontColor: '#7f6000',
            bold: true,
          },
        ],
      }),
      (sheet) => sheet.conditionalFormats,
    ],
    [
      'notes: one kept, one changed, one new, on an empty cell too',
      'notes',
      (sheet) => {
        put(sheet, 2, 3, { note: 'Số của năm 2024,\nđã sửa' });
        put(sheet, 70, 5, { note: 'mới' });
        return {};
      },
      (sheet) => [at(sheet, 0, 0)?.note, at(sheet, 2, 3)?.note, at(sheet, 70, 5)?.note],
    ],
    ['no notes', 'notes', dropNotes, (sheet) => [at(sheet, 0, 0)?.note, at(sheet, 2, 3)?.note]],
  ];

describe('a change is read again', () => {
  const models: [string, () => SpreadsheetModel][] = [
    ['handmade workbook', handmade],
    ['new spreadsheet', () => newSpreadsheet('moi.xlsx')],
    ['handmade workbook with prefixes', () => readXlsx(prefixedWorkbook(), 'x.xlsx')],
  ];
  const cases = models.flatMap(([name, open]) => changes.map(([what, ...rest]) => [what, name, open, ...rest] as const));

  it.each(cases)('%s, in the %s', (_what, _name, open, touched, change, see) => {
    const model = open();
    Object.assign(tab(model), change(tab(model)));
    tab(model).touched.add(touched);
    const expected = see(tab(model));
    const saved = again(model);
    expect(see(tab(saved))).toEqual(expected);
    expect(see(tab(again(saved)))).toEqual(expected);
  });

  it.each(changes)('%s: what was not changed is still there', (_what, touched, change) => {
    const model = handmade();
    Object.assign(tab(model), change(tab(model)));
    tab(model).touched.add(touched);
    const lost = lostFeatures(readFeatures(whole), readFeatures(writeXlsx(model)));
    const concerned: Record<SheetPart, string[]> = {
      cells: [],
      merges: ['merged areas'],
      view: ['frozen panes, views'],
      columns: ['column widths, hiding'],
      rows: ['row heights', 'hidden rows'],
      tab: ['tab colours'],
      validations: ['validations', 'merged areas'],
      conditionalFormats: ['conditional formats'],
      protection: ['protection', 'unlocked cells', 'cell looks'],
      notes: ['notes', 'note boxes'],
      page: ['print settings'],
    };
    expect(Object.keys(lost).filter((kind) => !concerned[touched].includes(kind))).toEqual([]);
  });

  it('has the prefix that the other elements have', () => {
    const model = readXlsx(prefixedWorkbook(), 'x.xlsx');
    for (const [, touched, change] of changes) {
      Object.assign(tab(model), change(tab(model)));
      tab(model).touched.add(touched);
    }
    put(tab(model), 80, 0, { value: 'mới', note: 'mới', change: { bold: true } });
    tab(model).cells.get(4)?.set(0, { value: 1, style: 0 });
    model.sheets.push(newSheet(20, 'Mới'));
    const bytes = writeXlsx(model);
    const own = ['workbook.xml', 'styles.xml', 'sharedStrings.xml', 'comments1.xml', 'worksheets/sheet1.xml'];
    const bare = own.flatMap((path) => part(bytes, `xl/${path}`).match(/<\/?(?=[A-Za-z])(?!x:|x14:|xm:)[^\s/>]*/g) ?? []);
    expect(bare).toEqual([]);
  });

  it('leaves rules that the model cannot say as they are', () => {
    const model = handmade();
    Object.assign(tab(model), { validations: [], conditionalFormats: [] });
    for (const touched of ['validations', 'conditionalFormats'] as const) tab(model).touched.add(touched);
    const xml = part(writeXlsx(model), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<cfRule [^>]*type="\w+"/g)?.map((rule) => /type="(\w+)"/.exec(rule)?.[1])).toEqual([
      'colorScale',
      'dataBar',
      'cellIs',
      'iconSet',
    ]);
    expect(xml.match(/<dataValidation [^>]*>/g)).toHaveLength(2);
    expect(xml).toContain('x14:dataValidation');
  });

  it('makes room for a new validation in an old one, as a cell has one only', () => {
    const model = handmade();
    tab(model).validations.push({ areas: [area(4, 2, 2, 1)], kind: 'list', values: ['A'], formula: '', rejects: true, help: '' });
    tab(model).touched.add('validations');
    const xml = part(writeXlsx(model), 'xl/worksheets/sheet1.xml');
    const validations = xml.slice(xml.indexOf('<dataValidations'));
    expect(validations.match(/sqref="C\S*"/g)).toEqual(['sqref="C7:C8"', 'sqref="C5:C6"']);
  });
});

describe('a cell', () => {
  const values: [Value, string?][] = [
    ['Trường THPT Kiến An'],
    ['=không phải công thức'],
    ["'05"],
    ['05'],
    [' hai  khoảng trắng '],
    ['dòng\nmới\r\nvà\tthẻ'],
    ['_x0041_'],
    ['\u0001\u001f'],
    ['<b>&"\''],
    ['Hải Phòng'.normalize('NFD')],
    ['😀'],
    [0],
    [-0.5],
    [1e21],
    [2024],
    [true],
    [false],
  ];
  it.each(values)('of %j is read as it was written', (value) => {
    const model = handmade();
    put(tab(model), 3, 9, { value });
    expect(at(tab(again(model)), 3, 9)?.value).toEqual(value);
  });

  it('of any text, number or truth is read as it was written', () => {
    const whatever = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(whatever, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const model = newSpreadsheet('a.xlsx');
        for (const [r, row] of rows.entries()) {
          for (const [c, value] of row.entries()) put(tab(model), r, c, { value });
        }
        const saved = tab(again(model));
        const read = rows.map((row, r) => row.map((_, c) => at(saved, r, c)?.value ?? ''));
        const negativeZero = rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value)));
        expect(read).toEqual(negativeZero);
      }),
      { numRuns: 60 },
    );
  });

  it('with a date has a date format, in either date system', () => {
    for (const model of [handmade(), readXlsx(handmadeWorkbook(true), 'a.xlsx'), newSpreadsheet('a.xlsx')]) {
      const value = new Date('2024-12-24T08:30:00+07:00');
      put(tab(model), 20, 0, { value });
      const saved = again(model);
      const cell = at(tab(saved), 20, 0);
      expect([cell?.value, saved.formatOf(cell?.style ?? 0)]).toEqual([value, 'dd/mm/yyyy']);
    }
  });

  it('with the same serial number is 1.462 days later in a workbook that counts from 1904', () => {
    const dates = [false, true].map((from1904) => at(tab(readXlsx(handmadeWorkbook(from1904), 'a.xlsx')), 2, 2)?.value);
    expect(dates).toEqual([new Date('2024-12-24T00:00:00+07:00'), new Date('2028-12-25T00:00:00+07:00')]);
  });

  it('keeps the rest of its look when some of it changes', () => {
    const model = handmade();
    put(tab(model), 0, 0, { change: { background: '#d9ead3', bold: false } });
    const saved = again(model);
    const look = saved.lookOf(at(tab(saved), 0, 0)?.style ?? 0);
    expect(look).toEqual({ ...model.lookOf(1), background: '#d9ead3', bold: false });
    expect(part(writeXlsx(model), 'xl/styles.xml')).toContain(
      '<alignment horizontal="center" vertical="center" wrapText="1" textRotation="15"/>',
    );
  });

  it('loses nothing but itself when it changes', () => {
    const model = handmade();
    put(tab(model), 2, 3, { value: 4000 });
    const lost = lostFeatures(readFeatures(whole), readFeatures(writeXlsx(model)));
    expect(lost).toEqual({ values: ['Số liệu 3 D3 3668.0'] });
  });

  it('is gone when it is taken away, and its row stays', () => {
    const model = handmade();
    tab(model).cells.get(2)?.delete(4);
    tab(model).touched.add('cells');
    const lost = lostFeatures(readFeatures(whole), readFeatures(writeXlsx(model)));
    expect(
      Object.values(lost)
        .flat()
        .every((line) => line.startsWith('Số liệu 3 E3 ')),
    ).toBe(true);
    expect(at(tab(again(model)), 2, 4)).toBeUndefined();
  });
});

describe('a formula', () => {
  it('is written with commas, without a value, and asks for calculation', () => {
    const model = handmade();
    put(tab(model), 30, 0, { formula: '=IF(A1="a;b";SUM(B1;B2);\'Bảng; phụ\'!A1)', value: 'Loading...' });
    const bytes = writeXlsx(model);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain("<f>IF(A1=&quot;a;b&quot;,SUM(B1,B2),'Bảng; phụ'!A1)</f></c>");
    expect(part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(at(tab(again(model)), 30, 0)).toMatchObject({ formula: '=IF(A1="a;b";SUM(B1;B2);\'Bảng; phụ\'!A1)', value: 'Loading...' });
  });

  it('of the file keeps its cached value, and nothing asks for calculation', () => {
    const model = handmade();
    put(tab(model), 30, 0, { value: 'chữ' });
    const bytes = writeXlsx(model);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(D3,1)</f><v>3669</v>');
    expect(part(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    expect(part(bytes, 'xl/calcChain.xml')).not.toBe('');
  });

  it('shared by others stays theirs when its first cell is overwritten', () => {
    const model = handmade();
    put(tab(model), 4, 0, { value: 5 });
    delete at(tab(model), 4, 0)?.formula;
    const bytes = writeXlsx(model);
    const saved = tab(readXlsx(bytes, 'a.xlsx'));
    expect([4, 5, 6].map((row) => at(saved, row, 0))).toEqual([
      { value: 5, style: 0 },
      { value: 2, formula: '=D4*$D$3+B$2', style: 0 },
      { value: 3, formula: '=D5*$D$3+B$2', style: 0 },
    ]);
    // The calculation chain names a cell that has no formula now: Excel would call that damage.
    expect(part(bytes, 'xl/calcChain.xml')).toBe('');
  });
});

describe('tabs', () => {
  it('are renamed, hidden and moved, and names follow them', () => {
    const model = handmade();
    tab(model, 0).name = "Số liệu '24";
    tab(model, 2).hidden = false;
    model.sheets.reverse();
    model.sheets.push(newSheet(12, 'Mới'));
    const saved = again(model);
    expect(saved.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      [9, 'Ẩn', false],
      [7, 'Bảng phụ', false],
      [3, "Số liệu '24", false],
      [12, 'Mới', false],
    ]);
    const names = part(writeXlsx(model), 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Số liệu ''24'!$A$1:$H$20</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Số liệu ''24'!$1:$2</definedName>`,
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Bảng phụ'!$A$1:$C$4</definedName>`,
      `<definedName name="nam_bao_cao" comment="Năm">'Số liệu ''24'!$B$2</definedName>`,
      '<definedName name="he_so">1.5</definedName>',
    ]);
  });

  it('that are removed take their own parts along, and no other', () => {
    const model = handmade();
    model.sheets.shift();
    const before = Object.keys(unzipSync(whole));
    const after = Object.keys(unzipSync(writeXlsx(model)));
    expect(before.filter((path) => !after.includes(path)).sort()).toEqual([
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/media/image1.png',
      'xl/printerSettings/printerSettings1.bin',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const workbook = part(writeXlsx(model), 'xl/workbook.xml');
    expect(workbook.match(/<definedName [^>]*>[^<]*/g)).toEqual([
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Bảng phụ'!$A$1:$C$4`,
      '<definedName name="nam_bao_cao" comment="Năm">#REF!',
      '<definedName name="he_so">1.5',
    ]);
    expect(again(model).sheets.map(({ name }) => name)).toEqual(['Bảng phụ', 'Ẩn']);
  });

  it('with the number of our hidden list of choices get another one, and both stay', () => {
    const model = handmade();
    const validation: ValidationModel = {
      areas: [area(2, 0, 1, 1)],
      kind: 'list',
      values: ['a, b', 'c'],
      formula: '',
      rejects: true,
      help: '',
    };
    tab(model).validations = [validation];
    tab(model).touched.add('validations');
    const withList = again(model);
    // The list has the number after the last, which the model does not know to be taken.
    const highest = Math.max(...withList.sheets.map(({ id }) => id));
    for (const more of [1, 2, 3]) withList.sheets.push(newSheet(highest + more, `Mới ${more}`));
    const bytes = writeXlsx(withList);
    const saved = readXlsx(bytes, 'a.xlsx');
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Bảng phụ', 'Ẩn', 'Mới 1', 'Mới 2', 'Mới 3']);
    expect(tab(saved).validations).toEqual([validation]);
    const numbers = part(bytes, 'xl/workbook.xml').match(/(?<= sheetId=)"\d+"/g) ?? [];
    expect([numbers.length, new Set(numbers).size]).toEqual([7, 7]);
  });

  it('with an id that .xlsx cannot hold get another one', () => {
    const model = handmade();
    model.sheets.push(newSheet(1_234_567_890, 'Từ Google'));
    expect(again(model).sheets.at(-1)).toMatchObject({ id: 10, name: 'Từ Google' });
  });
});

describe('a whole file', () => {
  function filled(rows: number): SpreadsheetModel {
    const model = newSpreadsheet('lon.xlsx');
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 60; column++) {
        put(tab(model), row, column, {
          value: column % 3 === 0 ? `Trường số ${(row * column) % 500}` : row * column,
          change: { numberFormat: '@', locked: false },
        });
      }
    }
    return model;
  }

  it('is the same bytes each time', () => {
    expect(Buffer.compare(writeXlsx(filled(20)), writeXlsx(filled(20)))).toBe(0);
  });

  it('holds equal texts and equal looks once', () => {
    const bytes = writeXlsx(filled(100));
    const texts = new Set(
      [...tab(filled(100)).cells.values()]
        .flatMap((cells) => [...cells.values()])
        .map(({ value }) => value)
        .filter((value) => typeof value === 'string'),
    );
    expect(part(bytes, 'xl/sharedStrings.xml').match(/<si>/g)).toHaveLength(texts.size);
    expect(part(bytes, 'xl/styles.xml').match(/<cellXfs count="2">/)).not.toBeNull();
  });

  it.each([
    [130, 1000],
    [1300, 6000],
  ])('of %i rows and 60 columns is written and read in under %i ms', (rows, limit) => {
    const model = filled(rows);
    let saved = model;
    const time = processorTime(() => {
      saved = again(model);
    });
    expect(time).toBeLessThan(limit);
    expect(tab(saved).cells.size).toBe(rows);
  });
});
