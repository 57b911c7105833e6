/** T06: one unit carries more than half of a year's total, or ten times the next unit. */

import type { ListShape } from '../../../outline/schema.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import { isExpected } from '../../returns/activeUnits.ts';
import type { Answer } from '../../returns/answers.ts';
import type { ReferenceRow } from '../../returns/referenceRows.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { inputFields } from '../../tabs/binding.ts';
import { columnsOf } from '../../tabs/columns.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { explanationPlace, nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly how: 'half' | 'tenfold'; readonly of: 'total' | 'list' };

/** Fewer units, or a smaller value, and one of them always carries much. */
const fewestUnits = 5;
const leastCount = 10;
const leastMoney = 10_000_000;

export const T06 = defineRule<P>({
  id: 'T06',
  severity: 'warning',
  title: 'Không đơn vị nào chiếm quá nửa số toàn ngành',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'so với đơn vị khác' }],
  sentence: ({ label, how, of }) => {
    if (of === 'list') {
      const share =
        how === 'half' ? 'chiếm quá nửa số cơ sở tính mục tiêu của toàn ngành' : 'gấp từ 10 lần trở lên đơn vị cùng loại lớn thứ hai';
      return `${label}: số cơ sở của đơn vị trong bảng ${share}, nên một đơn vị này quyết định tỷ lệ chung. Đếm lại danh sách cơ sở; nếu đúng thì ghi lý do vào ${explanationPlace}.`;
    }
    const what = how === 'half' ? 'chiếm quá nửa tổng số của toàn ngành' : 'gấp từ 10 lần trở lên đơn vị lớn thứ hai';
    return `${label} ${what}, nên một ô này quyết định kết quả chung. Đếm lại; nếu đúng thì ghi lý do vào ${explanationPlace}.`;
  },
  checkAll: (context) => judged([...[...groupsOf(context)].flatMap(dominant), ...listsOf(context).flatMap(dominantOfList)]),
  examples: [
    { answers: { 'nhom_2_so_buoi.2022': '200' }, others: peers(5), reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '30' }, others: peers(5), reports: [] },
  ],
});

interface Value {
  readonly entry: Return;
  readonly answer: Answer;
  readonly value: number;
}

/** Usable values of one column and year over all units that are asked; a column at a time. */
function* groupsOf(context: CheckContext): Iterable<Value[]> {
  const { outline, returns, settings } = context;
  const entries = returns.returns.filter(({ unit }) => isExpected(unit, settings) && unit.type?.inTotals !== false);
  for (const { code, field, year } of columnsOf(inputFields(outline), outline.years)) {
    if (field.measure !== 'flow' || year === null) continue;
    yield entries.flatMap((entry): Value[] => {
      const answer = entry.answers.get(code);
      const value = usableNumber(answer);
      if (!answer || value === null || !isAskedFor(entry, field.topic, year, context)) return [];
      return [{ entry, answer, value }];
    });
  }
  const pairs = groupBy(
    entries.flatMap((entry) => denominators(entry, context)),
    ({ key }) => key,
  );
  for (const own of pairs.values()) yield own.map(({ value }) => value);
}

/** Establishments that each unit has in the denominator of a target, by target and year. */
function listsOf({ outline, returns, settings }: CheckContext): Value[][] {
  const expected = returns.returns.filter(({ unit }) => isExpected(unit, settings) && unit.type?.inTotals !== false);
  return outline.indicators.flatMap(({ reference, control }) => {
    const shape = outline.references[reference]?.shape;
    if (shape?.rows !== 'establishments') return [];
    return outline.years.map((year) =>
      expected.flatMap((entry): Value[] => {
        const answer = answerOf(entry, control, year);
        const value = (entry.references[reference] ?? []).filter((row) => isInTarget(row, shape, year)).length;
        return value > 0 && answer ? [{ entry, answer, value }] : [];
      }),
    );
  });
}

function isInTarget(row: ReferenceRow, { outside }: ListShape, year: number): boolean {
  if (row.rows !== 'establishments' || (row.level !== null && outside.includes(row.level.code))) return false;
  return usableNumber(row.times[year]) !== null;
}

/** A district has many schools by nature: ten times another district is what is odd. */
function dominantOfList(values: readonly Value[]): Fail<P>[] {
  if (values.length < fewestUnits) return [];
  const [first] = [...values].sort((a, b) => b.value - a.value);
  if (!first || first.value < leastCount) return [];
  const sum = values.reduce((total, one) => total + one.value, 0);
  const peers = values.filter(({ entry }) => entry !== first.entry && entry.unit.type === first.entry.unit.type);
  const isTenfold = peers.length > 1 && peers.every(({ value }) => first.value >= 10 * value);
  const how = 2 * first.value > sum ? 'half' : isTenfold ? 'tenfold' : null;
  if (how === null) return [];
  return [failAt<P>(first.entry, first.answer, { label: nameOf(first.answer), how, of: 'list' })];
}

/** The largest denominator cell of a unit and year represents the unit's sum. */
function denominators(entry: Return, { outline }: CheckContext): { key: string; value: Value }[] {
  return Object.entries(outline.references).flatMap(([name, { shape }]) => {
    if (shape.rows !== 'pairs') return [];
    const byYear = new Map<number, { sum: number; answer: Answer; most: number }>();
    for (const row of entry.references[name] ?? []) {
      const number = row.rows === 'pairs' ? usableNumber(row.denominator) : null;
      if (row.rows !== 'pairs' || row.year === null || number === null || !row.denominator) continue;
      const known = byYear.get(row.year);
      const isMost = !known || number > known.most;
      byYear.set(row.year, {
        sum: (known?.sum ?? 0) + number,
        answer: isMost ? row.denominator : known.answer,
        most: Math.max(known?.most ?? 0, number),
      });
    }
    return [...byYear].map(([year, { sum, answer }]) => ({ key: `${name} ${year}`, value: { entry, answer, value: sum } }));
  });
}

function dominant(values: readonly Value[]): Fail<P>[] {
  if (values.length < fewestUnits) return [];
  const [first, second] = [...values].sort((a, b) => b.value - a.value);
  if (!first) return [];
  const { entry, answer, value } = first;
  const least = answer.field.kind === 'money' ? leastMoney : leastCount;
  if (value < least) return [];
  const sum = values.reduce((total, one) => total + one.value, 0);
  const how = 2 * value > sum ? 'half' : value >= 10 * (second?.value ?? 0) ? 'tenfold' : null;
  return how === null ? [] : [failAt<P>(entry, answer, { label: nameOf(answer), how, of: 'total' })];
}

function peers(count: number) {
  return Array.from({ length: count }, (_, at) => ({ unit: `THPT_${at}`, answers: { 'nhom_2_so_buoi.2022': String(18 + at) } }));
}
