/** What the Department's forms are filled in with. */
import type { UnitView } from '../../api/api.ts';

const mostItems = 12;

/** The reason that is offered when a report is returned. */
export function returnReason(view: UnitView): string {
  const errors = view.sections.flatMap((section) => section.findings).filter((finding) => finding.severity === 'error');
  return errors
    .slice(0, mostItems)
    .map((finding) => finding.message)
    .join(' ');
}
