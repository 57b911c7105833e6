/** The .docx read part by part, against Nghị định 30/2020 (Phụ lục I) and what Google and Word need. */

import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { writeReport } from '../../src/core/report/report.ts';
import type { Report } from '../../src/core/report/shape.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import { boldTextWidth } from '../../src/docx/ruleLine.ts';
import { parseXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import { settings, smallCity } from '../fixtures/smallCity.ts';

const report = writeReport(smallCity);
const parts = partsOf(report);
const document = parts['word/document.xml'] ?? '';

function partsOf(made: Report): Record<string, string> {
  const files = unzipSync(renderDocx(made));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function all(root: XmlElement, name: string): XmlElement[] {
  const own = root.name === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))];
}

const tree = parseXml(document);
const attribute = (element: XmlElement | undefined, name: string) => element?.attributes[name] ?? '';
const textOf = (element: XmlElement) =>
  all(element, 'w:t')
    .flatMap((one) => one.children)
    .join('');
const millimetres = (twips: string) => (Number(twips) / 1440) * 25.4;
/** The paragraph that begins with a text, as its own run size (half points) and style. */
function find(start: string): XmlElement {
  const found = all(tree, 'w:p').find((one) => textOf(one).startsWith(start));
  if (found === undefined) throw new Error(`no paragraph ${start}`);
  return found;
}
const look = (start: string) => {
  const [run] = all(find(start), 'w:r');
  if (run === undefined) throw new Error(`no run in ${start}`);
  const on = (name: string) => all(run, name).some((one) => attribute(one, 'w:val') !== 'false');
  return {
    points: Number(attribute(all(run, 'w:sz')[0], 'w:val')) / 2,
    bold: on('w:b'),
    italic: on('w:i'),
    align: attribute(all(find(start), 'w:jc')[0], 'w:val'),
  };
};

describe('page', () => {
  const sections = all(tree, 'w:sectPr');

  test('A4; top and bottom 20–25 mm, left 30–35, right 15–20; upright throughout', () => {
    const seen = sections.map((section) => {
      const size = all(section, 'w:pgSz')[0];
      const margin = all(section, 'w:pgMar')[0];
      const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) => millimetres(attribute(margin, `w:${side}`)));
      for (const one of [top, bottom]) {
        expect(one).toBeGreaterThanOrEqual(20);
        expect(one).toBeLessThanOrEqual(25);
      }
      expect(left).toBeGreaterThanOrEqual(30);
      expect(left).toBeLessThanOrEqual(35);
      expect(right).toBeGreaterThanOrEqual(15);
      expect(right).toBeLessThanOrEqual(20.01);
      return `${Math.round(millimetres(attribute(size, 'w:w')))}×${Math.round(millimetres(attribute(size, 'w:h')))} ${attribute(size, 'w:orient')}`;
    });
    expect(seen).toEqual(['210×297 portrait', '210×297 portrait', '210×297 portrait']);
  });

  test('page number centred in the top margin, 14 pt, in separate runs, not on page 1', () => {
    expect(sections.map((section) => all(section, 'w:titlePg').length)).toEqual([1, 0, 0]);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([4, 3]);
    for (const [, xml] of numbered) {
      const runs = all(parseXml(xml), 'w:r').map((run) =>
        run.children.map((child) => (typeof child === 'string' ? child : child.name)).join(),
      );
      expect(runs).toEqual(['w:fldChar', 'w:instrText', 'w:fldChar', 'w:t', 'w:fldChar']);
      expect(xml).toContain('<w:pStyle w:val="Header"/>');
    }
    const header = all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style').find((one) => attribute(one, 'w:styleId') === 'Header');
    expect([attribute(all(header as XmlElement, 'w:sz')[0], 'w:val'), attribute(all(header as XmlElement, 'w:jc')[0], 'w:val')]).toEqual([
      '28',
      'center',
    ]);
  });
});

