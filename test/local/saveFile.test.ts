/** A save leaves the old file or the new one, whatever happens while it writes. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { type Disk, saveFile } from '../../local/xlsx/package/saveFile.ts';
import { UnwritableFileError } from '../../local/xlsx/package/unwritableFileError.ts';

const old = Buffer.from('bản cũ');
const size = 8 * 1024 * 1024;
let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'save-'));
  file = path.join(folder, 'tong-hop.xlsx');
  fs.writeFileSync(file, old);
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** The system's own error of this name. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused by the test`), { code });
}

function failing(call: keyof Disk, code: string): Disk {
  return {
    ...fs,
    [call]: () => {
      throw systemError(code);
    },
  };
}

function save(disk?: Disk): unknown {
  try {
    saveFile(file, Buffer.from('bản mới'), disk);
    return null;
  } catch (error) {
    return error;
  }
}

it('replaces the file and leaves nothing beside it', () => {
  expect(save()).toBeNull();
  expect(fs.readFileSync(file, 'utf8')).toBe('bản mới');
  expect(fs.readdirSync(folder)).toEqual(['tong-hop.xlsx']);
});

it('writes on when the disk takes a few bytes at a time', () => {
  const slow: Disk = {
    ...fs,
    writeSync: ((target: number, bytes: Uint8Array, start: number) => fs.writeSync(target, bytes, start, 1)) as Disk['writeSync'],
  };
  expect(save(slow)).toBeNull();
  expect(fs.readFileSync(file, 'utf8')).toBe('bản mới');
});

const refusals: [call: keyof Disk, code: string, words: RegExp][] = [
  ['writeSync', 'ENOSPC', /đã đầy: hãy xóa bớt tệp/],
  ['fsyncSync', 'ENOSPC', /đã đầy/],
  ['openSync', 'EACCES', /không có quyền ghi/],
  ['openSync', 'EROFS', /chỉ cho đọc/],
  ['renameSync', 'EBUSY', /đang mở ở chương trình khác/],
  ['renameSync', 'EIO', /máy báo EIO/],
];

it.each(refusals)('%s ends in %s: the old file stays, one line says why', (call, code, words) => {
  const error = save(failing(call, code));
  expect(error).toBeInstanceOf(UnwritableFileError);
  const { message } = error as UnwritableFileError;
  expect(message).toMatch(words);
  expect(message).toMatch(/^Chưa ghi được tệp “tong-hop\.xlsx”, tệp cũ \(nếu có\) còn nguyên: [^\n]+\.$/);
  expect(fs.readFileSync(file)).toEqual(old);
  expect(fs.readdirSync(folder)).toEqual(['tong-hop.xlsx']);
});

it('says that a folder is missing', () => {
  file = path.join(folder, 'chưa có', 'a.xlsx');
  expect(String(save())).toMatch(/không có thư mục/);
});

describe('another process that saves 8 MB', () => {
  const program = path.join(os.tmpdir(), `save-${process.pid}.mjs`);
  beforeAll(() => {
    const source = `
      import { saveFile } from './local/xlsx/package/saveFile.ts';
      console.log('ready');
      for (;;) saveFile(process.argv[2], Buffer.alloc(${size}, 'm'));`;
    const stdin = { contents: source, resolveDir: path.resolve('.'), loader: 'ts' } as const;
    buildSync({ stdin, outfile: program, bundle: true, platform: 'node', format: 'esm' });
  });
  afterAll(() => fs.rmSync(program, { force: true }));

  function isWhole(): boolean {
    const bytes = fs.readFileSync(file);
    return bytes.equals(old) || bytes.equals(Buffer.alloc(size, 'm'));
  }

  it('may be killed at any moment', async () => {
    for (let wait = 0; wait < 60; wait += 7) {
      fs.writeFileSync(file, old);
      const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      expect(isWhole()).toBe(true);
    }
  });

  // Files may not grow beyond a megabyte: the system itself stops the write half-way.
  const limited = process.platform === 'linux' ? it : it.skip;
  limited('meets a system that refuses to write on half-way', () => {
    const command = 'ulimit -f 1024; exec "$0" "$1" "$2"';
    const given = ['-c', command, process.execPath, program, file];
    const ran = spawnSync('bash', given, { encoding: 'utf8' });
    expect(ran.status).not.toBe(0);
    expect(ran.stderr).toContain('máy báo EFBIG');
    expect(fs.readFileSync(file)).toEqual(old);
    expect(fs.readdirSync(folder)).toEqual(['tong-hop.xlsx']);
  });
});
