/** T04: a row, or a long text, identical to another unit's; an all-zero report. */
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { compareKey } from '../../text/text.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly other: string; readonly how: 'row' | 'text' | 'zero' };

const longText = 300;

const copied = 'Đơn vị thiếu cán bộ chuyên trách về công nghệ thông tin. '.repeat(6);

export const T04 = defineRule<P>({
  id: 'T04',
  severity: 'note',
  title: 'Dòng, đoạn văn không chép của đơn vị khác',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'so với đơn vị khác' }],
  sentence: ({ label, other, how }) => {
    if (how === 'zero') {
      return 'Mọi số của đơn vị đều bằng 0 hoặc “không phát sinh”. Xem có bỏ sót không; nếu đúng thì không cần sửa.';
    }
    return how === 'row'
      ? `Cả dòng giống hệt dòng của ${other}. Xem có chép nhầm không; nếu đúng thì không cần sửa.`
      : `${label} giống hệt nội dung của ${other}. Xem có chép nhầm không; nếu đúng thì không cần sửa.`;
  },
  checkAll: (context) => judged([...copies(context), ...allZero(context)]),
  examples: [
    {
      answers: { kho_khan: copied },
      others: [{ unit: 'THPT_B', answers: { kho_khan: copied, 'so_vu_tiep_nhan.2022': '1' } }],
      reports: ['kho_khan'],
    },
    { answers: { 'nhom_2_so_buoi.2022': '4' }, others: [{ unit: 'THPT_B', answers: { 'nhom_2_so_buoi.2022': '4' } }], reports: [''] },
    { answers: { 'nhom_2_so_buoi.2022': '4' }, others: [{ unit: 'THPT_B', answers: { 'nhom_2_so_buoi.2022': '5' } }], reports: [] },
  ],
});

function copies({ returns, outline }: CheckContext): Fail<P>[] {
  const rows = new Map<string, Return>();
  const texts = new Map<string, Return>();
  const fails: Fail<P>[] = [];
  for (const entry of returns.returns) {
    if (!entry.unit.mustReport) continue;
    const [first] = entry.answers.values();
    const content = contentOf(entry, outline.signing);
    const twin = content === null ? undefined : remember(rows, content, entry);
    if (first && twin) {
      const fail = failAt<P>(entry, first, { label: '', other: twin.unit.name, how: 'row' });
      fails.push({ ...fail, field: null });
    }
    for (const answer of twin ? [] : entry.answers.values()) {
      const key = longKey(answer);
      const other = key === null ? undefined : remember(texts, key, entry);
      if (!other || other === entry) continue;
      fails.push(failAt<P>(entry, answer, { label: nameOf(answer), other: other.unit.name, how: 'text' }));
    }
  }
  return fails;
}

/** The earlier return with this key; the first one is remembered. */
function remember(seen: Map<string, Return>, key: string, entry: Return): Return | undefined {
  const known = seen.get(key);
  if (!known) seen.set(key, entry);
  return known;
}

/** All that the unit says, signing aside; null when that is only zeros, which many units share. */
function contentOf(entry: Return, signing: CheckContext['outline']['signing']): string | null {
  const signed = new Set<string>(Object.values(signing));
  const said = [...entry.answers.values()].filter(
    ({ field, blank }) => !blank && field.kind !== 'key' && !signed.has(field.code) && !field.mayNamePeople,
  );
  const telling = said.some(({ field, reading }) => field.kind === 'text' || (reading.number ?? 0) > 0);
  if (!telling) return null;
  return JSON.stringify(said.map(({ code, field, cell }) => [code, field.kind === 'text' ? compareKey(cell.shown) : cell.shown]));
}

function longKey({ field, cell }: Answer): string | null {
  if (field.kind !== 'text' || cell.shown.length < longText) return null;
  return compareKey(cell.shown);
}

/** Valid, and worth a look (docs/semantics.md §5). */
function allZero({ returns }: CheckContext): Fail<P>[] {
  return returns.returns.flatMap((entry) => {
    const numbers = [...entry.answers.values()].filter(({ reading }) => reading.number !== null);
    const counted = Object.values(entry.references)
      .flat()
      .some((row) => [...row.answers.values()].some(({ reading }) => (reading.number ?? 0) > 0));
    const [first] = numbers;
    const zero = numbers.every(({ reading }) => reading.state === 'ZERO');
    if (!first || !zero || counted || !entry.unit.mustReport) return [];
    const fail = failAt<P>(entry, first, { label: '', other: '', how: 'zero' });
    return [{ ...fail, field: null, year: null }];
  });
}
