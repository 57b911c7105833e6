/** What units still owe: like cells together, named by the form's labels. */
import type { UnitRow } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { readWaves } from '../../../core/log/waves.vi.ts';
import type { OwedItem, OwingUnit } from '../../../core/report/dispatch/owing.ts';
import type { Return } from '../../../core/returns/returns.ts';
import { answerReader } from '../../../core/returns/rowReaders.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import type { Place } from '../../../core/workbook.ts';
import { answerFields, countsPeople } from '../../../outline/schema.ts';
import { findReturn } from '../findReturn.ts';
import { missingAnswers } from '../unitProgress.ts';
import { rowKeys } from '../unitReferences.ts';
import type { SheetAddress } from './sheetAddress.ts';
import { unitRows } from './unitRows.ts';
import { rowInTab } from './words.vi.ts';

/** Of these units, or of all when none is named, those that owe something; in the order of the registry. */
export function owingUnits(
  units: readonly string[],
  campaign: Campaign,
  address: SheetAddress,
): OwingUnit[] {
  const named = new Set(units.map(unitCodeKey));
  const waves = readWaves(campaign.returns.binding.tracking, campaign.outline);
  const findings = groupBy(campaign.results().findings, ({ unit }) => unitCodeKey(unit ?? ''));
  const rows = unitRows(campaign).filter(
    ({ unit }) => named.size === 0 || named.has(unitCodeKey(unit.code)),
  );
  return rows.flatMap((row): OwingUnit[] => {
    const state = owedState(row);
    if (state === null) return [];
    const { asked, answered, deadline, isExtended, daysLeft } = row;
    const entry = findReturn(campaign, row.unit.code);
    const key = unitCodeKey(row.unit.code);
    const place = firstPlace(entry, campaign);
    return [
      {
        ...{ code: row.unit.code, name: row.unit.name, email: entry.unit.email },
        type: entry.unit.type?.code ?? '',
        ...{ state, asked, answered, deadline, isExtended, daysLeft },
        items: owedItems(entry, findings.get(key) ?? [], campaign),
        reminded: waves.byUnit.get(key)?.times ?? 0,
        link: address.linkTo(place),
        place: rowInTab(place.tab, place.row + 1),
      },
    ];
  });
}

function owedState({ state }: UnitRow): OwingUnit['state'] | null {
  return state === 'valid' || state === 'accepted' ? null : state;
}

/** The unit's row of answers; without one, the head of that tab. */
function firstPlace({ answers }: Return, { returns }: Campaign): Place {
  const first = [...answers.values()].find(({ field }) => field.kind !== 'key');
  return first?.place ?? { tab: returns.binding.answers.grid.name, row: 0, column: 0 };
}

interface OwedCell {
  readonly kind: OwedItem['kind'];
  readonly rule: string;
  readonly label: string;
  readonly table: string;
  readonly row: string;
  readonly year: number | null;
  readonly sentence: string;
}

function owedItems(entry: Return, findings: readonly Finding[], campaign: Campaign): OwedItem[] {
  const answers = campaign.returns.binding.answers.grid.name;
  const missing = missingAnswers(entry, campaign.context).map(({ answer, row }): OwedCell => {
    const { field, year, place } = answer;
    const table = place.tab === answers ? '' : place.tab;
    return { kind: 'missing', rule: '', label: field.label, table, row, year, sentence: '' };
  });
  const found = findings
    .filter(({ severity, rule }) => severity !== 'note' && rule !== 'C01')
    .map((finding) => foundCell(finding, campaign));
  const alike = groupBy([...missing, ...found], ({ kind, rule, label, table }) =>
    JSON.stringify([kind, rule, label, table]),
  );
  return [...alike.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { kind, rule, label, table } = first;
    const years = [...new Set(cells.flatMap(({ year }) => (year === null ? [] : [year])))].sort();
    const rows = [...new Set(cells.map(({ row }) => row).filter((row) => row !== ''))];
    const sentences = cells.map(({ sentence }) => sentence).filter((one) => one !== '');
    return [{ kind, rule, label, table, rows, years, sentences }];
  });
}

/** Of children and offenders only the tab, or the control, and the year: other units read it too. */
function foundCell(
  { rule, severity, field, year, place, message }: Finding,
  campaign: Campaign,
): OwedCell {
  const { outline, returns } = campaign;
  const kind = severity === 'error' ? 'error' : 'warning';
  const [code, table] =
    Object.entries(outline.references).find(
      ([name]) => returns.binding.references[name]?.grid.name === place?.tab,
    ) ?? [];
  if (table !== undefined && countsPeople(table))
    return { kind, rule: '', label: table.tab, table: '', row: '', year, sentence: '' };
  const known = [...answerFields(outline), ...(table?.fields ?? [])];
  const label = known.find((one) => one.code === field)?.label ?? place?.tab ?? '';
  const isSecret = outline.indicators.some(
    ({ control, reference }) => control === field && countsPeople(outline.references[reference]),
  );
  const row = code === undefined || place === null ? '' : rowName(place, code, campaign);
  const told = isSecret ? { rule: '', sentence: '' } : { rule, sentence: message };
  return { kind, ...told, label, table: table?.tab ?? '', row, year };
}

/** What the keys of a reference table's row say; '' in its header. */
function rowName(place: Place, code: string, { outline, returns }: Campaign): string {
  const [table, binding] = [outline.references[code], returns.binding.references[code]];
  if (!table || !binding || place.row < binding.firstRow) return '';
  const fields = table.fields.filter(({ kind }) => kind !== 'native');
  const answers = answerReader(binding, fields, outline.years)(place.row);
  return rowKeys([...answers.values()], table).name;
}
