/** Three units as a link reads them, of as many tabs as there are, and the three percentages. */
import type { LinkingView } from '../../../api/api.ts';
import { readCampaign } from '../../../core/campaign.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import type { Link } from '../../../core/linking/link.ts';
import { linkSheet } from '../../../core/linking/linkWorkbook.ts';
import type { Answer } from '../../../core/returns/answers.ts';
import type { Return } from '../../../core/returns/returns.ts';
import type { Grid } from '../../../core/workbook.ts';
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import { readClock } from '../../sheets/clock.ts';

const mostUnits = 3;
const mostLines = 12;

export function linkingPreview(
  grids: readonly Grid[],
  link: Link,
  outline: Outline,
): LinkingView['preview'] {
  try {
    const workbook = linkSheet(grids, [], link, { names: [], outline });
    const moment = { now: readClock(), state: 'TAM', version: 0 } as const;
    const campaign = readCampaign(workbook, outline, moment);
    const filled = campaign.returns.returns.filter(({ rows }) => rows.length > 0);
    return {
      units: ofEachTab(filled).map((entry) => ({ name: entry.unit.name, lines: linesOf(entry) })),
      figures: campaign.results().indicators.map(({ code, period }) => {
        const own = outline.indicators.find((one) => one.code === code);
        return {
          label: own?.short ?? own?.label ?? code,
          text: period.text,
          base: period.denominator > 0 ? `${period.numerator}/${period.denominator}` : '',
          selfDeclared: period.selfDeclared,
        };
      }),
    };
  } catch {
    // No tab of answers yet: there is nothing to show.
    return { units: [], figures: [] };
  }
}

/** The first of each tab, then the others in order. */
function ofEachTab(filled: readonly Return[]): Return[] {
  const tabs = [...groupBy(filled, tabOf).values()];
  const firsts = tabs.flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...filled])].slice(0, mostUnits);
}

function tabOf({ answers }: Return): string {
  return [...answers.values()].find(({ blank }) => !blank)?.place.tab ?? '';
}

/** A line a field: its years, a pair with both halves. */
function linesOf({ answers, declared }: Return): LinkingView['preview']['units'][number]['lines'] {
  const told = [...answers.values()].filter(({ field, blank }) => !blank && isNumeric(field));
  const text = ({ code, year, cell }: Answer) => {
    const below = declared.get(code)?.cell.shown.trim();
    const own = below ? `${cell.shown.trim()}/${below}` : cell.shown.trim().slice(0, 40);
    return year === null ? own : `${year}: ${own}`;
  };
  return [...groupBy(told, ({ field }) => field)].slice(0, mostLines).map(([field, own]) => ({
    label: field.short ?? field.label,
    text: own.map(text).join(' · '),
    doubtful: own.some(({ reading }) => reading.problem !== null),
  }));
}
