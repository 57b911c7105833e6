/** Reads a tab that others made, for one role: its header, its columns, its rows. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { registryFields } from '../tabs/binding.ts';
import type { Grid } from '../workbook.ts';
import { keyColumn, readColumn } from './columnMeaning.ts';
import { valuesOf } from './columnValues.ts';
import type { HeaderArea } from './headerArea.ts';
import { headerWordsOf, phraseOf, phrasesIn } from './headerText.ts';
import { type Head, yearOfTab } from './heads.ts';
import { keyOf, nameColumnOf, saysWhose, yearColumnOf, yearField } from './keyColumns.ts';
import type { TabRole } from './link.ts';
import type { ReadColumn, Vocabulary } from './meaningTypes.ts';
import { readBody } from './rowKinds.ts';
import type { Body, BodyRow } from './rows/body.ts';
import { settleColumns } from './settleColumns.ts';
import { codeColumn } from './shape/codeColumn.ts';
import { frameOf } from './shape/frame.ts';
import { partsOverAll } from './shape/overAll.ts';
import { ofPlaces } from './shape/places.ts';
import { withPartsOfWholes } from './shape/planned.ts';
import { byLooks } from './together/byLooks.ts';
import { byNumbers } from './together/byNumbers.ts';
import { byPairs } from './together/byPairs.ts';
import { withOtherHalf } from './together/otherHalf.ts';
import { withWholes } from './together/wholes.ts';

export interface ReadTab {
  readonly grid: Grid;
  readonly role: TabRole;
  readonly area: HeaderArea | null;
  readonly columns: readonly ReadColumn[];
  readonly body: Body;
  /** Column of the units' names, of the years; -1 for none. */
  readonly name: number;
  readonly yearColumn: number;
  /** The names are establishments': another column, or the workbook's only unit, says whose they are. */
  readonly isUnnamed?: boolean;
  /** What all rows are known by, those that a person set aside among them. */
  readonly keys?: ReadonlyMap<BodyRow, string>;
}

const noBody: Body = { rows: [], aside: [] };

/** A tab without a table of this role. */
export function unread(grid: Grid, role: TabRole = 'other'): ReadTab {
  return { grid, role, area: null, columns: [], body: noBody, name: -1, yearColumn: -1 };
}

/** The fields that a tab of this role can have. */
export function fieldsOfRole(role: string, outline: Outline): readonly Field[] {
  const { code, name } = outline.registry;
  if (role === 'registry') return registryFields(outline.registry);
  if (role === 'answers') {
    const own = answerFields(outline).filter((field) => field.kind !== 'native');
    const { type } = outline.registry;
    return own.some((field) => field.code === type.code) ? own : [...own, type];
  }
  const own = outline.references[role]?.fields.filter((field) => field.kind !== 'native') ?? [];
  const aliases = (name.aliases ?? []).filter((alias) => !/truong/i.test(phraseOf(alias)));
  return own.length === 0
    ? []
    : [code, { ...name, aliases }, ...own.filter((field) => field.code !== code.code)];
}

/** What a link knows of a tab: its columns of names and of years, and units by name. */
interface KnownTab {
  readonly named?: number;
  readonly dated?: number;
  readonly confirmed?: ReadonlySet<string>;
}

/** Reads the tab as one of this role; without a header there are no columns. */
export function readTab(
  grid: Grid,
  role: TabRole,
  outline: Outline,
  { named, dated, confirmed }: KnownTab = {},
): ReadTab {
  const frame = frameOf(grid, outline);
  if (!frame) return unread(grid, role);
  const { area, heads, below, values: all } = frame;
  const vocabulary: Vocabulary = {
    outline,
    role,
    fields: fieldsOfRole(role, outline),
    title: frame.title,
  };
  const name =
    named ??
    nameColumnOf(
      { grid, rows: below, ...(confirmed ? { names: confirmed } : {}) },
      heads,
      all,
      vocabulary,
    );
  const year = dated ?? yearColumnOf(heads, all, outline);
  const candidates = heads
    .filter((head) => head.at !== name && head.at !== year && head.parts.length > 0)
    .map((head) => head.at);
  const isReference = role !== 'answers' && role !== 'registry';
  const isDated = role === 'answers' || outline.references[role]?.shape.rows === 'pairs';
  const values = candidates.filter((at) => !isAside(heads[at], outline));
  const found =
    name < 0
      ? noBody
      : readBody(
          {
            grid,
            area,
            name,
            year: role === 'answers' ? year : -1,
            dated: year,
            values,
            repeats: isReference || year >= 0,
            ...(confirmed ? { confirmed } : {}),
          },
          outline,
        );
  const isUndated = role !== 'answers' && isDated && year < 0;
  const body = withFirstYear(found, yearOfTab(grid, area, outline), isUndated);
  const rows = body.rows.map(({ row }) => row);
  const byRow = role === 'answers' && (year >= 0 || body.rows.some((row) => row.year !== null));
  const tabYear = byRow ? null : yearOfTab(grid, area, outline);
  const others = {
    ...vocabulary,
    over: partsOverAll(heads, all, outline),
    fields: vocabulary.fields.filter((field) => field.code !== outline.registry.name.code),
  };
  const context = { vocabulary: others, byRow, tabYear };
  const single = heads.map((head): ReadColumn => {
    if (head.at === name) {
      const own = valuesOf(grid, rows, head.at);
      const key = keyColumn(head, keyOf(head, outline), own);
      return named !== undefined || saysWhose(head, own, { names: confirmed, role }, outline)
        ? key
        : { ...key, sure: 'gan_giong', reason: { how: 'beside', words: [head.header] } };
    }
    if (head.at === year && isDated)
      return keyColumn(head, yearField(outline, role), valuesOf(grid, rows, head.at));
    const values = valuesOf(grid, rows, head.at);
    const code = name < 0 ? null : codeColumn(head, values, outline);
    if (code) return code;
    return readColumn(head, { values, ...context });
  });
  const again = (head: Head) =>
    readColumn(head, { values: valuesOf(grid, rows, head.at), ...context });
  const over = (head: Head) => again({ ...head, parts: head.parts.slice(1) });
  const columns = settleColumns(
    withWholes(
      withPartsOfWholes(single, heads, { read: again, outline }),
      { grid, rows, heads, over },
      outline,
    ).filter((column) => column.header !== '' || column.values.filled > 0),
    others.fields,
    outline,
  );
  const read = {
    grid,
    role,
    area,
    columns,
    body,
    name,
    yearColumn: role === 'answers' ? year : -1,
  };
  const placed = ofPlaces(byLooks(read, outline), others.fields, outline);
  const paired = withOtherHalf(byPairs(placed, others.fields, outline), outline);
  return role === 'answers'
    ? { ...paired, columns: byNumbers(paired.columns, others.fields, outline) }
    : paired;
}

/** The title above the header tells the year of the first block, or of all rows that nothing else dates. */
function withFirstYear(body: Body, above: number | null, isUndated: boolean): Body {
  const hasBlocks = body.aside.some(({ kind }) => kind === 'year');
  if (above === null || !(hasBlocks || isUndated)) return body;
  return { ...body, rows: body.rows.map((one) => ({ ...one, year: one.year ?? above })) };
}

function isAside(head: Head | undefined, outline: Outline): boolean {
  return phrasesIn(headerWordsOf(outline).ignored).has(phraseOf(head?.parts[0] ?? ''));
}
