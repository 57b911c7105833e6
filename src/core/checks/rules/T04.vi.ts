/** T04: a row, or a long text, identical to another unit's; an all-zero report. */
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { compareKey } from '../../text/text.ts';
import { firstAlike } from '../firstAlike.ts';
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
  const twinOf = twinFinder(new Set(Object.values(outline.signing)));
  const firstOf = firstAlike(({ answer }: LongText) => compareKey(answer.cell.shown));
  const fails: Fail<P>[] = [];
  for (const entry of returns.returns) {
    if (!entry.unit.mustReport) continue;
    const [first] = entry.answers.values();
    const twin = twinOf(entry);
    if (first && twin) {
      const fail = failAt<P>(entry, first, { label: '', other: twin.unit.name, how: 'row' });
      fails.push({ ...fail, field: null });
    }
    for (const answer of twin ? [] : entry.answers.values()) {
      const other = isLong(answer) ? firstOf({ entry, answer })?.entry : undefined;
      if (!other || other === entry) continue;
      fails.push(failAt<P>(entry, answer, { label: nameOf(answer), other: other.unit.name, how: 'text' }));
    }
  }
  return fails;
}

interface LongText {
  readonly entry: Return;
  readonly answer: Answer;
}

const isLong = ({ field, cell }: Answer) => field.kind === 'text' && cell.shown.length >= longText;

/** Finds the first return that says the same, signing aside. Texts are read where all else is the same. */
function twinFinder(signing: ReadonlySet<string>): (entry: Return) => Return | undefined {
  const firstOf = firstAlike((entry: Return) => figuresOf(saidBy(entry, signing)));
  const texts = new Map<Return, ReturnType<typeof firstAlike<Return>>>();
  return (entry) => {
    if (!saidBy(entry, signing).some(tells)) return undefined;
    const first = firstOf(entry);
    if (first === undefined) return undefined;
    const known = texts.get(first) ?? firstAlike((one: Return) => textsOf(saidBy(one, signing)));
    if (!texts.has(first)) known(first);
    texts.set(first, known);
    return known(entry);
  };
}

function saidBy(entry: Return, signing: ReadonlySet<string>): Answer[] {
  const isSaid = ({ field, blank }: Answer) => !blank && field.kind !== 'key' && !signing.has(field.code) && !field.mayNamePeople;
  return [...entry.answers.values()].filter(isSaid);
}

/** Zeros alone tell nothing: many units share them. */
const tells = ({ field, reading }: Answer) => field.kind === 'text' || (reading.number ?? 0) > 0;

function figuresOf(said: readonly Answer[]): string {
  return JSON.stringify(said.map(({ code, field, cell }) => [code, field.kind === 'text' ? '' : cell.shown]));
}

function textsOf(said: readonly Answer[]): string {
  return JSON.stringify(said.filter(({ field }) => field.kind === 'text').map(({ cell }) => compareKey(cell.shown)));
}

/** Valid, and worth a look (docs/semantics.md §5). */
function allZero({ returns }: CheckContext): Fail<P>[] {
  return returns.returns.flatMap((entry) => {
    const numbers = [...entry.answers.values()].filter(({ reading }) => reading.number !== null);
    const [first] = numbers;
    if (!first || !entry.unit.mustReport || !numbers.every(({ reading }) => reading.state === 'ZERO')) return [];
    const rows = Object.values(entry.references).flat();
    if (rows.some((row) => [...row.answers.values()].some(({ reading }) => (reading.number ?? 0) > 0))) return [];
    const fail = failAt<P>(entry, first, { label: '', other: '', how: 'zero' });
    return [{ ...fail, field: null, year: null }];
  });
}
