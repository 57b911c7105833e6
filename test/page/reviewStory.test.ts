/** A reviewed report in the Department's screen: compared with its run, figures explained, updated to what is now. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import type { Download, Reply } from '../../src/api/api.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { inBrowser, openStory, patience, type Story } from './browser.ts';
import { sampleFile } from './sampleUnits.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'review-'));

function fileOf(name: 'downloadReport' | 'downloadManifest'): Uint8Array {
  const reply = openGas(openWorkbook(sampleFile)).run(name) as Reply<Download>;
  if (!reply.ok) throw new Error(reply.error.code);
  return Buffer.from(reply.value.base64, 'base64');
}

inBrowser('a reviewed report', () => {
  let story: Story;
  let target = '';
  beforeAll(async () => {
    const report = fileOf('downloadReport');
    writeFileSync(path.join(folder, 'ket-qua.json'), fileOf('downloadManifest'));
    const parts = unzipSync(report);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    target = /(\d+)\/(\d+) trường/.exec(docxLines(report).join('\n'))?.[0] ?? '';
    const changed = target.replace(/^\d+/, (count) => String(Number(count) + 1));
    const edited = xml.replaceAll(target, changed).replace('trân trọng báo cáo', 'kính báo cáo');
    writeFileSync(path.join(folder, 'sua.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(edited) }));
    story = await openStory();
    story.page.setDefaultTimeout(patience);
    const { sidebar } = story;
    await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await sidebar.getByRole('button', { name: 'Đối chiếu, cập nhật báo cáo đã sửa' }).click();
  });
  afterAll(async () => {
    await story?.close();
    rmSync(folder, { recursive: true });
  });

  test('says its verdict first, then the figure with where it came from, and explains it', async () => {
    const { sidebar } = story;
    expect(target).not.toBe('');
    await sidebar.getByLabel('Báo cáo đã sửa (.docx)').setInputFiles(path.join(folder, 'sua.docx'));
    await sidebar.getByLabel('ket-qua.json của lần tổng hợp').setInputFiles(path.join(folder, 'ket-qua.json'));
    await sidebar.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await sidebar
      .getByRole('status')
      .getByText(/^Không khớp: \d+ con số ở \d+ chỗ/)
      .waitFor();
    await sidebar.getByText('Câu đã sửa', { exact: true }).first().waitFor();
    if (process.env.SHOTS) await story.page.screenshot({ path: `${process.env.SHOTS}/review.png`, fullPage: true });
    await sidebar
      .getByRole('button', { name: /^Vì sao/ })
      .first()
      .click();
    await sidebar.getByText('Cách tính').locator('visible=true').first().waitFor();
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().click();
  });

  test('is updated with what is now, and handed over as a file with the reviewer’s words', async () => {
    const { sidebar, page } = story;
    const waiting = page.waitForEvent('download');
    await sidebar.getByRole('button', { name: 'Cập nhật báo cáo đang sửa' }).click();
    const file = await (await waiting).path();
    await sidebar.getByText(/^Thay theo lần mới/).waitFor();
    expect(docxLines(readFileSync(file)).join('\n')).toContain('kính báo cáo');
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/update.png`, fullPage: true });
  });

  test('another file is refused in one sentence', async () => {
    const { sidebar } = story;
    writeFileSync(path.join(folder, 'chu.docx'), 'chữ');
    await sidebar.getByLabel('Báo cáo đã sửa (.docx)').setInputFiles(path.join(folder, 'chu.docx'));
    await sidebar.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await sidebar.getByRole('alert').getByText('không phải văn bản .docx').waitFor();
  });
});
