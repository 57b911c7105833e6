/** The built-in outline written as a tab and read again gives the same files, byte for byte, on the samples of its form. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';

const clock = { now: () => Date.parse('2024-12-26T08:00:00+07:00') };

test.each(['chien-dich-2024', 'phuong-phu-lien-2025'])('%s: ket-qua.json, bao-cao.docx, phieu-trinh.docx', (name) => {
  const bytes = new Uint8Array(readFileSync(`samples/${name}.xlsx`));
  const { rows } = openGas(newSpreadsheet('')).call('checkOutline', { code: 'sgddt2024' }) as { rows: string[][] };
  const run = (request: object) => {
    const gas = openGas(readXlsx(bytes, `${name}.xlsx`), clock);
    const { manifestText } = gas.call('consolidateNow', { state: 'TAM', ...request }) as { manifestText: string };
    const documents = gas.host.stores.driveFiles.slice(-2).map((file) => Buffer.from(file.bytes).toString('base64'));
    return { manifestText, documents };
  };
  const built = run({});
  const read = run({ outline: rows });
  expect(built.documents.map((one) => one.length > 5000)).toEqual([true, true]);
  expect(read.manifestText).toBe(built.manifestText);
  expect(read.documents.map((one, at) => one === built.documents[at])).toEqual([true, true]);
});
