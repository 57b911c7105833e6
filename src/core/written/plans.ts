/** Plans inside a sentence of results: "năm 2024 chi 7 triệu đồng; năm 2025 dự kiến 20 triệu đồng". */
import type { SentenceAt } from './draft.ts';
import { plan, planOpens } from './words.vi.ts';
import { timesIn } from './years.ts';

/** What was done, before a clause that plans for a later year; null where all of it may be planned. */
export function doneOf(reading: SentenceAt): SentenceAt | null {
  const found = plan.exec(reading.key);
  if (!found) return reading;
  const { key } = reading;
  const before = key.slice(0, found.index);
  const opened = planOpens.exec(before);
  const from = opened ? opened.index : before.lastIndexOf(';');
  if (from <= 0) return null;
  const done = reading.times.filter(({ end }) => end <= from).flatMap(({ years }) => years);
  const planned = timesIn(key.slice(from)).flatMap(({ years }) => years);
  const isLater = planned.length > 0 && done.length > 0 && Math.min(...planned) > Math.max(...done);
  if (!isLater) return null;
  return {
    ...reading,
    key: key.slice(0, from).padEnd(key.length),
    times: reading.times.filter(({ end }) => end <= from),
  };
}
