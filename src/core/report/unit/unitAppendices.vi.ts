/** The unit's rows of the reference tables, each filled table an appendix of its report. */
import { type Field, isNumeric, type ReferenceTab } from '../../../outline/schema.ts';
import type { MatchContext } from '../../matching/context.ts';
import { mayBePrinted } from '../../privacy/mayBePrinted.ts';
import type { Answer } from '../../returns/answers.ts';
import type { ReferenceRow } from '../../returns/referenceRows.ts';
import type { Return } from '../../returns/returns.ts';
import { cell, headerRow, type TableCell } from '../blocks.ts';
import type { Appendix } from '../shape.ts';
import { decimalUnit, rateMark, roman } from '../words.vi.ts';

const hidden = '(không in)';

export function unitAppendices(entry: Return, { outline }: MatchContext): Appendix[] {
  const tables = Object.entries(outline.references).flatMap(([code, table]) => {
    const rows = (entry.references[code] ?? []).filter(({ filled }) => filled);
    return rows.length === 0 ? [] : [{ table, rows }];
  });
  return tables.map(({ table, rows }, index) => ({
    number: `Phụ lục ${roman[index] ?? ''}`,
    title: table.title,
    reference: `(Kèm theo Báo cáo của ${entry.unit.name})`,
    landscape: false,
    blocks: [tableOf(table, rows)],
  }));
}

function isShort(kind: Field['kind']): boolean {
  return isNumeric({ kind }) && kind !== 'money';
}

function tableOf({ fields }: ReferenceTab, rows: readonly ReferenceRow[]) {
  const [, ...shown] = fields.filter(({ kind }) => kind !== 'native');
  const columns = shown.flatMap((field) => columnsOf(field, rows));
  const wide = (kind: Field['kind']) => (isShort(kind) ? 1 : 2);
  const all = columns.reduce((sum, { field }) => sum + wide(field.kind), 0);
  return {
    kind: 'table' as const,
    widths: columns.map(({ field }) => wide(field.kind) / all),
    header: [headerRow(columns.map(({ label }) => label))],
    rows: rows.map((row) => columns.map(({ code }) => cellOf(row.answers.get(code)))),
  };
}

/** A column a year where the field has one; a column that nobody filled is left out. */
function columnsOf(field: Field, rows: readonly ReferenceRow[]) {
  const answers = rows.flatMap((row) => [...row.answers.values()]);
  const own = answers.filter((answer) => answer.field === field && !answer.blank);
  const codes = [...new Set(own.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const year = /\.(\d{4})$/.exec(code)?.[1];
    const name = field.short ?? field.label;
    const label = year ? `${name} năm ${year}` : name;
    return { code, field, label: `${label}${decimalUnit(field)}${rateMark(field)}` };
  });
}

function cellOf(answer: Answer | undefined): TableCell {
  const text = answer?.option?.label ?? answer?.cell.shown.trim() ?? '';
  const align = answer && isShort(answer.field.kind) ? 'center' : 'left';
  return cell(mayBePrinted(text, answer?.field) ? text : hidden, align);
}
