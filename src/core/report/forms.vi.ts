/** How children were supported and offenders handled: with counts where they may be told, else in words. */
import type { Indicator } from '../../outline/schema.ts';
import { formatInText } from '../cells/numberText.ts';
import { isSafeSum, type UnitCount } from '../figures/disclosure.ts';
import type { PairForms } from '../figures/pairResult.ts';
import { groupBy } from '../lib/groupBy.ts';
import { groupAlike } from '../narratives/alike.ts';
import { isAlone } from './counted.ts';
import type { ReportInput } from './input.ts';
import { lowerFirst } from './words.vi.ts';

/** A way that several rows tell alike. */
interface Way {
  readonly text: string;
  readonly counts: readonly UnitCount[];
}

const mostWays = 4;
/** A way of fewer units is told of nobody. */
const fewestUnits = 3;

/** '' where rows do not say how, or so few that it is known whose they are. */
export function formsSentence({ code }: Indicator, input: ReportInput): string {
  const forms = input.results.pairs[code]?.forms;
  if (!forms || isAlone(input)) return '';
  const ways = waysOf(forms);
  const counted = ways.filter(({ counts }) => isSafeSum(counts)).slice(0, mostWays);
  if (mayCount(forms, ways, counted)) {
    const parts = counted.map(({ text, counts }) => `${formatInText(sum(counts))} ${text}`);
    return `Trong ${formatInText(sum(forms.said))} trường hợp ghi rõ hình thức: ${parts.join('; ')}.`;
  }
  const told = ways
    .filter(({ counts }) => unitsOf(counts) >= fewestUnits)
    .sort((a, b) => unitsOf(b.counts) - unitsOf(a.counts) || a.text.localeCompare(b.text, 'vi'))
    .slice(0, mostWays);
  return told.length === 0 ? '' : `${forms.label} chủ yếu là ${told.map(({ text }) => text).join('; ')}.`;
}

/** Alike ways together, the most frequent first. */
function waysOf({ said }: PairForms): Way[] {
  return groupAlike(said, ({ text }) => firstClause(text))
    .map(({ items }) => ({ text: lowerFirst(firstClause(items[0]?.item.text ?? '')), counts: items.map(({ item }) => item) }))
    .sort((a, b) => sum(b.counts) - sum(a.counts));
}

/** What is done first; who watches over it afterwards is no separate way. */
function firstClause(text: string): string {
  const [first = '', ...others] = text.split(/;\s+|\.\s+/);
  return others.length > 0 && first.split(' ').length > 2 ? first : text.replace(/; /g, ', ');
}

/** What is not told, in other ways or in none, is safe too; else no count is told. */
function mayCount({ said, numerators }: PairForms, ways: readonly Way[], counted: readonly Way[]): boolean {
  const others = ways.filter((way) => !counted.includes(way)).flatMap(({ counts }) => counts);
  const unsaid = [...groupBy(numerators, ({ unit }) => unit)].map(([unit, own]) => {
    return { unit, value: sum(own) - sum(said.filter((one) => one.unit === unit)) };
  });
  return counted.length > 1 && isSafeSum(others) && isSafeSum(unsaid);
}

function unitsOf(counts: readonly UnitCount[]): number {
  return new Set(counts.map(({ unit }) => unit)).size;
}

function sum(counts: readonly UnitCount[]): number {
  return counts.reduce((all, { value }) => all + value, 0);
}
