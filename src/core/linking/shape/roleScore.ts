/** How much of a tab speaks for a role. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { nameKey } from '../../text/text.ts';
import { headerWordsOf, phraseOf, wordsOf } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import type { ReadTab } from '../readTab.ts';
import { typeSaid, typeSpokenOf } from '../unitNames.ts';
import { isIgnored } from './ignored.ts';

/** Columns that only this role has; a reference table must have its key columns. `isBeside`: another tab has the units. */
export function scoreOf(read: ReadTab, outline: Outline, isBeside = false): number {
  if (read.name < 0 || read.body.rows.length === 0) return 0;
  const has = (code: string) =>
    read.columns.some(({ field, sure }) => field?.code === code && sure !== 'chua_ro');
  const { type } = outline.registry;
  const isType = (field: Field) => read.role === 'answers' && field.code === type.code;
  const own = read.columns.filter(({ field }) => field && field.kind !== 'key' && !isType(field));
  const told = own.filter((column) => !isOfList(column, outline));
  const isSigned = told.reduce((total, column) => total + weight(column), 0) < 1;
  if (read.role === 'answers' && isSigned && told.length < own.length)
    return isBeside && signs(read, own, outline) ? own.length : 0;
  const sum = own.reduce((total, column) => total + weight(column), 0);
  if (read.role === 'answers')
    return isList(read, own, outline) && sum >= 1 ? Math.max(1, sum * 0.4) : sum;
  if (read.role === 'registry')
    return sum === 0
      ? isListed(read, outline)
        ? 1
        : 0
      : has(outline.registry.type.code) || sum >= 2
        ? sum + 0.5
        : sum * 0.9;
  const shape = outline.references[read.role]?.shape;
  if (!shape) return 0;
  if (shape.rows === 'establishments') {
    const isList = has(shape.name) && own.some(({ field }) => field?.code === shape.times);
    return !isList ? 0 : !has(shape.level) && areUnits(read, shape.name, outline) ? 1 : sum + 3;
  }
  const halves = [shape.numerator, shape.denominator].filter(has).length;
  const others = [shape.category, shape.bound ?? ''].filter(has).length;
  const isSaid = halves === 2 || (halves === 1 && others > 0);
  if (!isSaid) return 0;
  const isAcross = own.some(({ year }) => year !== null);
  // Where each year has its own columns, a doubtful year column does not count.
  const isDown = has(shape.year) && (!isAcross || read.yearColumn >= 0);
  const isDated = isDown || (isTitled(read) && others > 0);
  // The same two figures under each year are answers as often.
  return isDated || (isAcross && others > 0) ? sum + 2 : isAcross ? sum * 0.4 : 0;
}

/** Thousands and parts, which only wait, are said in the form's words too. */
function weight({ sure, reason, score }: ReadColumn): number {
  const isSaid = reason.how === 'parts' || (reason.how === 'scaled' && score >= allWords);
  return sure === 'chac' || isSaid ? 1 : 0.45;
}

/** The least score of a header that has all words of its field. */
const allWords = 50;

/** Who has signed and sent, or is to be called, is no answer: the Department's own list tells that too. */
function isOfList({ field, header }: ReadColumn, { signing }: Outline): boolean {
  const signed: readonly string[] = Object.values(signing);
  const isCalled = field?.mayNamePeople === true && wordsOf(header).length < wordsOfQuestion;
  return signed.includes(field?.code ?? '') || isCalled;
}

/** Who asks of the unit whom it charged says it in so many. */
const wordsOfQuestion = 6;

/** Who made the report, that it is complete, and its number or day: the units' own block at the end, in a tab of its own; "Theo dõi nộp" is the Department's list. */
function signs({ grid }: ReadTab, own: readonly ReadColumn[], outline: Outline): boolean {
  const { signing, tracking } = outline;
  const has = (code: string) =>
    own.some(({ field, sure }) => field?.code === code && sure === 'chac');
  const isNumbered = has(signing.documentNumber) || has(signing.documentDate);
  const isFollowed = phraseOf(grid.name).includes(phraseOf(tracking.tab));
  return has(signing.name) && has(signing.complete) && isNumbered && !isFollowed;
}

/** A list of establishments without a column of units, whose names are mostly units' own. */
export function listsUnits({ role, columns }: ReadTab, outline: Outline): boolean {
  const shape = outline.references[role]?.shape;
  if (shape?.rows !== 'establishments') return false;
  const isNamed = columns.some(({ field }) => field?.code === outline.registry.name.code);
  const texts = columns.find(({ field }) => field?.code === shape.name)?.values.texts ?? [];
  return !isNamed && texts.filter((text) => typeSaid(text, outline)).length * 2 > texts.length;
}

