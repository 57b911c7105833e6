/** Compares a reviewed report with its run: changed figures first, then words; each place once. */
import type { Outline } from '../../outline/schema.ts';
import { headingMark, isFilledIn, isHeading, mayGo } from './cleanUp.vi.ts';
import { changedFigures, type FigurePair, isSameText } from './compareTexts.ts';
import { type FigureSource, type FindSource, sourceFinder, untoldRatios } from './figureSources.ts';
import { joinVersions } from './groupVersions.ts';
import type { KeptManifest } from './keptManifest.ts';
import { outOfOrder } from './outOfOrder.ts';
import { isFigureToken, tokenize } from './tokens.ts';

export type DifferenceKind = 'figure' | 'changed' | 'deleted' | 'added' | 'moved';

export interface ReportDifference {
  readonly kind: DifferenceKind;
  /** Part of the report: "II.2", '' before the first. */
  readonly part: string;
  /** '' of what was added. */
  readonly before: string;
  /** '' of what was taken out. */
  readonly after: string;
  readonly isMoved: boolean;
  readonly figures: readonly (FigurePair & { readonly source: FigureSource | null })[];
}

export interface ReportComparison {
  /** Share of the run's lines that the reviewed report still has, 0 to 1. */
  readonly recognized: number;
  /** Figures first; in each kind those with figures, then in the order of the report. */
  readonly differences: readonly ReportDifference[];
  /** How many lines of the run are there word for word. */
  readonly same: number;
}

const order: readonly DifferenceKind[] = ['figure', 'changed', 'deleted', 'added', 'moved'];

export function compareReport(
  manifest: KeptManifest,
  reviewed: readonly string[],
  outline: Outline | null,
): ReportComparison {
  const comparison = new Comparison(manifest, reviewed, sourceFinder(manifest, outline)).run();
  const untold = untoldRatios(manifest, outline).map(
    ({ text, source }): ReportDifference => ({
      ...{ kind: 'figure', part: '', before: '', after: '', isMoved: false },
      figures: [{ before: text, after: '', source }],
    }),
  );
  return { ...comparison, differences: [...untold, ...comparison.differences] };
}

class Comparison {
  private readonly old: readonly string[];
  private readonly own: readonly string[];
  private readonly source: FindSource;
  private readonly parts: readonly string[];
  private readonly found: ReportDifference[] = [];
  private same = 0;

  constructor({ report }: KeptManifest, reviewed: readonly string[], source: FindSource) {
    this.old = report;
    this.own = reviewed;
    this.source = source;
    this.parts = partsOf(report);
  }

  run(): ReportComparison {
    const lines = (texts: readonly string[]) => texts.map((text) => ({ id: null, text }));
    const sets = joinVersions(lines(this.old), lines(this.own));
    const kept = sets.filter(({ reviewed }) => reviewed.length > 0);
    const moved = outOfOrder(kept.map(({ reviewed }) => reviewed[0] ?? 0));
    kept.forEach(({ generated, reviewed }, at) => {
      this.changed(generated, reviewed, moved.has(at));
    });
    for (const { generated, reviewed } of sets) if (reviewed.length === 0) this.deleted(generated);
    const known = new Set(kept.flatMap(({ reviewed }) => reviewed));
    this.own.forEach((text, at) => {
      if (!known.has(at)) this.added(text, this.partBefore(at, kept));
    });
    const recognized = kept.length / Math.max(1, sets.length);
    return { recognized, same: this.same, differences: ranked(this.found) };
  }

  private changed(
    generated: readonly number[],
    reviewed: readonly number[],
    isMoved: boolean,
  ): void {
    const before = generated.map((at) => this.old[at] ?? '').join(' ');
    const after = reviewed.map((at) => this.own[at] ?? '').join(' ');
    const part = this.parts[generated[0] ?? 0] ?? '';
    const isSame = isSameText(before, after) || isFilledIn(before, after);
    if (isSame && !isMoved) this.same += generated.length;
    else if (isSame) this.tell({ kind: 'moved', part, before, after, isMoved, figures: [] });
    else {
      const figures = this.sourced(changedFigures(before, after), before, after);
      const kind = figures.length > 0 ? 'figure' : 'changed';
      this.tell({ kind, part, before, after, isMoved, figures });
    }
  }

  private deleted(generated: readonly number[]): void {
    const before = generated.map((at) => this.old[at] ?? '').join(' ');
    if (mayGo(before)) return;
    const part = this.parts[generated[0] ?? 0] ?? '';
    this.tell({ kind: 'deleted', part, before, after: '', isMoved: false, figures: [] });
  }

  private added(after: string, part: string): void {
    if (mayGo(after)) return;
    this.tell({ kind: 'added', part, before: '', after, isMoved: false, figures: [] });
  }

  private tell(one: ReportDifference): void {
    this.found.push(one);
  }

  private sourced(pairs: readonly FigurePair[], before: string, after: string) {
    return pairs.map((pair) => ({
      ...pair,
      source: this.source(pair.before, before) ?? this.source(pair.after, after),
    }));
  }

  /** The part of the nearest kept line above. */
  private partBefore(
    at: number,
    kept: readonly {
      readonly generated: readonly number[];
      readonly reviewed: readonly number[];
    }[],
  ): string {
    const above = kept.filter(({ reviewed }) => (reviewed[0] ?? 0) < at);
    const nearest = above.reduce(
      (best, one) => ((one.reviewed[0] ?? 0) > (best?.reviewed[0] ?? -1) ? one : best),
      above[0],
    );
    return this.parts[nearest?.generated[0] ?? -1] ?? '';
  }
}

/** Line → "II.2": the headings it is under. */
function partsOf(lines: readonly string[]): string[] {
  let [chapter, section] = ['', ''];
  return lines.map((line) => {
    if (isHeading(line)) {
      const mark = headingMark(line);
      if (/^(?:[IVX]+$|Ph)/.test(mark)) [chapter, section] = [mark, ''];
      else if (/^\d/.test(mark)) section = mark;
    }
    return [chapter, section].filter((one) => one !== '').join('.');
  });
}

function ranked(found: readonly ReportDifference[]): ReportDifference[] {
  const weight = (one: ReportDifference) => 2 * order.indexOf(one.kind) + (hasFigure(one) ? 0 : 1);
  return found
    .map((one, at) => ({ one, at }))
    .sort((a, b) => weight(a.one) - weight(b.one) || a.at - b.at)
    .map(({ one }) => one);
}

function hasFigure({ before, after }: ReportDifference): boolean {
  return tokenize(after === '' ? before : after).some(({ text }) => isFigureToken(text));
}
