/** The preview of an outline: figures that are nobody's, to which no rule objects, and that say what they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readCampaign } from '../../../src/core/campaign.ts';
import { proposeFromText } from '../../../src/core/dispatch/proposeOutline.ts';
import { outlineOfRows } from '../../../src/core/outlineTab/outlineCommand.ts';
import { emptyForms } from '../../../src/core/preview/emptyForm.ts';
import { inventedBook } from '../../../src/core/preview/inventedBook.ts';
import { inventedReport } from '../../../src/core/preview/preview.ts';
import { previewWords } from '../../../src/core/preview/words.vi.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { renderDocx } from '../../../src/docx/renderDocx.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { answerFields, type Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { tabOf } from './officerForm.ts';
import { tenRows } from './tenRows.ts';

const now = '2026-11-27T08:00:00+07:00';

function outlineOf(rows: readonly (readonly string[])[]): Outline {
  const read = outlineOfRows(rows, blankForm);
  if ('fault' in read) throw new Error(read.fault);
  return read.outline;
}

/** A dispatch's proposal, with what only an officer can type. */
function proposed(name: string): Outline {
  const { grid } = proposeFromText(readFileSync(`test/fixtures/dispatches/${name}.txt`, 'utf8'));
  const [header = []] = grid;
  const at = (title: string) => header.indexOf(title);
  const typed = (row: readonly string[], kind: string, title: string, value: string) =>
    row[0] === kind && row[at(title)] === '' ? row.map((cell, column) => (column === at(title) ? value : cell)) : row;
  const summed = (row: readonly string[]) =>
    ['số đếm', 'số thập phân'].includes(row[at('Kiểu')] ?? '') ? typed(row, 'câu hỏi', 'Cộng dồn', 'thời điểm') : row;
  return outlineOf(
    grid.map((row) => summed(typed(typed(row, 'chỉ tiêu', 'Mục tiêu %', '90'), 'thiết lập', 'Nhãn', 'Ủy ban nhân dân tỉnh'))),
  );
}

const outlines: readonly (readonly [string, () => Outline])[] = [
  ['sgddt2024', () => sgddt2024],
  [
    'catp2386-2025',
    () =>
      outlineOf(
        readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8')
          .split('\n')
          .map((line) => line.split('\t')),
      ),
  ],
  ['ten rows', () => outlineOf(tabOf(tenRows))],
  ...[
    'an-toan-thuc-pham',
    'cai-cach-hanh-chinh',
    'chat-thai-nhua',
    'giam-ngheo',
    'nguoi-cao-tuoi',
    'nuoc-sach',
    'phong-chay',
    'thu-vien',
  ].map((name) => [name, () => proposed(name)] as const),
];

describe.each(outlines)('%s', (_, make) => {
  const outline = make();
  const report = inventedReport(outline, now);
  const text = plainText(report).join('\n');

  test('no rule objects to an invented figure', () => {
    const campaign = readCampaign(inventedBook(outline), outline, { now, state: 'CHOT', version: 1 });
    expect(campaign.checked.findings.map(({ message }) => message)).toEqual([]);
    expect(campaign.returns.returns.length).toBeGreaterThan(0);
  });

  test('the report has every target with a percentage, and every unit in its total', () => {
    const results = readCampaign(inventedBook(outline), outline, { now, state: 'CHOT', version: 1 }).results();
    for (const one of results.indicators) expect(one.period.text).toMatch(/^\d+,\d%$/);
    expect(results.indicators.length).toBe(outline.indicators.length);
    expect(text).not.toContain('chưa gửi báo cáo');
  });

  test('every page says that its figures are invented, and no unit is a real one', () => {
    expect(report.letterhead.draftMark).toBe(previewWords.headMark);
    const files = unzipSync(renderDocx(report));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const feet = Object.keys(files).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    for (const name of feet) expect(strFromU8(files[name] ?? new Uint8Array())).toContain('SỐ GIẢ ĐỊNH');
    const sections = document.split('</w:sectPr>').slice(0, -1);
    expect(sections.length).toBe(1 + report.appendices.length);
    for (const section of sections) expect(section).toMatch(/<w:footerReference /);
    expect(sections[0]).toMatch(/<w:footerReference [^>]*w:type="first"/);
  });

  test('the empty form has every question of a type, and no other', () => {
    for (const { type, sections } of emptyForms(outline)) {
      const topics = outline.unitTypes.find(({ label }) => label === type)?.topics ?? [];
      const asked = answerFields(outline).filter(
        ({ kind, locked, topic }) => kind !== 'native' && kind !== 'key' && !locked && (topic === undefined || topics.includes(topic)),
      );
      expect(sections.flatMap(({ fields }) => fields.map((field) => field.label))).toEqual(asked.map((field) => field.label));
    }
  });
});
