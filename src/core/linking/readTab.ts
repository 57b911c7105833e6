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
import { type Frame, frameOf } from './shape/frame.ts';
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

/** A tab with its table's frame, what columns may be of, and where names and years are; -1 for none. */
interface Framed {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly vocabulary: Vocabulary;
  readonly known: KnownTab;
  readonly name: number;
  readonly year: number;
}

/** Reads the tab as one of this role; without a header there are no columns. */
export function readTab(
  grid: Grid,
  role: TabRole,
  outline: Outline,
  known: KnownTab = {},
): ReadTab {
  const frame = frameOf(grid, outline);
  if (!frame) return unread(grid, role);
  const { area, heads, below, values } = frame;
  const vocabulary: Vocabulary = {
    outline,
    role,
    fields: fieldsOfRole(role, outline),
    title: frame.title,
  };
  const { named, dated, confirmed } = known;
  const rows = { grid, rows: below, ...(confirmed ? { names: confirmed } : {}) };
  const name = named ?? nameColumnOf(rows, heads, values, vocabulary);
  const year = dated ?? yearColumnOf(heads, values, grid, outline);
  const framed = { grid, frame, vocabulary, known, name, year };
  const body = bodyOf(framed);
  const others = vocabulary.fields.filter(({ code }) => code !== outline.registry.name.code);
  const columns = columnsOf(framed, body, others);
  const yearColumn = role === 'answers' ? year : -1;
  const read = { grid, role, area, columns, body, name, yearColumn };
  const placed = ofPlaces(byLooks(read, outline), others, outline);
  const paired = withOtherHalf(byPairs(placed, others, outline), outline);
  return role === 'answers'
    ? { ...paired, columns: byNumbers(paired.columns, others, outline) }
    : paired;
}

function isDated({ role, outline }: Vocabulary): boolean {
  return role === 'answers' || outline.references[role]?.shape.rows === 'pairs';
}

function bodyOf({ grid, frame, vocabulary, known, name, year }: Framed): Body {
  const { role, outline } = vocabulary;
  const { area, heads } = frame;
  const isReference = role !== 'answers' && role !== 'registry';
  const values = heads
    .filter(({ at, parts }) => at !== name && at !== year && parts.length > 0)
    .map(({ at }) => at)
    .filter((at) => !isAside(heads[at], outline));
  const asked = {
    grid,
    area,
    name,
    year: role === 'answers' ? year : -1,
    dated: year,
    values,
    repeats: isReference || year >= 0,
    ...(known.confirmed ? { confirmed: known.confirmed } : {}),
  };
  const found = name < 0 ? noBody : readBody(asked, outline);
  const isUndated = role !== 'answers' && isDated(vocabulary) && year < 0;
  return withFirstYear(found, yearOfTab(grid, area, outline), isUndated);
}

/** What each column is; `fields` are those that are not the units' names. */
function columnsOf(framed: Framed, body: Body, fields: readonly Field[]): readonly ReadColumn[] {
  const { grid, frame, vocabulary, year } = framed;
  const { role, outline } = vocabulary;
  const { area, heads, values } = frame;
  const rows = body.rows.map(({ row }) => row);
  const byRow = role === 'answers' && (year >= 0 || body.rows.some((row) => row.year !== null));
  const tabYear = byRow ? null : yearOfTab(grid, area, outline);
  const over = partsOverAll(heads, values, outline);
  const read = (head: Head) =>
    readColumn(head, {
      values: valuesOf(grid, rows, head.at),
      vocabulary: { ...vocabulary, over, fields },
      byRow,
      tabYear,
    });
  const single = heads.map((head) => keyOrCode(head, rows, framed) ?? read(head));
  const parted = withPartsOfWholes(single, heads, { read, outline });
  const unheaded = (head: Head) => read({ ...head, parts: head.parts.slice(1) });
  const whole = withWholes(parted, { grid, rows, heads, over: unheaded }, outline);
  return settleColumns(
    whole.filter((column) => column.header !== '' || column.values.filled > 0),
    fields,
    outline,
  );
}

/** The column of names, of years or of codes; null for any other. */
function keyOrCode(head: Head, rows: readonly number[], framed: Framed): ReadColumn | null {
  const { grid, vocabulary, known, name, year } = framed;
  const { role, outline } = vocabulary;
  const values = valuesOf(grid, rows, head.at);
  if (head.at === name) {
    const key = keyColumn(head, keyOf(head, outline), values);
    const isSaid = saysWhose(head, values, { names: known.confirmed, role }, outline);
    return known.named !== undefined || isSaid
      ? key
      : { ...key, sure: 'gan_giong', reason: { how: 'beside', words: [head.header] } };
  }
  if (head.at === year && isDated(vocabulary))
    return keyColumn(head, yearField(outline, role), values);
  return name < 0 ? null : codeColumn(head, values, outline);
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
