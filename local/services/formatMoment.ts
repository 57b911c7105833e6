/** Utilities.formatDate: a moment by a pattern of SimpleDateFormat, in the zones the form needs. */
import type { Host } from './host.ts';

/** Zones without summer time, in hours ahead of UTC. */
const hoursAhead: Readonly<Record<string, number>> = {
  'Asia/Ho_Chi_Minh': 7,
  'GMT+7': 7,
  UTC: 0,
  GMT: 0,
};

/** Letters yyyy MM dd HH mm ss SSS XXX, and 'quoted' text; another letter throws. */
export function formatMoment(
  host: Host,
  moment: { getTime(): number },
  zone: string,
  pattern: string,
) {
  const hours = hoursAhead[zone];
  if (hours === undefined) throw host.error(`Time zone "${zone}" is not emulated.`);
  const local = new Date(moment.getTime() + hours * 3_600_000);
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    const write = writers[found.charAt(0)];
    if (write === undefined) throw host.error(`Letter ${found} of formatDate is not emulated.`);
    return write(local, found.length, hours);
  });
}

type Writer = (local: Date, width: number, hours: number) => string;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const writers: Readonly<Record<string, Writer>> = {
  y: (local, width) => pad(local.getUTCFullYear(), width).slice(width === 2 ? -2 : 0),
  M: (local, width) => pad(local.getUTCMonth() + 1, width),
  d: (local, width) => pad(local.getUTCDate(), width),
  H: (local, width) => pad(local.getUTCHours(), width),
  m: (local, width) => pad(local.getUTCMinutes(), width),
  s: (local, width) => pad(local.getUTCSeconds(), width),
  S: (local, width) => pad(local.getUTCMilliseconds(), width),
  X: (_local, _width, hours) => (hours === 0 ? 'Z' : `+${pad(hours, 2)}:00`),
};
