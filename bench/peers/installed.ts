/** The peers' packages, installed apart from the product's in the folder of made things. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const from = path.resolve('bench/peers');
const folder = path.resolve('node_modules/.cache/bao-cao-830/peers');
const files = ['package.json', 'package-lock.json'];

/** Installs them by their own lock, unless they are there as it says. @throws Error when npm cannot. */
export function installPeers(): void {
  const isThere = existsSync(path.join(folder, 'node_modules')) && files.every(isSame);
  if (isThere) return;
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(path.join(from, file), path.join(folder, file));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder}: status ${status}`);
}

function isSame(file: string): boolean {
  const copy = path.join(folder, file);
  return (
    existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(path.join(from, file), 'utf8')
  );
}

const openpyxl = '3.1.5';
const python = path.join(folder, 'python');

/** The Python that has openpyxl and nothing else; installed on the first call. @throws Error when there is no Python 3. */
export function pythonOfPeers(): string {
  const program = path.join(python, 'bin/python');
  if (existsSync(path.join(python, openpyxl))) return program;
  runOrThrow('python3', '-m', 'venv', python);
  runOrThrow(program, '-m', 'pip', 'install', '--quiet', `openpyxl==${openpyxl}`);
  mkdirSync(path.join(python, openpyxl));
  return program;
}

function runOrThrow(command: string, ...given: readonly string[]): void {
  const { status } = spawnSync(command, given, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${given.join(' ')}: status ${status}`);
}

/** A package of theirs. */
export function requirePeer(name: string): unknown {
  return createRequire(path.join(folder, 'package.json'))(name);
}

/** The version that the lock has, for the page. */
export function versionOf(name: string): string {
  if (name === 'openpyxl') return openpyxl;
  const lock = JSON.parse(readFileSync(path.join(from, 'package-lock.json'), 'utf8'));
  return lock.packages[`node_modules/${name}`].version;
}
