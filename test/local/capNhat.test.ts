/** A new run put into a reviewed report: seeded edits × seeded changes, nothing lost, nothing stale. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainText } from '../../src/core/report/plainText.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { type ReportPart, reportUnits } from '../../src/core/reviewed/reportUnits.ts';
import { updateReviewed } from '../../src/core/reviewed/reviewCommands.ts';
import { updateDocx } from '../../src/core/reviewed/updateDocx.ts';
import { updateLines } from '../../src/core/reviewed/updateLines.vi.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import { parseXml, writeXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import { smallCity } from '../fixtures/smallCity.ts';

const report = writeReport(smallCity);
const lines = plainText(report);
const docx = renderDocx(report);
const parts = unzipSync(docx);
const documentXml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
const pack = (root: XmlElement): Uint8Array => zipSync({ ...parts, 'word/document.xml': strToU8(writeXml(root)) });

function seeded(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
}

const figure = /\d+(?:[.,/:]\d+)*%?/g;

/** A share of the report's figures, each to a value that is nowhere else, everywhere it is told. */
function changeFigures(seed: number, share: number): { fresh: Uint8Array; gone: ReadonlySet<string> } {
  const random = seeded(seed);
  const told = [...new Set(lines.join('\n').match(figure) ?? [])].filter((one) => one.length > 1);
  const picked = new Map(
    told.filter(() => random(100) < share).map((one, index) => [one, `${7000 + index}${one.endsWith('%') ? '%' : ''}`]),
  );
  const xml = documentXml.replace(
    /(<w:t[^>]*>)([^<]*)/g,
    (_, tag: string, text: string) => `${tag}${text.replace(figure, (one) => picked.get(one) ?? one)}`,
  );
  return { fresh: zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), gone: new Set(picked.keys()) };
}

interface Edited {
  readonly root: XmlElement;
  /** Words of the reviewer's that must be found. */
  readonly words: string[];
  /** Words of paragraphs that were taken out. */
  readonly deleted: string[];
}

const isParagraph = (unit: ReportPart): boolean => unit.table === null && unit.text.length > 60;
const holderOf = (unit: ReportPart): XmlElement =>
  unit.pieces.find(({ holder, text }) => holder !== null && text.trim().length > 3)?.holder as XmlElement;