describe('font', () => {
  test('Times New Roman for every script, in every style, black; no other font anywhere', () => {
    const styles = parseXml(parts['word/styles.xml'] ?? '');
    const fonts = all(styles, 'w:rFonts');
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) {
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
        expect(attribute(font, `w:${script}`)).toBe('Times New Roman');
      }
    }
    for (const color of all(styles, 'w:color')) expect(['000000', '0563C1']).toContain(attribute(color, 'w:val'));
    expect(document).not.toContain('w:rFonts');
  });

  test('body 14 pt, justified, first line 1,27 cm, 6 pt after, lineRule auto', () => {
    const styles = all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style');
    const body = styles.find((one) => attribute(one, 'w:styleId') === 'BodyText') as XmlElement;
    const normal = styles.find((one) => attribute(one, 'w:styleId') === 'Normal') as XmlElement;
    expect(attribute(all(normal, 'w:sz')[0], 'w:val')).toBe('28');
    expect(attribute(all(body, 'w:jc')[0], 'w:val')).toBe('both');
    expect(attribute(all(body, 'w:ind')[0], 'w:firstLine')).toBe('720');
    expect(Number(attribute(all(body, 'w:spacing')[0], 'w:after'))).toBeGreaterThanOrEqual(120);
    for (const spacing of all(parseXml(parts['word/styles.xml'] ?? ''), 'w:spacing')) {
      if (attribute(spacing, 'w:line') !== '') expect(attribute(spacing, 'w:lineRule')).toBe('auto');
    }
  });

  test('every style used is declared under a built-in name', () => {
    const styles = all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style');
    const names = new Map(styles.map((one) => [attribute(one, 'w:styleId'), attribute(all(one, 'w:name')[0], 'w:val')]));
    const used = new Set([...document.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((found) => found[1] ?? ''));
    const builtIn = ['Normal', 'Body Text', 'No Spacing', 'caption', 'header', 'footer', 'heading 1', 'heading 2', 'heading 3'];
    for (const id of used) expect(builtIn.map((name) => name.toLowerCase())).toContain((names.get(id) ?? '').toLowerCase());
  });
});

