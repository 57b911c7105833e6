/** Plans inside a sentence of results: "năm 2024 chi 7 triệu đồng; năm 2025 dự kiến 20 triệu đồng". */
import type { SentenceAt } from '../draft.ts';
import { timesIn } from '../years.ts';
import { doneAsPlanned, plan, planOpens, planPart } from './plans.vi.ts';

/** What a sentence with a plan tells as done. */
interface Done {
  readonly reading: SentenceAt;
  /** It may be planned too: a person looks. */
  readonly isAsked: boolean;
}

/** What was done, before a clause that plans; null where all of it may be planned. */
export function doneOf(whole: SentenceAt): Done | null {
  const key = whole.key.replace(doneAsPlanned, (found) => ' '.repeat(found.length));
  const reading = { ...whole, key };
  const isAsPlanned = key !== whole.key;
  const found = plan.exec(key);
  if (!found) return { reading: isAsPlanned ? reading : whole, isAsked: isAsPlanned };
  const before = key.slice(0, found.index);
  const opened = planOpens.exec(before);
  const from = opened ? opened.index : before.lastIndexOf(';');
  const done = reading.times.filter(({ end }) => end <= from).flatMap(({ years }) => years);
  const planned = timesIn(key.slice(from)).flatMap(({ years }) => years);
  const isLater = planned.length > 0 && done.length > 0 && Math.min(...planned) > Math.max(...done);
  if (from > 0 && isLater) return { reading: upTo(reading, from), isAsked: isAsPlanned };
  const part = planPart.exec(before)?.index ?? 0;
  return part > 0 ? { reading: upTo(reading, part), isAsked: true } : null;
}

function upTo(reading: SentenceAt, from: number): SentenceAt {
  const { key, times } = reading;
  return {
    ...reading,
    key: key.slice(0, from).padEnd(key.length),
    times: times.filter(({ end }) => end <= from),
  };
}
