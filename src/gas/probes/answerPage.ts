/** The tab of answers: written as it goes, taken up again by the next run, differences in it. */
import type { Probe } from './probe.ts';
import { probeWords } from './words.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Name of a probe → what it answered, as JSON; an error as its message. */
export type ProbeAnswers = Readonly<Record<string, string>>;

/** Where the answers are. */
export const probesTab = 'Probes';

export class AnswerPage {
  readonly answers = new Map<string, string>();
  private readonly sheet: Sheet;

  /** Keeps what an earlier run wrote for the same probes. */
  constructor(
    spreadsheet: Spreadsheet,
    private readonly probes: readonly Probe[],
    private readonly emulator: ProbeAnswers,
  ) {
    const there = spreadsheet.getSheetByName(probesTab);
    this.sheet = there ?? spreadsheet.insertSheet(probesTab, spreadsheet.getSheets().length);
    const known = new Map(there ? rowsOf(there) : []);
    for (const [name] of probes) {
      const answer = known.get(name) ?? '';
      if (answer !== '') this.answers.set(name, answer);
    }
    this.layOut();
  }

  write(index: number, answer: string): void {
    const probe = this.probes[index];
    if (!probe) return;
    this.answers.set(probe[0], answer);
    this.sheet
      .getRange(index + 2, 2, 1, 3)
      .setValues([[answer, this.emulator[probe[0]] ?? '', this.verdict(probe)]]);
    SpreadsheetApp.flush();
  }

  /** Says how far it came, next to the heads. */
  close(): void {
    const left = this.probes.length - this.answers.size;
    const { differs, otherWords } = probeWords;
    const differing = this.probes.filter((one) =>
      [differs, otherWords].some((word) => this.verdict(one) === word),
    );
    const text =
      left > 0 ? probeWords.goOn(left) : probeWords.done(this.answers.size, differing.length);
    this.sheet.getRange(1, probeWords.heads.length + 1).setValue(text);
  }

  /** Names, and what is known already, in one write. */
  private layOut(): void {
    const rows = this.probes.map((probe) => [
      probe[0],
      this.answers.get(probe[0]) ?? '',
      this.emulator[probe[0]] ?? '',
      this.verdict(probe),
    ]);
    const all = [[...probeWords.heads], ...rows];
    this.sheet
      .getRange(1, 1, all.length, probeWords.heads.length)
      .setNumberFormat('@')
      .setValues(all);
    this.sheet.setFrozenRows(1);
  }

  private verdict([name, , kind]: Probe): string {
    const here = this.answers.get(name);
    const there = this.emulator[name];
    if (here === undefined) return '';
    if (kind === 'measure') return probeWords.measured;
    if (there === undefined) return probeWords.unknown;
    if (here === there) return '';
    const areErrors = [here, there].every((answer) => answer.startsWith('Error: '));
    return areErrors ? probeWords.otherWords : probeWords.differs;
  }
}

function rowsOf(sheet: Sheet): [string, string][] {
  return (sheet.getDataRange().getValues() as unknown[][])
    .slice(1)
    .map(([name, answer]) => [String(name ?? ''), String(answer ?? '')]);
}
