/** The link that a person confirmed, kept as JSON in cells of the settings tab. */
import type { Outline } from '../../outline/schema.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { type Link, parseLink } from './link.ts';

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
