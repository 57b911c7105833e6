/** What a run tells of rates that units declare. */

/** Rates that units declare: how many do, from which to which; neither added nor averaged. */
export interface DeclaredSpan {
  readonly units: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Year or "period" → what units declare of a field; times of which none does are absent. */
export type DeclaredRates = Readonly<Record<string, DeclaredSpan>>;
