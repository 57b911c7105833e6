/** Pages of a city's report as LibreOffice lays it out; null where it is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openGas } from '../local/gas.ts';
import { cityForm } from '../test/fixtures/cityForm.ts';

export function countPages(units: number): number | null {
  const gas = openGas(cityForm(units));
  gas.call('consolidateNow', { state: 'TAM' });
  const report = gas.host.stores.driveFiles.at(-1);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'report.docx');
    writeFileSync(file, report?.bytes ?? '');
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ];
    if (spawnSync('soffice', options).status !== 0) return null;
    const pdf = readFileSync(path.join(folder, 'report.pdf'), 'latin1');
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
