/** Words that rules share: how a field, a year, a typed text are quoted. */
import type { Field } from '../../outline/schema.ts';
import { formatNumber } from '../cells/numberText.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { Answer } from '../returns/answers.ts';

/** Where a unit says why: a sentence that has it asks for a reason; `placeNames` calls it as the sheet does. */
export const explanationPlace = '“Giải trình của đơn vị”';

const longest = 40;
const hidden = '(nội dung được che)';

/** “Tổng số vụ đã tiếp nhận” năm 2022 */
export function quotedLabel(field: Field, year: number | null): string {
  return year === null ? `“${field.label}”` : `“${field.label}” năm ${year}`;
}

/** “Tổng số vụ đã tiếp nhận” năm 2022 */
export function nameOf(answer: Answer): string {
  return quotedLabel(answer.field, answer.year);
}

/** A number to the last digit, as units give it: "1.234", "12,5", "45%". */
export function figureOfKind(number: number, kind: string): string {
  return formatNumber(number, { kind: kind === 'rate' ? kind : 'count' });
}

/** Two words as people's names are written. */
const likeName = /\p{Lu}\p{L}* \p{Lu}\p{L}+/u;

/** As `quote`, of a cell that asks for a figure: what may be a name there is nobody's to repeat. */
export function quoteFigure(text: string): string {
  return likeName.test(text.normalize('NFC').replace(/\s+/g, ' ')) ? hidden : quote(text);
}

/** The typed text in quotes, shortened; what may point at a person is never repeated. */
export function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!mayBePrinted(words)) return hidden;
  const letters = Array.from(words);
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${words}”`;
}
