/** What is read of labelled reports next to what a person would take: precision and recall. */
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import type { WrittenReport } from '../../../src/core/written/writtenReport.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import type { LabelledReport } from './labelled.ts';

export interface Tally {
  proposed: number;
  right: number;
  sure: number;
  sureRight: number;
  wanted: number;
  found: number;
}

export interface Measured {
  readonly byField: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  readonly texts: { readonly judged: number; readonly right: number };
  readonly secretsShown: number;
  /** One line each: what was wrongly proposed, missed or misplaced. */
  readonly faults: readonly string[];
}

const empty = (): Tally => ({ proposed: 0, right: 0, sure: 0, sureRight: 0, wanted: 0, found: 0 });

export function measure(reports: readonly LabelledReport[], outline: Outline): Measured {
  const byField = new Map<string, Tally>();
  const all = empty();
  const faults: string[] = [];
  const texts = { judged: 0, right: 0 };
  let secretsShown = 0;
  for (const report of reports) {
    const read = readReport(linesOfText(report.text), report.name, outline);
    countFigures(report, read, { byField, all, faults });
    for (const fault of countTexts(report, read, texts)) faults.push(fault);
    const shown = JSON.stringify(read);
    secretsShown += report.secrets.filter((secret) => shown.includes(secret.slice(4, 40))).length;
    if (read.withheld !== report.secrets.length)
      faults.push(`${report.name}: withheld ${read.withheld}, expected ${report.secrets.length}`);
  }
  return { byField, all, texts, secretsShown, faults };
}

interface Counts {
  readonly byField: Map<string, Tally>;
  readonly all: Tally;
  readonly faults: string[];
}

function countFigures(report: LabelledReport, read: WrittenReport, { byField, all, faults }: Counts): void {
  const tallies = (field: string): readonly Tally[] => {
    const own = byField.get(field) ?? empty();
    byField.set(field, own);
    return [all, own];
  };
  const add = (field: string, name: keyof Tally): void => {
    for (const tally of tallies(field)) tally[name] += 1;
  };
  const left = [...report.figures];
  for (const figure of read.figures) {
    const at = left.findIndex((one) => one.field === figure.field && one.year === figure.year && one.value === figure.value);
    const repeats = report.figures.some((one) => one.field === figure.field && one.year === figure.year && one.value === figure.value);
    add(figure.field, 'proposed');
    if (figure.sure === 'chac') add(figure.field, 'sure');
    if (at >= 0 || repeats) {
      add(figure.field, 'right');
      if (figure.sure === 'chac') add(figure.field, 'sureRight');
      const [found] = at >= 0 ? left.splice(at, 1) : [];
      if (found && !found.optional) {
        add(figure.field, 'wanted');
        add(figure.field, 'found');
      }
    } else {
      const { text = '' } = read.sentences.find(({ id }) => id === figure.sentence) ?? {};
      faults.push(
        `${report.name}: WRONG ${figure.sure} ${figure.field} ${figure.year} ${figure.value} [${figure.doubts}] in “${text.slice(0, 140)}”`,
      );
    }
  }
  for (const one of left.filter(({ optional }) => !optional)) {
    add(one.field, 'wanted');
    faults.push(`${report.name}: MISSED ${one.field} ${one.year} ${one.value} “${one.quote}”`);
  }
}

function countTexts(report: LabelledReport, read: WrittenReport, texts: { judged: number; right: number }): readonly string[] {
  const fieldOf = new Map(Object.entries(read.texts).flatMap(([field, ids]) => ids.map((id) => [id, field] as const)));
  return report.texts.flatMap(({ line, fields }) => {
    const own = read.sentences.filter(({ text }) => bare(line).includes(bare(text).slice(0, 40)) && bare(text).length > 8);
    return own.flatMap(({ id, text, section }) => {
      const placed = fieldOf.get(id) ?? '';
      texts.judged += 1;
      if (fields.includes(placed)) {
        texts.right += 1;
        return [];
      }
      return [
        `${report.name}: TEXT ${placed || 'unplaced'}, expected ${fields.join('/') || 'unplaced'} [${section}] “${text.slice(0, 90)}”`,
      ];
    });
  });
}

function bare(text: string): string {
  return text
    .replace(/^[-•+\s]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[.;]$/, '')
    .trim();
}
