/** Every command of package.json that runs our code says in Vietnamese how it is used, and names a mistyped option. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { licencesPage } from '../../build/licencesPage.ts';
import type { RunCommand } from '../../local/commandLine.ts';
import { runHere } from '../fixtures/runHere.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const commands = Object.entries(scripts).flatMap(([name, line]): [string, string[]][] => {
  const [, words] = /node (build\/run\.js .*)$/.exec(line) ?? [];
  return words === undefined ? [] : [[name, words.split(' ')]];
});

interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function run(words: readonly string[], ...more: string[]): Promise<Said> {
  return new Promise((done) => {
    execFile('node', [...words, ...more], { timeout: 110_000 }, (error, out, err) => {
      done({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The same in this process, where the file hands its command out: how a process ends is seen at `--help`. */
async function runTyped(words: readonly string[], ...more: string[]): Promise<Said> {
  const [, file = '', ...given] = words;
  if (!readFileSync(file, 'utf8').includes('\nexport default ')) return run(words, ...more);
  const { default: command } = require(path.resolve(file)) as { readonly default: RunCommand };
  const { status, said, complained } = await runHere(command, process.cwd(), ...given, ...more);
  return { status, out: said, err: complained };
}

describe.each(commands)('%s', (name, words) => {
  test('--help', async () => {
    const { status, out, err } = await run(words, '--help');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^npm (run )?(-s )?${name}`));
    expect(out).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/);
  });

  test('a typo in an option is told, in one line, with the use', async () => {
    const { status, out, err } = await runTyped(words, '--saii');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^Không có tùy chọn “--saii”\. .*Cách dùng: .*\n$/);
  });
});

test('bench refuses what is no number of units before it measures anything', async () => {
  const { status, err } = await run(['build/run.js', 'bench/bench.ts'], '13O');
  expect([status, err]).toEqual([2, expect.stringContaining('“13O”')]);
});

test('phep-thu with a file that is not there says so in one line', async () => {
  const { status, out, err } = await run(['build/run.js', 'build/probes/command.ts'], 'khong-co.xlsx');
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^Không tìm thấy tệp .*\n$/);
});

test('licences changes nothing in a clean clone', async () => {
  expect(await licencesPage()).toBe(readFileSync('docs/licences.md', 'utf8'));
});
