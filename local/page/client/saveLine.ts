/** Shows what is saved and where, shows messages, and offers the earlier copy at the start. */
import type { CopyState, DeskState } from '../messages.ts';
import { pageWords as words } from '../words.vi.ts';
import type { EditQueue } from './editQueue.ts';
import { movedServer, server } from './server.ts';

export const element = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

let fading = 0;

/** Shows a sentence at the foot, and clears it after ten seconds, or as many as said. */
export function say(text: string, during = 10_000): void {
  element('message').textContent = text;
  clearTimeout(fading);
  if (text !== '') fading = window.setTimeout(() => say(''), during);
}

export class SaveLine {
  private state: DeskState | null = null;
  private waiting = 0;
  private failing = false;
  private timer = 0;
  private isUnreached = false;

  constructor(private readonly queue: Pick<EditQueue, 'flush' | 'forget'>) {
    // Sets the page's first notice again, so that screen readers say it.
    say(element('message').textContent ?? '', 30_000);
    const link = element('save') as HTMLAnchorElement;
    link.addEventListener('click', (event) => {
      if (this.waiting === 0) return;
      event.preventDefault();
      void this.queue.flush().then(() => link.click());
    });
    link.addEventListener('click', () => window.setTimeout(() => this.watch(), 1000));
    element('retry').addEventListener('click', () => void this.retry());
  }

  /** Something is not on the disk yet. */
  get isUnsaved(): boolean {
    if (this.waiting > 0) return true;
    const { copy, fresh = 0 } = this.state ?? {};
    return copy ? isBehind(copy) : fresh > 0;
  }

  allows(kind: 'undo' | 'redo'): boolean {
    return (kind === 'undo' ? this.state?.canUndo : this.state?.canRedo) ?? false;
  }

  take(state: DeskState): void {
    this.state = state;
    this.isUnreached = false;
    element('undo').setAttribute('aria-disabled', String(!state.canUndo));
    element('redo').setAttribute('aria-disabled', String(!state.canRedo));
    element('save').textContent = words.saveFresh(state.fresh);
    this.draw();
    if (!state.copy) return;
    this.queue.forget(state.copy.changes[1]);
    if (isBehind(state.copy)) this.watch();
  }

  waits(waiting: number, failing: boolean): void {
    this.waiting = waiting;
    this.failing = failing;
    if (waiting > 0) element('undo').setAttribute('aria-disabled', 'false');
    this.draw();
  }

  /** A call found no server: the page looks for it until it answers. */
  unreached(): void {
    this.isUnreached = true;
    this.draw();
    this.watch();
  }

  get earlier(): CopyState['earlier'] {
    return this.state?.copy?.earlier ?? null;
  }

  get copyName(): string {
    return this.state?.copy?.name ?? '';
  }

  /** Asks the server again a moment later, until the copy is saved. */
  watch(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      void server
        .state()
        .then((state) => this.take(state))
        .catch(() => this.watch());
    }, 900);
  }

  private draw(): void {
    const line = element('saved');
    const copy = this.state?.copy;
    const isBad = this.failing || this.isUnreached || (copy?.failed ?? '') !== '';
    line.classList.toggle('bad', isBad);
    element('retry').hidden = !isBad;
    line.textContent = this.sentence();
    line.title = copy?.failed ?? '';
    line.dataset.waiting = String(this.isUnsaved);
  }

  private sentence(): string {
    const { copy } = this.state ?? {};
    if (this.failing) return words.notSent(this.waiting);
    if (this.isUnreached) return words.unreached;
    if (copy?.failed) return `${words.saveFailed}: ${copy.failed}`;
    if (this.waiting > 0 || (copy && isBehind(copy))) return words.saving;
    if (!copy) return words.local;
    return copy.at === '' ? words.untouched(copy.name) : words.savedAt(copy.at, copy.name);
  }

  private async retry(): Promise<void> {
    await server.save().then(
      (state) => this.take(state),
      () => this.unreached(),
    );
  }
}

const isBehind = ({ changes: [made, saved] }: CopyState): boolean => made > saved;

/** Asks which to open when an earlier session left a copy; the page loads again with it. */
export function offerCopy(line: SaveLine): Promise<void> {
  const { earlier } = line;
  if (!earlier) return Promise.resolve();
  const dialog = element('earlier') as HTMLDialogElement;
  element('earlier-text').textContent = words.earlierText(line.copyName, earlier.isOlder);
  element('open-copy').textContent = words.openCopy(earlier.copy);
  element('open-input').textContent = words.openInput(earlier.input);
  dialog.showModal();
  movedServer.isAsking = true;
  return new Promise((resolve) => {
    element('open-copy').addEventListener('click', () => {
      void server.continueCopy().then(
        () => location.reload(),
        () => {
          element('earlier-text').textContent = words.copyUnread(line.copyName);
        },
      );
    });
    const leave = () => {
      void server.leaveCopy().then((state) => line.take(state));
      movedServer.isAsking = false;
      dialog.close();
      resolve();
    };
    element('open-input').addEventListener('click', leave);
    dialog.addEventListener('cancel', (event) => event.preventDefault());
  });
}
