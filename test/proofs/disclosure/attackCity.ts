/** One random city attacked: what its final, then its drafts, tell of single units. */
import type { Consolidation } from '../../../src/core/consolidate.ts';
import type { Earlier } from '../../../src/core/figures/results.ts';
import { findUnitParts } from '../../../src/core/figures/unitParts.ts';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import { recordOf } from '../../../src/core/manifest/versionRecord.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { compareVersions } from '../../../src/core/report/versions/compareVersions.ts';
import { tidyTable } from '../../../src/gas/run/tidyTable.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, formOf } from '../../core/form/formOf.ts';
import { attackParts, attackYears, type Deduced, type Follows, type Knowledge, type Seen } from './attack.ts';
import { type City, cityOf, controls, random, type Table, tables, years } from './city.ts';
import { ofChanges, ofDocument, ofSummary, ofTidy, type Printed } from './surfaces.ts';

/** What the reader has: one final with all that goes out; drafts of the public tab; their documents too. */
export const scenarios = ['final', 'draft tabs', 'draft documents', 'two finals', 'finals apart'] as const;
export type Scenario = (typeof scenarios)[number];
export const knowledges: readonly Knowledge[] = ['rows', 'zeros', 'both'];

export interface Attacked {
  readonly deduced: Readonly<Record<Scenario, Readonly<Record<Knowledge | 'insider', readonly Deduced[]>>>>;
  /** Unknowns that what the reader knows makes impossible: the attack's own reading was wrong. */
  readonly contradicted: readonly (Deduced & { readonly where: string })[];
  /** Sums of years that the final prints, and how many there could be. */
  readonly told: number;
  readonly asked: number;
  /** Periods that the final prints, of those that have something to print. */
  readonly periods: number;
  readonly allPeriods: number;
}

interface Run {
  readonly made: Consolidation;
  readonly tab: (table: Table) => Printed[];
  readonly documents: (table: Table) => Printed[];
}

export function attackCity(seed: number): Attacked {
  const next = random(seed + 7_000_000);
  const city = cityOf(seed);
  const late = new Set(city.units.filter(() => next() < 2 / city.units.length));
  const before = cityOf(seed, late);
  const [first, second, final] = [runOf(before, 'TAM'), runOf(city, 'TAM'), runOf(city, 'CHOT')];
  const early = runOf(before, 'CHOT');
  const later = runOf(city, 'CHOT', [early.made.results]);
  const changed = plainText(second.made.note(changesOf(first, second)));
  const deduced = Object.fromEntries(
    scenarios.map((scenario) => [scenario, { rows: [], zeros: [], both: [], insider: [] }]),
  ) as unknown as Record<Scenario, Record<Knowledge | 'insider', Deduced[]>>;
  const contradicted: (Deduced & { where: string })[] = [];
  for (const table of tables) {
    const out = printedBy(final, table);
    const { before: old, after } = ofChanges(changed, table);
    const seen: Record<Scenario, Seen[]> = {
      final: [of(final, out, table)],
      'draft tabs': [of(first, first.tab(table), table), of(second, second.tab(table), table), of(final, out, table)],
      'draft documents': [
        of(first, [...first.tab(table), ...first.documents(table), ...old], table),
        of(second, [...second.tab(table), ...second.documents(table), ...after], table),
        of(final, out, table),
      ],
      'two finals': [of(early, printedBy(early, table), table), of(later, printedBy(later, table), table)],
      // As if the later one did not know the earlier: what the rule of two finals is for.
      'finals apart': [of(early, printedBy(early, table), table), of(final, out, table)],
    };
    const toldZero = zerosTold(final.made, table);
    for (const scenario of scenarios) {
      for (const knowledge of knowledges) {
        const known = { city, table, knowledge, toldZero };
        take(scenario, knowledge, attackYears(known, seen[scenario]));
        if (knowledge === 'zeros') deduced[scenario].zeros.push(...seen[scenario].flatMap((one) => attackParts(known, one)));
      }
    }
    for (const insider of city.units.slice(0, 3)) {
      const known = { city, table, knowledge: 'zeros', toldZero, insider } as const;
      for (const scenario of ['final', 'two finals'] as const) {
        take(scenario, 'insider', attackYears(known, seen[scenario]));
      }
    }
  }
  return { deduced, contradicted, ...usefulness(city, final) };

  function take(scenario: Scenario, who: Knowledge | 'insider', follows: Follows): void {
    deduced[scenario][who].push(...follows.deduced);
    contradicted.push(...follows.contradicted.map((one) => ({ ...one, where: `${scenario} | ${who}` })));
  }
}

/** All that goes out of a final. */
function printedBy(run: Run, table: Table): Printed[] {
  const head = { generatedAt: 'now', inputs: { sha256: '' } };
  return [...run.tab(table), ...run.documents(table), ...ofTidy(tidyTable(run.made, head, 'masked'), table)];
}

function of({ made }: Run, printed: readonly Printed[], table: Table): Seen {
  const code = table === 'tre_em' ? 'ty_le_tre_duoc_ho_tro' : 'ty_le_vi_pham_bi_xu_ly';
  const result = made.results.indicators.find((one) => one.code === code);
  return { printed, included: Object.fromEntries(years.map((year) => [year, result?.years[year]?.included ?? []])) };
}

function runOf(city: City, state: 'TAM' | 'CHOT', earlier: Earlier = []): Run {
  const made = consolidateForm(formOf(city.form), state, earlier);
  const summary = made.summary.rows.map((row) => row.map(({ value }) => value));
  const documents = [...plainText(made.report()), ...plainText(made.note(null))];
  return { made, tab: (table) => ofSummary(summary, table), documents: (table) => ofDocument(documents, table) };
}

/** Units and years that a public finding calls a bare 0. */
function zerosTold({ results }: Consolidation, table: Table): ReadonlySet<string> {
  const own = results.findings.filter((one) => one.rule === 'R03' && one.severity === 'warning' && one.field === controls[table]);
  return new Set(own.map(({ unit, year }) => `${unit} ${year}`));
}

function changesOf(first: Run, second: Run) {
  const [before, after] = [first, second].map(({ made: { results, campaign } }) => {
    const figures = findUnitParts(campaign.context, campaign.inclusion);
    const head = { outline: sgddt2024.code, generatedAt: '2024-12-23T08:00:00+07:00', sha256: '', figures };
    return recordOf(writeManifest(results, head));
  });
  if (!before || !after) throw new Error('Two runs are compared.');
  return compareVersions(before, after, { outline: sgddt2024, name: (code) => code });
}

function usefulness(city: City, final: Run) {
  const count = { told: 0, asked: 0, periods: 0, allPeriods: 0 };
  for (const table of tables) {
    const printed = final.tab(table).filter(({ measure }) => measure === 'denominator');
    const some = city.units.some((unit) => years.some((year) => (city.truth[table][unit]?.[year]?.denominator ?? 0) > 0));
    count.asked += years.length;
    count.told += printed.filter(({ years: span }) => span.length < years.length).length;
    count.allPeriods += some ? 1 : 0;
    count.periods += some && printed.some(({ years: span }) => span.length === years.length) ? 1 : 0;
  }
  return count;
}
