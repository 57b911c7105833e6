/** Names the places of a form as the sheet that holds them calls them, for sentences that people read. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { tabKey } from '../workbook.ts';
import type { Binding } from './binding.ts';
import type { TabBinding } from './columns.ts';

/** In a form of ours every sentence stays as it is. */
interface PlaceNames {
  /** The sentence with the sheet's own tabs, and the place where units explain. */
  told(text: string): string;
  /** What stands between the quotes after the word for a tab. */
  tab(name: string): string;
  /** As `told`, without sentences on a tab that the sheet does not have. */
  hint(text: string): string;
  lacks(tab: string): boolean;
}

const ours: PlaceNames = {
  told: (text) => text,
  tab: (name) => name,
  hint: (text) => text,
  lacks: () => false,
};
const known = new WeakMap<Binding, PlaceNames>();

export function placeNames(binding: Binding, outline: Outline): PlaceNames {
  if (binding.completion === undefined) return ours;
  const found = known.get(binding) ?? theirs(binding, outline);
  known.set(binding, found);
  return found;
}

/** More tabs of one kind are counted. */
const mostNamed = 3;

function theirs(binding: Binding, outline: Outline): PlaceNames {
  const bound: [string, TabBinding | null][] = [
    [outline.registry.tab, binding.registry],
    [outline.answers.tab, binding.answers],
    ...Object.entries(outline.references).map(([code, { tab }]): [string, TabBinding | null] => [tab, binding.references[code] ?? null]),
  ];
  const isThere = (tab: string) => (binding.names ?? []).some((name) => tabKey(name) === tabKey(tab));
  const names = new Map(bound.filter(([tab]) => !isThere(tab)).map(([tab, own]) => [tab, tabsBehind(own)]));
  const titles = new Map(Object.values(outline.references).map(({ tab, title }) => [tab, title]));
  const explanations = answerFields(outline).find(({ code }) => code === outline.explanations)?.label;
  const hasTables = Object.values(binding.references).some((table) => table !== null);
  const lacks = (tab: string) => names.get(tab)?.length === 0;
  return {
    lacks,
    tab: (name) => joined(names.get(name) ?? []) || name,
    told,
    hint(text) {
      const parts = text.split(/(?<=[.”]) (?=\p{Lu})/u);
      return told(parts.filter((part) => ![...names.keys()].some((tab) => lacks(tab) && part.includes(tab))).join(' '));
    },
  };

  function told(text: string): string {
    let said = hasTables ? text : text.replace(/ \(trong bảng tham chiếu: [^)]*\)/g, '');
    for (const [tab, own] of names) {
      const there = own.length > 1 ? `các tab “${joined(own)}”` : `tab “${joined(own)}”`;
      const to = own.length > 0 ? there : `bảng “${titles.get(tab) ?? tab}”`;
      said = said.split(`tab “${tab}”`).join(to);
    }
    return explanations === undefined
      ? said
      : said.replace(new RegExp(`(?:cột )?“${explanations}”(?: ở dòng của đơn vị)?`, 'g'), 'ô Giải trình của đơn vị ở thanh bên');
  }
}

/** The sheet's tabs that a tab of the form was put together from. */
function tabsBehind(binding: TabBinding | null): string[] {
  const places = binding?.grid.linked?.places ?? [];
  return [...new Set(places.flatMap((row) => row.flatMap((place) => place?.tab ?? [])))];
}

function joined(names: readonly string[]): string {
  const more = names.length > mostNamed ? `” và ${names.length - mostNamed} tab khác` : '';
  return more === '' ? names.join('”, “') : names.slice(0, mostNamed).join('”, “') + more;
}
