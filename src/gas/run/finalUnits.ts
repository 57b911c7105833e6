/** Which reports stand in the last final, and as what: kept with the document, so that a unit's own screen can tell without reading the copies. */
import type { Campaign } from '../../core/campaign.ts';
import { shortHash } from '../../core/log/editMarks.ts';
import { maskCell } from '../../core/privacy/mask.vi.ts';
import { ownCells } from '../../core/returns/ownCells.ts';
import type { Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import { type Properties, packedIn, packText, partsOf, unpackText } from './propertyParts.ts';
import { versionsAmong } from './versions.ts';

interface FinalUnits {
  readonly version: number;
  /** Hashes of what those in the final held, by unit code key. */
  readonly held: Readonly<Record<string, string>>;
}

interface StandsInFinal {
  readonly version: number;
  readonly isChanged: boolean;
}

const nameOf = (part: number) => `finalUnits.${part}`;
/** Of a larger campaign none is told. */
const mostParts = 3;

/** The properties that a final keeps; none of a draft. */
export function finalUnits(campaign: Campaign): Properties {
  const { settings, returns, inclusion } = campaign;
  if (settings.state !== 'CHOT') return {};
  const held = returns.returns
    .filter((entry) => inclusion.reasonOut(entry) === null)
    .map((entry) => [unitCodeKey(entry.unit.code), hashOf(entry, campaign)]);
  const kept = { version: settings.version, held: Object.fromEntries(held) };
  return partsOf(packText(kept), nameOf, mostParts);
}

/** Null for a report that is not in it, and before the first final, when nothing is asked for. */
export function standsInFinal(
  entry: Return,
  campaign: Pick<Campaign, 'workbook' | 'outline'>,
): StandsInFinal | null {
  const versions = versionsAmong(campaign.workbook.names ?? []);
  if (versions.size === 0) return null;
  const packed = packedIn(PropertiesService.getDocumentProperties().getProperties(), nameOf);
  const kept = packed === '' ? null : (unpackText(packed) as FinalUnits | null);
  const before = kept?.held[unitCodeKey(entry.unit.code)];
  if (!kept || before === undefined || !versions.has(kept.version)) return null;
  return { version: kept.version, isChanged: before !== hashOf(entry, campaign) };
}

/** A final's copies hold some texts masked; the mask tells whether a text is still the same. */
function hashOf(entry: Return, campaign: Pick<Campaign, 'outline'>): string {
  const cells = [...ownCells(entry, campaign).values()];
  const texts = cells.map(({ code, cell, field }) => [code, maskCell(cell, field) ?? cell.shown]);
  return shortHash(JSON.stringify(texts));
}
