/** What a final is called where another one names it. */
export interface FinalName {
  readonly version: number;
  /** dd/mm/yyyy; '' where its copies do not tell. */
  readonly day: string;
}