/** "Mã trường | Tên trường | Số buổi": a code for each row, and names of units: the rows are theirs, not their establishments'. */
function areUnits({ columns }: ReadTab, names: string, outline: Outline): boolean {
  const { code, name } = outline.registry;
  const isNamed = columns.some(({ field }) => field?.code === name.code);
  const valuesOf = (own: string) => columns.find(({ field }) => field?.code === own)?.values;
  const codes = valuesOf(code.code);
  const isOnce = codes !== undefined && codes.texts.length >= Math.min(30, codes.filled);
  const texts = valuesOf(names)?.texts ?? [];
  const units = texts.filter((text) => typeSaid(text, outline) !== null);
  return !isNamed && isOnce && units.length > texts.length / 2;
}

/** Titles, or the tab, tell the year of every row. */
function isTitled({ body }: ReadTab): boolean {
  return body.rows.every(({ year }) => year !== null);
}

/** Answers out of a list wait: a row there is a case, not a unit. */
export function asList(read: ReadTab, outline: Outline): ReadTab {
  const own = read.columns.filter(({ field }) => field && field.kind !== 'key');
  if (read.role !== 'answers' || !isList(read, own, outline)) return read;
  const columns = read.columns.map((column): ReadColumn => {
    const isRead = column.sure === 'chac' && column.field && column.field.kind !== 'key';
    return isRead ? { ...column, sure: 'gan_giong', reason: { how: 'list', words: [] } } : column;
  });
  return { ...read, columns };
}

/** Rows of one unit and year over and over, rows without a name below most units, years down without their other years, or nothing but one indicator. */
function isList(read: ReadTab, own: readonly ReadColumn[], outline: Outline): boolean {
  const { rows, aside } = read.body;
  const nameless = aside.filter(({ kind, name }) => kind === 'doubt' && name === '');
  if (nameless.length >= fewestNameless && nameless.length * 2 >= rows.length) return true;
  const untyped = new Set(rows.flatMap(({ name, type }) => (type === null ? [name] : [])));
  // "Lê Chân" may be an office's name and a centre's.
  const keys = rows.map(
    ({ name, type, year }) => `${name} ${untyped.has(name) ? '' : type} ${year}`,
  );
  const units = new Set(rows.map(({ name }) => name)).size;
  const years = new Set(rows.map(({ year }) => year)).size;
  if (read.yearColumn >= 0 && years > 1 && rows.length < units * years * 0.6) return true;
  const isRepeated = keys.length >= 4 && new Set(keys).size <= keys.length * 0.75;
  const controls = new Set(outline.indicators.map(({ control }) => control));
  const fields = new Set(own.map(({ field }) => field?.code ?? ''));
  const [only = '', ...others] = fields;
  return isRepeated || (read.yearColumn >= 0 && others.length === 0 && controls.has(only));
}

const fewestNameless = 2;

/** A list of names and nothing else, under a tab's name that says so: "DS nộp" lists who has sent. */
function isListed(read: ReadTab, outline: Outline): boolean {
  const { serials } = headerWordsOf(outline);
  const others = read.columns.filter(
    ({ at, header }) => at !== read.name && header !== '' && !isIgnored(header, serials),
  );
  return others.length === 0 && read.body.rows.length >= 2 && isNamedList(read.grid.name, outline);
}

/** Almost all units of the other tabs, and more: a list of all, whatever else it says of them. */
export function listsAll(read: ReadTab, others: ReadonlySet<string>, outline: Outline): boolean {
  if (read.role !== 'registry' || read.name < 0 || others.size < 2) return false;
  const own = new Set(read.body.rows.map(({ name }) => nameKey(phraseOf(name))));
  const known = new Set([...others].map((name) => nameKey(name)));
  const lacking = [...known].filter((name) => !own.has(name)).length;
  const isNamed = isNamedList(read.grid.name, outline);
  const isMore = own.size > known.size || (isNamed && own.size === known.size);
  return isMore && lacking <= known.size * (isNamed ? 0.25 : 0.1);
}

/** Something of the form that a list of units does not say of them. */
export function answersToo({ role, columns }: ReadTab, outline: Outline): boolean {
  return (
    role === 'answers' &&
    columns.some(
      (one) =>
        one.field &&
        one.field.kind !== 'key' &&
        one.sure !== 'chua_ro' &&
        one.field.code !== outline.registry.type.code &&
        !isOfList(one, outline),
    )
  );
}

/** A tab's name that says it lists the units. */
export function isNamedList(name: string, outline: Outline): boolean {
  const { registryTabs } = headerWordsOf(outline);
  return [outline.registry.tab, ...registryTabs].some((one) => namesTab(name, one, outline));
}

/** The words alone, with a number or with a kind of unit: "DS đơn vị", "Danh sách trường THPT". */
function namesTab(name: string, words: string, outline: Outline): boolean {
  const [text, start] = [phraseOf(name), phraseOf(words)];
  if (!`${text} `.startsWith(`${start} `)) return false;
  const rest = text.slice(start.length).trim();
  return /^\d*$/.test(rest) || typeSpokenOf(rest, outline) !== null;
}
