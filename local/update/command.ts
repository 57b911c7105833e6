/** The command `cap-nhat`: puts a new run into a report that a reviewer has edited. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseOptions, runCommand } from '../commandLine.ts';
import { say } from '../compare/words.vi.ts';
import { help } from '../help.vi.ts';
import { resolvePath, shownPath } from '../inputFile.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { written } from '../words.vi.ts';
import { manifestLines, updateDocx } from './updateDocx.ts';
import { said, updateUsage } from './words.vi.ts';

await runCommand(help['cap-nhat'], process.argv.slice(2), (given) => {
  const { values, positionals } = parseOptions(updateUsage, given, { out: { type: 'string' } }, 3);
  const [reviewed, manifest, fresh] = positionals;
  if (reviewed === undefined || manifest === undefined || fresh === undefined || !values.out) {
    throw new CommandRefusal(updateUsage);
  }
  const out = resolvePath(values.out);
  for (const input of positionals) requireOther(out, resolvePath(input));
  const lines = manifestLines(read(manifest), manifest);
  const docx = { bytes: read(reviewed), name: reviewed };
  const { bytes, updated } = updateDocx(lines, docx, { bytes: read(fresh), name: fresh });
  writeFiles(path.dirname(out), new Map([[path.basename(out), bytes]]));
  for (const line of updated.collisions) console.log(line);
  for (const line of [said.counts(updated), said.collisions(updated.collisions.length)]) {
    console.log(line);
  }
  console.log(written(shownPath(out)));
  return updated.collisions.length > 0 ? 1 : 0;
});

function read(file: string): Uint8Array {
  try {
    return readFileSync(resolvePath(file));
  } catch {
    throw new CommandRefusal(say.missing(file));
  }
}
