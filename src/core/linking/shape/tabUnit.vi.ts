/** The unit that a tab's name is, whatever marks of a copy it has. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { unitLike } from '../unitNames.ts';

/** "PGD Lê Chân (2)", "Bản sao của PGD Lê Chân", "PGD Lê Chân - nháp" are of PGD Lê Chân; null for a tab of no unit. */
export function unitOfTab(tab: string, { oldCopies, finals = [], drafts = [], turns = [], renewed = [] }: HeaderWords): string | null {
  const marks = [...oldCopies, ...finals, ...drafts, ...turns.map((turn) => `${turn} ?\\d{1,2}`)].join('|');
  // One word may be of a name: "Lưu Kiếm", "Mẫu Sơn".
  const apart = [...oldCopies, ...finals].filter((mark) => mark === 'copy' || mark.includes(' ')).join('|');
  // In small letters a word behind a name is none of it: "PGD Lê Chân cũ", "PGD Lê Chân 2024".
  const state = [...oldCopies, ...finals, ...drafts, ...renewed, ...turns.map((turn) => `${turn} ?\\d{1,2}`)].join('|');
  const behind = [
    new RegExp(`\\s+(?:${state}|(?:năm )?20\\d\\d)$`, 'u'),
    /\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|_\d{1,2})$/u,
    new RegExp(`\\s*[(\\[_–-]\\s*(?:${marks})(?: \\d{1,2})?\\s*[)\\]]?$`, 'iu'),
    new RegExp(`\\s+(?:${apart})(?: \\d{1,2})?$`, 'iu'),
  ];
  const before = [
    new RegExp(`^(?:${marks})(?: của| of)?\\s*[-–_:]\\s*`, 'iu'),
    new RegExp(`^(?:${marks}) (?:của|of) `, 'iu'),
    new RegExp(`^(?:${apart}) `, 'iu'),
  ];
  let name = tab.normalize('NFC').trim();
  for (let last = ''; last !== name; ) {
    last = name;
    for (const mark of [...before, ...behind]) {
      const rest = name.replace(mark, '').trim();
      if (unitLike(rest)) name = rest;
    }
  }
  return unitLike(name) ? name : null;
}
