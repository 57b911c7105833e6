/** A save loses nothing that was in the file. */
import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { lostFeatures, readFeatures } from '../fixtures/xlsx/features.ts';
import { handmadeWorkbook } from '../fixtures/xlsx/handmade.ts';
import { corpusFolder, fromGoogle, ownSources, type Source, saveWithOwnTab } from '../fixtures/xlsx/sources.ts';

const withCorpus = fromGoogle.length > 0 ? describe : describe.skip;
if (fromGoogle.length === 0) {
  console.warn(`No workbooks of Google Sheets at ${corpusFolder}: their round trip is SKIPPED.`);
}

function partsThatDiffer(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  return Object.keys({ ...old, ...now })
    .filter((name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0)
    .sort();
}

function keepsEverything({ name, read }: Source): void {
  const before = read();
  const after = saveWithOwnTab(before, name);
  expect(lostFeatures(readFeatures(before), readFeatures(after))).toEqual({});
  const { sheets } = readXlsx(after, name);
  expect(sheets.at(-1)?.name).toBe('Tổng hợp 830');
  expect(sheets[0]?.cells.get(2)?.get(200)?.value).toBe('đã đọc');
}

/** Parts that a new tab and a new cell may change: the list of tabs, shared texts and looks. */
const concerned =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/(styles|sharedStrings|comments\d+)\.xml|xl\/drawings\/vmlDrawing\d+\.vml|xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?)$/;

function changesOnlyItsParts({ name, read }: Source): void {
  const before = read();
  const differ = partsThatDiffer(before, saveWithOwnTab(before, name));
  expect(differ.filter((part) => !concerned.test(part))).toEqual([]);
  const old = Object.keys(unzipSync(before));
  const tabs = differ.filter((part) => part.startsWith('xl/worksheets/') && old.includes(part));
  // The first tab, and our own hidden tab of choices where the file has one.
  expect(tabs.length).toBeLessThanOrEqual(2);
}

function staysTheSame({ name, read }: Source): void {
  const before = read();
  expect(partsThatDiffer(before, writeXlsx(readXlsx(before, name)))).toEqual([]);
}

describe('our own workbooks: made by hand with everything, and the samples', () => {
  it.each(ownSources)('$name: nothing is lost beside a new tab and a new cell', keepsEverything);
  it.each(ownSources)('$name: only the parts concerned differ', changesOnlyItsParts);
  it.each(ownSources)('$name: without a change every part is the same', staysTheSame);
});

withCorpus('workbooks written by Google Sheets', () => {
  it.each(fromGoogle)('$name: nothing is lost beside a new tab and a new cell', keepsEverything);
  it.each(fromGoogle)('$name: only the parts concerned differ', changesOnlyItsParts);
  it.each(fromGoogle)('$name: without a change every part is the same', staysTheSame);
});

describe('the counter of features', () => {
  const whole = handmadeWorkbook();
  const features = readFeatures(whole);

  it('finds everything that stands in the handmade workbook', () => {
    const counts = Object.fromEntries(Object.entries(features).map(([kind, lines]) => [kind, lines.length]));
    expect(counts).toEqual({
      tabs: 3,
      values: 30,
      formulas: 9,
      'cached values': 8,
      'cell looks': 41,
      'unlocked cells': 1,
      'merged areas': 2,
      validations: 5,
      'conditional formats': 6,
      protection: 2,
      notes: 2,
      'note boxes': 2,
      names: 5,
      'frozen panes, views': 3,
      'column widths, hiding': 3,
      'row heights': 1,
      'hidden rows': 1,
      'print settings': 6,
      'filters, tables': 2,
      hyperlinks: 2,
      'tab colours': 1,
      'drawings, old boxes': 2,
      'drawings, images': 3,
      charts: 1,
      'tables, pivots': 1,
      'external links, macros': 2,
      'document properties': 3,
      'workbook settings': 3,
      'other extensions': 3,
      theme: 1,
      'unknown parts': 3,
    });
  });

  const damage: [what: string, part: string, from: RegExp, to: string, kind: string][] = [
    ['a cached value', 'xl/worksheets/sheet1.xml', /<v>3669<\/v>/, '', 'cached values'],
    ['a value', 'xl/worksheets/sheet1.xml', /<v>0.94<\/v>/, '<v>0.95</v>', 'values'],
    ['an unlocked cell', 'xl/styles.xml', /<protection locked="0"\/>/, '', 'unlocked cells'],
    ['a rule', 'xl/worksheets/sheet1.xml', /<cfRule type="dataBar".*?<\/cfRule>/, '', 'conditional formats'],
    ['an area of a validation', 'xl/worksheets/sheet1.xml', /sqref="B3:B8 D8"/, 'sqref="B3:B8"', 'validations'],
    ['a run of rich text', 'xl/sharedStrings.xml', /<b\/>/, '', 'values'],
    ['a note', 'xl/comments1.xml', /<comment ref="D3".*?<\/comment>/, '', 'notes'],
    ['a name', 'xl/workbook.xml', /<definedName name="he_so">1.5<\/definedName>/, '', 'names'],
    ['a chart', 'xl/charts/chart1.xml', /col/, 'bar', 'charts'],
    ['a hidden row', 'xl/worksheets/sheet1.xml', / hidden="1"(?=><c r="A2")/, '', 'hidden rows'],
    ['a font', 'xl/styles.xml', /Times New Roman/, 'Arial', 'cell looks'],
  ];
  it.each(damage)('sees the loss of %s', (_, path, from, to, kind) => {
    const parts = unzipSync(whole);
    const text = new TextDecoder().decode(parts[path]);
    expect(text).toMatch(from);
    const damaged = zipSync({ ...parts, [path]: new TextEncoder().encode(text.replace(from, to)) });
    expect(Object.keys(lostFeatures(features, readFeatures(damaged)))).toContain(kind);
  });
});
