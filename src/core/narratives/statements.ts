/** ★ What the units said, brought together: each sentence once, in one place, with its figures summed. */

/**
 * A unit's result; an intention; what is hard, and that nothing is hard or asked for; how it went, well, badly or
 * nobody knows which; praise; "there was none".
 */
export type StatementKind =
  | 'result'
  | 'wish'
  | 'difficulty'
  | 'ease'
  | 'assessment'
  | 'criticism'
  | 'unjudged'
  | 'praise'
  | 'denial';

/** A figure of a statement, summed over the units that gave it. */
export interface StatementFigure {
  /** What it counts: "buổi"; '' where nothing follows it. */
  readonly noun: string;
  readonly sum: number;
  /** The sum of the lower ends, where a unit gave a range: then `sum` is that of the upper ends. */
  readonly least?: number;
  /** At least one unit wrote "about", "more than" or "nearly". */
  readonly isEstimate: boolean;
  /** At least one unit wrote "nearly" or "about", so that the sum may be less. */
  readonly isAbout?: boolean;
  /** Codes of the units that gave it: fewer than the statement's, where some gave no figure. */
  readonly units: readonly string[];
}

/** Where a unit wrote a sentence, and its own words. */
export interface SentenceSource {
  readonly unit: string;
  /** "Số liệu!AN12". */
  readonly cell: string;
  readonly text: string;
}

/** Sentences of one meaning. */
export interface Statement {
  /** Code of the field it is printed under, or of where a wish goes (outline `closing`). */
  readonly under: string;
  /** The commonest wording, names that differ generalised, `{0}`, `{1}`… for the figures. */
  readonly template: string;
  /** The template with its sums: "Tổ chức 358 buổi cho 96.412 lượt học sinh". */
  readonly text: string;
  /** In the order of the slots. */
  readonly figures: readonly StatementFigure[];
  /** Codes of sub-measures: the first is its place in the body, a second may only be counted. */
  readonly subMeasures: readonly string[];
  /** Code of a difficulty or a proposal of the outline; '' where none fits. */
  readonly matter: string;
  readonly kind: StatementKind;
  /** The Department's own offices speak for the Department: they are not counted as units. */
  readonly voice: 'units' | 'department';
  /** Unit codes in registry order; those whose figures contradict it are not among them. */
  readonly units: readonly string[];
  /** Units that wrote it although their own figures say otherwise. */
  readonly contradicted: readonly string[];
  /** Text of the statement in the same place that says the opposite; '' when none does. */
  readonly opposite: string;
  /** Units that say so and not this. */
  readonly opposedBy: readonly string[];
  readonly sources: readonly SentenceSource[];
  /** A number in it is that of each of several units, not of all together. */
  readonly isOfEach: boolean;
}

/** Why a piece of text is in no statement. */
export type LeftOutReason =
  | 'personal-data'
  | 'table'
  | 'greeting'
  | 'fragment'
  | 'frame'
  | 'others-count'
  | 'before-period'
  | 'damaged'
  | 'symbols'
  | 'question';

/** Text that is in no statement, for the note to the leader. */
export interface LeftOut extends SentenceSource {
  readonly reason: LeftOutReason;
}

/** Text that was mended before it was used: a legacy font converted, HTML or bullets taken away. */
export interface Mended {
  readonly unit: string;
  readonly cell: string;
  readonly what: 'font' | 'markup' | 'bullets' | 'emoji';
}

/** All of a run. Statements by falling number of units within each place. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly leftOut: readonly LeftOut[];
  readonly mended: readonly Mended[];
  /** Field → units that wrote a sentence there, and units that wrote that there is nothing. */
  readonly writers: Readonly<
    Record<string, { readonly units: readonly string[]; readonly none: readonly string[] }>
  >;
}
