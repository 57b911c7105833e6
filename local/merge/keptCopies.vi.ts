/** How the add-on names the hidden copies of tabs that a final version keeps. */

/** The version and the tab that a tab of this name keeps; null for any other tab. */
export function keptCopyOf(name: string): { version: number; tab: string } | null {
  const match = /^Chốt v(\d+) – (.+)$/.exec(name);
  return match === null ? null : { version: Number(match[1]), tab: match[2] ?? '' };
}

const sentStart = 'Bản gửi – ';

/** The hidden copy of a tab as it was sent to units. */
export function sentCopyName(tab: string): string {
  return sentStart + tab;
}

/** The tab that a copy of this name keeps as it was sent; null for any other tab. */
export function sentTabOf(name: string): string | null {
  return name.startsWith(sentStart) ? name.slice(sentStart.length) : null;
}
