/** One unit's own sentences in its own order: what it counts first where room ends, nothing without what it points at. */
import { answerFields } from '../../../outline/schema.ts';
import type { Statement } from '../../narratives/statements.ts';
import type { ReportInput } from '../input.ts';
import { upperFirst } from '../words.vi.ts';
import { toldCases } from './cases.vi.ts';
import { wordCount } from './shorten.vi.ts';
import { doesPointBack, saidOf, withoutJoining } from './statementText.vi.ts';

/** The unit's sentences, one after another. */
export function aloneText(own: readonly Statement[], mostWords: number, input: ReportInput): string {
  const kept = chosen(withoutDenied(own, input), mostWords);
  const told = kept.filter((one, at) => !doesPointBack(saidOf(one, input)) || follows(one, kept[at - 1], input));
  return told
    .map((one, at) => {
      const said = saidOf(one, input);
      return closed(upperFirst(follows(one, told[at - 1], input) ? said : withoutJoining(said)));
    })
    .join(' ');
}

/** What was counted before what was not, as far as there is room. */
function chosen(own: readonly Statement[], mostWords: number): readonly Statement[] {
  const counted = own.filter(({ figures }) => figures.length > 0);
  const others = own.filter((one) => !counted.includes(one));
  let words = 0;
  const kept = new Set(
    [...counted, ...others].filter(({ text }) => {
      words += wordCount(text);
      return words <= mostWords;
    }),
  );
  return own.filter((one) => kept.has(one));
}

/** "Nothing happened" is not told next to the unit's own cases. */
function withoutDenied(own: readonly Statement[], input: ReportInput): readonly Statement[] {
  const isTold = answerFields(input.outline).some((field) => toldCases(field, input).length > 0);
  return isTold ? own.filter(({ kind }) => kind !== 'denial') : own;
}

/** Nothing stands between the two in the unit's cell. */
function follows({ sources: [own] }: Statement, before: Statement | undefined, { narratives }: ReportInput): boolean {
  const [last] = before?.sources ?? [];
  const text = narratives.find(({ unit, cell }) => unit === own?.unit && cell === own.cell)?.text ?? '';
  const start = own && last && last.cell === own.cell ? text.indexOf(own.text) : -1;
  const end = start < 0 || !last ? -1 : text.lastIndexOf(last.text, start);
  return end >= 0 && last !== undefined && !/\p{L}/u.test(text.slice(end + last.text.length, start));
}

/** "trá hình…" is closed as it is. */
function closed(text: string): string {
  return text.endsWith('…') ? text : `${text}.`;
}
