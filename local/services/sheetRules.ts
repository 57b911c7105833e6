/** What an emulated Sheet is guarded and coloured by: protection, conditional formats. */
import type { ConditionalFormatModel } from '../model.ts';
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
        sheet.protection ??= { description: '', unprotected: [] };
        sheet.touched.add('protection');
        return openProtection(host, sheet);
      },
      setConditionalFormatRules(rules) {
        sheet.conditionalFormats = rules.map((rule): ConditionalFormatModel => formatOfRule(rule));
        sheet.touched.add('conditionalFormats');
      },
    },
  };
}
