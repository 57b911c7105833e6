/** The unit's rows of each reference table, those with nothing but keys too, cell by cell. */
import type { ListCalled, ReferenceRows, ReferenceRowView } from '../../api/api.ts';
import type { MatchContext } from '../../core/matching/context.ts';
import type { Answer } from '../../core/returns/answers.ts';
import { isTypedHere, spareKeys } from '../../core/returns/ownCells.ts';
import type { Return } from '../../core/returns/returns.ts';
import { isAsked } from '../../core/returns/units.ts';
import { isApartName } from '../../core/sheet/apartNames.vi.ts';
import { countsPeople, type Outline, type ReferenceTab } from '../../outline/schema.ts';
import { editableCell } from './editableCell.ts';

/** Tables of topics that the unit's type is asked, in the order of the outline. */
export function unitReferences(entry: Return, { returns, outline }: MatchContext): ReferenceRows[] {
  return Object.entries(outline.references).flatMap(([code, table]) => {
    const bound = returns.binding.references[code];
    // What a restricted workbook holds is typed there.
    const answers = (entry.tableCells[code] ?? []).flatMap((cells) => [...cells.values()]);
    const isElsewhere =
      bound &&
      (isApartName(bound.grid.name) ||
        !answers.every(isTypedHere) ||
        (returns.binding.apart?.isClosed && countsPeople(table)));
    if (!bound || isElsewhere || !isAsked(entry.unit, table.topic)) return [];
    const rows = (entry.tableCells[code] ?? []).map((cells) =>
      [...cells.values()].filter(({ field }) => field.kind !== 'native'),
    );
    return [{ ...referenceRows(code, table, rows), called: listCalled(code, outline) }];
  });
}

function referenceRows(
  code: string,
  table: ReferenceTab,
  rows: readonly (readonly Answer[])[],
): Omit<ReferenceRows, 'called'> {
  const { shape } = table;
  const named = new Set<string>(
    shape.rows === 'pairs' ? [shape.year, shape.category] : [shape.name, shape.level],
  );
  const seen = new Map<string, number>();
  const shown = rows.flatMap((answers) => {
    const keys = rowKeys(answers, table);
    if (keys.title === '') return [];
    const before = seen.get(keys.title) ?? 0;
    seen.set(keys.title, before + 1);
    const repeated = before === 0 ? '' : `#${before + 1}`;
    const open = answers.filter(({ code: own, field }) => !field.locked && !named.has(own));
    const within = `${code}/${keys.title}${repeated}/`;
    const own = spareKeys(answers, table.shape).map((answer) => editableCell(answer, within));
    return [{ ...keys, keys: own, cells: open.map((answer) => editableCell(answer, within)) }];
  });
  const spare = rows.find((answers) => rowKeys(answers, table).title === '') ?? [];
  return {
    code,
    title: table.title,
    rows: shown,
    spare: spareKeys(spare, table.shape).map((answer) =>
      editableCell(answer, `${code}/+${answer.place.row}/`),
    ),
    place: shown[0]?.cells[0]?.place ?? null,
  };
}

function listCalled(code: string, { references, indicators }: Outline): ListCalled | null {
  const { shape, fields = [] } = references[code] ?? {};
  if (shape?.rows !== 'establishments') return null;
  const field = (wanted: string) => fields.find((one) => one.code === wanted);
  const [name, level, times] = [field(shape.name), field(shape.level), field(shape.times)];
  const label = name?.label ?? '';
  return {
    noun: indicators.find(({ reference }) => reference === code)?.noun ?? label.toLowerCase(),
    name: label,
    level: level?.label ?? '',
    times: times?.label ?? '',
    help: times?.help ?? '',
  };
}

/** What its locked cells say; a spare row without a name is for its tab, not for here. */
export function rowKeys(
  answers: readonly Answer[],
  { shape }: ReferenceTab,
): Omit<ReferenceRowView, 'cells' | 'keys'> {
  const said = (wanted: string) => {
    const answer = answers.find(({ code }) => code === wanted);
    return answer?.option?.label ?? answer?.cell.shown.trim() ?? '';
  };
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  if (shape.rows === 'establishments') {
    const [name, group] = [said(shape.name), said(shape.level)];
    return { title: joined([name, group]), name, group, year: null };
  }
  const [year, name] = [said(shape.year), said(shape.category)];
  const number = /\d{4}/.exec(year)?.[0];
  return { title: joined([year, name]), name, group: '', year: number ? Number(number) : null };
}
