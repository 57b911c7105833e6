/** What the page may ask of the workbook that is open, and what is needed to open it. */
import type { Calculator } from '../calc/calculator.ts';
import type { SpreadsheetModel } from '../model.ts';
import type { HostOptions } from '../services/host.ts';
import type { KeptCopy } from './keptCopy.ts';
import type { PageMenu, Press, Pressed } from './menuMessages.ts';
import type { MergeDesk } from './mergeDesk.ts';
import type {
  Answered,
  BatchAnswer,
  DeskState,
  EditBatch,
  FunctionCall,
  Spot,
  TabName,
  ToldTab,
} from './messages.ts';

export interface OpenFile {
  /** No other opening of a workbook has it. */
  readonly id: string;
  readonly fileName: string;
  readonly tabs: () => readonly TabName[];
  /** null when there is no such tab; `page` is the opening of the page that asks. */
  readonly tab: (name: string, since: number, page: string) => ToldTab | null;
  readonly edit: (batch: EditBatch) => BatchAnswer;
  readonly state: () => DeskState;
  /** Saves the copy now. */
  readonly saveCopy: () => DeskState;
  /** Opens the original for good: an earlier copy is renamed. */
  readonly leaveCopy: () => DeskState;
  readonly menu: () => PageMenu;
  readonly press: (press: Press) => Pressed;
  readonly select: (spot: Spot) => void;
  readonly run: (call: FunctionCall) => Answered;
  /** The workbook as a file to download. */
  readonly download: () => Uint8Array;
  readonly sidebar: () => string;
  /** The page of the dialog that was opened last; null before the first. */
  readonly dialog: () => string | null;
  /** Files that units returned, and the file to send them. */
  readonly returned: MergeDesk;
  readonly copy: KeptCopy | null;
  readonly calculator: Calculator;
  /** Calculates its tabs, so that each opens at once. */
  readonly calculateAhead: () => void;
  /** What is not saved or logged yet is. */
  readonly close: () => void;
}

/** What a desk opens. */
export interface DeskInput {
  readonly spreadsheet: SpreadsheetModel;
  readonly fileName: string;
  readonly options?: HostOptions;
  /** The file that it came from: a copy is kept next to it. */
  readonly input?: string;
  /** When an earlier session's copy was written. */
  readonly earlier?: Date | null;
  /** Of a workbook that this one is a copy of: what is the same in both is not calculated again. */
  readonly calculator?: Calculator;
}