describe('parts of the document', () => {
  test.each<[string, ReturnType<typeof look>]>([
    ['UBND THÀNH PHỐ', { points: 12, bold: false, italic: false, align: 'center' }],
    ['SỞ GIÁO DỤC', { points: 12, bold: true, italic: false, align: 'center' }],
    ['CỘNG HÒA XÃ HỘI', { points: 12, bold: true, italic: false, align: 'center' }],
    ['Độc lập - Tự do', { points: 13, bold: true, italic: false, align: 'center' }],
    ['Số: ', { points: 13, bold: false, italic: false, align: 'center' }],
    ['Hải Phòng, ngày', { points: 13, bold: false, italic: true, align: 'center' }],
    ['BÁO CÁO', { points: 14, bold: true, italic: false, align: 'center' }],
    ['Kết quả triển khai', { points: 14, bold: true, italic: false, align: 'center' }],
    ['Kính gửi: ', { points: 14, bold: false, italic: false, align: 'center' }],
    ['Nơi nhận:', { points: 12, bold: true, italic: true, align: 'left' }],
    ['- Lưu: VT', { points: 11, bold: false, italic: false, align: 'left' }],
    ['KT. GIÁM ĐỐC', { points: 14, bold: true, italic: false, align: 'center' }],
    ['PHÓ GIÁM ĐỐC', { points: 14, bold: true, italic: false, align: 'center' }],
    ['Phụ lục I', { points: 14, bold: true, italic: false, align: 'center' }],
    ['(Kèm theo Báo cáo', { points: 14, bold: false, italic: true, align: 'center' }],
  ])('%s', (start, expected) => expect(look(start)).toEqual(expected));

  test('the head stands in columns of 6,6 and 9,4 cm', () => {
    const [head] = all(tree, 'w:tbl');
    const grid = all(head as XmlElement, 'w:gridCol').map((one) => Math.round(millimetres(attribute(one, 'w:w'))));
    expect(grid).toEqual([66, 94]);
  });

  test('rules: the motto’s as long as its words, the agency’s and the subject’s ⅓–½ of the line', () => {
    const rules = all(tree, 'w:p').filter((one) => all(one, 'w:pBdr').length > 0);
    const lengths = rules.map((rule, i) => {
      const indent = all(rule, 'w:ind')[0];
      const width = [3742 - 216, 5329 - 216, 9071][i] ?? 0;
      return width - Number(attribute(indent, 'w:left')) - Number(attribute(indent, 'w:right'));
    });
    const [agency = 0, motto = 0, subject = 0] = lengths;
    expect(rules.length).toBe(3);
    expect(agency / boldTextWidth('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 24)).toBeCloseTo(0.4, 1);
    expect(Math.abs(motto - boldTextWidth('Độc lập - Tự do - Hạnh phúc', 26))).toBeLessThan(3);
    expect(subject / 9071).toBeCloseTo(0.4, 1);
  });

  test('no signer’s name, no number, no day', () => {
    expect(textOf(find('Số: '))).toBe('Số:        /BC-SGDĐT');
    const closing = all(tree, 'w:tbl').find((one) => textOf(one).includes('KT. GIÁM ĐỐC')) as XmlElement;
    expect(textOf(closing)).toBe('Nơi nhận:- Như trên;- GĐ, các PGĐ;- Lưu: VT, VP.KT. GIÁM ĐỐCPHÓ GIÁM ĐỐC');
  });

  test('the last sentence stands on the page of the signature', () => {
    const last = find('Sở Giáo dục và Đào tạo trân trọng');
    expect([all(last, 'w:keepNext').length, all(last, 'w:keepLines').length]).toEqual([1, 1]);
  });

  test('a draft is marked at the foot of every page, a final nowhere', () => {
    const footers = (made: Record<string, string>) => Object.keys(made).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers(parts).every((name) => parts[name]?.includes('TẠM TÍNH'))).toBe(true);
    expect(footers(parts).length).toBe(4);
    const final = partsOf(writeReport({ ...smallCity, settings: { ...settings, state: 'CHOT', version: 1 } }));
    expect(footers(final)).toEqual([]);
    expect(final['word/document.xml']).not.toContain('TẠM TÍNH');
  });
});

describe('tables', () => {
  const tables = all(tree, 'w:tbl');
  const widths = { portrait: 9071, landscape: 14003 };

  test('fixed layout, absolute width, the grid adds up to the page’s text width', () => {
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      const width = Number(attribute(all(table, 'w:tblW')[0], 'w:w'));
      const grid = all(table, 'w:gridCol').reduce((sum, one) => sum + Number(attribute(one, 'w:w')), 0);
      expect(attribute(all(table, 'w:tblW')[0], 'w:type')).toBe('dxa');
      expect(attribute(all(table, 'w:tblLayout')[0], 'w:type')).toBe('fixed');
      expect(Object.values(widths)).toContain(width);
      expect(grid).toBe(width);
    }
  });

  test('each row covers the whole grid, its cells’ widths add up', () => {
    for (const table of tables) {
      const columns = all(table, 'w:gridCol');
      for (const row of all(table, 'w:tr')) {
        const cells = all(row, 'w:tc');
        const spans = cells.map((one) => Number(attribute(all(one, 'w:gridSpan')[0], 'w:val') || 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns.length);
        const width = cells.reduce((sum, one) => sum + Number(attribute(all(one, 'w:tcW')[0], 'w:w')), 0);
        expect(width).toBe(Number(attribute(all(table, 'w:tblW')[0], 'w:w')));
      }
    }
  });

  test('header rows repeat, rows do not split, text 12 pt', () => {
    const data = tables.filter((table) => !textOf(table).includes('CỘNG HÒA') && !textOf(table).includes('Nơi nhận'));
    for (const table of data) {
      const rows = all(table, 'w:tr');
      if (all(table, 'w:tblHeader').length > 0) expect(all(rows[0] as XmlElement, 'w:tblHeader').length).toBe(1);
      for (const row of rows) expect(all(row, 'w:cantSplit').length).toBe(1);
      for (const style of all(table, 'w:pStyle')) expect(attribute(style, 'w:val')).toBe('NoSpacing');
    }
  });

  test('a short table stays on one page, with the note below it', () => {
    const table = tables.find((one) => textOf(one).startsWith('Nội dung')) as XmlElement;
    const kept = all(table, 'w:tr').map((row) => all(all(row, 'w:tc')[0] as XmlElement, 'w:keepNext').length);
    expect(kept).toEqual(Array(8).fill(1));
  });

  test('bars are shaded cells of true proportion, in grey: 1 of 2 is 20 of 40 steps', () => {
    const row = all(tree, 'w:tr').find((one) => textOf(one).startsWith('Trường THPT và phổ thông')) as XmlElement;
    const [shaded, rest] = all(row, 'w:tc').slice(1, 3);
    expect(attribute(all(shaded as XmlElement, 'w:gridSpan')[0], 'w:val')).toBe('20');
    expect(attribute(all(rest as XmlElement, 'w:gridSpan')[0], 'w:val')).toBe('20');
    expect(attribute(all(shaded as XmlElement, 'w:shd')[0], 'w:fill')).toBe('A6A6A6');
  });

  test('every named block has a bookmark of its own, opened and closed once', () => {
    const [open, closed] = [all(tree, 'w:bookmarkStart'), all(tree, 'w:bookmarkEnd')];
    const names = open.map((one) => attribute(one, 'w:name'));
    expect(names).toContain('k_mo_bang_1');
    expect(new Set(names).size).toBe(names.length);
    expect(closed.map((one) => attribute(one, 'w:id'))).toEqual(open.map((one) => attribute(one, 'w:id')));
  });
});

describe('the file', () => {
  test('the same report gives the same bytes', () => {
    const again = Buffer.from(renderDocx(writeReport(smallCity)));
    expect(again.equals(Buffer.from(renderDocx(report)))).toBe(true);
  });

  test('it is stamped with the moment of the run, not with the clock', () => {
    expect(parts['docProps/core.xml']?.match(/2024-12-26T14:05:00\+07:00/g)?.length).toBe(2);
  });

  test('every part is well-formed XML', () => {
    for (const [name, xml] of Object.entries(parts)) expect([name, parseXml(xml).name]).toBeTruthy();
  });

  test('hostile text stays text', () => {
    const text = '<w:p/> & "x" \u0000\u0008\ud800 \u202e=IMPORTDATA("x")';
    const xml = partsOf(writeReport({ ...smallCity, ownTexts: { uu_diem: text } }))['word/document.xml'] ?? '';
    const line = all(parseXml(xml), 'w:p')
      .map(textOf)
      .find((one) => one.includes('IMPORTDATA'));
    expect(line).toBe('<w:p/> & "x"  =IMPORTDATA("x")');
  });

  test('whatever units write and are called, the document is well-formed and says it', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\ud800', '\u202e', '\u0000', ']]>', '<!--', '&#x0;', '=HYPERLINK("x")', 'trẻ em'),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (name, wrote) => {
        const units = smallCity.units.map((unit, i) => (i === 0 ? { ...unit, name } : unit));
        const ownTexts = { phuong_huong: `Đề nghị ${wrote}` };
        const xml = partsOf(writeReport({ ...smallCity, units, ownTexts }))['word/document.xml'] ?? '';
        expect(textOf(parseXml(xml))).toContain('Đề nghị');
      }),
      { numRuns: 25 },
    );
  });

  /** docx's compiler is a private entry: this is the test that would see it change. */
  test('it is made in a bare V8 context: no timers, TextEncoder, URL, crypto, Blob, console', () => {
    const source = path.resolve('.');
    const { outputFiles } = buildSync({
      stdin: {
        contents: `export { renderDocx } from './src/docx/renderDocx.ts';`,
        resolveDir: source,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'App',
      target: 'es2019',
      platform: 'browser',
    });
    const context = vm.createContext({});
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    context.report = JSON.stringify(report);
    const bytes = vm.runInContext('Array.from(App.renderDocx(JSON.parse(report)))', context) as number[];
    expect(Buffer.from(bytes).equals(Buffer.from(renderDocx(report)))).toBe(true);
  });
});

test('the paragraph that ends a section takes no room: after a full page it would make an empty one', () => {
  const ends = all(tree, 'w:p').filter((one) => all(one, 'w:sectPr').length > 0 && all(one, 'w:r').length === 0);
  expect(ends.length).toBeGreaterThan(0);
  for (const end of ends) {
    const [spacing] = all(end, 'w:spacing');
    expect([attribute(spacing, 'w:line'), attribute(spacing, 'w:lineRule'), attribute(spacing, 'w:after')]).toEqual(['2', 'exact', '0']);
  }
});

test('a signature does not stand alone on a page: the last two items before it stay with it', () => {
  const body = [{ kind: 'list' as const, items: [[{ text: 'Mục đầu' }], [{ text: 'Mục giữa' }], [{ text: 'Mục cuối' }]] }];
  const made = parseXml(partsOf({ ...report, body })['word/document.xml'] ?? '');
  const kept = (start: string) =>
    all(made, 'w:p')
      .filter((one) => textOf(one).startsWith(start))
      .map((one) => all(one, 'w:keepNext').length);
  // One short item alone leaves two lines above it.
  expect([kept('- Mục đầu'), kept('- Mục giữa'), kept('- Mục cuối')]).toEqual([[0], [1], [1]]);
});
