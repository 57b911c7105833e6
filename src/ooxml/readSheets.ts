/** The cells of an .xlsx file as values and number formats; nothing else of it is read. */
import { strFromU8 } from 'fflate';
import { columnOfLetters } from './columnLetters.ts';
import { unzipWithin } from './unzipWithin.ts';
import { childOf, childrenOf, elementText, parseXml, type XmlElement } from './xmlTree.ts';

type CellContent = string | number | boolean | Date;

interface SheetCells {
  readonly name: string;
  readonly values: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Bytes of all parts together, unpacked. */
const largest = 80_000_000;
const mostRows = 20_000;
const mostColumns = 1_000;

/**
 * Every sheet of the file, hidden ones too; null when it is too large.
 * @throws Error for what is no sound .xlsx
 */
export function readSheets(bytes: Uint8Array): readonly SheetCells[] | null {
  const isWanted = (name: string) =>
    /^xl\/(?:[^/]+\.xml|_rels\/.*|worksheets\/[^/]+\.xml)$/.test(name);
  const { parts, isTooLarge } = unzipWithin(bytes, { largest, isWanted });
  if (isTooLarge) return null;
  const part = (name: string): XmlElement | undefined => {
    const content = parts[name];
    return content === undefined ? undefined : parseXml(strFromU8(content));
  };
  const book = part('xl/workbook.xml');
  if (book === undefined) throw new Error('no workbook part');
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels'));
  const shared = childrenOf(part('xl/sharedStrings.xml'), 'si').map(richText);
  const formats = cellFormats(part('xl/styles.xml'));
  return childrenOf(childOf(book, 'sheets'), 'sheet').flatMap((sheet) => {
    const root = part(targets.get(sheet.attributes['r:id'] ?? '') ?? '');
    return root === undefined
      ? []
      : [readCells(sheet.attributes.name ?? '', root, shared, formats)];
  });
}

function targetsOf(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(relations).map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
}

/** Without its phonetic runs. */
function richText(element: XmlElement | undefined): string {
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return elementText(childOf(element, 't'));
  return runs.map((run) => elementText(childOf(run, 't'))).join('');
}

const builtIn = new Map([
  ['9', '0%'],
  ['10', '0.00%'],
]);
const isBuiltInDay = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** Number format of each style, by its index. */
function cellFormats(styles: XmlElement | undefined): readonly string[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts')).map(
      ({ attributes: { numFmtId = '', formatCode = '' } }) => [numFmtId, formatCode],
    ),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes: { numFmtId = '0' } }) => {
    if (isBuiltInDay(Number(numFmtId))) return 'dd/mm/yyyy';
    return own.get(numFmtId) ?? builtIn.get(numFmtId) ?? '';
  });
}

function readCells(
  name: string,
  root: XmlElement,
  shared: readonly string[],
  formats: readonly string[],
): SheetCells {
  const values: CellContent[][] = [];
  const shownAs: string[][] = [];
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const at = Number(row.attributes.r ?? values.length + 1) - 1;
    if (!(at >= 0 && at < mostRows)) continue;
    const [own, format]: [CellContent[], string[]] = [[], []];
    for (const cell of childrenOf(row, 'c')) {
      const column = cell.attributes.r === undefined ? own.length : columnOf(cell.attributes.r);
      if (column >= mostColumns) continue;
      format[column] = formats[Number(cell.attributes.s ?? 0)] ?? '';
      own[column] = contentOf(cell, shared, format[column] ?? '');
    }
    values[at] = own;
    shownAs[at] = format;
  }
  // Rows that the file leaves out are holes.
  const width = Math.max(0, ...Array.from(values, (row) => row?.length ?? 0));
  const full = <T>(rows: readonly (readonly T[])[], empty: T): T[][] =>
    Array.from({ length: values.length }, (_, at) =>
      Array.from({ length: width }, (__, column) => rows[at]?.[column] ?? empty),
    );
  return { name, values: full<CellContent>(values, ''), formats: full(shownAs, '') };
}

/** 27 for "AB7". */
function columnOf(reference: string): number {
  return columnOfLetters(/^[A-Z]+/.exec(reference)?.[0] ?? 'A');
}

function contentOf(cell: XmlElement, shared: readonly string[], format: string): CellContent {
  const kind = cell.attributes.t ?? 'n';
  if (kind === 'inlineStr') return richText(childOf(cell, 'is'));
  const text = elementText(childOf(cell, 'v'));
  if (kind === 's') return shared[Number(text)] ?? '';
  if (kind === 'b') return text === '1';
  if (kind !== 'n' || text === '') return text;
  return isDay(format) ? dayOf(Number(text)) : Number(text);
}

/** Removes quoted words and brackets, which are no part of a date format. */
function isDay(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

const millisecondsOfDay = 86_400_000;

/** Days are counted from 30/12/1899. */
function dayOf(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + serial * millisecondsOfDay);
}
