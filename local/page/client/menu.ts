/** The product's menu as Google shows it above the sheet: its items run, ask, and say what they did. */
import type { OpenedDialog } from '../menuMessages.ts';
import { pageWords as words } from '../words.vi.ts';
import { element, say } from './saveLine.ts';
import { server } from './server.ts';

interface MenuEvents {
  readonly before: () => Promise<void>;
  readonly changed: () => Promise<void>;
  readonly opened: (dialog: OpenedDialog) => void;
  /** Items of the page itself, under those of the product. */
  readonly own: readonly { readonly label: string; readonly run: () => void }[];
}

export function openMenu(events: MenuEvents): void {
  const button = element('menu');
  const list = element('menu-items');
  const show = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) (list.firstElementChild as HTMLElement | null)?.focus();
  };
  const menuItem = (label: string, run: () => void): HTMLElement => {
    const item = itemOf(label);
    item.addEventListener('click', () => {
      show(false);
      // A box gives the focus back to where it was opened.
      button.focus();
      run();
    });
    return item;
  };
  button.addEventListener('click', () => show(list.hidden !== false));
  list.addEventListener('keydown', (event) => {
    const items = [...list.children] as HTMLElement[];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) items[(at + by + items.length) % items.length]?.focus();
    if (by !== 0) event.preventDefault();
    if (event.key !== 'Escape') return;
    show(false);
    button.focus();
  });
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== button && !list.contains(relatedTarget as Node | null)) show(false);
  });
  void server.menu().then(({ title, labels }) => {
    button.textContent = title;
    list.setAttribute('aria-label', title);
    document.title = words.titled(document.title, title);
    list.replaceChildren(
      ...labels.map((label) => menuItem(label, () => void press(label, [], events))),
      ...events.own.map(({ label, run }) => menuItem(label, run)),
    );
    // Opened before its items came.
    if (!list.hidden) show(true);
  });
}

function itemOf(label: string): HTMLButtonElement {
  const item = document.createElement('button');
  item.type = 'button';
  item.role = 'menuitem';
  item.textContent = label;
  item.tabIndex = -1;
  return item;
}

/** Presses an item; a question is put to the person, and the item pressed again with the answer. */
async function press(label: string, answers: readonly string[], events: MenuEvents): Promise<void> {
  say(words.menuRunning);
  try {
    await events.before();
    const { lines, question, error, changed, dialog } = await server.press(label, answers);
    say('');
    if (changed) await events.changed();
    if (dialog) return events.opened(dialog);
    if (question) {
      const answer = await ask(label, question.text, question.buttons);
      if (answer !== '') await press(label, [...answers, answer], events);
      return;
    }
    const said = error === '' ? lines : [...lines, error];
    await ask(label, said.join('\n\n') || words.menuDone, ['OK']);
  } catch {
    say(words.failed);
  }
}

const spoken: Readonly<Record<string, string>> = words.buttons;

/** Shows a box with buttons; gives the one pressed, '' when the box was only closed. */
function ask(title: string, text: string, buttons: readonly string[]): Promise<string> {
  const dialog = element('box') as HTMLDialogElement;
  element('box-title').textContent = title;
  element('box-text').textContent = text;
  return new Promise((resolve) => {
    const row = buttons.map((name) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = spoken[name] ?? name;
      button.addEventListener('click', () => {
        dialog.close();
        resolve(name === 'CANCEL' ? '' : name);
      });
      return button;
    });
    element('box-buttons').replaceChildren(...row);
    dialog.oncancel = () => resolve('');
    dialog.showModal();
    row[0]?.focus();
  });
}
