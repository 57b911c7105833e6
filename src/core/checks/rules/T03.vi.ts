/** T03: a value far from its peers' per establishment, most often a zero too many or too few. */

import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { type Deviation, deviations, nearPowerOfTen, type Point } from '../outliers.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf, plainNumber } from '../words.vi.ts';

type P = { readonly label: string; readonly value: number; readonly times: number; readonly zero: 0 | 1 };

interface Cell extends Point {
  readonly entry: Return;
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
  checkAll: (context) => judged(peerGroups(context).flatMap((cells) => deviations(cells).flatMap(failOf))),
  examples: [],
});

function failOf({ point, ratio }: Deviation<Cell>): Fail<P>[] {
  const answer = answerOf(point.entry, point.field, point.year);
  if (!answer) return [];
  const zero = nearPowerOfTen(ratio) ? 1 : 0;
  const parameters: P = { label: nameOf(answer), value: point.value, times: ratio, zero };
  const fail = failAt(point.entry, answer, parameters);
  return [zero === 1 ? { ...fail, severity: 'warning' } : fail];
}

/** Values above 0 of one field and year, of units of one type with establishments. */
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
      if (value === null || value <= 0 || year === null || field.measure !== 'flow') continue;
      if (!isAskedFor(entry, field.topic, year, context)) continue;
      const key = `${entry.unit.type?.code} ${answer.code}`;
      const cell = { entry, field: field.code, year, value, perBase: value / base };
      const group = groups.get(key);
      if (group) group.push(cell);
      else groups.set(key, [cell]);
    }
  }
  return [...groups.values()];
}
