/** The command line to the letter: exit statuses, what is written, what is left alone. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import cli from '../../local/cli.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { runHere } from '../fixtures/runHere.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
const at = (...parts: string[]) => path.join(folder, ...parts);
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** As `npm run -s NAME -- …` runs it. */
function start(...given: string[]) {
  const environment = { ...process.env, INIT_CWD: folder };
  const done = spawnSync('node', ['build/run.js', 'local/cli.ts', ...given], { encoding: 'utf8', env: environment });
  return { status: done.status, said: done.stdout, complained: done.stderr };
}

/** The same in this process. */
const run = (...given: string[]) => runHere(cli, folder, ...given);

const units = [
  'ma_don_vi\tten_don_vi\tloai_don_vi\tdia_ban\tphai_bao_cao',
  'PGD_A\tPhòng GDĐT quận A\tphong_gddt\tquận A\tCó',
  'THPT_B\tTrường THPT B\ttruong_thpt\tquận A\tCó',
];
const establishments = ['ma_don_vi\tten_co_so\tcap_hoc', 'PGD_A\tTrường Tiểu học A\ttieu_hoc', 'THPT_B\tTrường THPT B\tthpt'];

beforeAll(() => {
  writeFileSync(at('don-vi.tsv'), `${units.join('\n')}\n`);
  writeFileSync(at('co-so.tsv'), `${establishments.join('\r\n')}\r\n`);
  writeFileSync(at('co-so-la.tsv'), 'cột lạ\nTrường A\n');
  writeFileSync(at('co-so-thua.tsv'), `${establishments.join('\n')}\nKHONG_CO\tTrường THCS X\tthcs\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tao-mau', () => {
  test('makes the form with the lists given, by paths as typed', () => {
    const { status, said, complained } = start('tao-mau', 'mau.xlsx', '--units', 'don-vi.tsv', '--establishments', 'co-so.tsv');
    expect([status, complained]).toEqual([0, '']);
    expect(said).toBe('Đã ghi mau.xlsx\n');
    const tabs = readXlsx(readFileSync(at('mau.xlsx')), 'mau.xlsx').sheets.map(({ name }) => name);
    expect(tabs).toEqual(
      expect.arrayContaining(['Hướng dẫn', 'Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Cấu hình']),
    );
  });

  test('reads the lists of the guide as they stand there, and says nothing against them', async () => {
    const guide = readFileSync('docs/huong-dan.md', 'utf8');
    const blocks = [...guide.matchAll(/```tsv\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(blocks.length).toBe(2);
    writeFileSync(at('hd-don-vi.tsv'), blocks[0] ?? '');
    writeFileSync(at('hd-co-so.tsv'), blocks[1] ?? '');
    const { status, said } = await run('tao-mau', 'hd.xlsx', '--units', 'hd-don-vi.tsv', '--establishments', 'hd-co-so.tsv');
    expect([status, said]).toEqual([0, 'Đã ghi hd.xlsx\n']);
    const list = readXlsx(readFileSync(at('hd.xlsx')), 'hd.xlsx').sheets.find(({ name }) => name === 'BTC 1 Cơ sở');
    const names = [...(list?.cells.values() ?? [])].map((row) => row.get(1)?.value);
    expect(names).toEqual(expect.arrayContaining(['Trường Tiểu học An Dương', 'Trường THCS An Dương', 'Trường THPT Lê Chân']));
  });

  test('says what of the lists has no place', async () => {
    const { said } = await run('tao-mau', 'thua.xlsx', '--units', 'don-vi.tsv', '--establishments', 'co-so-thua.tsv');
    expect(said).toMatch(/^Không đưa vào biểu mẫu: 1 cơ sở .* \(KHONG_CO\)\.\nĐã ghi thua\.xlsx\n$/);
  });

  test.each<[string, string[], string]>([
    ['without a file', [], 'Cách dùng: npm run -s tao-mau'],
    ['with an unknown option', ['x.xlsx', '--unit', 'a.tsv'], 'Cách dùng: npm run -s tao-mau'],
    ['with a list that is not there', ['x.xlsx', '--units', 'khong-co.tsv'], 'Không tìm thấy tệp'],
    ['with a list of other columns', ['x.xlsx', '--units', 'co-so-la.tsv'], 'ma_don_vi'],
    ['with a list that is no text', ['x.xlsx', '--units', 'mau.xlsx'], 'không phải văn bản UTF-8'],
  ])('%s: one line, exit 2, nothing written', async (_what, given, line) => {
    const { status, said, complained } = await run('tao-mau', ...given);
    expect([status, said]).toEqual([2, '']);
    expect(complained).toContain(line);
    expect(complained.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });
});

