/** T03: a value far from its peers' per establishment, most often a zero too many or too few. */

import { groupBy } from '../../lib/groupBy.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { ListRow } from '../../returns/referenceRows.ts';
import type { Return } from '../../returns/returns.ts';
import { aboveZeros, type Deviation, deviations, nearPowerOfTen, type Point } from '../outliers.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf, plainNumber } from '../words.vi.ts';

type P = { readonly label: string; readonly value: number; readonly times: number; readonly zero: 0 | 1 };

interface Cell extends Point {
  readonly entry: Return;
  readonly answer: Answer;
}

export const T03 = defineRule<P>({
  id: 'T03',
  severity: 'note',
  title: 'Số liệu không lệch xa các đơn vị cùng loại',
  missing: 'not-applicable',
  sentence: ({ label, value, times, zero }) => {
    const far =
      times >= 1 ? `cao gấp khoảng ${plainNumber(Math.round(times))} lần` : `chỉ bằng khoảng 1/${plainNumber(Math.round(1 / times))}`;
    const start = `${label} (${plainNumber(value)}) ${far} mức chung của đơn vị cùng loại, tính trên mỗi trường.`;
    return zero === 1
      ? `${start} Xem có thừa hoặc thiếu chữ số 0 không; nếu đúng thì ghi lý do vào “Giải trình của đơn vị”.`
      : `${start} Đếm lại chữ số; nếu đúng thì không cần sửa.`;
  },
  checkAll: (context) =>
    judged([
      ...peerGroups(context).flatMap((cells) => [...outliersOf(cells), ...aloneOf(cells)]),
      ...listGroups(context).flatMap((cells) => [...outliersOf(cells, leastTimes), ...aloneOf(cells)]),
    ]),
  examples: [],
});

/** Once a year against three times is no slip of the hand: so many times apart is. */
const leastTimes = 5;

/** Values above 0 against each other, at least `apart` from what is usual. */
function outliersOf(cells: readonly Cell[], apart = 0): Fail<P>[] {
  return deviations(cells.filter((cell) => cell.value > 0))
    .filter(({ point, ratio }) => Math.abs(point.value - point.value / ratio) >= apart)
    .map(failOf);
}

/** The one value among zeros. */
function aloneOf(cells: readonly Cell[]): Fail<P>[] {
  if (deviations(cells.filter((cell) => cell.value > 0)).length > 0) return [];
  const found = aboveZeros(cells.map((cell) => cell.value));
  const cell = found && cells.find(({ value }) => value === found.value);
  return found && cell ? [failOf({ point: cell, ratio: found.value / found.next })] : [];
}

function failOf({ point, ratio }: Deviation<Cell>): Fail<P> {
  const { answer } = point;
  const zero = nearPowerOfTen(ratio) ? 1 : 0;
  const parameters: P = { label: nameOf(answer), value: point.value, times: ratio, zero };
  const fail = failAt(point.entry, answer, parameters);
  return zero === 1 ? { ...fail, severity: 'warning' } : fail;
}

/** Times that establishments of one level organised in a year; each is its own base. */
function listGroups(context: CheckContext): Cell[][] {
  const cells = context.returns.returns
    .filter((entry) => entry.unit.mustReport)
    .flatMap((entry) =>
      Object.entries(entry.references).flatMap(([name, rows]) =>
        rows.flatMap((row) => (row.rows === 'establishments' ? timesOf(row, entry, name) : [])),
      ),
    );
  return [...groupBy(cells, ({ key }) => key).values()];
}

function timesOf({ times, level }: ListRow, entry: Return, table: string): (Cell & { readonly key: string })[] {
  return Object.entries(times).flatMap(([year, answer]) => {
    const value = usableNumber(answer);
    if (value === null || !answer) return [];
    const point = { field: answer.field.code, year: Number(year), value, perBase: value };
    return [{ ...point, entry, answer, key: `${table} ${level?.code} ${year}` }];
  });
}

/** Values of one field and year, of units of one type with establishments. */
function peerGroups(context: CheckContext): Cell[][] {
  const { outline, returns } = context;
  const groups = new Map<string, Cell[]>();
  const lists = Object.entries(outline.references).filter(([, table]) => table.shape.rows === 'establishments');
  for (const entry of returns.returns) {
    const base = lists.reduce((sum, [name]) => sum + (entry.references[name] ?? []).length, 0);
    if (base === 0 || !entry.unit.mustReport) continue;
    for (const answer of entry.answers.values()) {
      const value = usableNumber(answer);
      const { year, field } = answer;
      if (value === null || year === null || field.measure !== 'flow') continue;
      if (!isAskedFor(entry, field.topic, year, context)) continue;
      const key = `${entry.unit.type?.code} ${answer.code}`;
      const cell = { entry, answer, field: field.code, year, value, perBase: value / base };
      const group = groups.get(key);
      if (group) group.push(cell);
      else groups.set(key, [cell]);
    }
  }
  return [...groups.values()];
}
