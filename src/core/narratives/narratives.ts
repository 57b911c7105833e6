/** What a unit wrote in a field of text. */

/** A unit's answer in a text field. Texts that hold personal data must not be among them. */
export interface Narrative {
  /** Unit code. */
  readonly unit: string;
  /** Field code. */
  readonly field: string;
  /** "Số liệu!AN12". */
  readonly cell: string;
  readonly voice: Voice;
  readonly text: string;
  /** It speaks for a whole ward or commune: bodies of that level are its own. */
  readonly ofArea?: boolean;
  /** A person of the Department said that it may be printed. */
  readonly isAllowed?: boolean;
}

/** Who speaks: a unit for itself, or an office of the Department for the Department. */
export type Voice = 'units' | 'department';
