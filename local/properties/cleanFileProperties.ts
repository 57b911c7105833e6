/** Takes author, title and comments that may name a person out of a workbook that is written. */
import {
  cleanProperties,
  isPropertiesPart,
  isThumbnail,
} from '../../src/core/privacy/fileProperties.ts';
import type { PackageEdit } from '../xlsx/package/packageEdit.ts';
import { partText } from '../xlsx/package/partText.ts';

/** They travel with every copy; a picture of the first page does so too. */
export function cleanFileProperties(edit: PackageEdit): void {
  const unread = new Set<string>();
  for (const path of [...edit.parts.keys()].filter(isPropertiesPart)) {
    const cleaned = cleanProperties(partText(edit.parts, path));
    if (cleaned === 'unread') unread.add(path);
    else if (cleaned !== null) edit.set(path, cleaned);
  }
  edit.unrelate('', (path) => isThumbnail(path) || unread.has(path));
}
