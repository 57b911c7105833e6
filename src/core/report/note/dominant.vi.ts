/** Units that carry more than half of a figure, told next to it. */

import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { dominanceRule } from '../besideTotal.vi.ts';
import type { ReportInput } from '../input.ts';
import { fieldOf, lowerFirst, namer } from '../words.vi.ts';

const mostTold = 6;

/** "Phòng GDĐT A: một mình quá nửa số buổi tuyên truyền (02 ô)". */
export function dominantUnits(input: ReportInput): string[] {
  const { findings, included } = input.results;
  const inRun = new Set(included);
  const name = namer(input);
  const cells = new Map<string, { readonly unit: string; readonly field: string; count: number }>();
  for (const { rule, unit, field } of findings) {
    if (rule !== dominanceRule || unit === null || field === null || !inRun.has(unit)) continue;
    const key = `${unit} ${field}`;
    const known = cells.get(key) ?? { unit, field, count: 0 };
    known.count += 1;
    cells.set(key, known);
  }
  const byUnit = groupBy([...cells.values()], ({ unit }) => unit);
  const told = [...byUnit].map(([unit, own]) => {
    const fields = own.map(({ field, count }) => `${labelOf(field, input)}, ${formatInText(count)} ô`);
    return `${name(unit)} (${fields.join('; ')})`;
  });
  if (told.length === 0) return [];
  const more = told.length > mostTold ? ` và ${formatInText(told.length - mostTold)} đơn vị khác` : '';
  return [
    `Một đơn vị chiếm quá nửa hoặc gấp 10 lần đơn vị kế tiếp: ${told.slice(0, mostTold).join('; ')}${more}; cần xác nhận trước khi ký.`,
  ];
}

function labelOf(code: string, { outline }: ReportInput): string {
  const list = outline.indicators.findIndex(
    ({ control, reference }) => control === code && outline.references[reference]?.shape.rows === 'establishments',
  );
  if (list >= 0) return `số cơ sở tính mục tiêu ${list + 1}`;
  const inTables = Object.values(outline.references).flatMap(({ fields }) => fields);
  const field = inTables.find((one) => one.code === code) ?? fieldOf(outline, code);
  return lowerFirst(field.label);
}
