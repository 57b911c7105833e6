/** What an emulated Sheet is guarded and coloured by: protection, conditional formats. */
import type { ConditionalFormatModel, ProtectionModel } from '../model.ts';
import { requireFree } from './binding.ts';
import type { Host } from './host.ts';
import { openProtection } from './protection.ts';
import { formatOfRule, openConditionalFormat } from './rules/conditionalFormat.ts';
import type { Members } from './service.ts';
import type { Sheet, SheetScope } from './sheetScope.ts';

export function sheetRules({ host, sheet }: SheetScope): Members<Sheet> {
  return {
    read: {
      getProtections(type) {
        // The model keeps protections of whole sheets only.
        if (String(type) !== 'SHEET' || sheet.protection === null) return [];
        return [openProtection(host, sheet)];
      },
      getConditionalFormatRules: () =>
        sheet.conditionalFormats.map((rule) => openConditionalFormat(host, rule)),
    },
    write: {
      protect() {
        requireFree(host, sheet);
        sheet.protection ??= newProtection(host);
        sheet.touched.add('protection');
        return openProtection(host, sheet);
      },
      setConditionalFormatRules(rules) {
        requireFree(host, sheet);
        sheet.conditionalFormats = rules.map((rule): ConditionalFormatModel => formatOfRule(rule));
        sheet.touched.add('conditionalFormats');
      },
    },
  };
}

/** Binds nobody who was invited to edit at that moment, nor who makes it; the owner is not in the list. */
function newProtection({ options, owner, person }: Host): ProtectionModel {
  const made = { description: '', unprotected: [] };
  if (options.editors === undefined && options.bound !== true) return made;
  const editors = [...new Set([...(options.editors ?? []), person])].filter(
    (email) => email !== owner,
  );
  return { ...made, editors };
}
