/** The workbooks of samples/: an empty form by the add-on's own set-up, filled as people would. */
import path from 'node:path';
import { callBundle } from '../../local/callBundle.ts';
import { openGas } from '../../local/gas.ts';
import { readRows } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { fillCampaign } from './campaign.ts';
import { fillWard } from './ward.ts';
import { wardUnits } from './wardAnswers.vi.ts';

export const sampleFolder = path.resolve('samples');

/** The moment of every sample's set-up, so that equal code makes equal files. */
const setUpAt = Date.parse('2024-12-16T08:00:00+07:00');

interface Sample {
  readonly name: string;
  readonly lists: () => { readonly units: string[][]; readonly establishments: string[][] };
  readonly fill: (form: SpreadsheetModel) => void;
}

export const campaign: Sample = {
  name: 'chien-dich-2024.xlsx',
  lists: () => ({
    units: readRows(path.join(sampleFolder, 'don-vi-2024.tsv')),
    establishments: readRows(path.join(sampleFolder, 'co-so-2024.tsv')),
  }),
  fill: fillCampaign,
};

export const ward: Sample = {
  name: 'phuong-phu-lien-2025.xlsx',
  lists: () => ({ units: wardUnits, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] }),
  fill: fillWard,
};

/** Makes a sample with the bundle that is built. */
export function makeSample({ name, lists, fill }: Sample): SpreadsheetModel {
  const form = newSpreadsheet(path.basename(name, '.xlsx'));
  const gas = openGas(form, { now: () => setUpAt });
  callBundle(() => gas.call('setUp', lists()));
  fill(form);
  return form;
}
