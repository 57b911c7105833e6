/** Brings the sentences of a run together: one statement for all that say the same in one place. */
import type { Outline, SubMeasure } from '../../outline/schema.ts';
import { gather, type Narrative, place } from './narratives.ts';
import { splitSentences } from './sentences.ts';
import { mergeSimilar } from './similar.ts';
import type { SentenceSource, Statement, StatementKind, Statements } from './statements.ts';

interface Said extends SentenceSource {
  readonly heading: string;
}

/** Statements of every text field, by field and falling number of units. */
export function gatherStatements(narratives: readonly Narrative[], outline: Outline): Statements {
  const fields = [...new Set(narratives.map((one) => one.field))];
  const writers = Object.fromEntries(
    fields.map((field) => {
      const { units, none } = gather(narratives, field);
      return [field, { units, none }];
    }),
  );
  const statements = fields.flatMap((field) => gatherField(narratives, field, outline));
  return { statements, leftOut: [], mended: [], writers };
}

function gatherField(
  narratives: readonly Narrative[],
  field: string,
  outline: Outline,
): readonly Statement[] {
  const group = outline.groups.find((one) => one.text === field);
  const own = narratives.filter((one) => one.field === field);
  return (['department', 'units'] as const).flatMap((voice) => {
    const said = own
      .filter((one) => one.voice === voice)
      .flatMap(({ unit, cell, text }) =>
        splitSentences(text).map((sentence): Said => ({ unit, cell, ...sentence })),
      );
    return mergeSimilar(said).map((cluster) => {
      const sources = said.filter(({ text }) => text === cluster.text);
      const subMeasures = placeFirst(sources[0], group?.subMeasures ?? []);
      const { text, units } = cluster;
      const rest = { kind: kindOf(field, outline), matter: '', contradicted: [], opposite: '' };
      const figures: Statement['figures'] = [];
      return {
        under: field,
        template: text,
        text,
        figures,
        subMeasures,
        voice,
        units,
        sources,
        ...rest,
      };
    });
  });
}

function placeFirst(said: Said | undefined, subMeasures: readonly SubMeasure[]): readonly string[] {
  return said === undefined ? [] : place(said, subMeasures);
}

function kindOf(field: string, { closing }: Outline): StatementKind {
  if (field === closing.assessment) return 'assessment';
  if (field === closing.difficulties) return 'difficulty';
  return field === closing.proposals ? 'wish' : 'result';
}
