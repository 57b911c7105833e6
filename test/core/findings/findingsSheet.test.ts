/** The tab "Kiểm tra": order, links, counts, what everyone may read, and what is new since the last run. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { markNew } from '../../../src/core/findings/sinceLastRun.ts';
import type { SheetLayout } from '../../../src/core/sheet/sheetLayout.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { plantedCity } from '../../proofs/rules/planted.ts';
import { contextOf } from '../../proofs/rules/runRules.ts';
import { type Sheets, toWorkbook } from '../../proofs/rules/sheets.ts';

function findingsOf(sheets: Sheets) {
  const workbook = toWorkbook(sheets);
  const { settings } = contextOf(workbook);
  const { results, findings } = consolidate(readCampaign(workbook, sgddt2024, settings), '');
  return { results, layout: findings };
}

const valuesOf = ({ rows }: SheetLayout) => rows.map((row) => row.map(({ value }) => value));
/** Rows of findings have a key, in the hidden column. */
const keyColumn = 8;
const keyIn = (row: SheetLayout['rows'][number]) => String(row[keyColumn]?.value ?? '');
const findingRows = ({ rows }: SheetLayout) => rows.filter((row) => keyIn(row).includes('|'));
const planted = findingsOf(plantedCity(40).sheets);

describe('a run', () => {
  test('opens with how much there is to do, and what could not be checked', () => {
    const [title, counts, skipped, since] = valuesOf(planted.layout).map((row) => row[0]);
    expect(title).toBe('KIỂM TRA SỐ LIỆU');
    expect(counts).toMatch(/^\d+ lỗi \(phải sửa\), \d+ cảnh báo \(sửa hoặc giải trình\), \d+ lưu ý\./);
    expect(skipped).toMatch(/^Chưa kiểm tra được: \d+ lượt/);
    expect(since).toBe('Đây là lần kiểm tra đầu tiên.');
  });

  test('has one row for each finding, its cell a link', () => {
    const rows = findingRows(planted.layout);
    expect(rows.length).toBe(planted.results.findings.length);
    const places = planted.results.findings.flatMap(({ place }) => (place ? [JSON.stringify(place)] : []));
    const links = rows.flatMap((row) => row.flatMap(({ link }) => (link ? [JSON.stringify(link)] : [])));
    expect(links.sort()).toEqual(places.sort());
  });

  test('goes unit by unit, the gravest first', () => {
    const severities = ['Lỗi', 'Cảnh báo', 'Lưu ý'];
    const rows = findingRows(planted.layout).map(([unit, severity]) => [unit?.value, severity?.value] as const);
    const turns = rows.filter(([unit], index) => unit !== rows[index - 1]?.[0]).map(([unit]) => unit);
    expect(new Set(turns).size).toBe(turns.length);
    const backwards = rows.filter(([unit, severity], index) => {
      const [otherUnit, other] = rows[index - 1] ?? [];
      return unit === otherUnit && severities.indexOf(String(severity)) < severities.indexOf(String(other));
    });
    expect(backwards).toEqual([]);
  });

  test('ends with the counts by rule, which add up', () => {
    const values = valuesOf(planted.layout);
    const start = values.findIndex((row) => row[0] === 'Đếm theo quy tắc') + 2;
    const total = values.slice(start).reduce((sum, row) => sum + Number(row[3]), 0);
    expect(total).toBe(planted.results.findings.length);
  });

  test('tells no number of a child or an offender: of these cells only the place', () => {
    const secretTabs = ['BTC 2 Trẻ em', 'BTC 3 Vi phạm'];
    const told = findingRows(planted.layout).filter((row) => {
      const place = row[3]?.link;
      const field = keyIn(row).split('|')[2] ?? '';
      return secretTabs.includes(place?.tab ?? '') || ['so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'].includes(field);
    });
    const sentences = told.map((row) => String(row[6]?.value).replace(/BTC \d|năm 20\d\d/g, ''));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence) => /\d/.test(sentence))).toEqual([]);
  });

  test('keeps the advice beside personal data in those tabs', () => {
    const { layout } = findingsOf(plantedCity(130).sheets);
    const row = findingRows(layout).find((one) => one[2]?.value === 'C06' && keyIn(one).includes('BTC 2'));
    expect(row?.[6]?.value).toContain('Tổng đài 111');
  });
});

describe('what a person sees', () => {
  test('begins with words; the keys are in the one column that is hidden, under a header of its own', () => {
    const { rows, hiddenColumn } = planted.layout;
    expect(hiddenColumn).toBe(keyColumn);
    const shown = rows.flatMap((row) => row.filter((_, column) => column !== keyColumn).map(({ value }) => String(value)));
    expect(shown.filter((text) => /\||^[A-Z]+_[A-Z0-9_]+$/.test(text))).toEqual([]);
    expect(rows[4]?.[0]?.value).toBe('Đơn vị');
    expect(rows[4]?.[keyColumn]?.value).toBe('Khóa đối chiếu');
  });
});

describe('the next run', () => {
  const last = valuesOf(planted.layout);
  const sinceOf = (layout: SheetLayout) => layout.rows[3]?.[0]?.value;
  const newRows = (layout: SheetLayout) =>
    findingRows(layout)
      .filter((row) => row[7]?.value === 'Mới')
      .map(keyIn);

  test('without a run before, everything is as it is', () => {
    expect(markNew(planted.layout, null)).toBe(planted.layout);
    expect(markNew(planted.layout, [['một tab trống']])).toBe(planted.layout);
  });

  test('the same again: nothing new, nothing solved', () => {
    const marked = markNew(planted.layout, last);
    expect(sinceOf(marked)).toBe('So với lần trước: 0 mục mới, 0 mục đã hết.');
    expect(newRows(marked)).toEqual([]);
  });

  test('a tab of the version before, keys first and titles second, is compared just the same', () => {
    const before = last.map((row, index) => [index < 5 ? '' : (row[keyColumn] ?? ''), ...row.slice(0, keyColumn)]);
    const marked = markNew(planted.layout, before);
    expect(sinceOf(marked)).toBe('So với lần trước: 0 mục mới, 0 mục đã hết.');
    expect(newRows(marked)).toEqual([]);
  });

  test('one mended, another broken, rows sorted meanwhile', () => {
    const { sheets } = plantedCity(40);
    const rows = sheets.get('so_lieu')?.rows ?? [];
    const own = (unit: string) => rows.find((row) => row.get('ma_don_vi') === unit);
    own('PGD_AN_LAO')?.set('dau_moi', 'Ông Lê Văn Hùng');
    own('XA_2')?.set('nhom_2_so_buoi.2024', 'nhiều');
    rows.reverse();
    const marked = markNew(findingsOf(sheets).layout, last);
    const moved = newRows(marked).filter((key) => !String(key).includes('Số liệu'));
    expect(moved).toEqual(['C02|XA_2|nhom_2_so_buoi|2024|']);
  });
});
