/** Where a figure of the report came from: the percentages and totals of its run that are written so. */
import type { Outline } from '../../outline/schema.ts';
import { answerFields, countsPeople } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import type { ManifestRatio, ManifestTotal } from '../manifest/manifest.ts';
import { millions } from '../report/words.vi.ts';
import type { KeptManifest } from './keptManifest.ts';

export interface FigureSource {
  readonly kind: 'indicator' | 'total';
  /** Of an indicator or a field. */
  readonly code: string;
  readonly label: string;
  /** null is the period. */
  readonly year: number | null;
}

export type FindSource = (figure: string, line: string) => FigureSource | null;

type Written = FigureSource & { readonly texts: ReadonlySet<string> };

/** `known`: what the outline calls things; null names them by their codes. */
export function sourceFinder(manifest: KeptManifest, known: Outline | null): FindSource {
  const written = [...indicators(manifest, known), ...totals(manifest, known)];
  return (figure, line) => {
    const found = written.filter(({ texts }) => texts.has(figure));
    const [best] = found.sort((a, b) => rank(b, line) - rank(a, line));
    if (best === undefined) return null;
    const { kind, code, label, year } = best;
    return { kind, code, label, year };
  };
}

/** A source whose year and words the line tells comes first. */
function rank({ label, year, kind }: FigureSource, line: string): number {
  const words = label.toLowerCase().split(/\s+/);
  const own = line.toLowerCase();
  const shared = words.filter((word) => own.includes(word)).length / Math.max(1, words.length);
  const hasYear = year !== null && line.includes(String(year)) ? 1 : 0;
  return 2 * shared + hasYear + (kind === 'indicator' ? 0.1 : 0);
}

/** A series' members: years, and the period (null). */
function members<Member extends object>(
  series: Readonly<Record<string, unknown>>,
): (readonly [number | null, Member])[] {
  return Object.entries(series)
    .filter(([key, member]) => member !== null && (key === 'period' || /^\d{4}$/.test(key)))
    .map(([key, member]) => [key === 'period' ? null : Number(key), member as Member]);
}

function indicators({ indicators: kept }: KeptManifest, known: Outline | null): Written[] {
  return Object.entries(kept).flatMap(([code, series]) => {
    const label = known?.indicators.find((one) => one.code === code)?.short ?? code;
    return members<ManifestRatio>(series).map(([year, { numerator, denominator, text }]) => {
      const parts = `${formatCount(numerator)}/${formatCount(denominator)}`;
      return { kind: 'indicator', code, label, year, texts: new Set([parts, text]) };
    });
  });
}

function totals({ totals: kept }: KeptManifest, known: Outline | null): Written[] {
  return Object.entries(kept).flatMap(([code, series]) => {
    const field = known === null ? undefined : answerFields(known).find((one) => one.code === code);
    return members<ManifestTotal>(series).flatMap(([year, { total }]): Written[] => {
      if (total === null || total === 0) return [];
      const texts = [formatCount(total), ...(field?.kind === 'money' ? [millions(total)] : [])];
      if (total < 10) texts.push(`0${total}`);
      return [{ kind: 'total', code, label: field?.label ?? code, year, texts: new Set(texts) }];
    });
  });
}

/** Percentages of the run that its own report should tell and does not: the file was made from others. Small counts may be withheld, those of establishments are always told. */
export function untoldRatios({ report, indicators: kept }: KeptManifest, known: Outline | null) {
  const told = report.map((line) => ` ${line.replace(/[^\d.,/%]+/g, ' ')} `).join(' ');
  const always = (known?.indicators ?? []).filter(
    ({ reference }) => !countsPeople(known?.references[reference]),
  );
  return always.flatMap(({ code, short }) =>
    members<ManifestRatio>(kept[code] ?? {}).flatMap(([year, ratio]) => {
      const { numerator, denominator, none, text } = ratio;
      const parts = `${formatCount(numerator)}/${formatCount(denominator)}`;
      if (none !== null || told.includes(` ${parts} `)) return [];
      const source: FigureSource = { kind: 'indicator', code, label: short ?? code, year };
      return [{ text: `${text} (${parts})`, source }];
    }),
  );
}
