/** The command de-cuong to the letter: exit statuses, what is said, what is written, what is left alone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import cli from '../../local/cli.ts';
import { openGas } from '../../local/gas.ts';
import deCuong from '../../local/outline/command.ts';
import { readTable, writeTable } from '../../local/outline/table.ts';
import docBaoCao from '../../local/written/command.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { officerRows, tabOf } from '../core/outlineTab/officerForm.ts';
import { runHere } from '../fixtures/runHere.ts';
import { put } from '../product/lastForms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'de-cuong-'));
const at = (name: string) => path.join(folder, name);
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm run -s de-cuong -- …` runs it, and in this process. */
function start(...given: string[]) {
  const environment = { ...process.env, INIT_CWD: folder };
  const done = spawnSync('node', ['build/run.js', 'local/outline/command.ts', ...given], { encoding: 'utf8', env: environment });
  return { status: done.status, said: done.stdout, complained: done.stderr };
}
const run = (...given: string[]) => runHere(deCuong, folder, ...given);

const sound = tabOf(officerRows.map(([, cells]) => cells));
const wrong = tabOf(officerRows.map(([name, cells]) => (name === 'chỉ tiêu sống' ? { ...cells, mau_so: 'Tổng số cây' } : cells)));

describe('an outline of an officer', () => {
  test('is read back in sentences, and written with codes in .xlsx; the file given stays as it was', async () => {
    writeFileSync(at('cay.tsv'), writeTable(sound));
    const before = hash(at('cay.tsv'));
    const { status, said, complained } = start('cay.tsv', '--out', 'cay.xlsx');
    expect([status, complained]).toEqual([0, '']);
    expect(said).toContain('Đọc lại đề cương');
    expect(said).toContain('- Hỏi mọi đơn vị, theo từng năm: “Số cây còn sống” (số đếm; cộng các năm); bắt buộc.');
    expect(said).toContain('“Tỷ lệ cây còn sống” = “Số cây còn sống” chia “Số cây đã trồng”, từ bảng “Bảng cây”');
    expect(said).toContain('mục tiêu 97,5%');
    expect(said).toContain('- Báo khi “Số cây giống đã trồng” lớn hơn “Số cây giống được cấp”.');
    expect(said).toMatch(/Đề cương không có chỗ nào phải sửa\.\nĐã ghi cay\.xlsx\n$/);
    expect(hash(at('cay.tsv'))).toBe(before);
    const [sheet] = readXlsx(readFileSync(at('cay.xlsx')), 'cay.xlsx').sheets;
    expect([sheet?.name, sheet?.frozenRows]).toEqual(['Đề cương', 1]);
    expect(sheet?.cells.get(5)?.get(1)?.value).toBe('so_cay_con_song');
    expect(sheet?.validations.flatMap(({ values }) => values)).toContain('không lớn hơn');
    const again = await run('cay.xlsx', '--out', 'cay-2.tsv');
    expect(again.status).toBe(0);
    const { status: third, said: last } = await run('cay-2.tsv');
    expect(third).toBe(0);
    expect(`${last}Đã ghi cay.xlsx\n`).toBe(said);
  });

  test('is a draft until it is published: its rows are nobody’s returns', async () => {
    const consolidated = await runHere(cli, folder, 'tong-hop', 'cay.xlsx', '--out', 'ket-qua');
    expect([consolidated.status, consolidated.said]).toEqual([2, '']);
    expect(consolidated.complained).toContain('công bố đề cương');
    expect(existsSync(at('ket-qua'))).toBe(false);
  });

  test('against a form in use: what publishing changes, and what it may not; the form stays as it was', async () => {
    const form = newSpreadsheet('Trồng cây');
    const units = [
      ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
      ['X1', 'Xã Một', 'Xã, phường', 'Có'],
    ];
    openGas(form).call('setUp', { outline: sound, units });
    put(form, 'X1', 'dien_tich_trong.2026', '12,5');
    writeFileSync(at('bieu.xlsx'), writeXlsx(form));
    const before = hash(at('bieu.xlsx'));
    const having = (name: string, more: Readonly<Record<string, string>>) =>
      writeTable(tabOf(officerRows.map(([own, cells]) => (own === name ? { ...cells, ...more } : cells))));
    writeFileSync(at('nhu-cu.tsv'), writeTable(sound));
    writeFileSync(at('muc-tieu.tsv'), having('chỉ tiêu sống', { muc_tieu: '95' }));
    writeFileSync(at('kieu.tsv'), having('diện tích', { kieu: 'số đếm' }));
    const said = async (file: string) => {
      const done = await run(file, '--in', 'bieu.xlsx');
      return [done.status, done.said.split('Đề cương không có chỗ nào phải sửa.\n')[1]];
    };
    expect(await said('nhu-cu.tsv')).toEqual([0, expect.stringContaining('không cột nào, năm nào, mục tiêu nào đổi.')]);
    expect(await said('muc-tieu.tsv')).toEqual([0, expect.stringContaining('- Mục tiêu của “Tỷ lệ cây còn sống”: 90% → 95%')]);
    expect(await said('kieu.tsv')).toEqual([
      1,
      expect.stringMatching(/Chưa công bố được vào “bieu\.xlsx”:\n.*không đổi kiểu “số thập phân” thành “số đếm” được: hãy giữ kiểu cũ/),
    ]);
    expect(hash(at('bieu.xlsx'))).toBe(before);
  });

  test('with a fault: its row in the sheet, how to put it right, exit 1', () => {
    writeFileSync(at('sai.tsv'), writeTable(wrong));
    const row = officerRows.findIndex(([name]) => name === 'chỉ tiêu sống') + 2;
    const { status, said, complained } = start('sai.tsv');
    expect([status, complained]).toEqual([1, '']);
    expect(said).toMatch(new RegExp(`^Dòng ${row}, cột “Mẫu số”: .*“Tổng số cây”.*: hãy sửa cho đúng`));
    expect(said).toMatch(/\nĐề cương có 1 chỗ phải sửa; chưa dùng được\.\n$/);
  });
});

