import type { Statement } from '../../narratives/statements.ts';
import { compareKey } from '../../text/text.ts';
import type { ReportInput } from '../input.ts';

/** "Tài liệu": the thing itself is asked for. */
export function namesMatter({ matter }: Statement, text: string, { outline }: ReportInput): boolean {
  const { keywords = [] } = outline.closing.proposalMatters.find(({ code }) => code === matter) ?? {};
  return keywords.some((one) => compareKey(one) === compareKey(text));
}
