/** Sentences of units, as the manifest holds them. */
import type { Statement, StatementFigure } from '../narratives/statements.ts';

/** Sentences of one meaning; figures are summed over the units that gave them. */
export interface ManifestStatement extends Pick<Statement, 'text' | 'subMeasures' | 'units'> {
  readonly figures: readonly Pick<StatementFigure, 'noun' | 'sum' | 'least' | 'units'>[];
}

/** What was not done, or there was none of: no figure of it is a count. */
const undone: ReadonlySet<Statement['kind']> = new Set(['criticism', 'denial']);

/** Of one place the most frequent first. */
export function writeStatements(
  statements: readonly Statement[],
): Readonly<Record<string, readonly ManifestStatement[]>> {
  const narratives: Record<string, ManifestStatement[]> = {};
  for (const { under, text, subMeasures, units, figures, kind } of statements) {
    if (units.length === 0) continue;
    const written = (undone.has(kind) ? [] : figures).map(({ noun, sum, least, units: by }) => ({
      noun,
      sum,
      ...(least === undefined ? {} : { least }),
      units: by,
    }));
    let own = narratives[under];
    if (own === undefined) {
      own = [];
      narratives[under] = own;
    }
    own.push({ text, subMeasures, units, figures: written });
  }
  return narratives;
}
