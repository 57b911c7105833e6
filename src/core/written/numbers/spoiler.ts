/** A pattern that spoils a figure whose words are all known: where it is looked for, and of which figures. */

/** Around a figure: 'clause' since a semicolon, 'own' since any mark, 'part' up to the next one; 'around' is both of the last. */
export type SpotAround =
  | 'number'
  | 'before'
  | 'clause'
  | 'own'
  | 'behind'
  | 'part'
  | 'number on'
  | 'around'
  | 'bracket'
  | 'sentence'
  | 'lead and sentence';

/** What the figure counts: 'things' are no people, 'counts' no money. */
export type Kind = 'money' | 'counts' | 'people' | 'victims' | 'things';

export type Writer = 'school' | 'office' | 'department' | 'all but wards';

export interface Spoiler {
  readonly in: SpotAround | readonly SpotAround[];
  readonly finds: RegExp;
  /** Taken out first. */
  readonly but?: RegExp;
  /** Only of a number with these words. */
  readonly of?: RegExp;
  readonly kind?: Kind;
  readonly by?: Writer;
  /** Not where one of these is found. */
  readonly unless?: readonly (readonly [SpotAround, RegExp])[];
}
