/** Emulated Spreadsheet: its sheets, its settings, what is selected. */
import type { SheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { requireFree } from './binding.ts';
import { RunReadings } from './calls.ts';
import { duplicateOf } from './duplicateOf.ts';
import { freshId } from './freshId.ts';
import type { Host } from './host.ts';
import { openProtection } from './protection.ts';
import { openRange } from './range/range.ts';
import { type Members, service } from './service.ts';
import { openUser } from './session.ts';
import { openSheet, requireFreeName } from './sheet.ts';
import { modelOf, type Sheet } from './sheetScope.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A file on one's own machine has no address. */
const sharedAddress = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;

export function openSpreadsheet(host: Host): Spreadsheet {
  return service<Spreadsheet>(host, 'Spreadsheet', settings(host), sheets(host), selection(host));
}

/** Another spreadsheet that the run opens by its id, its calls counted with the others; null when there is none. */
export function openBeside(host: Host, id: string): Spreadsheet | null {
  const spreadsheet = host.spreadsheet.beside?.(id) ?? null;
  if (spreadsheet === null) return null;
  const readings = new RunReadings(host.options.reads);
  const own = { spreadsheet: { value: spreadsheet }, readings: { value: readings } };
  return openSpreadsheet(Object.create(host, own));
}

function settings(host: Host): Members<Spreadsheet> {
  const { spreadsheet } = host;
  return {
    read: {
      getUrl: () =>
        host.options.ownMachine === undefined ? sharedAddress(host.options.id ?? 'local') : '',
      getSpreadsheetLocale: () => spreadsheet.locale,
      getOwner: () => openUser(host, host.owner),
      getSpreadsheetTimeZone: () => spreadsheet.timeZone,
    },
    write: {
      setSpreadsheetLocale(locale) {
        if (locale !== 'vi_VN' && locale !== 'en_US') {
          throw host.error(`Spreadsheet.setSpreadsheetLocale("${locale}") is not emulated.`);
        }
        spreadsheet.locale = locale;
      },
      setSpreadsheetTimeZone(timeZone) {
        spreadsheet.timeZone = timeZone;
      },
    },
  };
}

function sheets(host: Host): Members<Spreadsheet> {
  const { spreadsheet } = host;
  return {
    local: {
      getSheets: () => spreadsheet.sheets.map((sheet) => openSheet(host, sheet)),
      getSheetByName(name) {
        const sheet = spreadsheet.sheets.find((one) => one.name === name);
        return sheet === undefined ? null : openSheet(host, sheet);
      },
    },
    read: {
      getProtections: (type) =>
        String(type) === 'SHEET'
          ? spreadsheet.sheets
              .filter(({ protection }) => protection !== null)
              .map((sheet) => openProtection(host, sheet))
          : [],
    },
    write: {
      /** The new sheet comes to the front, as in Google. */
      insertSheet(name?: unknown, index?: unknown, options?: { template?: Sheet | undefined }) {
        if (typeof name !== 'string' || typeof index !== 'number') {
          throw host.error('Spreadsheet.insertSheet without a name and a place is not emulated.');
        }
        requireFreeName(host, name);
        const id = freshId(spreadsheet);
        const { template } = options ?? {};
        const sheet = template ? duplicateOf(modelOf(template), id, name) : newSheet(id, name);
        spreadsheet.sheets.splice(index, 0, sheet);
        host.select(sheet.id);
        return openSheet(host, sheet);
      },
      deleteSheet(sheet) {
        if (spreadsheet.sheets.length === 1) {
          throw host.error("You can't remove all the sheets in a document.");
        }
        const model = modelOf(sheet);
        requireFree(host, model);
        if (spreadsheet.sheets.every((one) => one === model || one.hidden)) {
          throw host.error("You can't remove all the visible sheets in a document.");
        }
        spreadsheet.sheets = spreadsheet.sheets.filter((one) => one !== model);
        host.leave(model.id);
      },
    },
  };
}

function activeIndex({ spreadsheet, selection }: Host): number {
  const index = spreadsheet.sheets.findIndex((sheet) => sheet.id === selection.sheetId);
  return index === -1 ? 0 : index;
}

function activeSheet(host: Host): SheetModel {
  const sheet = host.spreadsheet.sheets[activeIndex(host)];
  if (sheet === undefined) throw new Error('A spreadsheet has at least one sheet.');
  return sheet;
}

function selection(host: Host): Members<Spreadsheet> {
  return {
    local: {
      getActiveSheet: () => openSheet(host, activeSheet(host)),
      getActiveRange: () => openRange(host, activeSheet(host), host.selection.area),
    },
  };
}
