/** Cases that units tell of in words while their figures say that there were none. */
import type { Field } from '../../../outline/schema.ts';
import type { Statement } from '../../narratives/statements.ts';
import type { ReportInput } from '../input.ts';

/** What counts cases is counted in these. */
const caseNouns: ReadonlySet<string> = new Set(['vụ', 'vụ việc', 'sự việc']);

/** What is done with a case that there was. */
const dealtWith = /(?<!\p{L})(?:tiếp nhận|xử lý|phát hiện|nhắc nhở|xác minh|giải quyết)(?!\p{L})/u;

/** A case that may come, or a way of dealing with it. */
const supposed =
  /(?<!\p{L})(?:nếu|sẵn sàng|quy trình|cơ chế|không|chưa|(?:khi|mỗi khi) (?:có|xảy ra|phát sinh|phát hiện)|mọi|sẽ|nhằm|để (?:kịp thời|phát hiện|xử lý))(?!\p{L})/u;

/** Statements of cases of this field that happened, where its total is 0. */
export function toldCases({ code, nouns = [] }: Field, { results, statements }: ReportInput): readonly Statement[] {
  const period = results.printed[code]?.totals.period;
  if (period?.total !== 0 || !nouns.some((noun) => caseNouns.has(noun))) return [];
  const named = new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})(?!\\p{L})`, 'u');
  return statements.statements.filter(({ kind, voice, units, text }) => {
    const isTold = voice === 'units' && units.length > 0 && (kind === 'result' || kind === 'assessment');
    const small = text.toLowerCase();
    return isTold && named.test(small) && dealtWith.test(small) && !supposed.test(small);
  });
}
