/** Paths of other workbooks that formulas point to: a folder may be called after somebody. */

import type { PackageEdit } from '../xlsx/package/packageEdit.ts';
import type { Parts } from '../xlsx/package/parts.ts';
import { partText } from '../xlsx/package/partText.ts';
import { readRelationships } from '../xlsx/package/relationships.ts';
import { mayTellName } from './mayTellName.ts';

/** A file of others keeps its name; its folder is left out where either may name somebody. */
export function cleanLinkPaths(edit: PackageEdit): void {
  for (const link of linksIn(edit.parts)) edit.readdress(link, shortPath);
  for (const tab of tabsIn(edit.parts)) edit.readdress(tab, shortFile);
  for (const [path, text] of ownPaths(edit.parts)) edit.set(path, text.replace(ownPath, ''));
}

/** Where Excel notes the folder in which it saved the workbook. */
const ownPath =
  /<mc:AlternateContent\b[^>]*>\s*<mc:Choice\b[^>]*>\s*<\w+:absPath\b[^>]*\/>\s*<\/mc:Choice>\s*<\/mc:AlternateContent>/;

function ownPaths(parts: Parts): readonly (readonly [path: string, text: string])[] {
  return [...parts.keys()]
    .filter((path) => /(?:^|\/)workbook\.xml$/i.test(path))
    .map((path) => [path, partText(parts, path)] as const)
    .filter(([, text]) => ownPath.test(text));
}

/** Whether such a path is in a workbook. */
export function hasTellingPath(parts: Parts): boolean {
  const tells = (part: string, short: (target: string) => string | null) =>
    readRelationships(parts, part, '').some(
      ({ external, target }) => external && short(target) !== null,
    );
  return (
    linksIn(parts).some((link) => tells(link, shortPath)) ||
    tabsIn(parts).some((tab) => tells(tab, shortFile))
  );
}

/** Paths of the parts that describe a link to another workbook. */
function linksIn(parts: Parts): readonly string[] {
  return [...parts.keys()].flatMap((path) => {
    const [, folder, name] = /^(.*externalLinks\/)_rels\/([^/]+)\.rels$/i.exec(path) ?? [];
    return folder === undefined || name === undefined ? [] : [folder + name];
  });
}

/** Paths of the tabs that have links of their own. */
function tabsIn(parts: Parts): readonly string[] {
  return [...parts.keys()].flatMap((path) => {
    const [, folder, name] = /^(.*worksheets\/)_rels\/([^/]+)\.rels$/i.exec(path) ?? [];
    return folder === undefined || name === undefined ? [] : [folder + name];
  });
}

/** Of a link to a file, what may be kept of its path; null for pages and addresses, which are read with their cell. */
function shortFile(target: string): string | null {
  const isFile = !/^(?:https?|mailto|tel|ftp|#)/i.test(target) || storedFile.test(target);
  return isFile ? shortPath(target) : null;
}

const storedFile =
  /^https?:[^?#]*(?:\/personal\/|\/:[wxpb]:\/|d\.docs\.live\.net)|^https?:[^?#]*\.(?:xlsx?|docx?|pdf|pptx?|jpe?g|png|mp4)(?:[?#]|$)/i;

const online = /^https?:/i;
/** "C:\\Users\\HaNT\\": a folder named after its user. */
const ownFolder = /(?:^|[\\/])(?:users|documents and settings|home)[\\/][^\\/]+[\\/]/i;
const anonymous = 'tep-lien-ket.xlsx';

/** The path without what may name somebody; null where nothing may. */
function shortPath(target: string): string | null {
  const readable = decoded(target);
  if (online.test(target)) return readable.split('/').every(mayTellName) ? null : anonymous;
  const parts = readable.split(/[\\/]+/).filter((one) => one !== '');
  if (!ownFolder.test(readable) && parts.every(mayTellName)) return null;
  const name = parts[parts.length - 1] ?? '';
  return mayTellName(name) ? encodeURI(name) : anonymous;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