test('tao-mau sets up the form of an outline, and publishes it there', async () => {
  writeFileSync(at('cay-3.tsv'), writeTable(sound));
  writeFileSync(at('sai-3.tsv'), writeTable(wrong));
  writeFileSync(at('dv.tsv'), 'ma_don_vi\tten_don_vi\tloai_don_vi\tphai_bao_cao\nX1\tXã Một\tXã, phường\tCó\n');
  const make = (outline: string, out: string) => runHere(cli, folder, 'tao-mau', out, '--units', 'dv.tsv', '--de-cuong', outline);
  expect(await make('cay-3.tsv', 'bieu.xlsx')).toMatchObject({ status: 0, said: 'Đã ghi bieu.xlsx\n' });
  const tabs = readXlsx(readFileSync(at('bieu.xlsx')), 'bieu.xlsx').sheets.map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(['Số liệu', 'Bảng cây', 'Bảng vườn ươm', 'Đề cương']));
  const refused = await make('sai-3.tsv', 'khong.xlsx');
  expect([refused.status, refused.said, existsSync(at('khong.xlsx'))]).toEqual([2, '', false]);
  expect(refused.complained).toMatch(/^Đề cương còn chỗ phải sửa.*dòng \d+: .*“Tổng số cây”/);
});

test('sgddt2024 is written as a tab that has no fault', async () => {
  const { status, said } = await run('sgddt2024', '--out', 'sgddt2024.tsv');
  expect([status, said.includes('Đề cương không có chỗ nào phải sửa.')]).toEqual([0, true]);
  expect((await run('sgddt2024.tsv')).status).toBe(0);
});

