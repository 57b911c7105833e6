/** The dialog in which files that units returned are chosen, looked at, and taken into the workbook. */

import { mergeWords as words } from '../mergeWords.vi.ts';
import type { MergePlan } from '../messages.ts';
import { element, say } from './saveLine.ts';
import { server } from './server.ts';

interface MergeEvents {
  /** What was typed is on the server before anything is compared. */
  readonly before: () => Promise<void>;
  /** Cells were taken: one act, which can be undone. */
  readonly taken: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The page's own items of the menu: to merge, and to take the file that is sent. */
export function mergeItems(events: MergeEvents) {
  const send = () => void events.before().then(() => location.assign('sent'));
  return [
    { label: words.item, run: mergeDialog(events) },
    { label: words.sendItem, run: send },
  ];
}

function mergeDialog(events: MergeEvents): () => void {
  const dialog = element('merge') as HTMLDialogElement;
  const input = element('merge-input') as HTMLInputElement;
  const drop = element('merge-drop');
  const take = element('merge-take') as HTMLButtonElement;
  const undo = element('merge-undo');
  let plan: MergePlan = { files: [], cells: 0, refused: '' };

  const show = (status: string, isDone = false): void => {
    element('merge-status').textContent = status;
    element('merge-files').replaceChildren(...plan.files.map(fileItem));
    take.textContent = words.take(plan.cells);
    take.hidden = isDone;
    take.setAttribute('aria-disabled', String(plan.cells === 0));
    undo.hidden = !isDone;
  };

  async function add(files: readonly File[]): Promise<void> {
    try {
      await events.before();
      for (const file of files) {
        show(words.reading(file.name));
        if (file.size > mostBytes) say(words.tooLarge(file.name));
        else plan = await server.addReturned(file);
      }
      show(plan.refused || words.found(plan));
    } catch {
      show(words.failed);
    }
  }

  async function takeAll(): Promise<void> {
    if (plan.cells === 0) return show(words.nothing);
    try {
      await events.before();
      plan = await server.takeReturned();
      await events.taken();
      show(words.taken(plan), true);
      undo.focus();
    } catch {
      show(words.failed);
    }
  }

  input.addEventListener('change', () => {
    void add([...(input.files ?? [])]).then(() => {
      input.value = '';
    });
  });
  for (const name of ['dragover', 'drop'] as const) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      if (event.type === 'drop') void add([...(event.dataTransfer?.files ?? [])]);
    });
  }
  take.addEventListener('click', () => void takeAll());
  undo.addEventListener('click', () => {
    void events.undo().then(() => {
      plan = { files: [], cells: 0, refused: '' };
      show(words.undone);
      input.focus();
    });
  });
  element('merge-close').addEventListener('click', () => dialog.close());
  return () => {
    void server.clearReturned();
    plan = { files: [], cells: 0, refused: '' };
    show('');
    dialog.showModal();
    input.focus();
  };
}

/** As large as the server takes. */
const mostBytes = 30 * 1024 * 1024;

/** The file's own sentence, and under it each cell before and after. */
function fileItem({
  isRefused,
  lines: [first = '', ...more],
}: MergePlan['files'][number]): HTMLElement {
  const item = document.createElement('li');
  item.className = isRefused ? 'refused' : '';
  const head = document.createElement('p');
  head.textContent = isRefused ? words.refused(first) : first;
  item.append(head);
  if (more.length > 0) item.append(cellList(more));
  return item;
}

function cellList(lines: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  details.open = lines.length <= 12;
  const summary = document.createElement('summary');
  summary.textContent = words.lines(lines.length);
  const list = document.createElement('ul');
  list.replaceChildren(
    ...lines.map((line) => {
      const row = document.createElement('li');
      row.textContent = line;
      return row;
    }),
  );
  details.append(summary, list);
  return details;
}
