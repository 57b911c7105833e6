/** Whom a linked sheet asked, as "Vì sao" says it: a period of units that were asked in some years only. */
import type { Campaign } from '../../core/campaign.ts';
import { askedYearsOf } from '../../core/report/askedYears.vi.ts';
import { howAskedYears } from './explanation.vi.ts';

/** Of one year nothing is to be said: those who were not asked are in neither half. */
export function howAsked(field: string, year: number | null, campaign: Campaign): string[] {
  if (year !== null) return [];
  const units = campaign.returns.returns.filter(
    ({ unit }) => unit.mustReport && unit.type?.inTotals !== false,
  );
  const codes = units.map(({ unit }) => unit.code);
  const asking = { outline: campaign.outline, results: campaign.results() };
  const text = askedYearsOf(field, codes, asking);
  return text === '' ? [] : [howAskedYears(text)];
}
