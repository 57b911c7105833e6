/** Three rows of each linked tab as the link reads them, and the three percentages. */
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
import { written } from './previewWords.vi.ts';

const mostRows = 3;
const mostLines = 12;
/** Where each unit has a tab of its own nobody looks through all. */
const mostTabs = 12;

type Preview = LinkingView['preview'];
type PreviewRow = Preview['tabs'][number]['units'][number];

/** What a row of the form says, by the tab of each cell. */
interface ToldRow {
  readonly entry: Return;
  /** The reference table that it is in, '' for the answers. */
  readonly table: string;
  readonly answers: readonly Answer[];
}

export function linkingPreview(grids: readonly Grid[], link: Link, outline: Outline): Preview {
  try {
    const workbook = linkSheet(grids, [], link, { names: [], outline });
    const moment = { now: readClock(), state: 'TAM', version: 0 } as const;
    const campaign = readCampaign(workbook, outline, moment);
    const rows = campaign.returns.returns.flatMap(toldRows);
    const tabs = [...new Set(link.tabs.map(({ tab }) => tab))].flatMap((tab) => {
      const units = rowsOfTab(tab, rows, outline);
      return units.length === 0 ? [] : [{ tab, units }];
    });
    return {
      tabs: tabs.slice(0, mostTabs),
      more: Math.max(0, tabs.length - mostTabs),
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
    return { tabs: [], more: 0, figures: [] };
  }
}

/** Its row of answers, and its rows in the reference tables. */
function toldRows(entry: Return): ToldRow[] {
  const tables = Object.entries(entry.tableCells);
  const rows = tables.flatMap(([table, own]) => own.map((cells) => ({ table, cells })));
  return [{ table: '', cells: entry.answers }, ...rows].map(({ table, cells }) => ({
    entry,
    table,
    answers: [...cells.values()].filter(({ blank }) => !blank),
  }));
}

/** The first rows that say something in the tab, of each table that is in it. */
function rowsOfTab(tab: string, rows: readonly ToldRow[], outline: Outline): PreviewRow[] {
  const found = new Map<string, PreviewRow[]>();
  for (const { entry, table, answers } of rows) {
    const known = found.get(table) ?? [];
    if (known.length === mostRows) continue;
    const own = answers.filter(({ place }) => place.tab === tab);
    const lines = linesOf(own, entry);
    if (lines.length > 0)
      found.set(table, [...known, { name: nameOf(own, entry, outline), lines }]);
  }
  return [...found.values()].flat();
}

/** Of a row in a table also what it is of: its establishment, its year. */
function nameOf(answers: readonly Answer[], { unit }: Return, { registry }: Outline): string {
  const keys = answers.filter(
    ({ field }) =>
      field.locked && field.code !== registry.code.code && field.code !== registry.name.code,
  );
  const said = keys.map(({ cell }) => cell.shown.trim());
  return [unit.name || unit.code, ...said].join(' · ');
}

/** A line a field: its years, a pair with both halves; of a text only that there is one. */
function linesOf(answers: readonly Answer[], { declared }: Return): PreviewRow['lines'] {
  const told = answers.filter(({ field }) => isNumeric(field) || field.kind === 'text');
  const text = ({ code, field, year, cell }: Answer) => {
    if (!isNumeric(field)) return written;
    const below = declared.get(code)?.cell.shown.trim();
    const own = below ? `${cell.shown.trim()}/${below}` : cell.shown.trim().slice(0, 40);
    return year === null ? own : `${year}: ${own}`;
  };
  const lines = [...groupBy(told, ({ field }) => field)].map(([field, own]) => ({
    // No section around it says which of five “results” it is.
    label: field.label,
    text: own.map(text).join(' · '),
    doubtful: own.some(({ reading }) => isNumeric(field) && reading.problem !== null),
    isNumber: isNumeric(field),
  }));
  // Figures first: those can be compared with the sheet.
  const ordered = [...lines.filter((one) => one.isNumber), ...lines.filter((one) => !one.isNumber)];
  return ordered.slice(0, mostLines).map(({ isNumber, ...line }) => line);
}
