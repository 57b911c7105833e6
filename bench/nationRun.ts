/** One roll-up in its own process: `nationRun.ts FILES_FOLDER OUT` prints what it took as JSON. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { rollUp } from '../local/rollup/rollUp.ts';

const [folder = '', out = ''] = process.argv.slice(2);
const files = readdirSync(folder).map((name) => path.join(folder, name));
const start = performance.now();
await rollUp(files, out);
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
process.stdout.write(JSON.stringify({ seconds, cpu, megabytes: Math.round(maxRSS / 1024) }));
