/** Rows at a header's end that ask nothing: units of measure, numbers of columns. */
import type { HeaderWords } from '../../outline/schema.ts';
import { rememberedWith } from '../lib/remembered.ts';
import { cellAt, type Grid } from '../workbook.ts';
import { phraseOf, phrasesIn } from './headerText.ts';
import { withoutMultiplier } from './shape/countScale.ts';

const formsOf = rememberedWith((units: HeaderWords['moneyUnits']): ReadonlySet<string> => {
  const forms = units.flatMap(({ words, alone }) => [...words, ...alone]);
  return new Set(forms.map(phraseOf).filter((form) => !/^\d+$/.test(form)));
});

/** "vụ", "trường", "triệu đồng" under the headers, and nothing else. */
export function isMeasures(grid: Grid, row: number, words: HeaderWords): boolean {
  const { measures, serials, moneyUnits } = words;
  const money = formsOf(moneyUnits);
  const width = grid.values[row]?.length ?? 0;
  const texts = Array.from({ length: width }, (_, at) =>
    cellAt(grid, row, at).shown.normalize('NFC').trim(),
  );
  const filled = texts.filter((text) => text !== '');
  return (
    filled.length >= 2 &&
    filled.every((text) => {
      const key = phraseOf(text.replace(/[()]/g, ' '));
      const counted = phraseOf(withoutMultiplier(text.replace(/[()]/g, ' '), words));
      const isCounted = [key, counted].some((one) => phrasesIn(measures).has(one));
      return isCounted || phrasesIn(serials).has(key) || money.has(key);
    })
  );
}

/** Official tables number their columns under the header: (1), (2), … or A, B, 1, 2. */
export function isNumbers(grid: Grid, row: number): boolean {
  const cells = (grid.shown[row] ?? [])
    .map((shown) => shown.trim())
    .filter((shown) => shown !== '');
  if (cells.length < 3) return false;
  const figures = cells
    .filter((cell) => /^[([]?\d{1,2}[)\]]?$/.test(cell))
    .map((cell) => Number(cell.replace(/\D/g, '')));
  const letters = cells.length - figures.length;
  const rises = figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1);
  const lettered = cells.slice(0, letters).every((cell) => /^\(?[A-D]\)?$/.test(cell));
  return rises && lettered && figures.length >= 3 && (figures[0] ?? 9) <= 2;
}
