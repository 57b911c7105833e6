/** What the panel of an existing sheet shows: tabs, columns, units, what is missing, a preview. */
import type { LinkingView } from '../../../api/api.ts';
import { type Link, type TabRole, tableKey, tableKeys } from '../../../core/linking/link.ts';
import { withRegistry } from '../../../core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../core/linking/readSheet.ts';
import { resolveLink } from '../../../core/linking/resolve.ts';
import { unitInRow } from '../../../core/linking/sheetUnits.ts';
import { toLink } from '../../../core/linking/toLink.ts';
import type { Grid } from '../../../core/workbook.ts';
import { answerFields, type Outline } from '../../../outline/schema.ts';
import { linkedTabView } from './linkedTab.ts';
import { linkingPreview } from './linkingPreview.ts';

interface Given {
  /** What the person has so far; null for what was kept, or what is sure. */
  readonly link: Link | null;
  readonly kept: Link | null;
  readonly hidden: readonly string[];
  /** Tabs of the form that are there already: their registry tells the units. */
  readonly coded: readonly Grid[];
}

/** Reads the sheet once; nothing is written. */
export function linkingView(
  grids: readonly Grid[],
  { link, kept, hidden, coded }: Given,
  outline: Outline,
): LinkingView {
  const given = (link ?? kept)?.tabs ?? [];
  const keys = tableKeys(given);
  const roles = new Map(given.map(({ role }, at): [string, TabRole] => [keys[at] ?? '', role]));
  const read = readHandSheet(grids, outline, roles);
  const auto = toLink(read, outline);
  const used = withRegistry(completed(link ?? kept, auto), coded, outline);
  const resolved = resolveLink(used, grids, outline);
  const finder = unitInRow(resolved.units, outline);
  const usedKeys = tableKeys(used.tabs);
  const tabs = used.tabs.map((tab, at) => {
    const own = resolved.read.get(tab);
    const alone = read.tabs.find((one) => tableKey(one.read.grid) === usedKeys[at]);
    return {
      rows: grids.find(({ name }) => name === tab.tab)?.values.length ?? 0,
      table: tableOf(used.tabs, at, own?.grid ?? alone?.read.grid),
      ...linkedTabView(tab, { own, alone, all: resolved.tabs, finder }, outline),
    };
  });
  return {
    link: { ...used, units: resolved.units },
    confirmed: kept !== null,
    tabs,
    hidden,
    years: outline.years,
    roles: rolesOf(outline),
    types: outline.unitTypes.map(({ code, label }) => ({ code, label })),
    lacking: lackingOf(used, outline),
    preview: linkingPreview([...grids, ...coded], { ...used, units: resolved.units }, outline),
  };
}

/** Where a table is among those of its tab; null for the only one. */
function tableOf(
  tabs: Link['tabs'],
  at: number,
  grid: Grid | undefined,
): LinkingView['tabs'][number]['table'] {
  const own = tabs[at];
  const beside = tabs.filter(({ tab }) => tab === own?.tab);
  if (!own || beside.length < 2) return null;
  const place = beside.indexOf(own) + 1;
  const from = own.headerRows[0] ?? own.firstRow;
  if (from > 0) return { at: place, from, to: Math.max(own.lastRow, ...own.aside) };
  // Of a table that is not read the rows that say something.
  const said = (grid?.shown ?? []).flatMap((cells, row) =>
    cells.some((text) => text.trim() !== '') ? [row + 1] : [],
  );
  return { at: place, from: said[0] ?? 0, to: said[said.length - 1] ?? 0 };
}

/** Tabs that the link does not know, and tabs whose role was changed, as they read by themselves. */
function completed(link: Link | null, auto: Link): Link {
  if (!link) return auto;
  const keys = tableKeys(link.tabs);
  const autoKeys = tableKeys(auto.tabs);
  const tabs = auto.tabs.map((own, at) => {
    const kept = link.tabs[keys.indexOf(autoKeys[at] ?? '')];
    return kept && (kept.columns.length > 0 || kept.role === 'other') ? kept : own;
  });
  const gone = link.tabs.filter((_, at) => !autoKeys.includes(keys[at] ?? ''));
  return {
    ...link,
    tabs: [...tabs, ...gone],
    units: link.units.length > 0 ? link.units : auto.units,
  };
}

/** Fields of signing and of explanations that no tab of answers has. */
function lackingOf({ tabs }: Link, outline: Outline): LinkingView['lacking'] {
  const answers = tabs.filter(({ role }) => role === 'answers');
  const had = new Set(answers.flatMap(({ columns }) => columns.map(({ field }) => field)));
  const lacks = (codes: readonly string[]) =>
    answerFields(outline)
      .filter(({ code }) => codes.includes(code) && !had.has(code))
      .map(({ code, label }) => ({ code, label }));
  return {
    signing: lacks(Object.values(outline.signing)),
    explanations: lacks([outline.explanations]),
  };
}

function rolesOf(outline: Outline): { code: string; label: string }[] {
  const tables = Object.entries(outline.references).map(([code, { title }]) => ({
    code,
    label: title,
  }));
  const { answers, registry } = outline;
  return [
    { code: 'answers', label: answers.tab },
    { code: 'registry', label: registry.tab },
    ...tables,
  ];
}
