/** Folders of a moment: workbooks with people's data do not stay on a machine, also when a program is killed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../local/temporaryFolder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tam-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a command takes its folder away', () => {
  const made = temporaryFolder('gop-tinh-thu');
  writeFileSync(path.join(made.folder, 'so-lieu.parquet'), 'x');
  made.remove();
  expect(existsSync(made.folder)).toBe(false);
});

test.each(['SIGINT', 'SIGTERM'] as const)('a command that is stopped by %s leaves none', async (signal) => {
  const source = path.resolve('local/temporaryFolder.ts');
  const script = path.join(folder, `${signal}.mjs`);
  const bundled = path.join(folder, `${signal}-made.mjs`);
  writeFileSync(
    script,
    `import { temporaryFolder } from ${JSON.stringify(source)};
     console.log(temporaryFolder('gop-tinh-thu').folder); setInterval(() => {}, 1000);`,
  );
  spawnSync(path.resolve('node_modules/.bin/esbuild'), [script, '--bundle', '--platform=node', '--format=esm', `--outfile=${bundled}`]);
  const child = spawn(process.execPath, [bundled]);
  const left = await new Promise<string>((done) => child.stdout.once('data', (said) => done(String(said).trim())));
  expect(existsSync(left)).toBe(true);
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
  expect(existsSync(left)).toBe(false);
});

test('tests keep theirs in the folder of their run; one of a run that was killed goes before the next', async () => {
  expect(path.basename(tmpdir())).toMatch(/^thu-830-[a-j]+$/);
  const gone = [...String(spawnSync(process.execPath, ['-e', '']).pid)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  mkdirSync(path.join(folder, `thu-830-${gone}`, 'gop-tinh-a'), { recursive: true });
  mkdirSync(path.join(folder, 'cua-nguoi-khac'));
  const setUp = path.resolve('build/runFolder.js');
  const run = `import(${JSON.stringify(setUp)}).then((made) => { made.default({}, {}, ${JSON.stringify(folder)}); console.log(process.env.TMPDIR); })`;
  const { stdout } = spawnSync(process.execPath, ['-e', run]);
  expect(existsSync(path.join(folder, `thu-830-${gone}`))).toBe(false);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['cua-nguoi-khac', path.basename(String(stdout).trim())]));
});
