/** The sample's final as it is signed: both documents read as their goldens. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { sampleDocuments } from '../fixtures/documents.ts';

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
