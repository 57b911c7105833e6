/** C03: a value that is not in its list: unit type, year, level, Có/Không. */
import type { Answer } from '../answers.ts';
import type { ReferenceRow } from '../referenceRows.ts';
import type { Return } from '../returns.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from './rule.ts';
import { nameOf, quote } from './words.vi.ts';

type P = { readonly label: string; readonly typed: string; readonly options: string };

export const C03 = defineRule<P>({
  id: 'C03',
  severity: 'error',
  title: 'Giá trị có trong danh sách cho chọn',
  missing: 'reported',
  sentence: ({ label, typed, options }) =>
    typed === ''
      ? `${label} chưa chọn. Chọn một trong: ${options}.`
      : `${label} ghi ${typed}, không có trong danh sách. Chọn một trong: ${options}.`,
  check: (entry, context) => {
    const row = [...entry.answers.values()].filter((answer) => answer.option === undefined);
    const references = Object.values(entry.references).flatMap((rows) =>
      rows.flatMap((one) => unlisted(one, context)),
    );
    return judged([
      ...[...row, ...references].map((answer) => failOf(entry, answer, context)),
      ...registryFails(entry, context),
    ]);
  },
  examples: [
    { answers: { hoan_thanh: 'gần xong' }, reports: ['hoan_thanh'] },
    { answers: { hoan_thanh: 'có' }, reports: [] },
    {
      references: { co_so: [{ ten_co_so: 'Trường A', cap_hoc: 'mầm non', 'so_lan.2022': '1' }] },
      reports: ['cap_hoc'],
    },
  ],
});

/** Cells of a reference row that must be in a list and are not: level, category, year. */
function unlisted(row: ReferenceRow, { outline }: CheckContext): Answer[] {
  const choices = [...row.answers.values()].filter(
    (answer) => answer.field.kind === 'choice' && !answer.option,
  );
  if (row.rows !== 'pairs' || row.year !== null) return choices;
  const yearFields = Object.values(outline.references).flatMap(({ shape }) =>
    shape.rows === 'pairs' ? [shape.year] : [],
  );
  const year = [...row.answers.values()].filter(({ field }) => yearFields.includes(field.code));
  return [...choices, ...year];
}

function failOf(entry: Return, answer: Answer, { outline }: CheckContext): Fail<P> {
  const options = (answer.field.options ?? []).map((option) => option.label).join(', ');
  const typed = answer.blank ? '' : quote(answer.cell.shown);
  return failAt(entry, answer, {
    label: nameOf(answer),
    typed,
    options: options || outline.years.join(', '),
  });
}

function registryFails(entry: Return, { returns }: CheckContext): Fail<P>[] {
  return (returns.registry.unread.get(entry.unit) ?? []).map(({ field, place }) => ({
    unit: entry.unit.code,
    field: field.code,
    year: null,
    place,
    parameters: {
      label: `“${field.label}” của ${entry.unit.name}`,
      typed: '',
      options: (field.options ?? []).map((option) => option.label).join(', ') || 'dd/mm/yyyy',
    },
  }));
}
