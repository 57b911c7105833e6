/** Numbers that units declare and nobody adds up: each time how many do, of rates from which to which. */
import { askedTimes, type Field } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { periodKey } from '../figures/declared.ts';
import { rangeText } from '../figures/declaredText.vi.ts';
import { askedAmong, figureUnits, isAlone } from './counted.ts';
import type { ReportInput } from './input.ts';
import { lowerFirst, upperFirst, yearName } from './words.vi.ts';

/** "Tỷ lệ … (đơn vị tự khai, không cộng): năm 2025: từ 45% đến 90% (12/15 đơn vị khai)." */
export function declaredSentence(field: Field, input: ReportInput): string {
  const times = declaredTimes(field, input);
  const name = upperFirst(field.label);
  const isRate = field.kind === 'rate';
  if (times.length === 0) return `${name} (${isRate ? 'tự khai' : 'không cộng'}): chưa có số liệu.`;
  const parts = times.map(({ name: time, text }) => (time === '' ? text : `${lowerFirst(time)}: ${text}`));
  const mark = !isRate ? 'không cộng' : isAlone(input) ? 'tự khai' : 'đơn vị tự khai, không cộng, không lấy trung bình';
  return isAlone(input) && !isRate ? `${name}: ${parts.join('; ')}.` : `${name} (${mark}): ${parts.join('; ')}.`;
}

/** The times of which units declare it; of the whole period without a name. */
function declaredTimes(
  field: Field,
  input: ReportInput,
): readonly { readonly year: number | null; readonly name: string; readonly text: string }[] {
  const spans = input.results.declared[field.code] ?? {};
  const units = figureUnits(input);
  const asked = askedAmong(units, field.code, input);
  return askedTimes(field, input.outline.years).flatMap((year) => {
    const span = spans[year ?? periodKey];
    if (!span) return [];
    const name = year === null ? '' : yearName(year, input.settings);
    const out = new Set(year === null ? [] : input.results.unasked[field.code]?.years[year]);
    const all = asked.filter(({ code }) => !out.has(code)).length;
    const share = `${formatCount(span.units)}/${formatCount(all)} đơn vị${all < units.length ? ' được hỏi' : ''}`;
    const range = rangeText(span, field);
    if (isAlone(input)) return [{ year, name, text: range }];
    return [{ year, name, text: field.kind === 'rate' ? `${range} (${share} khai)` : `${share} có số` }];
  });
}
