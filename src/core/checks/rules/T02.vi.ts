/** T02: an establishment listed twice; a GOP pointer to nowhere or in a circle. */

import { isAskedFor } from '../../matching/asked.ts';
import { groupRepeated, listRows, saySame } from '../../matching/establishments.ts';
import { pointsToAnother } from '../../matching/pointers.ts';
import type { Answer } from '../../returns/answers.ts';
import type { ListRow } from '../../returns/referenceRows.ts';
import type { Return } from '../../returns/returns.ts';
import { looseKey } from '../../text/text.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf, quote } from '../words.vi.ts';

type P = { readonly name: string; readonly other: string; readonly how: How };
type How = 'same' | 'differing' | 'across' | 'pointer';

export const T02 = defineRule<P>({
  id: 'T02',
  severity: 'error',
  title: 'Mỗi cơ sở kê một lần; GOP chỉ tới đơn vị có báo cáo',
  missing: 'not-applicable',
  native: [
    { native: 'contradiction', signs: ['repeated-establishment'], words: 'một cơ sở ghi hai lần trong một đơn vị, cùng cách viết' },
    { native: 'doubt', signs: ['unread-number'], words: 'ô `GOP:` luôn vàng, vì công thức không đi theo con trỏ' },
    { native: 'none', words: 'tên viết khác nhau; cơ sở có ở hai đơn vị: cần so tên gần đúng' },
  ],
  sentence: ({ name, other, how }) => {
    if (how === 'pointer') {
      return `${name} ghi ${other} nhưng không dẫn tới đơn vị nào được hỏi mục này. Gõ “GOP:” kèm mã của đơn vị đã tính gộp số liệu, hoặc gõ con số.`;
    }
    if (how === 'across') {
      return `Cơ sở ${name} có cả trong danh sách của ${other}. Xem cơ sở này thuộc đơn vị nào rồi xóa ở đơn vị kia.`;
    }
    return how === 'same'
      ? `Cơ sở ${name} đứng ở nhiều dòng (${other}) giống nhau nên chỉ tính một lần. Xóa dòng thừa.`
      : `Cơ sở ${name} đứng ở nhiều dòng (${other}) với số khác nhau nên chưa tính được. Giữ dòng đúng, xóa dòng kia.`;
  },
  check: (entry, context) => judged([...repeated(entry, context), ...pointers(entry, context)]),
  checkAll: (context) => judged(acrossUnits(context)),
  examples: [
    {
      references: { co_so: [school('2'), school('2')] },
      reports: ['ten_co_so'],
      native: 'contradiction',
    },
    { references: { co_so: [school('2'), school('0')] }, reports: ['ten_co_so'], native: 'contradiction' },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'GOP:KHONG_CO' }, reports: ['so_tre_duoc_ho_tro.2022'], native: 'doubt' },
    { references: { co_so: [school('2')] }, reports: [] },
  ],
});

function repeated(entry: Return, { outline }: CheckContext): Fail<P>[] {
  return lists(outline).flatMap(([reference, shape]) =>
    groupRepeated(listRows(entry, reference))
      .filter((rows) => rows.length > 1)
      .flatMap((rows) => rows.slice(1).flatMap((row) => failOf(entry, row.answers.get(shape.name), rows, shape.name))),
  );
}

function lists({ references }: CheckContext['outline']) {
  return Object.entries(references).flatMap(([name, { shape }]) => (shape.rows === 'establishments' ? [[name, shape] as const] : []));
}

function failOf(entry: Return, answer: Answer | undefined, rows: readonly ListRow[], code: string): Fail<P>[] {
  const [row] = rows;
  if (!answer || !row) return [];
  // The rows of the tab itself, also where the table was put together from others.
  const other = rows.map((one) => (one.answers.get(code)?.place.row ?? one.row) + 1).join(', ');
  const how = saySame(rows) ? 'same' : 'differing';
  return [failAt(entry, answer, { name: quote(row.name), other, how })];
}

function pointers(entry: Return, context: CheckContext): Fail<P>[] {
  return [...wrongPointers(entry, context), ...pointersInRows(entry)].map((answer) => {
    const other = quote(answer.cell.shown);
    return failAt(entry, answer, { name: nameOf(answer), other, how: 'pointer' });
  });
}

function wrongPointers(entry: Return, context: CheckContext): Answer[] {
  return [...entry.answers.values()]
    .filter(({ reading, field, year }) => {
      return reading.state === 'ELSEWHERE' && isAskedFor(entry, field.topic, year, context);
    })
    .filter((answer) => !pointsToAnother(entry, answer.field, answer.year ?? undefined, context));
}

/** A row of a reference table is a unit's own: it cannot point to another's. */
function pointersInRows(entry: Return): Answer[] {
  return Object.values(entry.references)
    .flat()
    .flatMap((row) => [...row.answers.values()])
    .filter(({ reading }) => reading.state === 'ELSEWHERE');
}

/** The same area, level and name under two units; without areas two schools may well share a name. */
function acrossUnits({ returns, outline }: CheckContext): Fail<P>[] {
  const seen = new Map<string, Return>();
  const fails: Fail<P>[] = [];
  for (const entry of returns.returns) {
    if (!entry.unit.mustReport || entry.unit.area === '') continue;
    for (const [reference, shape] of lists(outline)) {
      for (const [row] of groupRepeated(listRows(entry, reference))) {
        if (!row || row.key === '' || !row.level) continue;
        const key = [looseKey(entry.unit.area), row.level.code, row.key].join('|');
        const first = seen.get(key);
        if (!first) seen.set(key, entry);
        else if (first !== entry) fails.push(...acrossFail(entry, first, row.answers.get(shape.name)));
      }
    }
  }
  return fails;
}

function acrossFail(entry: Return, first: Return, answer: Answer | undefined): Fail<P>[] {
  if (!answer) return [];
  const parameters: P = { name: quote(answer.cell.shown), other: first.unit.name, how: 'across' };
  return [{ ...failAt(entry, answer, parameters), severity: 'warning' }];
}

function school(times: string) {
  const years = { 'so_lan.2021': '1', 'so_lan.2022': times, 'so_lan.2023': '1', 'so_lan.2024': '1' };
  return { ten_co_so: 'Trường THCS Trần Phú', cap_hoc: 'THCS', ...years };
}
