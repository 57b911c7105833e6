/** How far a set-up came: Google stops a run after six minutes, and the next one continues. */
import { Refusal } from '../errors/refusal.ts';

/** Stops well before the six minutes: a tab may take one and a half. */
const mostMillis = 4 * 60_000;
const key = 'thiet_lap_dang_do';

/** Throws when there is no time left for another tab. */
export type InTime = () => void;

/** @returns a check whose clock begins now */
export function beginTime(): InTime {
  const end = Date.now() + mostMillis;
  return () => {
    if (Date.now() > end) throw new Refusal('out-of-time');
  };
}

/** Whether a set-up with the sample's lists began here and has not come to its end. */
export function isUnderWay(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(key) === 'mau';
}

/** Kept before the first tab is made, because the next run needs the lists. */
export function markUnderWay(): void {
  PropertiesService.getDocumentProperties().setProperty(key, 'mau');
}

export function markDone(): void {
  PropertiesService.getDocumentProperties().setProperty(key, '');
}
