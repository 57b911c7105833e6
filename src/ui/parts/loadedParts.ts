/** The parts of the sidebar whose scripts have run, each as a function that shows it in an element. */
import type { PartName } from '../../api/api.ts';
import type { Shell } from '../desk.ts';

/** Shows a part with what it is given; takes it away when that is null. */
type ShowPart = (element: Element | null, given: unknown, desk: Shell) => void;

/** `unit`: the unit's form, in the page from the start, so that other scripts can show it. */
export type ShownPart = PartName | 'unit';

type LoadedParts = Partial<Record<ShownPart, ShowPart>>;

/** One record for all scripts of the page. */
export function sharedParts(): LoadedParts {
  const page = globalThis as { sidebarParts?: LoadedParts };
  page.sidebarParts ??= {};
  return page.sidebarParts;
}
