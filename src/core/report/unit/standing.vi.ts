/** Under whom a unit is, and what its report carries out. */
import type { Return } from '../../returns/returns.ts';
import { isNamedInFull } from '../opening.vi.ts';
import { joinAnd } from '../words.vi.ts';
import type { UnitInput } from './unitChapters.ts';

/** Of a committee the one above; of a district's office its committee; of all others the Department. */
export function parentOf({ unit }: Return, { settings }: UnitInput): string {
  if (isCommittee(unit.name)) return settings.parentAgency;
  const isOffice = /^phòng(?!\p{L})/iu.test(unit.name) && /^(?:quận|huyện|thị xã|thành phố) \p{Lu}/u.test(unit.area);
  return isOffice ? `UBND ${unit.area.toUpperCase()}` : settings.agency;
}

/** A people's committee is under the one above the Department, not under the Department. */
export function isCommittee(name: string): boolean {
  return /^(?:ubnd|ủy ban nhân dân)(?!\p{L})/iu.test(name);
}

/** The plan that is carried out, and the dispatch that asks; what is called a report is no basis. */
export function basisLead({ outline, settings: { dispatchNumber, dispatchDate, reportBasis } }: UnitInput): string {
  const { plan, agency } = outline.report;
  const day = /^\d+\/\d+\/\d{4}$/.test(dispatchDate) ? ` ngày ${dispatchDate}` : '';
  const asked = reportBasis.find((one) => one.includes(dispatchNumber)) ?? `Công văn số ${dispatchNumber}${day} của ${agency}`;
  const own = [
    ...(plan === '' || /^báo cáo(?!\p{L})/iu.test(plan) ? [] : [plan]),
    ...(isNamedInFull(dispatchNumber) && !plan.includes(dispatchNumber) ? [asked] : []),
  ];
  return own.length === 0 ? '' : `Thực hiện ${joinAnd(own)}, `;
}
