/** Attacks random cities and prints what follows from what they print: `npm run attack -- [cities] [first seed]`. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { attackTable } from './attackTotals.ts';

const [cities = '500', first = '1'] = developerArguments('attack');
process.stdout.write(`${attackTable(Number(cities), Number(first)).lines.join('\n')}\n`);
