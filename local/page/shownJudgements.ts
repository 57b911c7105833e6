/** What the page is told of the checks of one linked tab; empty in any other. */
export interface ShownJudgements {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Lights by row number, or by column where each unit has a column. */
  readonly lights: readonly Light[];
}

export interface Light {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly text: string;
  readonly background: string;
  readonly colour: string;
}