describe('tong-hop', () => {
  test('writes workbook, report and manifest; the input stays as it was', () => {
    const before = hash(at('mau.xlsx'));
    const { status, said, complained } = start('tong-hop', 'mau.xlsx', '--out', 'ket-qua');
    expect([status, complained]).toEqual([0, '']);
    expect(readdirSync(at('ket-qua')).sort()).toEqual(['bao-cao.docx', 'ket-qua.json', 'phieu-trinh.docx', 'tong-hop.xlsx']);
    expect(said).toContain(`Đã ghi ${path.join('ket-qua', 'tong-hop.xlsx')}\n`);
    expect(hash(at('mau.xlsx'))).toBe(before);
  });

  test('a property of the file that may name somebody is said, and not written', async () => {
    const parts = unzipSync(readFileSync(at('mau.xlsx')));
    const spaces =
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    const core = `<cp:coreProperties ${spaces}><dc:creator>Mẹ cháu Tào Hiểu Khê</dc:creator></cp:coreProperties>`;
    const packed = { ...parts, 'docProps/core.xml': strToU8(core) };
    writeFileSync(at('tac-gia.xlsx'), zipSync(packed));
    const { status, said } = await run('tong-hop', 'tac-gia.xlsx', '--out', 'tac-gia');
    expect(status).toBe(0);
    expect(said).toMatch(/^Thuộc tính tệp “Tác giả” có thể nêu tên người .*xóa ở Tệp → Thông tin/m);
    expect(said).not.toContain('Khê');
    const made = unzipSync(readFileSync(at('tac-gia', 'tong-hop.xlsx')));
    expect(
      Object.values(made)
        .map((bytes) => strFromU8(bytes))
        .join(),
    ).not.toContain('Hiểu Khê');
  });

  test('the manifest has the shape that others read', () => {
    const manifest = JSON.parse(readFileSync(at('ket-qua', 'ket-qua.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      outline: 'sgddt2024',
      state: 'TAM',
      inputs: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      reporting: { expected: 2, missing: expect.any(Array), outsideRegistry: [] },
      totals: { so_vu_tiep_nhan: { '2021': { total: null, units: 0 }, period: { total: null, units: 0 } } },
      indicators: { ty_le_tre_duoc_ho_tro: { period: { numerator: 0, denominator: 0, units: 0, expected: 2 } } },
      findings: expect.any(Array),
    });
    expect(manifest.generatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
  });

  test('--chot makes a final version', async () => {
    expect((await run('tong-hop', 'mau.xlsx', '--out', 'chot', '--chot')).status).toBe(0);
    expect(JSON.parse(readFileSync(at('chot', 'ket-qua.json'), 'utf8'))).toMatchObject({ state: 'CHOT' });
  });

  test('a result can be consolidated again, and refuses to be its own output', async () => {
    const input = path.join('ket-qua', 'tong-hop.xlsx');
    expect((await run('tong-hop', input, '--out', 'lai')).status).toBe(0);
    const before = hash(at(input));
    const { status, complained } = start('tong-hop', input, '--out', 'ket-qua');
    expect(status).toBe(2);
    expect(complained).toBe('Kết quả sẽ ghi đè lên chính tệp “tong-hop.xlsx”: hãy chọn thư mục khác cho --out.\n');
    expect(hash(at(input))).toBe(before);
  });

  test.each<[string, string[], string]>([
    ['no arguments', [], 'Cách dùng: npm run -s tong-hop'],
    ['no folder', ['mau.xlsx'], 'Cách dùng: npm run -s tong-hop'],
    ['two workbooks', ['mau.xlsx', 'mau.xlsx', '--out', 'x'], 'Cách dùng: npm run -s tong-hop'],
    ['a file that is not there', ['khong-co.xlsx', '--out', 'x'], 'Không tìm thấy tệp “'],
    ['a folder', ['ket-qua', '--out', 'x'], 'là thư mục'],
    ['a list of tab-separated values', ['don-vi.tsv', '--out', 'x'], 'Tệp “don-vi.tsv”'],
    ['half a workbook', ['nua.xlsx', '--out', 'x'], 'Tệp “nua.xlsx”'],
    ['a workbook that is not this form', ['khac.xlsx', '--out', 'x'], 'Đơn vị'],
  ])('%s: one line, exit 2, nothing written', async (_what, given, line) => {
    const form = readFileSync(at('mau.xlsx'));
    writeFileSync(at('nua.xlsx'), form.subarray(0, form.length / 2));
    writeFileSync(at('khac.xlsx'), writeXlsx(newSpreadsheet('khac')));
    const { status, said, complained } = await run('tong-hop', ...given);
    expect([status, said]).toEqual([2, '']);
    expect(complained).toContain(line);
    expect(complained.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(at('x'))).toBe(false);
  });
});

describe('npm start', () => {
  test('--once says what it found, writes out/ and ends', () => {
    const { status, said, complained } = start('start', 'mau.xlsx', '--once');
    expect([status, complained]).toEqual([0, '']);
    expect(said).toMatch(/^Tổng hợp từ mau\.xlsx\nBản tạm/);
    expect(said).toContain('0/2 đơn vị');
    expect(JSON.parse(readFileSync('out/ket-qua.json', 'utf8'))).toMatchObject({ state: 'TAM' });
  });

  test.each([
    ['a form', 'mau.xlsx', ''],
    ['an empty workbook, where an outline is begun', 'khac.xlsx', 'Bảng tính này chưa có đủ các tab của biểu mẫu.'],
  ])('%s: without it the page stays up until Ctrl-C, and ends cleanly', async (_what, file, complaint) => {
    const child = spawn('node', ['build/run.js', 'local/cli.ts', 'start', at(file)]);
    let complained = '';
    child.stderr.on('data', (part: Buffer) => {
      complained += part.toString();
    });
    const address = await new Promise<string>((resolve) => {
      let said = '';
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S+(?=\s)/.exec(said);
        if (found !== null) resolve(found[0]);
      });
    });
    // When all that it said has come, too.
    const ended = new Promise((resolve) => child.once('close', resolve));
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(complained.slice(0, complaint.length)).toBe(complaint);
    expect(complained === '').toBe(complaint === '');
  });
});

