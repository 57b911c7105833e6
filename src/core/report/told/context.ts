/** Questions of the situation: what happens there is nobody's act. */
import type { ReportInput } from '../input.ts';

export function isContext(field: string, { outline }: ReportInput): boolean {
  return outline.answers.sections.some(
    ({ kind, fields }) => kind === 'context' && fields.some(({ code }) => code === field),
  );
}
