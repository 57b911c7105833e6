/** A time that a sentence names, and where. */
import type { FigureDoubt } from './writtenReport.ts';

/** A place of the key. */
export interface KeySpan {
  readonly start: number;
  readonly end: number;
}

/** A time named in a sentence; `year` null where it is more than one. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** All that it names one by one; empty for "đến nay". */
  readonly years: readonly number[];
  readonly doubt: FigureDoubt | null;
  /** "Từ năm 2022 đến nay": the first of years that it does not name. */
  readonly since?: number;
  /** "Từ năm 2022 đến nay", "cả giai đoạn": its years are those of the form, it names none. */
  readonly isMeant?: true;
}
