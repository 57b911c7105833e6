/** LibreOffice as the oracle of native formulas: a saved workbook, calculated again. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../../local/xlsx/writeXlsx.ts';

const places = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'];

/** The LibreOffice of this machine, or undefined. */
export const office = process.env.SOFFICE_PATH ?? places.find((place) => existsSync(place));

type Locale = 'vi-VN' | 'en-US';

/** The workbook as LibreOffice calculates it in a locale; without cached values, it must. */
export function recalculate(spreadsheet: SpreadsheetModel, locale: Locale): SpreadsheetModel {
  return recalculateAll({ spreadsheet }, locale).spreadsheet;
}

/** Each of them, by a LibreOffice that is started once: starting takes as long as calculating one. */
export function recalculateAll<Name extends string>(
  spreadsheets: Readonly<Record<Name, SpreadsheetModel>>,
  locale: Locale,
): Record<Name, SpreadsheetModel> {
  if (office === undefined) throw new Error('LibreOffice was not found.');
  const folder = mkdtempSync(path.join(tmpdir(), 'tu-kiem-tra-'));
  try {
    const names = Object.keys(spreadsheets) as Name[];
    const files = names.map((name) => path.join(folder, `${name}.xlsx`));
    for (const [at, file] of files.entries()) writeFileSync(file, writeXlsx(spreadsheets[names[at] as Name]));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
    writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), settings(locale));
    const outFolder = path.join(folder, 'ra');
    execFileSync(office, [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', outFolder, ...files], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    const read = (name: Name) => readXlsx(readFileSync(path.join(outFolder, `${name}.xlsx`)), `${name}.xlsx`);
    return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, SpreadsheetModel>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(locale: string): string {
  const setup = '<item oor:path="/org.openoffice.Setup/L10N">';
  const value = `<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${setup}${value}</item></oor:items>`;
}
