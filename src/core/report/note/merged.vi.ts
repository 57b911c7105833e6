/** What the report tells by a number of units, with all of them, by name. */
import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { Statement } from '../../narratives/statements.ts';
import { claimsTold } from '../assessment.vi.ts';
import { type DocumentBlock, partTitle } from '../blocks.ts';
import { deedsTold } from '../bySubMeasure.vi.ts';
import { isAlone } from '../counted.ts';
import { difficultiesTold } from '../difficulties.vi.ts';
import { proposalsTold } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { tellsNumber } from '../told/clauses.vi.ts';
import { intentionsTold } from '../told/intended.vi.ts';
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
  // What the same units say is one row, with their names once.
  const byUnits = groupBy(countedIn(input), ({ units }) => [...units].sort().join(' '));
  const rows = [...byUnits.values()].sort((a, b) => unitsOf(b) - unitsOf(a));
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
  const many = countedStatements(input).map(ofStatement);
  if (isAlone(input)) return many;
  const deeds = allDeeds(input);
  // One sentence that speaks for its matter alone is told in its own words.
  const known = new Set(countedStatements(input).flatMap((one) => (isOfClosing(one, input) ? [one.units.join(' ')] : [])));
  const summed = [...difficultiesTold(input), ...proposalsTold(input)].filter(({ units }) => !known.has(units.join(' ')));
  return [...many, ...deeds, ...summed];
}

function allDeeds(input: ReportInput) {
  return input.outline.groups.flatMap((group) => deedsTold(group, input));
}

/** A difficulty or a proposal. */
function isOfClosing({ under }: Statement, { outline: { closing } }: ReportInput): boolean {
  return under === closing.difficulties || closing.addressees.some(({ code }) => code === under);
}

/** Statements that the report tells by their number of units, where it does not name them. */
export function countedStatements(input: ReportInput): readonly Statement[] {
  const { statements } = input.statements;
  const own = isAlone(input)
    ? []
    : [...(['assessment', 'criticism'] as const).flatMap((kind) => claimsTold(kind, input)), ...intentionsTold(input)];
  const told = new Set(own);
  // A label is told in their place.
  const labelled = new Set(isAlone(input) ? [] : allDeeds(input).flatMap((deed) => deed.statements));
  return statements.filter((one) => told.has(one) || (tellsNumber(one, input) && !labelled.has(one)));
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
