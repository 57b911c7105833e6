/** Questions of the situation: what happens there is nobody's act, and its figures are no sum. */
import type { Outline } from '../../../outline/schema.ts';

export function isContextField(field: string, { answers }: Outline): boolean {
  return answers.sections.some(
    ({ kind, fields }) => kind === 'context' && fields.some(({ code }) => code === field),
  );
}