test('an unknown command says which there are', async () => {
  const { status, complained } = await run('tong-hop-2');
  expect(status).toBe(2);
  expect(complained).toMatch(/tong-hop .*tao-mau .*npm start/);
});

describe('every command', () => {
  const commands = [
    ['start', 'local/cli.ts', 'start'],
    ['tong-hop', 'local/cli.ts', 'tong-hop'],
    ['tao-mau', 'local/cli.ts', 'tao-mau'],
    ['gop', 'local/merge/command.ts'],
    ['gui', 'local/merge/sendCommand.ts'],
    ['don-doc', 'local/remind/command.ts'],
    ['doi-chieu', 'local/compare/command.ts'],
    ['cap-nhat', 'local/compare/updateCommand.ts'],
    ['xac-minh', 'local/verify/command.ts'],
    ['phep-thu', 'build/probes/command.ts'],
  ] as const;
  const spoken = (given: readonly string[]) => spawnSync('node', ['build/run.js', ...given], { encoding: 'utf8' });

  test.each(commands)('%s --help says how it is used and its exit statuses', (name, ...command) => {
    const { status, stdout } = spoken([...command, '--help']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(name)]);
    expect(stdout).toContain('Mã thoát');
  });

  test('an option that is mistyped is named', () => {
    const { status, stderr } = spoken(['local/cli.ts', 'tong-hop', 'a.xlsx', '--chott']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Không có tùy chọn “--chott”\. Cách dùng: [^\n]*\n$/)]);
  });

  test('phep-thu of a missing file is one line, no stack', () => {
    const { status, stderr } = spoken(['build/probes/command.ts', 'khong-co.xlsx']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^Không tìm thấy tệp [^\n]*\n$/)]);
  });
});
