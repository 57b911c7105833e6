/** What a run tells of numbers that units declare and nobody adds up. */

/** How many units declare a number, of rates from which to which; neither added nor averaged. */
export interface DeclaredSpan {
  readonly units: number;
  /** Absent where the number of one unit may point at somebody. */
  readonly lowest?: number;
  readonly highest?: number;
}

/** Year or "period" → what units declare of a field; times of which none does are absent. */
export type DeclaredNumbers = Readonly<Record<string, DeclaredSpan>>;
