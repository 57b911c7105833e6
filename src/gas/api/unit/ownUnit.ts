/** Whose row a person writes in: another unit's is asked about first, and told to the Department. */
import type { Return } from '../../../core/returns/returns.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import { Refusal } from '../../errors/refusal.ts';
import { keepOtherWrite } from '../../log/otherWrites.ts';
import { currentPerson } from '../../sheets/log.ts';
import { isOfficer } from '../../sheets/officers.ts';
import type { Underway } from '../underway.ts';

/** What is kept of a person: their unit, others they said they write for, one they were asked about. */
interface Writer {
  readonly own: string;
  readonly others: readonly string[];
  readonly asked?: string;
  /** When they were asked: milliseconds. */
  readonly askedAt?: number;
}

/** Pressing again within this time is the answer; later it may be a new mistake. */
const consentMillis = 10 * 60_000;

const property = 'units';

/**
 * Lets pass officers, and who writes in their own unit's row, or again in another's after they were asked.
 * @returns what to do once the cells are written
 * @throws Refusal `other-unit` the first time
 */
export function requireOwnUnit(entry: Return, campaign: Underway): () => void {
  const { code } = entry.unit;
  const kept = readWriter();
  const own = kept?.own ?? unitOfAddress(campaign);
  if (own === null) return () => keepWriter({ own: code, others: [] });
  const writer = { others: [], ...kept, own };
  if (unitCodeKey(own) === unitCodeKey(code)) return () => undefined;
  // On one's own machine, and for the Department, every row is one's own.
  if (isOfficer(campaign.returns.binding.settings, campaign.outline)) return () => undefined;
  const isKnown = writer.others.includes(code);
  const isAnswer = writer.asked === code && Date.now() - (writer.askedAt ?? 0) < consentMillis;
  if (!isKnown && !isAnswer) {
    keepWriter({ ...writer, asked: code, askedAt: Date.now() });
    throw new Refusal('other-unit', entry.unit.name);
  }
  return () => {
    if (!isKnown) keepWriter({ own, others: [...writer.others, code] });
    const { settings } = campaign;
    keepOtherWrite({ now: settings.now, by: currentPerson(), own, unit: code });
  };
}

/** The unit that the registry knows the person's address of. */
function unitOfAddress({ returns }: Underway): string | null {
  const person = currentPerson().toLowerCase();
  if (person === '') return null;
  const found = returns.registry.units.find(({ email }) => email.toLowerCase() === person);
  return found?.code ?? null;
}

function readWriter(): Writer | null {
  const kept = PropertiesService.getUserProperties().getProperty(property);
  return kept === null ? null : (JSON.parse(kept) as Writer);
}

function keepWriter(writer: Writer): void {
  PropertiesService.getUserProperties().setProperty(property, JSON.stringify(writer));
}
