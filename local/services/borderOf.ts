/** Which line setBorder asks for around each cell: its colour, or null for none. */
import type { Host } from './host.ts';

/** `lines` are setBorder's arguments; only all six sides, on or off, are emulated. */
export function borderOf(host: Host, lines: readonly unknown[]): string | null {
  const sides = lines.slice(0, 6);
  const colour = lines[6];
  if (sides.every((side) => side !== true)) return null;
  if (sides.every((side) => side === true)) return typeof colour === 'string' ? colour : '#000000';
  throw host.error('setBorder of some sides only is not emulated.');
}
