/** Units' sentences that the report does not tell in their words: counted in the note, quotedSentences in its annex. */
import { answerFields } from '../../../outline/schema.ts';
import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { takesAway } from '../../narratives/kinds/takenAway.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { type DocumentBlock, list, partTitle } from '../blocks.ts';
import { isAlone } from '../counted.ts';
import { askedWords } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { writeParts } from '../parts.vi.ts';
import { blockLines } from '../plainText.ts';
import { clauseOf } from '../told/clauses.vi.ts';
import { bareOf, predicateOf } from '../told/statementText.vi.ts';
import { nameSome, upperFirst } from '../words.vi.ts';
import { linedStatements } from './lined.ts';
import { countedStatements } from './merged.vi.ts';
import { quotedSentences } from './quotes.vi.ts';

const mostCells = 8;
/** Sentences of one question. */
const mostQuoted = 6;
const mostHead = 8;
const mostWhose = 3;

/** The note's line of one unit's own sentences, by their cells; of several the annex tells, for the note has two pages. */
export function untoldText(input: ReportInput): string {
  const left = isAlone(input) ? untold(input) : [];
  const [denied, others] = [left.filter(isNoDeed), left.filter((one) => !isNoDeed(one))];
  return [cellsText(others, 'quá dài hoặc hết chỗ'), cellsText(denied, 'trái số liệu hoặc không phải việc đã làm')]
    .filter(Boolean)
    .join(' ');
}

/** That there was nothing, and what was taken away. */
function isNoDeed({ kind, text }: Statement): boolean {
  return kind === 'denial' || takesAway(text.toLowerCase());
}

function cellsText(left: readonly Statement[], why: string): string {
  if (left.length === 0) return '';
  const cells = [...new Set(left.flatMap(({ sources }) => sources.map(({ cell }) => cell)))];
  const where = nameSome(cells, mostCells).replace('đơn vị khác', 'ô khác');
  return `${formatInText(left.length)} câu không in vì ${why}, còn nguyên trong ô: ${where}.`;
}

/** By question, in the order of the form. */
export function untoldAnnex(input: ReportInput): DocumentBlock[] {
  const left = isAlone(input) ? [] : untold(input);
  if (left.length === 0) return [];
  const { groups } = input.outline;
  const labels = new Map([
    ...answerFields(input.outline).map(({ code, label, short }) => [code as string, short ?? label] as const),
    ...groups.map(({ text, title }) => [text as string, title] as const),
  ]);
  const byField = [...groupBy(left, ({ under }) => labels.get(under) ?? 'Đề xuất, dự định')];
  return [
    partTitle(
      `Câu không in nguyên văn (${formatInText(left.length)}: chỉ đếm theo nội dung, hoặc ít đơn vị nêu; nguyên câu ở tệp kết quả)`,
      'b.kt.khong_in',
    ),
    list(
      byField.map(
        ([label, own]) =>
          `${upperFirst(label)} (${formatInText(own.length)}): ${quotedSentences(own, { most: mostQuoted, mostHead, mostWhose }, input)}.`,
      ),
      'b.kt.khong_in.ds',
    ),
  ];
}

/** Praise of oneself and denials that the unit's figures contradict have lines of their own. */
function untold(input: ReportInput): readonly Statement[] {
  const body = writeParts(input).flatMap(blockLines).join(' ').toLowerCase();
  const sorted = new Set<string>(
    answerFields(input.outline).flatMap(({ code, sorts, mayNamePeople }) => (sorts || mayNamePeople ? [code] : [])),
  );
  const lines = linedStatements(input);
  const lined = new Set(
    isAlone(input) ? [...lines.otherPlans, ...lines.otherWishes] : [...Object.values(lines).flat(), ...countedStatements(input)],
  );
  return input.statements.statements.filter(
    (one) =>
      !lined.has(one) &&
      one.contradicted.length === 0 &&
      one.voice === 'units' &&
      one.units.length > 0 &&
      one.kind !== 'praise' &&
      (isAlone(input) || (!sorted.has(one.under) && !ownLines.has(one.kind))) &&
      [bareOf(one.text), predicateOf(one), askedWords(one, input), clauseOf(one, input)].every(
        (told) => !body.includes(told.toLowerCase()),
      ),
  );
}

/** The note has a line for each of these. */
const ownLines: ReadonlySet<Statement['kind']> = new Set(['unjudged', 'ease', 'denial']);
