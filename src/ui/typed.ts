/** What a person has typed over a cell and not yet written. */

export interface TypedText {
  readonly text: string;
  /** What the cell held when it was typed. */
  readonly over: string;
}

/** What a box shows: what was typed, unless the cell has changed under it since. */
export function shown(standing: string, typed: TypedText | null | undefined): string {
  return typed?.over === standing ? typed.text : standing;
}
