/** Each mistake of an officer is told at its row, in its own sentence, and at no other row. */
import { describe, expect, test } from '@jest/globals';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { type Mistake, mistakes } from './mistakes.ts';
import { officerRows, tabOf } from './officerForm.ts';

/** The tab with the mistake in it, and the row of the sheet where it is to be told. */
function plant({ row, cells, before, without, at }: Mistake) {
  const rows = officerRows.flatMap(([name, own]) => {
    if (name !== row) return [{ name, own }];
    if (without) return [];
    const more = (before ?? []).map((one) => ({ name: 'thêm', own: one }));
    return [...more, { name, own: { ...own, ...cells } }];
  });
  const place = at ?? (before === undefined ? row : 'thêm');
  return { tab: tabOf(rows.map(({ own }) => own)), row: rows.findIndex(({ name }) => name === place) + 2 };
}

test('the form without a mistake has no fault', () => {
  const { outline, faults } = readOutline(tabOf(officerRows.map(([, cells]) => cells)), blankForm);
  expect(faults).toEqual([]);
  expect(outline?.indicators.map(({ code, control, reference }) => [code, control, reference])).toEqual([
    ['ty_le_cay_con_song', 'so_cay_con_song', 'bang_cay'],
    ['ty_le_vuon_uom_gieo_deu', 'so_vuon_uom_gieo_deu', 'bang_vuon_uom'],
  ]);
});

describe('planted mistakes', () => {
  test('are of at least 80 kinds', () => {
    expect(new Set(mistakes.map(({ what }) => what)).size).toBeGreaterThanOrEqual(80);
  });

  test.each(mistakes.map((one, at) => ({ ...one, third: 'abc'[at % 3] })))('$third: $what', (mistake) => {
    const { tab, row } = plant(mistake);
    const { outline, faults } = readOutline(tab, blankForm);
    expect(outline).toBeNull();
    expect(faults.map((fault) => `${fault.row} ${fault.message}`)).toEqual(faults.map((fault) => `${row} ${fault.message}`));
    expect(faults.map(({ message }) => message).join('\n')).toMatch(mistake.says);
    for (const { message } of faults) expect(message).toMatch(/: hãy (?:chọn|ghi|sửa|xóa|thêm|đổi|chuyển|đặt)/);
  });
});