const textOf = (holder: XmlElement): string => String(holder.children[0]);
const type = (holder: XmlElement, text: string): void => {
  holder.children = [text];
};
const paragraphOf = (text: string): XmlElement => parseXml(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`);

type Edit = (unit: ReportPart, edited: Edited, random: (below: number) => number, mark: string) => void;

const edits: Record<string, Edit> = {
  reword: (unit, edited, random, mark) => {
    const words = textOf(holderOf(unit)).split(' ');
    words.splice(random(words.length), random(4), mark);
    type(holderOf(unit), words.join(' '));
    edited.words.push(mark);
  },
  rewrite: (unit, edited, _, mark) => {
    for (const { holder } of unit.pieces) if (holder !== null) type(holder, '');
    type(unit.pieces[0]?.holder as XmlElement, `Theo ${mark}, kết quả ${unit.text.match(figure)?.[0] ?? ''} là đáng ghi nhận.`);
    edited.words.push(mark);
  },
  delete: (unit, edited) => {
    unit.parent.children = unit.parent.children.filter((node) => node !== unit.element);
    edited.deleted.push(unit.text.replace(figure, '#'));
  },
  add: (unit, edited, _, mark) => {
    unit.parent.children.splice(unit.parent.children.indexOf(unit.element), 0, paragraphOf(`Sở bổ sung nhận xét ${mark} về công tác này.`));
    edited.words.push(mark);
  },
  move: (unit, _, random) => {
    const others = unit.parent.children.filter((node) => node !== unit.element);
    others.splice(2 + random(others.length - 3), 0, unit.element);
    unit.parent.children = others;
  },
  split: (unit, edited, _, mark) => {
    const text = textOf(holderOf(unit));
    const at = text.indexOf(' ', Math.floor(text.length / 2));
    if (at < 0) return;
    type(holderOf(unit), text.slice(0, at));
    unit.parent.children.splice(unit.parent.children.indexOf(unit.element) + 1, 0, paragraphOf(`${text.slice(at + 1)} ${mark}`));
    edited.words.push(mark);
  },
  merge: (unit) => {
    const at = unit.parent.children.indexOf(unit.element);
    const next = unit.parent.children[at + 1];
    if (typeof next !== 'object' || next.name !== 'w:p') return;
    unit.element.children.push(...next.children.filter((node) => typeof node === 'object' && node.name !== 'w:pPr'));
    unit.parent.children.splice(at + 1, 1);
  },
  tracked: (unit, edited, _, mark) => {
    unit.element.children.push(parseXml(`<w:ins w:id="900" w:author="A"><w:r><w:t> ${mark}</w:t></w:r></w:ins>`));
    edited.words.push(mark);
  },
  cell: (unit, edited, _, mark) => {
    type(holderOf(unit), `${textOf(holderOf(unit))} ${mark}`);
    edited.words.push(mark);
  },
};

/** Three edits of one kind, at seeded places that no other edit touches. */
function edit(kind: string, seed: number): Edited {
  const root = parseXml(documentXml);
  const edited: Edited = { root, words: [], deleted: [] };
  const random = seeded(seed);
  const units = reportUnits(root).filter(
    (unit) => (kind === 'cell' ? unit.table !== null : isParagraph(unit)) && holderOf(unit) !== undefined,
  );
  const used = new Set<number>();
  for (let k = 0; k < 3; k++) {
    const at = random(units.length);
    const unit = units[at];
    if (unit === undefined || [at - 1, at, at + 1].some((one) => used.has(one))) continue;
    used.add(at);
    edits[kind]?.(unit, edited, random, `nhấnmạnh${'abc'[k]}`);
  }
  return edited;
}

const shown = (text: string): boolean => text.startsWith('[CẦN XEM');
const kinds = Object.keys(edits);
const scripts = kinds.flatMap((kind) => [1, 2, 3, 4, 5].map((seed) => ({ kind, seed })));

describe.each([10, 35, 80])('%i%% of the figures changed', (share) => {
  test.each(scripts)('$kind, seed $seed', ({ kind, seed }) => {
    const { fresh, gone } = changeFigures(seed * 7 + share, share);
    const { root, words, deleted } = edit(kind, seed * 31 + kind.length);
    const result = updateDocx(lines, { bytes: pack(root), name: 'a' }, { bytes: fresh, name: 'b' });
    const after = docxLines(result.bytes);
    const said = after.filter((line) => !shown(line));
    for (const word of words) expect(said.join('\n')).toContain(word);
    for (const text of deleted) expect(said.map((line) => line.replace(figure, '#'))).not.toContain(text);
    const stale = said.filter((line) => (line.match(figure) ?? []).some((one) => gone.has(one)));
    // A stale figure is left only right above the paragraph that shows it.
    const isShown = (line: string): boolean =>
      after.some((one) => shown(one) && (one.match(figure) ?? []).some((f) => line.includes(f) && gone.has(f)));
    expect(stale.filter((line) => !isShown(line))).toEqual([]);
    if (!['rewrite', 'reword'].includes(kind)) expect(result.updated.collisions).toEqual([]);
  });
});

test('no edits: the reviewed report becomes the new one, unmarked', () => {
  const { fresh } = changeFigures(5, 50);
  const { bytes, updated } = updateDocx(lines, { bytes: docx, name: 'a' }, { bytes: fresh, name: 'b' });
  expect(docxLines(bytes)).toEqual(docxLines(fresh));
  expect([updated.placed, updated.added, updated.collisions]).toEqual([0, 0, []]);
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).not.toContain('w:val="yellow"');
});

test('the same run: not a word is changed', () => {
  const { root } = edit('reword', 3);
  const reviewed = pack(root);
  const { bytes } = updateDocx(lines, { bytes: reviewed, name: 'a' }, { bytes: docx, name: 'b' });
  expect(docxLines(bytes)).toEqual(docxLines(reviewed));
});

test('a figure of the old run in a paragraph the reviewer wrote is shown', () => {
  const root = parseXml(documentXml);
  const body = root.children.find((node) => typeof node === 'object') as XmlElement;
  body.children.splice(8, 0, paragraphOf('Riêng Sở ghi nhận kết quả 49/52 là đáng mừng.'));
  const xml = documentXml.replaceAll('49/52', '50/52');
  const fresh = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  const { bytes, updated } = updateDocx(lines, { bytes: pack(root), name: 'a' }, { bytes: fresh, name: 'b' });
  expect(updated.collisions).toEqual([expect.stringContaining('không còn: 49/52')]);
  expect(docxLines(bytes)).toContain('Riêng Sở ghi nhận kết quả 49/52 là đáng mừng.');
});

test('another report is refused', () => {
  const other = parseXml('<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Thư mời họp</w:t></w:r></w:p></w:body></w:document>');
  expect(() => updateDocx(lines, { bytes: pack(other), name: 'thu.docx' }, { bytes: docx, name: 'b' })).toThrow('không phải bản sửa');
});

test('a name in the author or the title of a reviewed report is in no report that is made of it', () => {
  const own = unzipSync(docx);
  const core = strFromU8(own['docProps/core.xml'] ?? new Uint8Array());
  const named = core.replace('</dc:title>', '</dc:title><dc:creator>Tào Hiểu Khê</dc:creator><cp:keywords>vụ em Khê lớp 8A3</cp:keywords>');
  expect(named).not.toBe(core);
  const reviewed = zipSync({ ...own, 'docProps/core.xml': strToU8(named) });
  const { bytes } = updateDocx(lines, { bytes: reviewed, name: 'a.docx' }, { bytes: docx, name: 'b.docx' });
  const after = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
  expect(after).not.toMatch(/Khê/);
  expect(after).toContain('<dc:title>');
});

test('a figure that the reviewer changed and no run did is kept and told', () => {
  const root = parseXml(documentXml);
  const unit = reportUnits(root).find(
    (one) => isParagraph(one) && one.pieces.some(({ holder, text }) => holder !== null && /\d{3}/.test(text)),
  );
  const holder = unit?.pieces.find(({ holder: own, text }) => own !== null && /\d{3}/.test(text))?.holder as XmlElement;
  const [figureOf = ''] = /\d{3,}/.exec(textOf(holder)) ?? [];
  const slip = [...figureOf].reverse().join('') === figureOf ? `${figureOf}1` : [...figureOf].reverse().join('');
  type(holder, textOf(holder).replace(figureOf, slip));
  const manifest = { text: JSON.stringify({ report: lines, indicators: {}, totals: {} }), name: 'ket-qua.json' };
  const fresh = { bytes: docx, name: 'moi.docx' };
  const { updated, byHand, bytes } = updateReviewed({ bytes: pack(root), name: 'sua.docx' }, manifest, fresh);
  expect(updated.collisions).toEqual([]);
  expect(byHand).toHaveLength(1);
  expect(byHand[0]).toContain(slip);
  expect(docxLines(bytes).join('\n')).toContain(slip);
  expect(updateLines(updated, byHand).join('\n')).toContain('Cần xem: 1 chỗ có con số sửa tay');
  expect(updateReviewed(fresh, manifest, fresh).byHand).toEqual([]);
});
