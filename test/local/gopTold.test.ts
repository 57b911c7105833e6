/** What `gop` tells: no count of people of a unit, no name of a file that may be somebody's. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gop } from '../../local/merge/merge.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { whole } from '../fixtures/partedForm.ts';
import { copyForm, tabs, type } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-ke-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const bytesOf = (form = whole()) => writeXlsx(form);

function run(...given: string[]): string {
  const said: string[] = [];
  const speak = (line: string) => void said.push(line);
  gop([at('CHUNG.xlsx'), ...given.map((one) => (one.startsWith('--') ? one : at(one))), '--out', at('RA.xlsx')], {
    write: speak,
    complain: speak,
  });
  // The folder's own letters are chance.
  return said.join('\n').replaceAll(path.basename(folder), '');
}

const codes = ['so_tre_duoc_ho_tro.2023', 'so_vi_pham_bi_xu_ly.2024', 'nhom_2_so_buoi.2024'];

beforeAll(() => {
  const common = copyForm(whole());
  for (const code of codes) type(common, tabs.answers, 'PA', code, '');
  fs.writeFileSync(at('CHUNG.xlsx'), writeXlsx(common));
});

test('counts of children and offenders are taken, and not told; other figures are', () => {
  const sent = copyForm(whole());
  for (const [index, code] of codes.entries()) type(sent, tabs.answers, 'PA', code, String(61 + index));
  fs.writeFileSync(at('PA.xlsx'), writeXlsx(sent));
  const said = run('PA.xlsx');
  expect(said).toContain('lấy 3 ô');
  expect(said).toContain('(PA, so_tre_duoc_ho_tro.2023)');
  expect(said).not.toMatch(/“6[12]”/);
  expect(said).toContain('“63”');
});

const somebody = 'em Nguyễn Thị Mai lớp 6B bị xâm hại.xlsx';

test.each<[string, Uint8Array, readonly string[]]>([
  ['damaged', Buffer.from('PK damaged'), [somebody]],
  ['empty', Buffer.alloc(0), [somebody]],
  ['absent', Buffer.alloc(0), ['vắng em Nguyễn Thị Mai lớp 6B.xlsx']],
  ['whole', bytesOf(), [somebody]],
  ['restricted', bytesOf(), ['--bang-rieng', somebody]],
  ['restricted, damaged', Buffer.from('PK damaged'), ['--bang-rieng', somebody]],
])('a name of somebody in the name of a file is not told: %s', (_, bytes, given) => {
  fs.writeFileSync(at(somebody), bytes);
  const said = run(...given);
  expect(said).not.toBe('');
  expect(said).not.toMatch(/Mai|6B/);
});

test('trap: a name of a file that tells nobody is told in full', () => {
  fs.writeFileSync(at('THPT_Le_Chan_lan_2.xlsx'), Buffer.from('PK damaged'));
  expect(run('THPT_Le_Chan_lan_2.xlsx')).toContain('THPT_Le_Chan_lan_2.xlsx');
  expect(run('khac.xlsx')).toContain('khac.xlsx');
});
