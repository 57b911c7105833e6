/** Checks at each set-up that locks admit only the officers, and repairs those that do not. */
import { setUpWords } from '../../core/form/sentences.vi.ts';
import type { Outline } from '../../outline/schema.ts';
import { applyKeepers, differencesOf, lockPage } from '../sheets/lockPage.ts';
import { isOwnTab } from '../sheets/sources.ts';
import { sheetProtections } from './reader.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What is locked, and for whom it should be open. */
export interface Locks {
  readonly spreadsheet: Spreadsheet;
  readonly outline: Outline;
  /** Names of the form's tabs. */
  readonly form: readonly string[];
  /** Addresses in small letters; empty: who may edit is left as it is. */
  readonly officers: readonly string[];
}

interface LockChange {
  readonly protection: Protection;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Sentences on what would be changed; empty when all is right. */
export function planLocks(locks: Locks, protections: ReadonlyMap<number, Protection>): string[] {
  const open = openTabs(locks, protections).map((sheet) => setUpWords.locks(sheet.getName()));
  const changes = changesOf(locks, protections);
  if (changes.length === 0) return open;
  const count = (people: readonly (readonly string[])[]) => new Set(people.flat()).size;
  const added = count(changes.map((one) => one.added));
  const removed = count(changes.map((one) => one.removed));
  return [...open, setUpWords.keepers(changes.length, added, removed)];
}

/** Locks and repairs; @returns sentences on the addresses that Google would not take. */
export function repairLocks(locks: Locks): string[] {
  const { spreadsheet, officers } = locks;
  const protections = sheetProtections(spreadsheet);
  const open = openTabs(locks, protections);
  for (const sheet of open) lockPage(sheet);
  if (officers.length === 0) return [];
  const now = open.length > 0 ? sheetProtections(spreadsheet) : protections;
  const refused = changesOf(locks, now).flatMap(({ protection, added, removed }) =>
    applyKeepers(protection, { hasDomain: false, added, removed }),
  );
  return refused.length > 0 ? [setUpWords.refused([...new Set(refused)].join(', '))] : [];
}

/** Tabs of runs and versions that somebody unlocked; the form's own are in its plan. */
function openTabs(
  { spreadsheet, outline, form }: Locks,
  protections: ReadonlyMap<number, Protection>,
): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => {
    const name = sheet.getName();
    const isRuns = isOwnTab(name, outline) && !form.includes(name) && !name.startsWith('~');
    return isRuns && !protections.has(sheet.getSheetId());
  });
}

function changesOf(
  { spreadsheet, outline, form, officers }: Locks,
  protections: ReadonlyMap<number, Protection>,
): LockChange[] {
  if (officers.length === 0) return [];
  const owner = spreadsheet.getOwner()?.getEmail().toLowerCase() ?? '';
  return spreadsheet.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    const protection = protections.get(sheet.getSheetId());
    if (!protection || !(form.includes(name) || isOwnTab(name, outline))) return [];
    const { added, removed } = differencesOf(protection, officers, owner);
    return added.length + removed.length === 0 ? [] : [{ protection, added, removed }];
  });
}
