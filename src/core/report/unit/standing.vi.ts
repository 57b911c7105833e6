/** Under whom a unit is, and what its report carries out. */
import type { Return } from '../../returns/returns.ts';
import { looseKey } from '../../text/text.ts';
import { askingPaper, namesPaper } from '../opening/basis.vi.ts';
import { isNamedInFull } from '../opening.vi.ts';
import { joinAnd } from '../words.vi.ts';
import type { UnitInput } from './unitChapters.ts';

/** Of a committee the one above; of a district's office its committee; of the Department's own rooms and all others the Department. */
export function parentOf({ unit }: Return, { settings }: UnitInput): string {
  if (isCommittee(unit.name)) return settings.parentAgency;
  const committee = `UBND ${unit.area.toUpperCase()}`;
  const isOffice = unit.type?.ownOffice !== true && /^phòng(?!\p{L})/iu.test(unit.name);
  const isOfDistrict = /^(?:quận|huyện|thị xã|thành phố) \S/iu.test(unit.area) && looseKey(committee) !== looseKey(settings.parentAgency);
  return isOffice && isOfDistrict ? committee : settings.agency;
}

/** A people's committee is under the one above the Department, not under the Department. */
export function isCommittee(name: string): boolean {
  return /^(?:ubnd|ủy ban nhân dân)(?!\p{L})/iu.test(name);
}

/** The plan that is carried out, and the dispatch that asks; what is called a report is no basis. */
export function basisLead({ outline, settings }: UnitInput): string {
  const { plan, agency } = outline.report;
  const { dispatchNumber, reportBasis } = settings;
  const asked = reportBasis.find((one) => namesPaper(one, dispatchNumber)) ?? `${askingPaper(settings)} của ${agency}`;
  const own = [
    ...(plan === '' || /^báo cáo(?!\p{L})/iu.test(plan) ? [] : [plan]),
    ...(isNamedInFull(dispatchNumber) && !namesPaper(plan, dispatchNumber) ? [asked] : []),
  ];
  return own.length === 0 ? '' : `Thực hiện ${joinAnd(own)}, `;
}
