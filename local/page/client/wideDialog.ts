/** The product's wide dialog over the grid, as Google's modeless one: the sheet stays in use. */
import type { OpenedDialog } from '../menuMessages.ts';
import { bridgeSidebar, type SidebarEvents } from './bridgeSidebar.ts';
import { element } from './saveLine.ts';

/** Returns what shows a dialog that the product opened. */
export function showWideDialog(
  events: Omit<SidebarEvents, 'opened' | 'closed'>,
): (opened: OpenedDialog) => void {
  const dialog = element('wide') as HTMLDialogElement;
  const frame = element('wide-frame') as HTMLIFrameElement;
  let before: Element | null = null;
  const close = (): void => {
    dialog.close();
    frame.src = 'about:blank';
    if (before instanceof HTMLElement) before.focus();
  };
  const show = ({ title, width, height }: OpenedDialog): void => {
    if (!dialog.open) before = document.activeElement;
    element('wide-title').textContent = title;
    frame.title = title;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.src = 'dialog';
    if (!dialog.open) dialog.show();
    frame.focus();
  };
  element('wide-close').addEventListener('click', close);
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  bridgeSidebar(frame, { ...events, opened: show, closed: close });
  return show;
}
