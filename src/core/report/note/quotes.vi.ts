/** Units' sentences as the note quotes them: one that would point at somebody by its cell alone. */
import { formatInText } from '../../cells/numberText.ts';
import { pointsAtSomebody } from '../../narratives/kinds/somebody.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { nameSome, upperFirst } from '../words.vi.ts';
import { quoteHead } from './merged.vi.ts';
import { namesByType } from './names.vi.ts';

interface Room {
  readonly most: number;
  readonly mostHead: number;
  readonly mostWhose: number;
}

const mostCells = 6;

/** "Câu (các đơn vị)", of the first few; many units are counted, for the note has two pages. */
export function quotedSentences(some: readonly Statement[], { most, mostHead, mostWhose }: Room, input: ReportInput): string {
  const silent = isAlone(input) ? [] : some.filter(pointsAtSomebody);
  const open = some.filter((one) => !silent.includes(one));
  const whose = (units: readonly string[]) =>
    units.length > mostWhose ? `${formatInText(units.length)} đơn vị` : namesByType(units, input);
  const told = open.slice(0, most).map((one) => `“${upperFirst(quoteHead(one.text, mostHead))}” (${whose(one.units)})`);
  const more = open.length - told.length;
  const cells = [...new Set(silent.flatMap(({ sources }) => sources.map(({ cell }) => cell)))];
  const where = nameSome(cells, mostCells).replace('đơn vị khác', 'ô khác');
  return [
    ...told,
    ...(more <= 0 ? [] : [`và ${formatInText(more)} câu khác`]),
    ...(silent.length === 0 ? [] : [`${formatInText(silent.length)} câu nói đến một vài người, chỉ xem tại ô: ${where}`]),
  ].join('; ');
}
