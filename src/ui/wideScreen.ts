/** The screen that a wide dialog shows; the server writes it into the page. */
import type { WideScreen } from '../api/api.ts';

/** null in the sidebar. */
export function wideScreen(): WideScreen | null {
  const written = document.getElementById('app')?.dataset.wide;
  return written === undefined ? null : (JSON.parse(written) as WideScreen);
}
