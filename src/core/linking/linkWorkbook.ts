/** Puts a workbook that others made into the form's tabs: by the link kept, else by what is sure. */
import type { Outline } from '../../outline/schema.ts';
import { readChoice } from '../cells/values.ts';
import { registryFields, tabFields } from '../tabs/binding.ts';
import { bindColumns, boundCell, columnsOf, hasCodeRow } from '../tabs/columns.ts';
import type { Grid, LinkedSource, TableFrame, Workbook } from '../workbook.ts';
import { answersOf, assembleTabs } from './assemble.ts';
import { explanationTab } from './explained/explanationWords.vi.ts';
import { withExplanations } from './explained/ownExplanations.ts';
import { doubtsOf } from './given/doubts.ts';
import { doubtSentence } from './given/givenWords.vi.ts';
import type { Link, LinkedUnit } from './link.ts';
import {
  againSentence,
  blankMarksSentence,
  clashSentence,
  lostSentence,
  lostTabSentence,
} from './linkWords.vi.ts';
import { blanksAmongMarks } from './placedCells.ts';
import { readHandSheet } from './readSheet.ts';
import type { ReadTab } from './readTab.ts';
import { type ResolvedLink, resolveLink } from './resolve.ts';
import { clashesOf } from './rows/answerRow.ts';
import { columnsRead, sheetColumns } from './sheetColumns.ts';
import { addedTabs } from './together/addedTabs.ts';
import { withRivals } from './together/copiesSaid.ts';
import { splitUnits } from './together/splitUnits.ts';
import { toLink } from './toLink.ts';

/** The form's tabs and the sheet behind them. */
interface LinkedGrids {
  readonly grids: readonly Grid[];
  readonly linked: LinkedSource;
}

/** The tabs as a link finds them; null reads what is sure. */
export function linkSources(
  sources: readonly Grid[],
  link: Link | null,
  outline: Outline,
): ResolvedLink {
  return resolveLink(link ?? toLink(readHandSheet(sources, outline), outline), sources, outline);
}

/** `link`: what a person confirmed; null reads what is sure. `isListed`: its units are all there are; `isKept`: a person has seen its rows. */
export function linkGrids(
  sources: readonly Grid[],
  link: Link | null,
  outline: Outline,
  { isListed = false, isKept = link !== null } = {},
): LinkedGrids {
  const used = link ?? toLink(readHandSheet(sources, outline), outline);
  const found = resolveLink(used, sources, outline);
  const resolved = isListed ? { ...found, units: used.units } : found;
  const lost = [
    ...resolved.lostTabs.map(lostTabSentence),
    ...resolved.lost.map((column) => lostSentence(column, outline)),
    ...resolved.again.map(againSentence),
    ...doubtsOf(resolved, isKept ? link : null).map(doubtSentence),
    ...clashesOf(answersOf(resolved)(outline), outline).map(clashSentence),
  ];
  const waiting = resolved.tabs
    .flatMap(({ columns }) => columns)
    .filter(({ sure, field }) => field && sure === 'gan_giong').length;
  const frames = new Map<string, TableFrame[]>();
  for (const tab of resolved.tabs)
    frames.set(tab.grid.name, [...(frames.get(tab.grid.name) ?? []), frameOf(tab)]);
  const source = {
    sources,
    frames,
    completion: used.completion,
    confirmed: link !== null,
    lost,
    copies: [...splitUnits(resolved)(outline), ...resolved.tabs.flatMap(saidOfBlanks)],
    lostTabs: resolved.lostTabs,
    lostColumns: resolved.lost,
    waiting,
    columns: sheetColumns(resolved.tabs, outline),
    read: columnsRead(resolved.tabs),
  };
  return { grids: assembleTabs(resolved, outline), linked: source };
}

function saidOfBlanks(tab: ReadTab): readonly string[] {
  const count = blanksAmongMarks(tab);
  return count > 0 ? [blankMarksSentence(tab.grid.name, count)] : [];
}

function frameOf({ grid, area, name }: ReadTab): TableFrame {
  const { turned } = grid;
  if (turned) return { headRows: [turned.head], firstRow: turned.head + 1, name: turned.label };
  const [from, to] = [area?.from ?? 0, area?.bodyFrom ?? 0];
  return { headRows: Array.from({ length: to - from }, (_, at) => from + at), firstRow: to, name };
}

/** The workbook of a linked sheet: tabs of the form that are there already stay, the others are put together. */
export function linkSheet(
  sources: readonly Grid[],
  own: readonly Grid[],
  link: Link | null,
  { names, outline }: { readonly names: readonly string[]; readonly outline: Outline },
): Workbook {
  const { coded, others } = partTabs(sources, outline);
  const read = link ? null : readHandSheet(others, outline);
  const used = link ?? toLink(read ?? readHandSheet(others, outline), outline);
  const { grids, linked } = linkGrids(others, withRegistry(used, coded, outline), outline, {
    isListed: coded.some(({ name }) => name === outline.registry.tab),
    isKept: link !== null,
  });
  const isLinked = (grid: Grid) => grid.values.length > 1;
  const kept = coded.filter(
    (grid) =>
      !(
        link !== null &&
        grid.name === outline.answers.tab &&
        grids.some((one) => one.name === grid.name && isLinked(one))
      ),
  );
  const made = grids.filter((grid) => !kept.some((one) => one.name === grid.name));
  const answers = made.find(({ name }) => name === outline.answers.tab);
  const page = own.find(({ name }) => name === explanationTab);
  const explained = answers ? withExplanations(answers, page, outline) : null;
  return {
    grids: [
      ...made.map((grid) => (explained && grid === answers ? explained.answers : grid)),
      ...kept,
      ...own,
    ],
    names,
    linked: {
      ...linked,
      ...(read && withRivals(linked, read)),
      ...(link && {
        lost: [...linked.lost, ...addedTabs(others, link, new Set(linked.frames.keys()), outline)],
      }),
      confirmed: link !== null,
      ...(explained && {
        page: explained.page,
        sources: page ? [...linked.sources, page] : linked.sources,
      }),
    },
  };
}

/** The tabs that have our code row, and those that others made. */
export function partTabs(sources: readonly Grid[], outline: Outline) {
  const coded = sources.filter((grid) => isCoded(grid, outline));
  return { coded, others: sources.filter((grid) => !coded.includes(grid)) };
}

function isCoded(grid: Grid, outline: Outline): boolean {
  const fields = tabFields(outline)[grid.name];
  return fields !== undefined && hasCodeRow(grid, columnsOf(fields, outline.years));
}

/** A link with the units of a registry of the form where there is one. */
export function withRegistry(link: Link, coded: readonly Grid[], outline: Outline): Link {
  const { code, name, type, tab } = outline.registry;
  const grid = coded.find((one) => one.name === tab);
  if (!grid) return link;
  const binding = bindColumns(grid, columnsOf(registryFields(outline.registry), outline.years));
  const units = grid.values.flatMap((_, row): LinkedUnit[] => {
    const text = (field: string) => boundCell(binding, row, field).shown.trim();
    if (row < binding.firstRow || text(name.code) === '') return [];
    return [
      {
        tab,
        row: row + 1,
        name: text(name.code),
        code: text(code.code),
        type: readChoice(boundCell(binding, row, type.code), type.options ?? [])?.code ?? null,
      },
    ];
  });
  return { ...link, units };
}
