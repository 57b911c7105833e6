/** Jest calls it when all tests are done: the folder of runFolder.js goes, whatever the tests left in it. */
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export default function clearRunFolder() {
  const folder = os.tmpdir();
  if (!path.basename(folder).endsWith(`-${process.pid}`)) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.env.TMPDIR = path.dirname(folder);
}
