/** What the report is written from. */
import type { Outline } from '../../outline/schema.ts';
import type { Results } from '../figures/results.ts';
import type { OwnWaiting } from '../log/ownWords.ts';
import type { Narrative } from '../narratives/narratives.ts';
import type { Statements } from '../narratives/statements.ts';
import type { Settings } from '../settings/settings.ts';

/** A unit of the registry, in its order. */
export interface ReportUnit {
  readonly code: string;
  readonly name: string;
  /** Code of its type; '' when it cannot be read. */
  readonly type: string;
  readonly area: string;
  /** Of who signed its return, as it was typed; absent where none was given. */
  readonly position?: string;
}

export interface ReportInput {
  readonly results: Results;
  readonly outline: Outline;
  readonly settings: Settings;
  /** Answers in text fields of the rows that are in the run, personal data left out. */
  readonly narratives: readonly Narrative[];
  /** The same texts brought together: each sentence once, placed, its figures summed. */
  readonly statements: Statements;
  /** How many texts were left out because personal data was found in them. */
  readonly withheldTexts: number;
  readonly units: readonly ReportUnit[];
  /** Whether units say that they are complete, or have only to answer what is required. */
  readonly completion: 'signing' | 'required';
  /** The Department's own words, by code of the place; blank places are not there. */
  readonly ownTexts: Readonly<Record<string, string>>;
  /** Places of which lines are not printed, and why; absent where all are. */
  readonly ownWaiting?: ReadonlyMap<string, OwnWaiting>;
  /** SHA-256 of the input tabs. */
  readonly hashes: { readonly inputs: string };
  /** Rule → what it asks, in one clause. */
  readonly ruleTitles: Readonly<Record<string, string>>;
}
