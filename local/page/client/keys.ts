/** What a key does in the grid, as in Google Sheets: it moves, edits, or acts on the block. */
import type { BoxMode } from './cellBox.ts';

export type KeyAct =
  | {
      readonly act: 'move' | 'extend' | 'edge' | 'extendEdge';
      readonly down: number;
      readonly right: number;
    }
  | { readonly act: 'enter' | 'page' | 'extendPage'; readonly down: number }
  | { readonly act: 'tab'; readonly right: number }
  | {
      readonly act:
        | 'line'
        | 'open'
        | 'toggle'
        | 'cancel'
        | 'clear'
        | 'undo'
        | 'redo'
        | 'fillDown'
        | 'fillRight';
    }
  | { readonly act: 'all' | 'row' | 'column' | 'rowStart' | 'rowEnd' | 'start' | 'end' };

const arrows: Readonly<Record<string, { down: number; right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** null for a key that types, or that the grid leaves alone. */
export function keyAct(event: KeyboardEvent, mode: BoxMode): KeyAct | null {
  // An input method is still putting a letter together.
  if (event.isComposing || event.keyCode === 229) return null;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return enterAct(event, mode, isCommand);
  if (event.key === 'Tab' && !isCommand && !event.altKey)
    return { act: 'tab', right: event.shiftKey ? -1 : 1 };
  if (event.key === 'Escape') return { act: 'cancel' };
  if (event.key === 'F2') return { act: mode === 'ready' ? 'open' : 'toggle' };
  if (mode === 'editing') return null;
  const arrow = arrows[event.key];
  if (mode === 'typing') {
    if (arrow && !isCommand && !event.shiftKey && !event.altKey) return { act: 'move', ...arrow };
    return null;
  }
  if (event.altKey) return null;
  if (arrow) {
    const act = isCommand
      ? event.shiftKey
        ? 'extendEdge'
        : 'edge'
      : event.shiftKey
        ? 'extend'
        : 'move';
    return { act, ...arrow };
  }
  return isCommand ? commandAct(event) : plainAct(event);
}

function enterAct(event: KeyboardEvent, mode: BoxMode, isCommand: boolean): KeyAct {
  if (mode === 'ready') return { act: 'open' };
  if (isCommand || event.altKey) return { act: 'line' };
  return { act: 'enter', down: event.shiftKey ? -1 : 1 };
}

function commandAct({ key, shiftKey, code }: KeyboardEvent): KeyAct | null {
  switch (key.toLowerCase()) {
    case 'z':
      return { act: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { act: 'redo' };
    case 'd':
      return { act: 'fillDown' };
    case 'r':
      return { act: 'fillRight' };
    case 'a':
      return { act: 'all' };
    case 'home':
      return { act: 'start' };
    case 'end':
      return { act: 'end' };
    default:
      return code === 'Space' ? { act: 'column' } : null;
  }
}

function plainAct({ key, shiftKey, code }: KeyboardEvent): KeyAct | null {
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return { act: 'clear' };
    case 'Home':
      return { act: 'rowStart' };
    case 'End':
      return { act: 'rowEnd' };
    case 'PageDown':
    case 'PageUp':
      return { act: shiftKey ? 'extendPage' : 'page', down: key === 'PageDown' ? 1 : -1 };
    default:
      return shiftKey && code === 'Space' ? { act: 'row' } : null;
  }
}
