/** What a rule is: one declaration with its check, its sentence, its examples. */
import type { Indicator, Outline, Terms } from '../../outline/schema.ts';
import type { LastFigures } from '../lastCampaign/lastFigures.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { MatchContext } from '../matching/context.ts';
import type { Match } from '../matching/matching.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return } from '../returns/returns.ts';
import { placeNames } from '../tabs/placeNames.vi.ts';
import type { Place } from '../workbook.ts';
import type { Finding, Fix, Severity } from './finding.ts';
import type { JudgedCells } from './judged.ts';
import type { NativeForm, NativeKind } from './native.ts';
import { explanationPlace } from './words.vi.ts';

/** What a sentence is made of; never personal data. */
type Parameters = Readonly<Record<string, string | number>>;

/** Where a rule fails, and the parameters of its sentence. */
export interface Fail<P extends Parameters = Parameters> {
  readonly unit: string | null;
  readonly field: string | null;
  readonly year: number | null;
  readonly place: Place | null;
  readonly parameters: P;
  /** When milder or graver than the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** What a rule says of one return, or of all of them. */
interface Verdicts<P extends Parameters = Parameters> {
  readonly fails: readonly Fail<P>[];
  /** How many times an operand was missing, so that nothing could be said. */
  readonly skipped: number;
}

export interface CheckContext extends MatchContext {
  readonly last: LastFigures;
  /** The unit's match, computed once. */
  match(entry: Return, indicator: Indicator, year: number): Match;
  /** The unit's filled cells, by whether it is asked for them; gathered once. */
  filled(entry: Return): JudgedCells;
  /** Whether an answer holds personal data; a text is searched once a run. */
  isPersonal(answer: Answer): boolean;
}

/** Cells as typed and where the rule reports; an empty `reports` is an example it accepts. */
export interface Example {
  /** Column code of the answers tab → typed text, over a return that is in order. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Reference table → rows of column code → typed text, in place of those in order. */
  readonly references?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly unitType?: string;
  /** Column code → typed text, in the unit's line of the registry. */
  readonly registry?: Readonly<Record<string, string>>;
  /** Column code → the number that the unit's last campaign had. */
  readonly last?: Readonly<Record<string, string>>;
  /** Rows of the unit in the answers; 1 when absent. */
  readonly rows?: number;
  /** Other units, each a return in order but for these cells. */
  readonly others?: readonly OtherUnit[];
  /** A tab ("tre_em") or a column ("so_lieu.kinh_phi.2022") that the workbook does not have. */
  readonly without?: string;
  /** Headers of columns outside the outline, in the answers. */
  readonly added?: readonly string[];
  /** "field" or "field.year"; '' where the rule names no field. */
  readonly reports: readonly string[];
  /** What the form's own formulas show, where the rule has several native forms. */
  readonly native?: NativeKind;
  /** Rules that an officer wrote, besides those of the form. */
  readonly relations?: Partial<Outline['relations']>;
  /** How many times an operand was missing; not compared when absent. */
  readonly skipped?: number;
}

/** A unit next to the example's own; with `unlisted` it has a row but no line in the registry. */
interface OtherUnit {
  /** '' for a row that names no unit. */
  readonly unit: string;
  readonly unlisted?: boolean;
  /** Only these cells, over no return in order, when `unlisted`. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** What a missing operand does: the rule is skipped and counted, or it is what the rule is about. */
export type Missing = 'skipped' | 'reported' | 'not-applicable';

/** A declaration: its checks give parameters, its sentence takes the same. */
interface RuleDeclaration<P extends Parameters> {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule asks, in one clause. */
  readonly title: string;
  readonly missing: Missing;
  /** What the form's own formulas show of it; a rule of several parts has several forms. */
  readonly native: readonly NativeForm[];
  /** `terms`: what the form calls what it has. */
  sentence(parameters: P, terms: Terms): string;
  /** Judges one return by itself; the sidebar runs these on the row being typed. */
  check?(entry: Return, context: CheckContext): Verdicts<P>;
  /** Judges the workbook, or returns against each other. */
  checkAll?(context: CheckContext): Verdicts<P>;
  readonly examples: readonly Example[];
}

/** A declared rule, ready to run: every failure already has its sentence. */
export interface Rule
  extends Pick<
    RuleDeclaration<Parameters>,
    'id' | 'severity' | 'title' | 'missing' | 'native' | 'examples'
  > {
  check(entry: Return, context: CheckContext): RuleOutcome;
  checkAll(context: CheckContext): RuleOutcome;
}

/** Failures with their sentences. */
export interface RuleOutcome {
  readonly fails: readonly (Fail & Pick<Finding, 'message' | 'explainable'>)[];
  readonly skipped: number;
}

/** What several comparisons of one rule say, as one. */
export function addVerdicts<P extends Parameters>(verdicts: readonly Verdicts<P>[]): Verdicts<P> {
  return {
    fails: verdicts.flatMap((verdict) => verdict.fails),
    skipped: verdicts.reduce((total, verdict) => total + verdict.skipped, 0),
  };
}

const silent = { fails: [], skipped: 0 };

/** Declares a rule; its sentence and its checks share the type of their parameters. */
export function defineRule<P extends Parameters>(declared: RuleDeclaration<P>): Rule {
  const say = ({ fails, skipped }: Verdicts<P>, context: CheckContext): RuleOutcome => {
    const terms = termsOf(context.outline);
    const names = placeNames(context.returns.binding, context.outline);
    const told = fails.map((fail) => {
      const { parameters } = fail;
      const { tab } = parameters;
      const sentence = declared.sentence(parameters, terms);
      return {
        ...fail,
        message: names.told(sentence),
        explainable: sentence.includes(explanationPlace),
        parameters: typeof tab === 'string' ? { ...parameters, tab: names.tab(tab) } : parameters,
      };
    });
    return { fails: told, skipped };
  };
  return {
    ...declared,
    check: (entry, context) => say(declared.check?.(entry, context) ?? silent, context),
    checkAll: (context) => say(declared.checkAll?.(context) ?? silent, context),
  };
}

/** A failure at an answer of a return. */
export function failAt<P extends Parameters>(
  entry: Return,
  answer: Answer,
  parameters: P,
): Fail<P> {
  const { field, year, place } = answer;
  return { unit: entry.unit.code, field: field.code, year, place, parameters };
}

/** Nothing skipped. */
export function judged<P extends Parameters>(fails: readonly Fail<P>[]): Verdicts<P> {
  return { fails, skipped: 0 };
}