test('of a dispatch: each row with its sentence, what is left to type, and the sentence as a note in .xlsx', async () => {
  writeFileSync(at('cong-van.txt'), readFileSync('test/fixtures/dispatches/cong-van-2024.txt'));
  const { status, said, complained } = await run('--tu-van-ban', 'cong-van.txt', '--out', 'tu-cong-van.xlsx');
  expect([status, complained]).toEqual([1, '']);
  expect(said).toContain(
    'câu hỏi · Đầu mối được phân công theo dõi triển khai · chữ\n    từ đoạn 40: “Đầu mối được phân công theo dõi triển khai:.....”. Câu có chỗ chấm để điền.',
  );
  expect(said).toContain('trong đó 23 câu hỏi.\nCòn 3 chỗ người phụ trách phải ghi:');
  expect(said).toMatch(/Những dòng của đề cương không thành câu hỏi nào:\n- đoạn \d+: “/);
  const [sheet] = readXlsx(readFileSync(at('tu-cong-van.xlsx')), 'tu-cong-van.xlsx').sheets;
  expect(sheet?.cells.get(8)?.get(2)?.note).toMatch(/^Từ đoạn 39 của công văn: “Ban hành các văn bản/);
  expect((await run('tu-cong-van.xlsx')).said).toMatch(/\nĐề cương có 3 chỗ phải sửa; chưa dùng được\.\n$/);
  writeFileSync(at('thu.txt'), 'Chào bạn.');
  expect(await run('--tu-van-ban', 'thu.txt')).toMatchObject({
    status: 2,
    said: '',
    complained: expect.stringContaining('hãy dán cả phần phụ lục'),
  });
});

test('catp2386-2025 by its code: sound, a form for the 114 communes, the ward’s report read by it', async () => {
  const { status, said } = await run('catp2386-2025');
  expect([status, said.includes('suy ra từ báo cáo của một phường')]).toEqual([0, true]);
  const units = path.resolve('samples/xa-phuong-2025.tsv');
  expect(await runHere(cli, folder, 'tao-mau', 'xa.xlsx', '--units', units, '--de-cuong', 'catp2386-2025')).toMatchObject({
    status: 0,
    complained: '',
  });
  const answers = readXlsx(readFileSync(at('xa.xlsx')), 'xa.xlsx').sheets.find(({ name }) => name === 'Số liệu');
  expect([...(answers?.cells.values() ?? [])].filter((row) => /^(?:P|X|DK)_/.test(String(row.get(0)?.value))).length).toBe(114);
  const ward = path.resolve('samples/bao-cao-phuong-phu-lien-2025.txt');
  const read = await runHere(docBaoCao, folder, ward, '--de-cuong', 'catp2386-2025');
  expect([read.status, JSON.parse(read.said).outline]).toEqual([0, 'catp2386-2025']);
  expect(await runHere(docBaoCao, folder, ward, '--de-cuong', 'khong-co')).toMatchObject({ status: 2, said: '' });
});

test('“trong” is a tab with its header alone', async () => {
  const { status, said } = await run('trong', '--out', 'trong.tsv');
  expect([status, said]).toEqual([0, 'Đã ghi trong.tsv\n']);
  expect(readTable(readFileSync(at('trong.tsv'), 'utf8'))[0]?.slice(0, 3)).toEqual(['Loại dòng', 'Mã', 'Nhãn']);
});

test.each<[string, string[], string]>([
  ['without a file', [], 'Cách dùng: npm run -s de-cuong'],
  ['with an unknown option', ['a.tsv', '--ra', 'b.tsv'], 'Không có tùy chọn “--ra”'],
  ['with a file that is not there', ['khong-co.xlsx'], 'Không tìm thấy tệp'],
  ['with a code that is none', ['sgddt2042'], 'Không tìm thấy đề cương'],
  ['with a file of another kind', ['de-cuong.docx'], 'không phải .xlsx hay .tsv'],
  ['out to a file of another kind', ['trong', '--out', 'a.docx'], 'Chỉ ghi được đề cương ra .xlsx hoặc .tsv'],
  ['out over the input', ['cay.tsv', '--out', './cay.tsv'], 'ghi đè'],
])('%s: one line, exit 2, nothing written', async (_what, given, line) => {
  const { status, said, complained } = await run(...given);
  expect([status, said]).toEqual([2, '']);
  expect(complained).toContain(line);
  expect(complained.trim().split('\n')).toHaveLength(1);
  expect(existsSync(at('a.docx')) || existsSync(at('b.tsv'))).toBe(false);
});

test('a table is read as it was written, whatever its cells hold', () => {
  const rows = [['a', 'b\tc', 'd "e"'], [''], ['"', 'x\ny', '']];
  expect(readTable(writeTable(rows)).slice(0, 3)).toEqual(rows);
  expect(readTable('\ufeffa\tb\r\n\r\n5" x\tc')).toEqual([['a', 'b'], [''], ['5" x', 'c']]);
});
