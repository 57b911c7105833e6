/** Both thresholds on a generated sentence, in the column it stands in. */
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { answerFields, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { Sample } from './frames.ts';

const fields = new Map<string, Field>(answerFields(sgddt2024).map((field) => [field.code, field]));
for (const [table, { fields: columns }] of Object.entries(sgddt2024.references)) {
  for (const field of columns) {
    fields.set(table === 'vi_pham' ? `btc3.${field.code}` : field.code, field);
  }
}

export function isFound({ text, column }: Sample): boolean {
  return personalDataIn({ cell: { value: text, shown: text, format: '@' }, field: fields.get(column) as Field });
}

export function isPrinted({ text, column }: Sample): boolean {
  return mayBePrinted(text, fields.get(column));
}
