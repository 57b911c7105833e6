/** What the report tells by a number of units, with all of them, by name. */
import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { Statement } from '../../narratives/statements.ts';
import { claimsTold } from '../assessment.vi.ts';
import { type DocumentBlock, partTitle } from '../blocks.ts';
import { isAlone } from '../counted.ts';
import { difficultiesTold } from '../difficulties.vi.ts';
import { proposalsTold } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { intentionsTold } from '../told/intended.vi.ts';
import { tellsNumber } from '../told/statementText.vi.ts';
import { upperFirst } from '../words.vi.ts';
import { namesByType } from './names.vi.ts';

/** Words of a sentence in the table of merged ones. */
const mostWords = 16;

interface Counted {
  readonly text: string;
  readonly units: readonly string[];
}

/** Three or fewer units are named in the report itself where it tells what was done; elsewhere they are counted. */
export function mergedAnnex(input: ReportInput): DocumentBlock[] {
  // What the same units wrote in one cell is one row, with their names once.
  const rows = [...groupBy(countedIn(input), ({ units }) => units.join(' ')).values()].sort((a, b) => unitsOf(b) - unitsOf(a));
  if (rows.length === 0) return [];
  return [
    partTitle('Câu gộp và các đơn vị', 'b.kt.cau_gop'),
    {
      kind: 'list',
      id: 'b.kt.cau_gop.ds',
      items: rows.map((own) => [
        { text: `${[...new Set(own.map(({ text }) => upperFirst(text)))].join('; ')} (${formatInText(unitsOf(own))}): `, bold: true },
        { text: `${namesByType(own[0]?.units ?? [], input)}.` },
      ]),
    },
  ];
}

function countedIn(input: ReportInput): readonly Counted[] {
  const { statements } = input.statements;
  const many = statements.filter((one) => tellsNumber(one, input));
  if (isAlone(input)) return many.map(ofStatement);
  const claims = (['assessment', 'criticism'] as const).flatMap((kind) => claimsTold(kind, input));
  const own = statements.filter((one) => many.includes(one) || claims.includes(one) || intentionsTold(input).includes(one));
  const told = own.map(ofStatement);
  const known = new Set(told.map(({ units }) => units.join(' ')));
  const summed = [...difficultiesTold(input), ...proposalsTold(input)].filter(({ units }) => !known.has(units.join(' ')));
  return [...told, ...summed];
}

function ofStatement(one: Statement): Counted {
  return { text: `${quoteHead(one.text)}${figuresText(one)}`, units: one.units };
}

function unitsOf([first]: readonly Counted[]): number {
  return first?.units.length ?? 0;
}

/** Enough of a sentence to know it again; the whole is in the file of results. */
export function quoteHead(text: string, most = mostWords): string {
  const words = text.split(' ');
  return words.length <= most + 2 ? text : `${words.slice(0, most).join(' ')}…`;
}

/** How many units gave a figure, where not all did. */
function figuresText({ figures, units }: Statement): string {
  const few = figures.filter((one) => one.units.length < units.length);
  if (few.length === 0) return '';
  return ` (số ${few
    .map((one) => one.noun)
    .filter(Boolean)
    .join(', ')} của ${few.map((one) => formatInText(one.units.length)).join(', ')} đơn vị)`;
}
