/** What the sheet's own formulas tell of a rule, where a unit fills the form without the add-on. */

/** What a formula looks for in a unit's rows, by the light that it gives. */
export interface NativeSigns {
  /** “Cần sửa”, red. */
  readonly contradiction:
    | 'repeated-unit'
    | 'unlisted-unit'
    | 'differing-control'
    | 'unnamed-row'
    | 'repeated-establishment'
    | 'unlisted-level'
    | 'missing-half'
    | 'part-above-whole';
  /** “Còn thiếu”, yellow. */
  readonly gap: 'blank-required' | 'blank-control' | 'blank-times' | 'unsigned';
  /** “Cần xem”, yellow. */
  readonly doubt: 'unread-number' | 'odd-number' | 'unread-date' | 'unlisted-choice';
}

/** The kinds that a formula can show. */
export type ShownKind = keyof NativeSigns;

/** `words`: what is shown; of `none`, what is not and why. Both are a row of the page on native checks. */
export type NativeForm =
  | {
      [K in ShownKind]: {
        readonly native: K;
        readonly signs: readonly NativeSigns[K][];
        readonly words: string;
      };
    }[ShownKind]
  | { readonly native: 'none'; readonly words: string };

export type NativeKind = NativeForm['native'];
