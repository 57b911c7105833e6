/** The lines of a tab's columns: what each is taken for, how surely and why. */
import type { LinkingView } from '../../../api/api.ts';
import { columnReason, yearsLackingText } from '../../../core/linking/linkWords.vi.ts';
import type { ReadTab } from '../../../core/linking/readTab.ts';
import { yearsLacking } from '../../../core/linking/rows/yearsLacking.ts';
import { isOfTab } from '../../../core/linking/turned.ts';
import { yearOf } from '../../../core/linking/years.ts';
import { columnName } from '../../../core/sheet/places.ts';
import type { Outline } from '../../../outline/schema.ts';
import { formNames } from '../../formNames.vi.ts';

/** `all`: every table that is read; `alone`: the tab as it reads without a link, which says why where a person chose the same. */
export function columnViews(
  tab: ReadTab,
  { alone, all }: { readonly alone: ReadTab | undefined; readonly all: readonly ReadTab[] },
  outline: Outline,
): LinkingView['tabs'][number]['columns'] {
  const { agency } = formNames(outline);
  const lacking = yearsLacking(tab, all, outline);
  const own = tab.columns.filter(({ at }) => isOfTab(tab.grid, at));
  return own.map((column) => {
    const before = alone?.columns.find(({ at }) => at === column.at);
    const isSame = before?.field?.code === column.field?.code && before?.year === column.year;
    const isChosen = column.reason.how === 'chosen';
    const waits = column.sure === 'gan_giong' && before?.sure === 'gan_giong';
    const told =
      before?.field && (isChosen || waits) && isSame
        ? { ...column, reason: before.reason }
        : column;
    const said = yearOf(column.header);
    return {
      column: columnName(tab.grid, column.at),
      header: column.header,
      field: column.field?.code ?? null,
      label: column.field?.label ?? '',
      year: column.year,
      yearSaid: outline.years.find((one) => one === said) ?? null,
      part: column.part,
      sure: column.sure,
      examples: column.values.examples.map((text) => text.slice(0, 40)),
      reason: columnReason(told, agency),
      lacks: yearsLackingText(lacking.get(column.at) ?? []),
    };
  });
}
