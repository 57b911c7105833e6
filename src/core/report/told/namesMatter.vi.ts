/** Whether a proposal only names the thing that is asked for: "Tài liệu". */
import type { Statement } from '../../narratives/statements.ts';
import { compareKey } from '../../text/text.ts';
import type { ReportInput } from '../input.ts';
import { wordCount } from './shorten.vi.ts';

/** "Tài liệu tuyên truyền cho phụ huynh": a thing and what it is for. */
const mostWords = 8;

export function namesMatter({ matter }: Statement, text: string, { outline }: ReportInput): boolean {
  const { keywords = [] } = outline.closing.proposalMatters.find(({ code }) => code === matter) ?? {};
  const said = compareKey(text);
  const isThing = wordCount(text) <= mostWords && !/(?<!\p{L})(?:không|chưa|còn|đã|đủ|bị|được)(?!\p{L})/iu.test(text);
  return keywords.some((one) => said === compareKey(one) || (isThing && said.startsWith(`${compareKey(one)} `)));
}
