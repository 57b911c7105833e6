/** `npm run sheets:words [-- --held] [-- --sheets=60] [-- --troubles]`: headers of a grammar, read right or not, by class. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { tallyOf } from './tally.ts';
import { type WordedPart, wordedSheet } from './worded.ts';

const given = developerArguments('sheets:words');
const part: WordedPart = given.includes('--held') ? 'held' : 'seen';
const count = Number(given.find((one) => /^--sheets=/.test(one))?.slice(9) ?? 60);
const { tallies, troubles } = tallyOf(Array.from({ length: count }, (_, seed) => wordedSheet(seed, part)));
const share = (of: number, whole: number) => (whole === 0 ? '–' : `${((100 * of) / whole).toFixed(1)}%`);
for (const [name, { columns, sure, near, wrong }] of [...tallies].sort((a, b) => b[1].columns - a[1].columns))
  console.log(
    `${name.padEnd(18)} columns ${String(columns).padEnd(6)} sure ${share(sure, columns).padEnd(7)} sure or near ${share(sure + near, columns).padEnd(7)} wrong ${wrong}`,
  );
if (given.includes('--troubles')) for (const line of new Set(troubles)) console.log(line);
