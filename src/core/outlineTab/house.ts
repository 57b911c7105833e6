/** What the house gives every form where its tab says nothing; the shell hands it in. */
import type { Field, Signing, UnitType } from '../../outline/schema.ts';

interface HouseSection {
  readonly code: string;
  readonly title: string;
  readonly short?: string;
  readonly fields: readonly Field[];
}

/** What the house calls the parts of a report whose tab lists none. */
type PartTitle =
  | 'answers'
  | 'groups'
  | 'assessment'
  | 'strengths'
  | 'weaknesses'
  | 'causes'
  | 'difficulties'
  | 'future'
  | 'directions'
  | 'proposals'
  | 'others';

export interface House {
  /** Properties of an outline by their names, each taken where the tab has none. */
  readonly parts: object;
  readonly ownTexts: readonly object[];
  readonly unitType: Pick<UnitType, 'code' | 'label' | 'nameStarts'>;
  readonly keySection: HouseSection;
  readonly key: Field;
  readonly year: Field;
  readonly category: Field;
  readonly note: Field;
  readonly checkSection: HouseSection;
  readonly agreement: (of: string, at: number) => Field;
  readonly ratio: (of: string, label: string, at: number) => Field;
  readonly reading: (of: string, label: string) => Field;
  readonly row: Field;
  readonly lastSections: readonly HouseSection[];
  /** Code of the section of working columns, which no tab names. */
  readonly workCode: string;
  readonly workSection: (indicators: readonly string[]) => HouseSection;
  readonly explanations: string;
  /** The example of a signing date in `lastSections`. */
  readonly signingDay: string;
  readonly signing: Signing;
  /** Settings of an agency that is not the house's; '' is asked for or not printed. */
  readonly otherAgency: Readonly<Record<string, string>>;
  readonly proposalsTo: {
    /** Code of the agency that units write to. */
    readonly own: string;
    /** Whom its report goes to. */
    readonly above: { readonly code: string; readonly name: string };
    readonly hint: string;
    readonly part: (name: string) => string;
  };
  readonly agencyCode: (name: string) => string;
  readonly noteParts: readonly object[];
  readonly partTitles: Readonly<Record<PartTitle, string>>;
  readonly shortName: (years: readonly unknown[]) => string;
  readonly subject: (title: string) => string;
  readonly agency: (name: string) => string;
  /** What it calls itself for short; '' for none. */
  readonly self: (name: string) => string;
  readonly predicate: (label: string, noun: string) => string;
}
