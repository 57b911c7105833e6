/** `npm run dev`: serves the page; a change of src rebuilds the bundle and reloads the page, one of local restarts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { reloadsVariable } from '../local/page/pageFiles.ts';
import { makeBundle, productPlan } from './bundle.ts';
import { developerArguments } from './developerOptions.ts';

/** Editors write a file in several steps: a build starts when they have been quiet for this long. */
const quietMs = 150;
const given = developerArguments('dev');

let page: ChildProcess | null = null;
let timer: NodeJS.Timeout | undefined;

function servePage(): void {
  page?.kill('SIGTERM');
  page = spawn(process.execPath, ['build/run.js', 'local/cli.ts', 'start', ...given], {
    stdio: 'inherit',
    env: { ...process.env, [reloadsVariable]: '1' },
  });
}

async function rebuild(): Promise<void> {
  const started = Date.now();
  try {
    await makeBundle(productPlan);
    console.log(`dist/ built in ${Date.now() - started} ms; the page reloads.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

function onChange(run: () => void): () => void {
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMs);
  };
}

await makeBundle(productPlan);
servePage();
watch(
  'src',
  { recursive: true },
  onChange(() => void rebuild()),
);
watch('local', { recursive: true }, onChange(servePage));
