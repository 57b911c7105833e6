/** How a sheet that others made is read: tab by tab, column by column (LIEN_KET.json, kept in the settings tab). */
import type { Outline } from '../../outline/schema.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

/** `chac` is read; `gan_giong` waits for a person; `chua_ro` is not known. */
export type Sureness = 'chac' | 'gan_giong' | 'chua_ro';
export type PairPart = 'numerator' | 'denominator' | 'ratio';

/** What a tab holds: the answers, the units, a reference table by its key, or nothing of the form. */
export type TabRole = 'answers' | 'registry' | 'other' | (string & {});

export interface LinkedColumn {
  /** "F". */
  readonly column: string;
  /** Header words without title rows, top first, joined by " / ". */
  readonly header: string;
  readonly field: string | null;
  readonly year: number | null;
  readonly part: PairPart | null;
  readonly sure: Sureness;
}

/** Rows count from 1. A tab with several tables is there once for each. Where units go across, `column` is the number of a row, and rows are columns. */
export interface LinkedTab {
  readonly tab: string;
  readonly role: TabRole;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly LinkedColumn[];
  /** Rows that are no unit's. */
  readonly aside: readonly number[];
  /** In a kept link: what the rows that a person set aside are known by, for rows move. */
  readonly apart?: readonly string[];
}

/** Whether units go across: its columns are named by numbers, as rows are. */
export function isAcross({ columns }: Pick<LinkedTab, 'columns'>): boolean {
  return columns.length > 0 && columns.every(({ column }) => /^\d+$/.test(column));
}

export interface LinkedUnit {
  readonly tab: string;
  /** From 1; the column of a unit that goes across. */
  readonly row: number;
  readonly name: string;
  readonly code: string;
  /** null when neither the name nor its group tells it. */
  readonly type: string | null;
}

export type Completion = 'signing' | 'required';

export interface Link {
  readonly tabs: readonly LinkedTab[];
  readonly completion: Completion;
  readonly units: readonly LinkedUnit[];
}

/** Names a table among those of a workbook; `table` counts from 1 in its tab. */
export function tableKey({ name, table = 1 }: { name: string; table?: number }): string {
  return table === 1 ? name : `${name}\n${table}`;
}

/** The key of each table of a link: the second of a tab has another than the first. */
export function tableKeys(tabs: readonly { readonly tab: string }[]): string[] {
  return tabs.map(({ tab }, at) => {
    const before = tabs.slice(0, at).filter((one) => one.tab === tab).length;
    return tableKey({ name: tab, table: before + 1 });
  });
}

/** A link of JSON, or null when the text is not one. */
export function parseLink(text: string): Link | null {
  let made: Partial<Link> | null;
  try {
    made = JSON.parse(text) as Partial<Link> | null;
  } catch {
    return null;
  }
  const isTab = (tab: Partial<LinkedTab> | null) =>
    typeof tab?.tab === 'string' && typeof tab.role === 'string' && Array.isArray(tab.columns);
  if (!made || !Array.isArray(made.tabs) || !made.tabs.every(isTab)) return null;
  const units = Array.isArray(made.units) ? made.units : [];
  return { tabs: made.tabs, completion: made.completion ?? 'required', units };
}

/** A cell holds 50,000 characters. */
const mostInCell = 40_000;

/** The codes of the settings that hold the parts: "lien_ket", "lien_ket.2". */
function partCode(code: string, part: number): string {
  return part === 1 ? code : `${code}.${part}`;
}

/** The settings rows that keep a link: code and text of each. */
export function linkParts(
  link: Link | null,
  { settings }: Outline,
): { code: string; text: string }[] {
  const text = link ? JSON.stringify(link) : '';
  const count = Math.max(1, Math.ceil(text.length / mostInCell));
  return Array.from({ length: count }, (_, at) => ({
    code: partCode(settings.rows.binding.code, at + 1),
    text: text.slice(at * mostInCell, (at + 1) * mostInCell),
  }));
}

/** The kept link; null when none was kept, or what is kept cannot be read. */
export function readKeptLink(settings: TabBinding | null, outline: Outline): Link | null {
  if (!settings) return null;
  const { code, value, rows } = outline.settings;
  const texts = new Map<string, string>();
  for (let row = settings.firstRow; row < settings.grid.values.length; row++) {
    texts.set(
      boundCell(settings, row, code.code).shown.trim(),
      String(boundCell(settings, row, value.code).value),
    );
  }
  let text = '';
  for (let part = 1; texts.has(partCode(rows.binding.code, part)); part++) {
    text += texts.get(partCode(rows.binding.code, part)) ?? '';
  }
  return text === '' ? null : parseLink(text);
}
