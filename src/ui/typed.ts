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

/** What is left of it once `sent` is written: nothing, or what was typed on meanwhile. */
export function leftOf(
  now: TypedText | null,
  sent: TypedText | null | undefined,
): TypedText | null {
  if (now === sent) return null;
  return now && sent ? { ...now, over: sent.text } : now;
}
