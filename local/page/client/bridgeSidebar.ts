/** Carries the sidebar's calls to the server, and shows on the grid what they did. */
import type { OpenedDialog } from '../menuMessages.ts';
import type { Answered, Spot } from '../messages.ts';
import { server } from './server.ts';

export interface SidebarEvents {
  /** What was typed in the grid is sent before the sidebar reads. */
  readonly before: () => Promise<void>;
  readonly changed: () => Promise<void>;
  readonly goTo: (spot: Spot) => Promise<void>;
  readonly focus: () => void;
  readonly opened: (dialog: OpenedDialog) => void;
  /** The frame asks to be closed. */
  readonly closed?: () => void;
  readonly failed: () => void;
}

interface Posted {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** The one function whose selection the page follows; the others leave it where it is. */
const selects = 'goTo';

export function bridgeSidebar(frame: HTMLIFrameElement, events: SidebarEvents): void {
  addEventListener('message', ({ source, data }: MessageEvent<Posted>) => {
    if (source !== frame.contentWindow) return;
    if (data.name === 'focus' && data.id === 0) {
      frame.blur();
      events.focus();
    } else if (data.name === 'recall' && data.id === 0) {
      frame.contentWindow?.postMessage({ id: 0, value: keptOf(frame), error: '' }, '*');
    } else if (data.name === 'keep' && data.id === 0) {
      keepFor(frame, String(data.given[0]));
    } else if (data.name === 'close' && data.id === 0) events.closed?.();
    else void carry(frame, data, events);
  });
}

/** What the frame keeps for a page that is loaded again; a browser that keeps nothing forgets it. */
function keptOf({ id }: HTMLIFrameElement): string {
  try {
    return sessionStorage.getItem(id) ?? '[]';
  } catch {
    return '[]';
  }
}

function keepFor(frame: HTMLIFrameElement, all: string): void {
  try {
    sessionStorage.setItem(frame.id, all);
  } catch {
    // The frame has it until the page is loaded again.
  }
}

async function carry(frame: HTMLIFrameElement, { id, name, given }: Posted, events: SidebarEvents) {
  let answered: Pick<Answered, 'value' | 'error'>;
  try {
    await events.before();
    const answer = await server.run({ name, given });
    answered = answer;
    if (answer.dialog) events.opened(answer.dialog);
    if (answer.changed) await events.changed();
    if (name === selects && answer.error === '') await events.goTo(answer.selected);
  } catch (error) {
    events.failed();
    answered = { value: null, error: `NetworkError: ${String(error)}` };
  }
  const { value, error } = answered;
  // A sandboxed frame has no origin to name.
  frame.contentWindow?.postMessage({ id, value, error }, '*');
}
