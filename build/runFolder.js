/** Where the tests of one run keep workbooks, browsers' profiles and results: gone with the run, or before the next. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const prefix = 'thu-830-';
/** Spells a process number: tests that look for figures in what is printed find none in a path. */
const digits = 'abcdefghij';

/** Jest calls it before its workers start: each of them has the folder as its folder for temporary files. */
export default function openRunFolder(_config, _project, parent = os.tmpdir()) {
  clearDead(parent);
  const folder = path.join(parent, `${prefix}${spelled(process.pid)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = folder;
}

/** What runs left that were killed: their workbooks may hold people's data. */
function clearDead(parent) {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || isAlive(numberOf(name.slice(prefix.length)))) continue;
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const spelled = (pid) => [...String(pid)].map((digit) => digits[Number(digit)]).join('');

const numberOf = (letters) => Number([...letters].map((letter) => digits.indexOf(letter)).join(''));
