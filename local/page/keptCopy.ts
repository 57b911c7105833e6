/** The copy of the workbook next to its input: written a moment after each change, offered at the next start. */
import { existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { saveFile } from '../xlsx/package/saveFile.ts';
import type { CopyState } from './messages.ts';
import { copyEnding, copyTime, earlierCopyName } from './words.vi.ts';

/** The first save waits this long for more to be typed; a save is never put off longer. */
const quietMs = 700;
const longestMs = 4000;

/** Where the copy of an input file is kept. */
export function copyPath(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}.${copyEnding}${ext}`);
}

/** When the copy was written; null when there is none. */
export function copyMoment(input: string): Date | null {
  const file = copyPath(input);
  return existsSync(file) ? statSync(file).mtime : null;
}

export class KeptCopy {
  private at: Date | null = null;
  private made = 0;
  private saved = 0;
  private failed = '';
  private timer: NodeJS.Timeout | null = null;
  private since = 0;

  constructor(
    private readonly input: string,
    private readonly bytes: () => Uint8Array,
    /** What is to be in the workbook before it is saved is put there. */
    private readonly complete: () => void,
    /** A copy of an earlier session, until a person chooses what to open. */
    private earlier: Date | null = null,
  ) {}

  state(): CopyState {
    return {
      name: path.basename(copyPath(this.input)),
      at: this.at === null ? '' : copyTime(this.at),
      changes: [this.made, this.saved],
      failed: this.failed,
      earlier: this.earlier === null ? null : this.choice(this.earlier),
    };
  }

  private choice(copy: Date): CopyState['earlier'] {
    const input = statSync(this.input, { throwIfNoEntry: false })?.mtime ?? copy;
    return { copy: copyTime(copy), input: copyTime(input), isOlder: copy < input };
  }

  /** The workbook has changed: it is saved soon. */
  changed(): void {
    if (this.made === this.saved) this.since = Date.now();
    this.made += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(quietMs, this.since + longestMs - Date.now()));
    this.timer = setTimeout(() => this.save(), wait);
  }

  /** Saves what is not saved; a failure is told by `state`. */
  save(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.made === this.saved) return;
    this.complete();
    if (this.timer !== null) clearTimeout(this.timer);
    try {
      this.keepEarlier();
      saveFile(copyPath(this.input), this.bytes());
      this.at = new Date();
      this.saved = this.made;
      this.failed = '';
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error);
    }
  }

  /** The earlier copy is what is open now. */
  takeUp(): void {
    this.at = this.earlier;
    this.earlier = null;
  }

  /** The input is opened instead of the earlier copy. */
  leave(): void {
    this.keepEarlier();
  }

  /** An earlier copy that nobody chose is renamed before another takes its place. */
  private keepEarlier(): void {
    if (this.earlier === null) return;
    const file = copyPath(this.input);
    if (existsSync(file)) renameSync(file, earlierCopyName(file, this.earlier));
    this.earlier = null;
  }
}
