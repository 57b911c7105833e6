/** Makes the workbooks of samples/: an empty form by the add-on's own set-up, filled as people would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeBundle, productPlan } from '../../build/bundle.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { readList } from '../inputFile.ts';
import type { SpreadsheetModel } from '../model.ts';
import { writeFiles } from '../outputFiles.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { fillCampaign } from './campaign.ts';
import { fillWard } from './ward.ts';
import { wardUnits } from './wardAnswers.vi.ts';

const folder = path.resolve('samples');
/** The moment of every sample's set-up, so that equal code makes equal files. */
const setUpAt = Date.parse('2024-12-16T08:00:00+07:00');

interface Sample {
  readonly name: string;
  readonly lists: { readonly units: string[][]; readonly establishments: string[][] };
  readonly fill: (form: SpreadsheetModel) => void;
}

const samples: readonly Sample[] = [
  {
    name: 'chien-dich-2024.xlsx',
    lists: {
      units: readList(path.join(folder, 'don-vi-2024.tsv')),
      establishments: readList(path.join(folder, 'co-so-2024.tsv')),
    },
    fill: fillCampaign,
  },
  {
    name: 'phuong-phu-lien-2025.xlsx',
    lists: { units: wardUnits, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] },
    fill: fillWard,
  },
];

await makeBundle(productPlan);
for (const { name, lists, fill } of samples) {
  const form = newSpreadsheet(path.basename(name, '.xlsx'));
  const gas = openGas(form, { now: () => setUpAt });
  callBundle(() => gas.call('setUp', lists));
  fill(form);
  const [file = ''] = writeFiles(folder, new Map([[name, writeXlsx(form)]]));
  readXlsx(readFileSync(file), name);
  console.log(path.relative(process.cwd(), file));
}
