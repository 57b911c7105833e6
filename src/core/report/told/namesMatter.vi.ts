/** Whether a proposal only names the thing that is asked for: "Tài liệu". */
import type { Statement } from '../../narratives/statements.ts';
import { compareKey } from '../../text/text.ts';
import type { ReportInput } from '../input.ts';

export function namesMatter({ matter }: Statement, text: string, { outline }: ReportInput): boolean {
  const { keywords = [] } = outline.closing.proposalMatters.find(({ code }) => code === matter) ?? {};
  return keywords.some((one) => compareKey(one) === compareKey(text));
}
