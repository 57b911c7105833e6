/** The judgements of the sheet as it is now: asked of the bundle once after each change. */
import type { JudgedTabs } from './judged.ts';

export class JudgedSheet {
  private known: JudgedTabs | null = null;
  private isKnown = false;

  /** `read` answers null where there is no link; it throws where the sheet cannot be read: then nothing is shown. */
  constructor(private readonly read: () => unknown) {}

  changed(): void {
    this.isKnown = false;
  }

  now(): JudgedTabs | null {
    if (this.isKnown) return this.known;
    this.isKnown = true;
    try {
      this.known = this.read() as JudgedTabs | null;
    } catch {
      // The sidebar says what is broken.
      this.known = null;
    }
    return this.known;
  }
}
