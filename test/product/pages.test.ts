/** The documents as pages: LibreOffice lays them out, the pages are read. A loud skip where it is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { campaignNames } from '../fixtures/campaigns.ts';
import { documentsOf, sampleRuns } from '../fixtures/documents.ts';
import { type Page, pagesOf, pixelsOf } from '../fixtures/pages.ts';

const canRender = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts'].every((name) => spawnSync(name, ['-v']).error === undefined);
if (!canRender) console.warn('LibreOffice or poppler is not here: the tests of pages are SKIPPED.');
const rendered = canRender ? test : test.skip;

const folder = mkdtempSync(path.join(os.tmpdir(), 'pages-'));
const names = [...sampleRuns, ...campaignNames];
const fileOf = (name: string, kind: string) => path.join(folder, `${name}-${kind}`);

beforeAll(() => {
  if (!canRender) return;
  for (const name of names) {
    const { report, note } = documentsOf(name);
    writeFileSync(fileOf(name, 'a.docx'), report);
    writeFileSync(fileOf(name, 'b.docx'), note);
  }
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const files = names.flatMap((name) => [fileOf(name, 'a.docx'), fileOf(name, 'b.docx')]);
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { timeout: 500_000 });
}, 600_000);

/** Pages of the body, then of the appendices. */
function parts(pages: readonly Page[]): { body: readonly Page[]; appendices: readonly Page[] } {
  const first = pages.findIndex(({ lines }) => /^Phụ lục (?:I|kỹ thuật)$/.test(lines[0]?.text ?? ''));
  return first < 0 ? { body: pages, appendices: [] } : { body: pages.slice(0, first), appendices: pages.slice(first) };
}

function lengthsOf(name: string, kind: 'a' | 'b') {
  const { body, appendices } = parts(pagesOf(fileOf(name, `${kind}.pdf`)));
  return { body: body.length, appendices: appendices.length };
}

rendered.each([
  ['sach', 4, 6],
  ['chua-ai-bao-cao', 2, 3],
  ['mot-don-vi', 3, 5],
  ['phuong', 1, 6],
  ['phuong-tam', 2, 6],
  ['phuong-xong', 2, 6],
  ['phuong-catp-chot', 1, 3],
  ['phuong-catp-tam', 4, 6],
  ['phuong-catp-xong', 3, 6],
])('the report of “%s” has from %i to %i pages', (name, least, most) => {
  const { body, appendices } = lengthsOf(name, 'a');
  expect(body + appendices).toBeGreaterThanOrEqual(least);
  expect(body + appendices).toBeLessThanOrEqual(most);
});

rendered.each(['mau', 'mau-tam'])('the report “%s” of the city has at most 10 pages and 5 of appendices', (name) => {
  const { body, appendices } = lengthsOf(name, 'a');
  expect(body).toBeLessThanOrEqual(10);
  expect(appendices).toBeLessThanOrEqual(5);
});

rendered.each(names)('the note of “%s” is at most two pages, then an annex of at most six', (name) => {
  const { body, appendices } = lengthsOf(name, 'b');
  expect(body).toBeLessThanOrEqual(2);
  expect(appendices).toBeLessThanOrEqual(6);
});

/** What announces the text that follows it: a heading or a caption; an opening with a colon before a list. */
const heads =
  /^(?:[IVX]+\. \p{Lu}|\d+\. \p{Lu}[^.;]*$|Bảng \d|Biểu \d|Hình \d|Cách (?:tính|so giữa)|Câu gộp|Thiết lập và|Kiểm tra tự động)/u;
const announces = (text: string, next: string) => heads.test(text) || (text.endsWith(':') && /^[-–] /.test(next));

const documents = names.flatMap((name) => [`${name}-a`, `${name}-b`]);

rendered.each(documents)('%s: nothing that announces other text ends a page', (name) => {
  const pages = pagesOf(path.join(folder, `${name}.pdf`));
  const wrong = pages.flatMap(({ lines }, index) => {
    const [last, next] = [lines[lines.length - 1]?.text ?? '', pages[index + 1]?.lines[0]?.text];
    return next !== undefined && announces(last, next) ? [last] : [];
  });
  expect(wrong).toEqual([]);
});

rendered.each(documents)('%s: no page is more than a third empty before the end of its part', (name) => {
  const { body, appendices } = parts(pagesOf(path.join(folder, `${name}.pdf`)));
  const appendixEnds = appendices.filter((_, index) => /^Phụ lục/.test(appendices[index + 1]?.lines[0]?.text ?? 'Phụ lục'));
  const whole = [...body.slice(0, -1), ...appendices.filter((page) => !appendixEnds.includes(page))];
  expect(whole.filter(({ filled }) => filled < 2 / 3).map(({ number, filled }) => `page ${number}: ${filled}`)).toEqual([]);
});

rendered.each(documents)('%s: the signature is not alone on its page', (name) => {
  const { body } = parts(pagesOf(path.join(folder, `${name}.pdf`)));
  const last = body[body.length - 1];
  const signature = last?.lines.findIndex(({ text }) => /^(?:Nơi nhận|Ý kiến)/.test(text)) ?? -1;
  expect(signature).toBeGreaterThanOrEqual(3);
});

rendered.each(names)('%s: each appendix is referred to in the body', (name) => {
  const { body, appendices } = parts(pagesOf(fileOf(name, 'a.pdf')));
  const text = body.flatMap(({ lines }) => lines.map((line) => line.text)).join(' ');
  const numbers = appendices.flatMap(({ lines }) => (/^Phụ lục [IVX]+$/.test(lines[0]?.text ?? '') ? [lines[0]?.text ?? ''] : []));
  expect(numbers.filter((number) => !new RegExp(`${number}\\b`).test(text))).toEqual([]);
});

rendered.each(documents)('%s: one family of letters, black and grey only', (name) => {
  const file = path.join(folder, `${name}.pdf`);
  const fonts = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout.split('\n').slice(2).filter(Boolean);
  expect(fonts.filter((font) => !/Times|LiberationSerif/.test(font))).toEqual([]);
  expect(pixelsOf(file).coloured).toBe(0);
});

test('the checks themselves find a heading at the end', () => {
  const ends = ['II. KẾT QUẢ', '1. Ưu điểm', 'Bảng 1. Mục tiêu', 'tập trung ở:', '12 trường.'];
  expect(ends.map((text) => announces(text, '- Học sinh'))).toEqual([true, true, true, true, false]);
  expect(announces('năm 2023:', '974,5;')).toBe(false);
});
