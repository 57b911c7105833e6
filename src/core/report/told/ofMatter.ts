/** Whether a statement tells of what the report is about. */
import type { Statement } from '../../narratives/statements.ts';
import { hasWords } from '../../text/hasWords.ts';
import { farTopic, ownTopic } from '../../text/topics.vi.ts';
import type { ReportInput } from '../input.ts';

/** It says a word of what the report is about. */
export function isOfMatter(text: string, { outline }: ReportInput): boolean {
  const { matter } = outline.report;
  return matter === undefined || matter.some((word) => hasWords(text.toLowerCase(), word));
}

/** "Tuyên truyền phòng chống đuối nước": a work that the report does not ask of. */
export function isOfOtherMatter({ text }: Statement, input: ReportInput): boolean {
  if (input.outline.report.matter === undefined || isOfMatter(text, input)) return false;
  const small = text.toLowerCase();
  return farTopic.test(small) && !ownTopic.test(small);
}
