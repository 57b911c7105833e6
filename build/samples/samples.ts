/** The workbooks of samples/: an empty form by the add-on's own set-up, filled as people would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callBundle } from '../../local/callBundle.ts';
import { openGas } from '../../local/gas.ts';
import { readRows } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readTable } from '../../local/outline/table.ts';
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
  /** Rows of a form that is not the built-in one. */
  readonly outline?: () => string[][];
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
  fill: (form) => fillWard(form, { confirmations: 'build/samples/wardConfirmations.tsv' }),
};

const policeOutline = () =>
  readTable(readFileSync(path.join(sampleFolder, 'de-cuong-catp2386-2025.tsv'), 'utf8'));

/** The same report in the form of the City police that asked for it. */
export const policeWard: Sample = {
  name: 'phuong-phu-lien-catp-2025.xlsx',
  lists: ward.lists,
  outline: policeOutline,
  fill: (form) =>
    fillWard(form, {
      confirmations: 'build/samples/wardConfirmationsCatp.tsv',
      outline: policeOutline(),
    }),
};

/** Makes a sample with the bundle that is built. */
export function makeSample({ name, lists, outline, fill }: Sample): SpreadsheetModel {
  const form = newSpreadsheet(path.basename(name, '.xlsx'));
  const gas = openGas(form, { now: () => setUpAt });
  callBundle(() => gas.call('setUp', { ...lists(), ...(outline && { outline: outline() }) }));
  fill(form);
  return form;
}
