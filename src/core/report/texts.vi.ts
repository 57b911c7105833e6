/** Gathered sentences as a list: how many units say it, who they are, nothing rewritten. */
import type { Field } from '../../outline/schema.ts';
import { formatCount, formatInText } from '../cells/numberText.ts';
import type { Gathered } from '../narratives/narratives.ts';
import type { Cluster } from '../narratives/similar.ts';
import { type DocumentBlock, list, paragraph } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { askedFor, namer, nameSome, upperFirst } from './words.vi.ts';

/** Sentences of one unit alone that a list shows before it counts the rest. */
const mostAlone = 12;
/** Characters of one sentence; the whole text stands in the workbook. */
const longestQuote = 600;
/** Names given beside a sentence; all of them stand in the appendix. */
const mostNames = 3;

/** A text field's sentences; says so where nobody wrote, or everybody wrote "none". */
export function writeGathered(gathered: Gathered, field: Field, input: ReportInput): DocumentBlock[] {
  const { units, none, clusters } = gathered;
  const all = askedFor(input, field);
  if (units.length === 0) {
    const said = none.length === 0 ? '' : ` (${formatCount(none.length)}/${formatCount(all)} đơn vị báo không có)`;
    return [paragraph(`Không có nội dung${said}.`)];
  }
  const alone = clusters.filter((cluster) => cluster.units.length === 1);
  const shown = clusters.filter((cluster) => cluster.units.length > 1);
  const left = alone.length - mostAlone;
  return [
    paragraph(writtenBy(units.length, none.length, all)),
    list([...shown, ...alone.slice(0, mostAlone)].map((cluster) => clusterText(cluster, input))),
    ...(left > 0
      ? [paragraph(`Ngoài ra còn ${formatInText(left)} ý, mỗi ý do một đơn vị nêu, xem cột “${field.label}” trong bảng số liệu.`)]
      : []),
  ];
}

/** "Có 45/130 đơn vị báo cáo nội dung này, 10 đơn vị báo không có:". */
function writtenBy(units: number, none: number, all: number): string {
  const without = none === 0 ? '' : `, ${formatInText(none)} đơn vị báo không có`;
  return `Có ${formatCount(units)}/${formatCount(all)} đơn vị báo cáo nội dung này${without}:`;
}

/** "Sentence (12 đơn vị: A, B, C và 09 đơn vị khác)."; in a registry of one the name says nothing. */
export function clusterText(cluster: Cluster, input: ReportInput): string {
  if (input.units.length === 1) return `${quoteText(cluster.text)}.`;
  const names = cluster.units.map(namer(input));
  const count = names.length > 1 ? `${formatInText(names.length)} đơn vị: ` : '';
  return `${quoteText(cluster.text)} (${count}${nameSome(names, mostNames)}).`;
}

/** A unit's sentence, begun with a capital; an endless one is cut, and says so by "…". */
export function quoteText(text: string): string {
  const short = text.length <= longestQuote ? text : `${text.slice(0, text.lastIndexOf(' ', longestQuote))}…`;
  return upperFirst(short);
}
