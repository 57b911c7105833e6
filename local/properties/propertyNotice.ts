/** Says which properties of a workbook file may name a person; they are in no file that is written. */
import { isPropertiesPart, withheldProperties } from '../../src/core/privacy/fileProperties.ts';
import type { Parts } from '../xlsx/package/parts.ts';
import { partText } from '../xlsx/package/partText.ts';
import { hiddenPlaces } from './hiddenTexts.ts';
import { hasTellingPath } from './linkPaths.ts';
import {
  damaged,
  hiddenText,
  labels,
  linkPath,
  notReadParts,
  otherLabel,
  renameRange,
  renameTab,
  withheld,
} from './words.vi.ts';

/** A sentence for each kind of thing that is found; '' when all may be printed. */
export function propertyNotice(parts: Parts): string {
  const found = [...parts.keys()]
    .filter(isPropertiesPart)
    .flatMap(
      (path): readonly (string | null)[] => withheldProperties(partText(parts, path)) ?? [null],
    );
  const told = found.filter((name) => name !== tabNames).map(labelOf);
  const sentences = told.length === 0 ? [] : [withheld([...new Set(told)])];
  if (found.includes(tabNames)) sentences.push(renameTab);
  if (hasTellingPath(parts)) sentences.push(linkPath);
  const hidden = hiddenPlaces(parts);
  const cut = [...hidden].filter((place) => place !== 'usedName');
  if (cut.length > 0) sentences.push(hiddenText(cut));
  if (hidden.has('usedName')) sentences.push(renameRange);
  const unread = [...parts.keys()].filter((path) => notRead.test(path)).length;
  if (unread > 0) sentences.push(notReadParts(unread));
  return sentences.join(' ');
}

const tabNames = 'TitlesOfParts';
/** Whole files inside the workbook. */
const notRead = /(?:^|\/)(?:embeddings|media)\/[^/]+$/i;

/** A name that a person made up may itself be what must not be said. */
function labelOf(name: string | null): string {
  return name === null ? damaged : (labels.get(name) ?? otherLabel);
}
