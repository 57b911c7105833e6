/** The command `npm run -s xac-minh`: 0 when the figures match, 1 when they differ, 2 when unreadable. */
import path from 'node:path';
import { readBytes, resolvePath } from '../inputFile.ts';
import { CommandRefusal } from '../refusal.ts';
import { UnreadableFileError } from '../xlsx/package/unreadableFileError.ts';
import { type NamedFile, xacMinh } from './verify.ts';
import { xacMinhWords } from './words.vi.ts';

const [workbook, manifest, ...more] = process.argv.slice(2);
try {
  if (workbook === undefined || manifest === undefined || more.length > 0) {
    throw new CommandRefusal(xacMinhWords.usage);
  }
  const { matches, lines } = await xacMinh(open(workbook), open(manifest));
  for (const line of lines) console.log(line);
  process.exitCode = matches ? 0 : 1;
} catch (error) {
  if (!(error instanceof CommandRefusal || error instanceof UnreadableFileError)) throw error;
  console.error(error.message.replace(/\s*\n\s*/g, ' '));
  process.exitCode = 2;
}

function open(typed: string): NamedFile {
  return { name: path.basename(typed), bytes: readBytes(resolvePath(typed)) };
}
