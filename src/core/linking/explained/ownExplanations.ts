/** What units explained in the sidebar joins their answers, where a sheet that others made has no column for it. */
import { answerFields, type Field, type Outline } from '../../../outline/schema.ts';
import { bindColumns, columnsOf } from '../../tabs/columns.ts';
import type { CellValue, Grid, Place } from '../../workbook.ts';
import { asSpelt } from '../given/rowNumbers.ts';
import { explanationTab } from './explanationWords.vi.ts';

interface Explained {
  readonly answers: Grid;
  readonly page: Grid;
}

/**
 * The answers with the unit's own explanation in its first row: the sheet's column comes first, a text
 * that only the page has is joined. Null where a tab of the page's name is somebody else's.
 */
export function withExplanations(
  answers: Grid,
  kept: Grid | undefined,
  outline: Outline,
): Explained | null {
  const fields = fieldsOf(outline);
  const [code, name, own] = fields.map((field) => field.code);
  const bound = kept && bindColumns(kept, columnsOf(fields, outline.years)).columns;
  if (bound && fields.some((field) => !bound.has(field.code))) return null;
  const [codeAt = 0, nameAt = 1, ownAt = 2] = fields.map((field) => bound?.get(field.code));
  const rows = (kept?.values ?? newHead(fields)).map((row) => [...row]);
  const heads = answers.values[0] ?? [];
  const [unitAt, calledAt, column] = [code, name, own].map((one) => heads.indexOf(one ?? ''));
  const keptRows = rows.length;
  const cell = (row: number, place: number) => asSpelt(String(rows[row]?.[place] ?? ''));
  const rowsOf = (place: number, key: string) =>
    rows.flatMap((_, row) =>
      row >= headRows && row < keptRows && cell(row, place) === key ? [row] : [],
    );
  const units = new Map<
    string,
    { readonly at: number; readonly unit: string; readonly called: string }
  >();
  answers.shown.forEach((shown, at) => {
    const unit = shown[unitAt ?? -1]?.trim() ?? '';
    if (at === 0 || unit === '' || units.has(asSpelt(unit))) return;
    units.set(asSpelt(unit), { at, unit, called: shown[calledAt ?? -1] ?? '' });
  });
  const names = [...units.values()].map(({ called }) => asSpelt(called));
  /** A row of nobody present with the name that one unit alone has: its code was another. */
  const byName = (name: string) => {
    const isOne = name !== '' && names.filter((one) => one === name).length === 1;
    const left = isOne ? rowsOf(nameAt, name).filter((row) => !units.has(cell(row, codeAt))) : [];
    return left.length === 1 ? left[0] : undefined;
  };
  const texts: string[] = [];
  const places: (Place | null)[] = [];
  for (const [key, { at, unit, called }] of units) {
    let row = rowsOf(codeAt, key)[0] ?? byName(asSpelt(called));
    if (row === undefined) {
      row = rows.length;
      const made: CellValue[] = [];
      [made[codeAt], made[nameAt], made[ownAt]] = [unit, called, ''];
      rows.push(Array.from(made, (value) => value ?? ''));
    }
    texts[at] = String(rows[row]?.[ownAt] ?? '');
    places[at] = { tab: explanationTab, row, column: ownAt };
  }
  const grid: Grid = {
    name: explanationTab,
    values: rows,
    shown: rows.map((row) => row.map(String)),
  };
  return {
    answers: joined(answers, { field: own ?? '', column: column ?? -1, texts, places }),
    page: grid,
  };
}

function fieldsOf(outline: Outline): Field[] {
  const { code, name } = outline.registry;
  return [code, name, ...answerFields(outline).filter((one) => one.code === outline.explanations)];
}

function newHead(fields: readonly Field[]): CellValue[][] {
  return [fields.map(({ label }) => label), fields.map(({ code }) => code)];
}

interface Added {
  readonly field: string;
  /** -1 where the sheet has none. */
  readonly column: number;
  /** By row of the answers. */
  readonly texts: readonly string[];
  readonly places: readonly (Place | null)[];
}

function joined(answers: Grid, { field, column, texts, places }: Added): Grid {
  const { linked } = answers;
  if (!linked) return answers;
  const at = column < 0 ? (answers.values[0]?.length ?? 0) : column;
  const typed = new Map(linked.typed);
  const ownAt = (row: number) => linked.places[row]?.[at] ?? null;
  const sheetText = (row: number) => (column < 0 ? '' : (answers.shown[row]?.[at] ?? ''));
  const textAt = (row: number) => {
    const [sheet, own] = [sheetText(row), texts[row]?.trim() ?? ''];
    if (sheet.trim() !== '' && own !== '') typed.set(`${row} ${at}`, sheet);
    return [sheet, own].filter((text) => text.trim() !== '').join('\n');
  };
  const told = answers.values.map((_, row) => (row === 0 ? field : textAt(row)));
  const put = <T>(table: readonly (readonly T[])[], pick: (row: number) => T): T[][] =>
    table.map((cells, row) => {
      const copy = [...cells];
      copy[at] = pick(row);
      return copy;
    });
  const isOfSheet = (row: number) => ownAt(row) && (sheetText(row).trim() !== '' || !texts[row]);
  return {
    ...answers,
    values: put<CellValue>(answers.values, (row) => told[row] ?? ''),
    shown: put(answers.shown, (row) => told[row] ?? ''),
    ...(answers.formats ? { formats: put(answers.formats, () => '') } : {}),
    linked: {
      ...linked,
      typed,
      places: put(linked.places, (row) => (isOfSheet(row) ? ownAt(row) : (places[row] ?? null))),
    },
  };
}

/** Rows above the units', and the columns that say whose a row is. */
export function keysOfPage({ values }: Grid, outline: Outline) {
  const codes = (values[headRows - 1] ?? []).map(String);
  const columns = codes.map((_, at) => at);
  return { headRows, keys: columns.filter((at) => codes[at] !== outline.explanations) };
}

const headRows = 2;
