/** The form as laid out from its declarations: years, lists, headers, and fitting to a tab that moved. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { coveredCells } from '../../../src/core/form/areas.ts';
import { fitNew, fitPresent } from '../../../src/core/form/fit.ts';
import { type FormTable, layOutForm } from '../../../src/core/form/form.ts';
import { groupWhile, headerBlocks } from '../../../src/core/form/header.ts';
import { leftOut } from '../../../src/core/form/leftOut.ts';
import { readKeyedList, readList } from '../../../src/core/form/lists.ts';
import { planForm } from '../../../src/core/form/plan.ts';
import { sayLeftOut } from '../../../src/core/form/sentences.vi.ts';
import { yearLabel } from '../../../src/core/form/texts.vi.ts';
import { lists2024 } from '../../../src/outline/lists2024.ts';
import type { Field, Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lists = { units: readList(lists2024.units), establishments: readList(lists2024.establishments) };
const form = layOutForm(sgddt2024, lists);

function table(name: string): FormTable {
  const found = form.find((tab) => tab.name === name);
  if (found?.kind !== 'table') throw new Error(`No table "${name}".`);
  return found;
}

describe('years are headed with the days that cut them', () => {
  test.each([
    [2021, '01/06/2021', '15/12/2024', 'Năm 2021 (từ 01/6)'],
    [2022, '01/06/2021', '15/12/2024', 'Năm 2022'],
    [2024, '01/06/2021', '15/12/2024', 'Năm 2024 (đến 15/12)'],
    [2024, '01/02/2024', '15/12/2024', 'Năm 2024 (từ 01/02 đến 15/12)'],
    [2025, '01/01/2025', '31/12/2025', 'Năm 2025'],
  ])('%i of %s–%s → %s', (year, from, to, label) => {
    expect(yearLabel(year, from, to)).toBe(label);
  });
});

describe('lists', () => {
  test('a line of codes, remarks and blank lines left out', () => {
    const rows = [['ma_don_vi', 'ten_don_vi'], ['# ghi chú'], ['A', ' Đơn vị A '], ['', ''], ['B']];
    expect(readList(rows)).toEqual([{ ma_don_vi: 'A', ten_don_vi: 'Đơn vị A' }, { ma_don_vi: 'B' }]);
  });

  test.each([
    ['don-vi-2024.tsv', lists2024.units],
    ['co-so-2024.tsv', lists2024.establishments],
  ])('samples/%s holds the lists of the bundle', (file, rows) => {
    const lines = readFileSync(`samples/${file}`, 'utf8').trimEnd().split('\n');
    expect(lines).toEqual(rows.map((row) => row.join('\t')));
  });

  test('unit codes are unique, establishments belong to units', () => {
    const codes = lists.units.map((unit) => unit.ma_don_vi);
    expect(new Set(codes).size).toBe(codes.length);
    expect(lists.establishments.filter((one) => !codes.includes(one.ma_don_vi))).toEqual([]);
  });

  test('figures and settings of a list reach the tab that has their column', () => {
    const units = readList([
      ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'gia_han_den', 'so_vu_tiep_nhan.2021'],
      ['A', 'Đơn vị A', 'truong_thpt', '28/12/2024', '2'],
    ]);
    const establishments = readList([
      ['ma_don_vi', 'ten_co_so', 'cap_hoc', 'so_lan.2021'],
      ['A', 'Đơn vị A', 'thpt', '3'],
    ]);
    const [, registry, answers, list] = layOutForm(sgddt2024, { units, establishments });
    expect(registry).toMatchObject({ rows: [{ gia_han_den: '28/12/2024', loai_don_vi: 'Trường THPT, PT nhiều cấp' }] });
    expect(answers).toMatchObject({ rows: [{ ma_don_vi: 'A', 'so_vu_tiep_nhan.2021': '2' }] });
    expect(list).toMatchObject({ rows: [{ 'so_lan.2021': '3', cap_hoc: 'THPT' }, { ma_don_vi: 'A' }] });
  });
});

describe('a list as a clerk writes it', () => {
  const { registry, unitTypes } = sgddt2024;
  const fields = [registry.code, registry.name, registry.type, registry.area, registry.mustReport];
  const first = (header: string[], row: string[]) => readKeyedList([header, row], fields, sgddt2024)[0];

  test.each([
    ['THPT', 'truong_thpt'],
    ['Trường THPT', 'truong_thpt'],
    ['Phòng GDĐT', 'phong_gddt'],
    ['phong_gddt', 'phong_gddt'],
    ['Trung tâm GDNN-GDTX', 'tt_gdnn_gdtx'],
    ...unitTypes.map(({ code, label }) => [label, code]),
  ])('type %s → %s', (typed, code) => {
    expect(first(['Mã đơn vị', 'Tên đơn vị', 'Loại'], ['A', 'Đơn vị A', typed])).toMatchObject({ loai_don_vi: code });
  });

  test('“Phòng” alone begins the names of two types: the unit’s own name tells which', () => {
    const typeOf = (name: string) => first(['Tên đơn vị', 'Loại'], [name, 'Phòng'])?.loai_don_vi;
    expect(['Phòng GDĐT quận Lê Chân', 'Phòng Tổ chức cán bộ', 'Lê Chân'].map(typeOf)).toEqual(['phong_gddt', 'phong_so', 'Phòng']);
  });

  test.each([
    [['Mã', 'Tên', 'Loại'], { ma_don_vi: 'A', ten_don_vi: 'B' }],
    [['MA DON VI', 'ten don vi', 'loai don vi'], { ma_don_vi: 'A', ten_don_vi: 'B' }],
    [['ma_don_vi', 'ten_don_vi', 'cột lạ'], { ma_don_vi: 'A', 'cột lạ': 'C' }],
  ])('headers %j', (header, expected) => {
    expect(first(header, ['A', 'B', 'C'])).toMatchObject(expected);
  });

  test('without codes and names of units the sentence names the columns', () => {
    expect(() => first(['STT', 'Loại'], ['A', 'B'])).toThrow('“Mã đơn vị” (ma_don_vi) hoặc “Tên đơn vị” (ten_don_vi)');
  });

  test('units named only get codes from their names, each its own', () => {
    const rows = [
      ['Đơn vị', 'Loại'],
      ['Trường THPT Lê Chân', 'THPT'],
      ['THPT Lê Chân', 'THPT'],
      ['Phòng GDĐT quận Lê Chân', ''],
    ];
    const read = readKeyedList(rows, fields, sgddt2024);
    expect(read.map((one) => [one.ma_don_vi, one.loai_don_vi])).toEqual([
      ['THPT-LE-CHAN', 'truong_thpt'],
      ['THPT-LE-CHAN-2', 'truong_thpt'],
      [expect.stringMatching(/LE-CHAN$/), 'phong_gddt'],
    ]);
  });

  test('establishments name their unit as a clerk does; what cannot be read is listed with what can', () => {
    const read = readKeyedList(
      [
        ['Tên đơn vị', 'Loại', 'Kiểu'],
        ['Phòng GDĐT Lê Chân', 'Phòng GDĐT', 'x'],
        ['Trường B', 'Năng khiếu', ''],
      ],
      fields,
      sgddt2024,
    );
    const own = sgddt2024.references.co_so?.fields ?? [];
    const rows = [
      ['Tên đơn vị', 'Tên trường', 'Cấp học'],
      ['phòng gddt lê chân', 'Trường TH A', 'TH'],
      ['Phòng GDĐT Lê Chân', 'Trường C', 'mầm non'],
      ['Trường lạ', 'Trường D', 'cấp 2'],
    ];
    const establishments = readKeyedList(rows, own, sgddt2024, read);
    expect(establishments.map((one) => [one.ma_don_vi, one.ten_co_so, one.cap_hoc])).toEqual([
      [read[0]?.ma_don_vi, 'Trường TH A', 'tieu_hoc'],
      [read[0]?.ma_don_vi, 'Trường C', 'mầm non'],
      ['Trường lạ', 'Trường D', 'thcs'],
    ]);
    const said = sayLeftOut(leftOut(sgddt2024, { units: read, establishments }), sgddt2024).join('\n');
    for (const part of ['(Trường lạ)', '(“Năng khiếu”)', '“Trường THPT, PT nhiều cấp” (truong_thpt)', '“mầm non”', '“Tiểu học”', '“Kiểu”'])
      expect(said).toContain(part);
  });

  test('establishments of a type that lists none are told', () => {
    const units = [{ ma_don_vi: 'XA', ten_don_vi: 'UBND xã A', loai_don_vi: 'ubnd_xa' }];
    const establishments = [{ ma_don_vi: 'XA', ten_co_so: 'Trường A', cap_hoc: 'thcs' }];
    expect(sayLeftOut(leftOut(sgddt2024, { units, establishments }), sgddt2024)).toEqual([
      expect.stringContaining('1 cơ sở của đơn vị thuộc loại không kê cơ sở (XA)'),
    ]);
  });
});

describe('header', () => {
  const answers = table('Số liệu');
  const [block] = headerBlocks(answers, fitNew(answers).columns, sgddt2024);

  test('each section, label and code stands once, over its columns', () => {
    const [sections = [], labels = [], , codes = []] = block?.values ?? [];
    expect(sections.filter((title) => title !== '')).toEqual(sgddt2024.answers.sections.map(({ title }) => title));
    expect(labels[codes.indexOf('so_vu_tiep_nhan.2021')]).toBe('Tổng số vụ đã tiếp nhận');
    expect(labels[codes.indexOf('so_vu_tiep_nhan.2022')]).toBe('');
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('merges do not overlap', () => {
    const merges = block?.merges ?? [];
    const cells = merges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const covered = coveredCells(merges)
      .split(' ')
      .flatMap((row) => row.split(':')[1]?.split(',') ?? []);
    expect(covered).toHaveLength(cells);
  });
});

describe('fitting to a tab as it stands', () => {
  const list = table('BTC 3 Vi phạm');
  const codes = list.columns.map(({ code }) => code);
  const at = (columns: readonly { readonly column: { readonly code: string }; readonly at: number }[]) =>
    columns.map((placed) => `${placed.column.code}@${placed.at}`);

  test('moved and inserted columns keep their places', () => {
    const moved = ['ghi chú của Sở', ...codes.slice(1), codes[0] ?? ''];
    const fitted = fitPresent(list, [['tiêu đề'], moved]);
    expect(fitted?.codeRow).toBe(1);
    expect(fitted?.addedColumns).toEqual([]);
    expect(at(fitted?.columns ?? [])).toContain(`ma_don_vi@${codes.length}`);
  });

  test('a deleted column is added at the end', () => {
    const fitted = fitPresent(list, [codes.filter((code) => code !== 'hinh_thuc')]);
    expect(at(fitted?.addedColumns ?? [])).toEqual([`hinh_thuc@${codes.length - 1}`]);
    expect(fitted?.lostCodes).toEqual([]);
  });

  test('a wiped code is found by its neighbours', () => {
    const fitted = fitPresent(list, [codes.map((code) => (code === 'so_bi_to_giac' ? '' : code))]);
    expect(at(fitted?.lostCodes ?? [])).toEqual(['so_bi_to_giac@3']);
    expect(fitted?.addedColumns).toEqual([]);
  });

  test('a tab without codes is not ours', () => {
    expect(
      fitPresent(list, [
        ['STT', 'Tên đơn vị'],
        [1, 'Trường A'],
      ]),
    ).toBeNull();
  });

  test('rows that stand are not added again, whichever word names the option', () => {
    const standing = ['PGD_HONG_BANG', '2021', 'to_chuc'];
    const fitted = fitPresent(list, [codes, standing]);
    const added = (fitted?.rows ?? []).filter((row) => row.added !== null);
    expect(added).toHaveLength(list.rows.length - 1);
  });
});

test('an outline without formulas of its own makes a form all the same', () => {
  const { sections, tab } = sgddt2024.answers;
  const typed = (fields: readonly Field[]) => fields.filter((field) => field.kind !== 'native');
  const toy: Outline = {
    ...sgddt2024,
    answers: {
      tab,
      sections: sections.map((section) => ({ ...section, fields: typed(section.fields) })),
    },
    references: Object.fromEntries(
      Object.entries(sgddt2024.references).map(([name, reference]) => [name, { ...reference, fields: typed(reference.fields) }]),
    ),
  };
  const plans = planForm(layOutForm(toy, lists), toy, new Map());
  expect(plans.map((plan) => plan.kind)).toEqual(form.map(({ kind }) => (kind === 'page' ? 'page' : 'new')));
});

test('groups break where neighbours do not belong together', () => {
  expect(groupWhile([1, 2, 4, 5, 9], (before, after) => before + 1 === after)).toEqual([[1, 2], [4, 5], [9]]);
});
