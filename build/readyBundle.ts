/** The bundle in dist for a command: built again only when something that it is made of has changed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBundle, productPlan } from './bundle.ts';

/** What the bundle is made of; the lock names the version of every library. */
const sources = ['src', 'build', productPlan.manifest, 'package-lock.json'];
const markFile = 'node_modules/.cache/bao-cao-830/dist.txt';

/** Building takes a second of both cores; looking whether it is needed takes ten milliseconds. */
export async function readyBundle(): Promise<void> {
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark()) return;
  await makeBundle(productPlan);
  mkdirSync(path.dirname(markFile), { recursive: true });
  writeFileSync(markFile, mark());
}

/** A line for each file of the sources and of the bundle: its size and when it was last written. */
function mark(): string {
  return [...sources, productPlan.folder].flatMap(filesUnder).map(lineOf).sort().join('\n');
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(place, name),
  );
}

function lineOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}
