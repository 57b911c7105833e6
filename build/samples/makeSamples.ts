/** `npm run samples`: writes the workbooks of samples/ again. */
import path from 'node:path';
import { writeFiles } from '../../local/outputFiles.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { developerArguments } from '../developerOptions.ts';
import { readyBundle } from '../readyBundle.ts';
import { campaign, makeSample, policeWard, sampleFolder, ward } from './samples.ts';

developerArguments('samples');
await readyBundle();
for (const sample of [campaign, ward, policeWard]) {
  const bytes = writeXlsx(makeSample(sample));
  const [file = ''] = writeFiles(sampleFolder, new Map([[sample.name, bytes]]));
  console.log(path.relative(process.cwd(), file));
}
