/** Cells of a tab that name pupils: what a column and a row say of whose a name is, put together once. */
import { asksGiven, goesOnName, type Whose, whoseNames } from './pupilHeads.vi.ts';
import { isWholeName, namesOne, type Taken } from './pupilNames.vi.ts';
import { isNumber, isOfCounts, isPost, signOf } from './pupilSigns.vi.ts';
import { type PeopleHead, type PeopleRow, type PeopleTable, tablesIn } from './pupilTables.ts';

/** A cell of a tab, from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What a row says of whom it tells. */
type RowSays = (typeof allSays)[number];
const allSays = ['born', 'class', 'listed', 'adult', null] as const;

/** The cells with such names, of the shown texts of a tab. */
export function pupilCells(rows: readonly (readonly string[])[]): Spot[] {
  return tablesIn(rows).flatMap((table) => {
    const columns = columnsOf(table);
    const kinds = new Map(allSays.map((says) => [says, kindsUnder(table.heads, columns, says)]));
    return table.rows.flatMap((one) => {
      const says = rowSays(one, table.heads);
      const found = namesIn(one.own, rows[one.row] ?? [], table.heads, (column) =>
        (columns[column] ?? 'none') === 'none' ? takenBeside(one.own, column, says) : (kinds.get(says)?.[column] ?? null),
      );
      return found.map((column) => ({ row: one.row, column }));
    });
  });
}

/** Whose names each column has: by its head, and where that counts children, by its cells. */
function columnsOf({ heads, rows }: PeopleTable): Whose[] {
  const has = (...some: readonly Whose[]) => heads.some(({ whose }) => some.includes(whose));
  const isCounts = (column: number) => isOfCounts(heads[column]?.own ?? '') && rows.every(({ own }) => isNumber(own[column] || '0'));
  return heads.map(({ whose }, column) => {
    if (whose === 'parent') return has('pupil', 'child', 'name') ? 'adult' : 'parent';
    if (whose !== 'child') return whose;
    const others = heads.flatMap((head, at) => (at === column || head.own === '' || /^s?tt$/i.test(head.own) ? [] : [at]));
    return others.length > 0 && others.every(isCounts) ? 'place' : 'child';
  });
}

function rowSays({ own, listed }: PeopleRow, heads: readonly PeopleHead[]): RowSays {
  const headOf = (column: number) => heads[column]?.own ?? '';
  const signs = own.map((cell, column) => (heads[column]?.whose === 'adult' ? null : signOf(cell, headOf(column))));
  if (signs.includes('born')) return 'born';
  if (listed === 'adults' || own.some((cell, column) => isPost(cell, headOf(column)))) return 'adult';
  if (signs.includes('class')) return 'class';
  return listed === 'pupils' ? 'listed' : null;
}

type TakenAt = (column: number) => Taken | null;

/** Columns of the pupils' names in a row. */
function namesIn(own: readonly string[], cells: readonly string[], heads: readonly PeopleHead[], takenAt: TakenAt): number[] {
  const passed = new Set<number>();
  return own.flatMap((cell, column) => {
    const taken = cell === '' || passed.has(column) ? null : takenAt(column);
    if (!taken) return [];
    const parts = heads[column]?.begins ? partsFrom(own, column, (at) => heads[at]?.own ?? '') : [column];
    if (parts.length === 1) return namesOne(cells[column] ?? '', taken) ? parts : [];
    for (const part of parts) passed.add(part);
    return namesOne(parts.map((at) => own[at]).join(' '), { ...taken, pet: 'all' }) ? parts : [];
  });
}

const asked: Taken = { small: true, known: true, initials: true, bareInitials: false, foreign: 'all', pet: 'none' };
const shown: Taken = { ...asked, small: false, initials: false, foreign: 'none' };

function kindsUnder(heads: readonly PeopleHead[], columns: readonly Whose[], says: RowSays): (Taken | null)[] {
  const hasNames = columns.some((whose) => whose === 'pupil' || whose === 'name');
  return columns.map((whose, column) => takenUnder(whose, says, heads[column]?.own ?? '', hasNames));
}

/** What is taken for a pupil's name under a head; null: nothing. */
function takenUnder(whose: Whose, says: RowSays, head: string, hasNames: boolean): Taken | null {
  const isBeside = says === 'born' || says === 'class';
  if (whose === 'pupil') return { ...asked, pet: 'all' };
  if (whose === 'child') return { ...asked, foreign: isBeside ? 'all' : 'begun', pet: isBeside ? 'all' : 'parts' };
  if (whose === 'parent') return isBeside ? shown : null;
  if (whose === 'adult' || whose === 'place' || says === null || says === 'adult') return null;
  if (whose === 'name')
    return isBeside ? { ...asked, ...(asksGiven(head) && ({ pet: 'parts', foreign: 'begun' } as const)) } : { ...shown, small: true };
  if (isBeside) return shown;
  return hasNames ? null : { ...shown, known: false };
}

/** Without a head: what stands to the left may say it. */
function takenBeside(own: readonly string[], column: number, says: RowSays): Taken | null {
  if (says === 'born' || says === 'class') return { ...shown, bareInitials: true };
  const left = own[column - 1] ?? '';
  const before = left.length > 60 ? 'other' : whoseNames(left);
  if (before === 'pupil') return asked;
  if (before === 'adult' || before === 'parent') return null;
  const isCounted =
    own.slice(column + 1).some((cell) => cell !== '') && own.slice(column + 1).every((cell) => cell === '' || isNumber(cell));
  return says === 'listed' && !isCounted ? { ...shown, known: false } : null;
}

/** The columns of a name that stands in several. */
function partsFrom(own: readonly string[], column: number, headOf: (column: number) => string): number[] {
  const parts = [column];
  for (let at = column + 1; own[at] && goesOnName(headOf(at), headOf(at - 1)); at += 1) {
    const cell = own[at] ?? '';
    if (headOf(at) === '' && (signOf(cell, '') !== null || !isWholeName(`Nguyễn ${cell}`, false) || /^(?:nam|nữ)$/i.test(cell))) break;
    parts.push(at);
  }
  return parts;
}
