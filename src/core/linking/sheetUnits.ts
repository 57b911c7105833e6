/** The units of a sheet that others made, with codes and types made from their names. */
import type { Outline } from '../../outline/schema.ts';
import { sourcePlace } from '../sheet/places.ts';
import { cellAt } from '../workbook.ts';
import { phraseOf, wordsOf } from './headerText.ts';
import type { LinkedUnit } from './link.ts';
import type { ReadTab } from './readTab.ts';
import type { BodyRow } from './rows/body.ts';
import { typesElsewhere } from './rows/typesTold.ts';
import { isTitledOtherwise } from './shape/otherTitles.ts';
import { codeFrom, typeMeant, unitKey, unusedCode } from './unitNames.ts';

/** Every unit once: from the lists of units, else from the answers, in their order; a list of one kind says nothing of others. */
export function unitsOf(tabs: readonly ReadTab[], outline: Outline): LinkedUnit[] {
  const registries = tabs.filter(({ role }) => role === 'registry');
  const answers = answering(tabs, outline);
  const listed = new Set(registries.flatMap(({ body }) => body.rows.map(({ type }) => type)));
  const isUnlisted = ({ type }: BodyRow) => type !== null && !listed.has(type);
  const sources =
    registries.length === 0 || !listed.has(null) ? [...registries, ...answers] : registries;
  const elsewhere = typesElsewhere(sources.map(({ body }) => body.rows));
  const seen = new Set<string>();
  const codes = new Set<string>();
  return sources.flatMap((tab) => {
    const codeColumn = tab.columns.find(
      ({ field, sure }) => field?.code === outline.registry.code.code && sure === 'chac',
    );
    const typeColumn = tab.columns.find(
      ({ field, sure }) => field?.code === outline.registry.type.code && sure === 'chac',
    );
    const isAll = tab.role === 'registry' || registries.length === 0;
    const rows = isAll ? tab.body.rows : tab.body.rows.filter(isUnlisted);
    return rows.flatMap(({ row, name, type: byName }): LinkedUnit[] => {
      const typed = typeColumn
        ? typeNamed(tab.grid.shown[row]?.[typeColumn.at] ?? '', outline)
        : null;
      const type = typed ?? byName ?? elsewhere(name);
      const key = unitKey(name, type, outline);
      if (seen.has(key)) return [];
      seen.add(key);
      const own = codeColumn
        ? (tab.grid.shown[row]?.[codeColumn.at] ?? '').normalize('NFC').trim()
        : '';
      const code = unusedCode(own || codeFrom(name, type), codes);
      const place = sourcePlace(tab.grid, row, tab.name);
      return [{ tab: place.tab, row: tab.grid.turned ? row : place.row + 1, name, code, type }];
    });
  });
}

/** Tabs of answers; one whose title is of another matter, so that nothing of it is read, says of no unit that it answers. */
function answering(tabs: readonly ReadTab[], outline: Outline): readonly ReadTab[] {
  const answers = tabs.filter(({ role }) => role === 'answers');
  const isRead = ({ columns }: ReadTab) =>
    columns.some(({ field, sure }) => field && field.kind !== 'key' && sure === 'chac');
  const isOther = (tab: ReadTab) => !isRead(tab) && isTitledOtherwise(tab.grid, outline);
  const own = answers.filter((tab) => !isOther(tab));
  return own.length > 0 ? own : answers;
}

function typeNamed(text: string, outline: Outline): string | null {
  const key = phraseOf(text);
  const found = outline.unitTypes.find(({ code, label }) =>
    [code, label].some((one) => phraseOf(one) === key),
  );
  return (found ?? typeMeant(text, outline))?.code ?? null;
}

export type UnitOf = (tab: ReadTab, row: BodyRow) => LinkedUnit | null;

/** The unit of a row, null for none or for several: by its code, its name word for word, then its name however it is written. */
export function unitInRow(units: readonly LinkedUnit[], outline: Outline): UnitOf {
  const codes = new Map(units.map((unit) => [codeKey(unit.code), unit]));
  const names = many(units, (unit) => unit.name.toLowerCase());
  const keys = many(units, (unit) => unitKey(unit.name, unit.type, outline));
  const bare = many(units, (unit) => unitKey(unit.name, unit.type, outline).replace(/^[^:]*:/, ''));
  return (tab, { row, name, type }) => {
    const column = tab.columns.find(
      ({ field, sure }) => field?.code === outline.registry.code.code && sure === 'chac',
    );
    const code = column ? cellAt(tab.grid, row, column.at).shown.trim() : '';
    const byCode = code === '' ? undefined : codes.get(codeKey(code));
    if (tab.isUnnamed) return byCode ?? (units.length === 1 ? (units[0] ?? null) : null);
    const key = unitKey(name, type, outline);
    if (byCode && (name === '' || unitKey(byCode.name, byCode.type, outline) === key))
      return byCode;
    const ownType = (list: readonly LinkedUnit[]) =>
      list.length > 1 ? list.filter((unit) => unit.type === type) : list;
    const found = [
      keys.get(key) ?? [],
      ownType(names.get(name.toLowerCase()) ?? []),
      key.startsWith(':') ? ofFirstWord(bare.get(key.slice(1)) ?? [], name) : [],
    ];
    return (
      found.find((list) => list.length === 1)?.[0] ?? byCode ?? codes.get(codeKey(name)) ?? null
    );
  };
}

/** "Trường Kiến An" is no centre of that name: of several those that begin with the same word. */
function ofFirstWord(list: readonly LinkedUnit[], name: string): readonly LinkedUnit[] {
  const [first] = wordsOf(name);
  return list.length > 1 ? list.filter((unit) => wordsOf(unit.name)[0] === first) : list;
}

function codeKey(code: string): string {
  return code.normalize('NFC').replace(/\s+/g, '').toUpperCase();
}

function many<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
