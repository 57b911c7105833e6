/** What the emulated services of one run share: spreadsheet, stores, who runs it and when. */
import type { Rectangle, SpreadsheetModel } from '../model.ts';
import { Calls, type Fault, type Reads, RunReadings, type ServiceCall } from './calls.ts';
import { openRealm, type Realm } from './realm.ts';
import { refusedFor } from './scopes.ts';

/** A menu as onOpen made it; a separator has no label, a sub-menu no function. */
export interface MenuEntry {
  readonly label: string;
  readonly run?: string;
  readonly items?: readonly MenuEntry[];
}

/** A file given to Drive. */
interface DriveFile {
  readonly id: string;
  readonly name: string;
  /** What Drive turns it into. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface SelectedRange {
  readonly sheetId: number;
  readonly area: Rectangle;
}

/** Stores that outlive a run, as the document's and the user's do. */
export interface Stores {
  readonly documentProperties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  readonly driveFiles: DriveFile[];
  /** Somebody else holds the document lock, and never gives it back. */
  lockedByOther: boolean;
  /** When the last holder gave the lock back: a run that comes before waits until then. */
  lockFreeAt: number;
}

export function newStores(): Stores {
  return {
    documentProperties: new Map(),
    userProperties: new Map(),
    cache: new Map(),
    driveFiles: [],
    lockedByOther: false,
    lockFreeAt: 0,
  };
}

/** How a run differs from a plain one. */
export interface HostOptions {
  readonly stores?: Stores;
  /** E-mail of the person who runs it; '' where Google does not tell. */
  readonly user?: string;
  /** Logged in place of an e-mail on one's own machine; files then have no Drive address. */
  readonly ownMachine?: string;
  /** What Google calls the spreadsheet; a copy is called otherwise. */
  readonly id?: string;
  /** E-mail of the spreadsheet's owner: who runs it, unless said. */
  readonly owner?: string;
  /** E-mails of those invited to edit the spreadsheet; not known unless said. */
  readonly editors?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly fault?: Fault;
  /** What other people do before a call. */
  readonly between?: (call: ServiceCall) => (() => void) | false | undefined;
  /** Milliseconds that each crossing takes; none unless said. */
  readonly callTakes?: number;
  /** Absent: what was read stays as first read until a write or a flush. */
  readonly reads?: Reads;
  /** The person is one whom sheet protection binds: neither the owner nor a listed editor. */
  readonly bound?: boolean;
  /** Last parts of scopes the person refused: "drive.file". */
  readonly refusedScopes?: readonly string[];
  /** The project has not the advanced Drive service. */
  readonly withoutDrive?: true;
  /** The owner's account belongs to an organisation; a personal one has no domain. */
  readonly domain?: true;
  readonly selection?: SelectedRange;
  /** The bundle runs as an Editor add-on, not bound to the spreadsheet. */
  readonly addOn?: boolean;
  /** What the person presses, alert by alert; then the first button of each. */
  readonly answers?: readonly string[];
  /** A question that has no answer yet is cancelled and kept in `question`, for a person to answer. */
  readonly asks?: boolean;
  /** Loads the bundle for this run alone, as Google does; absent: takes one that is loaded. */
  readonly fresh?: true;
  /** Text of a file that HtmlService reads. */
  readonly readHtml?: (name: string) => string;
}

/** The person who opens a file on their own machine owns it. */
const localOwner = 'owner@localhost';

function selectFirst(spreadsheet: SpreadsheetModel): SelectedRange {
  const first = spreadsheet.sheets.find((sheet) => !sheet.hidden) ?? spreadsheet.sheets[0];
  if (first === undefined) throw new Error('A spreadsheet has at least one sheet.');
  return { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** A page that a sidebar or a dialog shows; its size in pixels, 0 where it does not say. */
export type ShownPage = Readonly<
  Record<'title' | 'html', string> & Record<'width' | 'height', number>
>;

export class Host {
  readonly calls: Calls;
  readonly stores: Stores;
  readonly menus: MenuEntry[] = [];
  readonly alerts: string[] = [];
  readonly answers: string[];
  /** What was asked and cancelled, because nobody has answered it yet. */
  question: { readonly text: string; readonly buttons: readonly string[] } | null = null;
  readonly log: string[] = [];
  /** Members of every service that was opened, by its name. */
  readonly emulated = new Map<string, readonly string[]>();
  sidebar: ShownPage | null = null;
  dialog: ShownPage | null = null;
  lockHeld = false;
  /** The sheet in front and the cells selected in it. */
  selection: SelectedRange;
  private slept = 0;
  readonly readings: RunReadings;

  constructor(
    readonly spreadsheet: SpreadsheetModel,
    readonly options: HostOptions = {},
    readonly realm: Realm = openRealm(),
  ) {
    this.calls = new Calls(
      this.realm.error,
      options.fault,
      (call) => this.letOthers(call),
      (call) => this.pass(call),
    );
    this.readings = new RunReadings(options.reads);
    this.stores = options.stores ?? newStores();
    this.answers = [...(options.answers ?? [])];
    this.selection = options.selection ?? selectFirst(spreadsheet);
  }

  /** The moment of the run, moved on by what it slept and waited. */
  now(): number {
    return (this.options.now ?? Date.now)() + this.slept;
  }

  /** Passes time without waiting. */
  sleep(milliseconds: number): void {
    this.slept += milliseconds;
  }

  /** A call has taken its time; what it changed, or flushed, is read again. */
  private pass(call: ServiceCall): void {
    this.slept += this.options.callTakes ?? 0;
    this.readings.pass(call);
  }

  private letOthers(call: ServiceCall): void {
    const act = this.options.between?.(call);
    if (!act) return;
    this.readings.keep();
    act();
  }

  /** Brings a sheet to the front, its first cell selected. */
  select(sheetId: number): void {
    this.selection = { sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  /** Another sheet comes to the front when the one in front is hidden or deleted. */
  leave(sheetId: number): void {
    if (this.selection.sheetId === sheetId) this.selection = selectFirst(this.spreadsheet);
  }

  /** E-mail of the spreadsheet's owner. */
  get owner(): string {
    return this.options.owner ?? localOwner;
  }

  /** Who runs the script, as the script may know of itself; on one's own machine, the owner. */
  get person(): string {
    return this.options.user ?? this.owner;
  }

  error(message: string): Error {
    return this.realm.error(message);
  }

  /** Throws Google's own words when the call needs a scope that was refused. */
  requireScope(call: string): void {
    // The manifest asks for the open spreadsheet alone; on one's own machine files are open.
    const notAsked = this.spreadsheet.beside ? [] : ['spreadsheets'];
    const message = refusedFor(call, [...notAsked, ...(this.options.refusedScopes ?? [])]);
    if (message !== null) throw this.error(message);
  }
}
