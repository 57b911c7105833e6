/** The command `cho-in` on the Department's own words: what is listed, let be printed, or to be taken out of its cell. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import allow from '../../local/allow/command.ts';
import { openGas } from '../../local/gas.ts';
import { saveFile } from '../../local/xlsx/package/saveFile.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { DepartmentView, Reply } from '../../src/api/api.ts';
import { runHere } from '../fixtures/runHere.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cho-in-'));
  const book = sampleBook();
  const gas = openGas(book);
  const reply = gas.run('readDepartment') as Reply<DepartmentView>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  const [first, second] = reply.value.ownTexts;
  gas.run('writeOwnText', { code: first?.code, from: first?.text, to: 'Em Nguyễn Văn An lớp 7A2 bị lừa qua mạng.' });
  gas.run('writeOwnText', { code: second?.code, from: second?.text, to: 'Phong trào được Nhóm Ánh Dương khởi xướng.' });
  saveFile(path.join(folder, 'mau.xlsx'), writeXlsx(book));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...given: string[]) => runHere(allow, folder, 'mau.xlsx', '--loi-van', ...given);
const cells = async () => {
  const { said } = await run();
  return said
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
};

test('personal data is listed with what to do; no command lets it be printed', async () => {
  const [found, doubted] = await cells();
  expect(found?.[2]).toMatch(/^không in, có thể có thông tin cá nhân: bỏ /);
  expect(doubted?.[2]).toBe('chưa in');
  const { status, complained } = await run('--o', found?.[0] ?? '', '--out', 'ra.xlsx');
  expect(status).toBe(2);
  expect(complained).toContain('bỏ tên, lớp, địa chỉ, số điện thoại khỏi ô');
  expect(complained).not.toContain('Mở lại đơn vị');
});

test.each(['C8', 'X1', 'lời văn!c8'])('%s is no address of the list, and is told so', async (cell) => {
  const { status, complained } = await run('--o', cell, '--out', 'ra.xlsx');
  expect(status).toBe(2);
  expect(complained).toMatch(new RegExp(`“${cell}” không có trong danh sách\\. .*cả tên tab`));
});

test('what is in doubt is let be printed in another file; to withhold needs a cell', async () => {
  const [, doubted] = await cells();
  const { status, said } = await run('--o', doubted?.[0] ?? '', '--out', 'ra.xlsx');
  expect([status, said.includes(`${doubted?.[0]}\t${doubted?.[1]}\tđã cho in`)]).toEqual([0, true]);
  const { status: refused, complained } = await run('--thoi');
  expect([refused, complained]).toEqual([2, expect.stringContaining('--o')]);
});
