/** Prints, as JSON, what a project asks of services beyond the emulator, and what it leaves unused. */
import { findUnemulated, findUnused } from './checkServices.ts';

const [config = 'src/gas/tsconfig.json'] = process.argv.slice(2);
console.log(
  JSON.stringify({ missing: findUnemulated(config), unused: findUnused(config) }, null, 2),
);
