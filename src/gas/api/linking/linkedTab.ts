/** One tab of a sheet as its panel shows it: what it holds, its columns, the rows left aside. */
import { keysOfRows } from '../../../core/linking/given/rowsApart.ts';
import { yearField } from '../../../core/linking/keyColumns.ts';
import { isAcross, type LinkedTab, type TabRole } from '../../../core/linking/link.ts';
import { asideWords, roleReason, titleReason } from '../../../core/linking/linkWords.vi.ts';
import { fieldsOfRole, type ReadTab } from '../../../core/linking/readTab.ts';
import type { resolveLink } from '../../../core/linking/resolve.ts';
import { isHalf } from '../../../core/linking/rows/halves.ts';
import { asTitled } from '../../../core/linking/shape/otherTitles.ts';
import { isPaired } from '../../../core/linking/shape/pairCells.ts';
import type { UnitOf } from '../../../core/linking/sheetUnits.ts';
import type { RoleOfTab } from '../../../core/linking/together/oneOfCopies.ts';
import type { Field, Outline } from '../../../outline/schema.ts';
import { columnViews } from './columnViews.ts';

interface TabRead {
  /** As the link reads it; `alone`: as it is read without one. */
  readonly own: ReadTab | undefined;
  readonly alone: RoleOfTab | undefined;
  readonly all: ReturnType<typeof resolveLink>['tabs'];
  readonly finder: UnitOf;
}

export function linkedTabView(
  tab: LinkedTab,
  { own, alone, all, finder }: TabRead,
  outline: Outline,
) {
  // Why columns wait is also said where a person has chosen what the tab is.
  const titled = alone && asTitled(alone.read, outline);
  const reason = alone?.reason;
  const role = reason && roleReason(own ? { ...reason, count: countRead(own) } : reason);
  return {
    tab: tab.tab,
    role: tab.role,
    across: isAcross(tab),
    reason: role === undefined ? '' : role + titleText(titled),
    isRival: reason?.how === 'rival',
    columns: own ? columnViews(own, { alone: titled, all }, outline) : [],
    aside: own ? asideViews(own) : [],
    unitRows: own ? unitRows(own, finder, outline) : [],
    fields: choicesOf(tab.role, outline).map(({ code, label, yearly }) => ({
      code,
      label,
      yearly: yearly === true || isHalf(code, tab.role, outline),
      paired: tab.role === 'answers' && isPaired(code, outline),
    })),
  };
}

function asideViews({ body, grid }: ReadTab) {
  return body.aside.map(({ row, kind, text, name, key = '' }) => ({
    row: row + (grid.turned ? 0 : 1),
    kind: asideWords[kind],
    isDoubtful: kind === 'doubt',
    text,
    name,
    key,
  }));
}

function unitRows(tab: ReadTab, finder: UnitOf, outline: Outline) {
  return [...keysOfRows(tab, outline)].flatMap(([row, key]) => {
    const unit = tab.body.rows.includes(row) ? finder(tab, row) : null;
    return unit ? [{ unit: unit.code, key }] : [];
  });
}

/** What the tab's title or notes say that all its columns wait for. */
function titleText(tab: ReadTab | undefined): string {
  const asked = tab?.columns.filter(({ field }) => field?.yearly) ?? [];
  const [first] = asked;
  const isAll = asked.length > 0 && asked.every(({ reason }) => reason.how === 'title');
  return isAll ? ` ${titleReason(first?.reason.words ?? [])}` : '';
}

/** Columns of the form among those of a tab. */
function countRead({ columns }: ReadTab): number {
  return columns.filter(({ field, sure }) => field && sure === 'chac').length;
}

/** The fields that a column of this tab may be; among the answers also the year of each row. */
function choicesOf(role: TabRole, outline: Outline): readonly Field[] {
  const fields = fieldsOfRole(role, outline);
  return role === 'answers' ? [...fields, yearField(outline)] : fields;
}
