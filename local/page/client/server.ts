/** Asks the page's own server; its address, with the key in it, is the page's own. */
import type { PageMenu, Pressed } from '../menuMessages.ts';
import type {
  Answered,
  BatchAnswer,
  DeskState,
  EditBatch,
  FunctionCall,
  MergePlan,
  Spot,
  TabName,
  ToldTab,
} from '../messages.ts';
import { deskHeader } from '../words.vi.ts';

/** As the server answers a page of another opening of the workbook (guard.ts). */
const statusMoved = 409;

export const server = {
  tabs: () => get<TabName[]>('tabs'),
  tab: (name: string, since: number, page: string) =>
    get<ToldTab>(`tab?${new URLSearchParams({ name, since: String(since), page })}`),
  state: () => get<DeskState>('state'),
  menu: () => get<PageMenu>('menu'),
  edit: (batch: EditBatch) => post<BatchAnswer>('edit', batch),
  select: (spot: Spot) => post<null>('select', spot),
  run: (call: FunctionCall) => post<Answered>('run', call),
  save: () => post<DeskState>('save', null),
  press: (label: string, answers: readonly string[]) => post<Pressed>('press', { label, answers }),
  continueCopy: () => post<DeskState>('continue', null),
  addReturned: (file: File) =>
    postFile<MergePlan>(`returned?name=${encodeURIComponent(file.name)}`, file),
  takeReturned: () => post<MergePlan>('take-returned', null),
  clearReturned: () => post<MergePlan>('clear-returned', null),
  leaveCopy: () => post<DeskState>('original', null),
};

/** The workbook that the page works on, as its server names it; '' before the first answer. */
let desk = '';
let finding: Promise<void> | null = null;

/** Called when another server has taken over the same workbook: what is shown has to be read again. */
export const movedServer = {
  tell: (): void => undefined,
  /** A person is asked which to open: that is not decided for them. */
  isAsking: false,
};

/** An edit came to a server that has taken over; it is not made. */
export class Moved extends Error {}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const named = desk;
  const headers = { ...init.headers, ...(named !== '' && { [deskHeader]: named }) };
  const response = await fetch(path, { ...init, headers });
  if (response.status === statusMoved) {
    if (named === desk) {
      finding ??= findDesk().finally(() => {
        finding = null;
      });
      await finding;
    }
    // Edits go again in the order of their queue, not of their batches.
    if (path === 'edit') throw new Moved();
    return ask(path, init);
  }
  if (desk === '') desk = response.headers.get(deskHeader) ?? '';
  return response;
}

/** Asks a server that was started again to continue with the copy that this page worked on. */
async function findDesk(): Promise<void> {
  if (movedServer.isAsking) {
    location.reload();
    throw new Error('The page asks again.');
  }
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('continue', { method: 'POST', headers, body: 'null' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  desk = response.headers.get(deskHeader) ?? '';
  movedServer.tell();
}

async function get<Answer>(path: string): Promise<Answer> {
  return read(await ask(path));
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await ask(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function postFile<Answer>(path: string, file: File): Promise<Answer> {
  const headers = { 'content-type': 'application/octet-stream' };
  return read(await ask(path, { method: 'POST', headers, body: file }));
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Answer;
}
