/** How the tabs of a final version are named. */

/** "Chốt v2 – Số liệu" */
export function versionTabName(version: number, tab: string): string {
  return `Chốt v${version} – ${tab}`;
}

export const versionTabPattern = /^Chốt v(\d+) – /;
