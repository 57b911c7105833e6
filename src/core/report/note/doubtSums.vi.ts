/** Both sums of each field with values in doubt: as the report prints it, and as it would be otherwise. */
import { formatInText } from '../../cells/numberText.ts';
import { isSecretField } from '../../figures/unitParts.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { plus } from '../../lib/plus.ts';
import { amountText } from '../figureText.vi.ts';
import type { ReportInput } from '../input.ts';
import { fieldOf, lowerFirst } from '../words.vi.ts';

interface Doubted {
  readonly field: string;
  readonly value: number;
}

/** What no total has, then what the totals have all the same; a target's own field is in no printed sum. */
export function doubtSums(input: ReportInput): string[] {
  const { printed, inDoubt, farOff } = input.results;
  const isPrinted = ({ field }: Doubted) => printed[field] !== undefined;
  const out = [...inDoubt.filter(isPrinted), ...yearsAsCounts(input)];
  const kept = farOff.filter(isPrinted);
  return [
    ...(out.length === 0 ? [] : [`Để ngoài tổng ${formatInText(out.length)} số nghi sai (${sumsText(out, 'giữ', input)}).`]),
    ...(kept.length === 0
      ? []
      : [`Vẫn tính ${formatInText(kept.length)} số lệch từ 8 lần so với các năm khác, chưa giải trình (${sumsText(kept, 'bỏ', input)}).`]),
  ];
}

function sumsText(all: readonly Doubted[], what: 'giữ' | 'bỏ', { results, outline }: ReportInput): string {
  const parts = [...groupBy(all, ({ field }) => field)].map(([code, own]) => {
    const field = fieldOf(outline, code);
    const many = own.length === 1 ? '' : `${formatInText(own.length)} ô `;
    // Both sums of people or cases would be one unit's count.
    const isSecret = field.aboutPeople === true || results.printed[code]?.untold !== undefined || isSecretField(code, outline);
    if (isSecret) return `${many}${lowerFirst(field.label)}: xem ô ở mục số liệu nghi sai`;
    const total = results.printed[code]?.totals.period?.total ?? 0;
    const sum = own.reduce((before, { value }) => plus(before, value), 0);
    const other = plus(total, what === 'giữ' ? sum : -sum);
    return `${many}${lowerFirst(field.label)}: in ${amountText(total, field)}, nếu ${what} là ${amountText(other, field)}`;
  });
  return parts.join('; ');
}

/** Years typed as counts: not used, and each may be a count all the same. */
function yearsAsCounts({ results }: ReportInput): readonly Doubted[] {
  const inRun = new Set(results.included);
  return results.findings.flatMap(({ rule, unit, field, parameters: { how, number } }) => {
    const isYear = rule === 'Y02' && how === 'year' && unit !== null && inRun.has(unit);
    return isYear && field !== null && results.printed[field] && typeof number === 'number' ? [{ field, value: number }] : [];
  });
}
