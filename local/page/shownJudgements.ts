/** What the page is told of the checks of one linked tab; empty in any other. */
export interface ShownJudgements {
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Beside the rows of units, or above their columns where they stand across. */
  readonly lights: readonly Light[];
}

export interface Light {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly text: string;
  readonly background: string;
  readonly colour: string;
}
