/** Short forms that the workbook itself explains: "VB = văn bản", or a table with the short form and its meaning. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, wordsOf } from '../headerText.ts';
import { distinctTexts } from '../shape/cellWords.ts';

const longestForm = 8;
const longestMeaning = 90;

/** The outline with the workbook's short forms before its own; the outline itself where the workbook explains none. */
export function withLegend(grids: readonly Grid[], outline: Outline): Outline {
  const words = headerWordsOf(outline);
  const used = new Set(
    grids.flatMap((grid) =>
      grid.shown.slice(0, 12).flatMap((_, row) => distinctTexts(grid, row).flatMap(formsIn)),
    ),
  );
  const known = knownWords(words);
  const found = grids
    .flatMap((grid) => explained(grid))
    .filter(([form]) => used.has(form) && (form.length <= 2 || !known.has(form)));
  if (found.length === 0) return outline;
  const shortForms = { ...words.shortForms };
  for (const [form, meaning] of found) shortForms[form] = [inFull(meaning, words)];
  return { ...outline, headerWords: { ...words, shortForms } };
}

/** A meaning whose own short forms are written out where they have one meaning. */
function inFull(meaning: string, { shortForms }: HeaderWords): string {
  const long = (word: string) => {
    const isShort = /^(?:[A-Z]{2,}|[b-df-hj-np-tv-xz]{2,})$/.test(word);
    const [only, ...others] = isShort ? (shortForms[word.toLowerCase()] ?? []) : [];
    return only !== undefined && others.length === 0 ? only : word;
  };
  return meaning.split(/\s+/).map(long).join(' ');
}

/** Words of a header that could be short forms, years aside. */
function formsIn(text: string): readonly string[] {
  if (text.length > 60) return [];
  return wordsOf(text.replace(/['’]?(?:20)?\d\d\b/g, ' ')).filter(
    (word) => word.length <= longestForm,
  );
}

/** Single words that headers use in full. */
function knownWords({ ideas }: HeaderWords): ReadonlySet<string> {
  const texts = Object.values(ideas).flatMap(({ sure, near }) => [...sure, ...near]);
  return new Set(
    texts
      .map((text) => wordsOf(text))
      .filter((list) => list.length === 1)
      .flat(),
  );
}

type Pair = readonly [form: string, meaning: string];

function explained(grid: Grid): Pair[] {
  const rows = grid.shown.map((_, row) => distinctTexts(grid, row));
  const inCells = rows.flat().flatMap((text) => text.split(/[;\n]/).flatMap(pairsOf));
  const width = Math.max(0, ...rows.map((texts) => texts.length));
  const inRows = rows.flatMap(([form = '', meaning = '']) =>
    wordsOf(meaning).length >= 2 ? pairOf(form, meaning) : [],
  );
  return width > 3 ? inCells : [...inCells, ...inRows];
}

/** "VB = văn bản", "vb gp = văn bản, giải pháp". */
function pairsOf(text: string): Pair[] {
  const [left = '', right, ...more] = text.split('=');
  if (right === undefined || more.length > 0) return [];
  const [forms, meanings] = [wordsOf(left), right.split(',')];
  if (forms.length === 1) return pairOf(left, right);
  return forms.length === meanings.length
    ? forms.flatMap((form, at) => pairOf(form, meanings[at] ?? ''))
    : [];
}

function pairOf(left: string, right: string): Pair[] {
  const [form = '', ...others] = wordsOf(left);
  const meaning = right.trim();
  const isShort = others.length === 0 && /^[a-z]+$/.test(form) && form.length <= longestForm;
  const isSaid = meaning !== '' && meaning.length <= longestMeaning;
  return isShort && isSaid ? [[form, meaning]] : [];
}
