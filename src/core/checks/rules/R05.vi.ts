/** R05: a figure that the form says is the sum of others, by year or over the period. */

import { isOfPeople, type Outline } from '../../../outline/schema.ts';
import { formatCount } from '../../cells/numberText.ts';
import { plus } from '../../lib/plus.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { fixToNumber } from '../fixesFor.vi.ts';
import { sideBySide } from '../periods.ts';
import { addVerdicts, type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { explanationPlace, nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly value: number;
  readonly sum: number;
  /** Every part, with its number. */
  readonly parts: string;
  /** The figures point at people: the sentence tells none. */
  readonly secret: number;
};

export const R05 = defineRule<P>({
  id: 'R05',
  severity: 'warning',
  title: 'Số ở ô tổng bằng tổng các ô mà nó phải gồm',
  missing: 'skipped',
  native: [{ native: 'none', words: 'cảnh báo, không chặn “Đã hoàn thành”' }],
  sentence: ({ label, value, sum, parts, secret }) => {
    const shown = (number: number) => (secret ? '' : ` (${formatCount(number)})`);
    return (
      `${label}${shown(value)} khác tổng${shown(sum)} của ${parts}. ` +
      `Sửa ô sai cho khớp; nếu các số đều đúng thì ghi lý do vào ${explanationPlace}.`
    );
  },
  check: (entry, context) => addVerdicts(context.outline.relations.sums.map((one) => addUp(entry, one, context))),
  examples: [
    { ...typed('9', '4', '4'), reports: ['nhom_2_so_buoi.2022'] },
    { ...typed('7', '4', '4'), reports: ['nhom_2_so_buoi.2022'] },
    { ...typed('8', '4', '4'), reports: [], skipped: 0 },
    { ...typed('8', '4', ''), reports: [], skipped: 1 },
    { ...typed('', '4', '4'), reports: [], skipped: 1 },
    { ...typed('', '', ''), reports: [], skipped: 0 },
    { ...typed('9', '4', 'vài'), reports: [], skipped: 1 },
  ],
});

function typed(whole: string, one: string, other: string) {
  const parts = ['nhom_1_so_van_ban', 'nhom_3_so_giai_phap'];
  return {
    relations: { sums: [{ whole: 'nhom_2_so_buoi', parts }] },
    answers: {
      'nhom_2_so_buoi.2022': whole,
      'nhom_1_so_van_ban.2022': one,
      'nhom_3_so_giai_phap.2022': other,
    },
  };
}

type Sum = Outline['relations']['sums'][number];

/** Says nothing where one of the numbers cannot be used. */
function addUp(entry: Return, { whole, parts }: Sum, context: CheckContext) {
  const fails: Fail<P>[] = [];
  let skipped = 0;
  for (const [total, ...others] of sideBySide(entry, [whole, ...parts], context)) {
    if (total === undefined) continue;
    const [value, ...numbers] = [total, ...others].map((one) => usableNumber(one));
    const known = numbers.flatMap((number) => number ?? []);
    if (typeof value !== 'number' || known.length < numbers.length) {
      if ([total, ...others].some(({ blank }) => !blank)) skipped += 1;
      continue;
    }
    const sum = known.reduce(plus, 0);
    if (value !== sum) fails.push(failOf(entry, [total, ...others], { value, sum }, context));
  }
  return { fails, skipped };
}

function failOf(
  entry: Return,
  [total, ...others]: readonly [Answer, ...Answer[]],
  { value, sum }: Pick<P, 'value' | 'sum'>,
  { outline }: CheckContext,
): Fail<P> {
  const secret = [total, ...others].some(({ field }) => isOfPeople({ field: field.code, tab: undefined }, outline));
  const partOf = (one: Answer) => {
    const number = secret ? '' : ` (${formatCount(usableNumber(one) ?? 0)})`;
    return `“${one.field.label}”${number}`;
  };
  const parts = others.map(partOf).join(', ');
  const label = nameOf(total);
  const fail = failAt<P>(entry, total, { label, value, sum, parts, secret: secret ? 1 : 0 });
  return secret ? fail : { ...fail, fixes: [fixToNumber(total, sum)] };
}
