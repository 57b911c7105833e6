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

export const server = {
  tabs: () => get<TabName[]>('tabs'),
  tab: (name: string, since: number) =>
    get<ToldTab>(`tab?name=${encodeURIComponent(name)}&since=${since}`),
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

async function get<Answer>(path: string): Promise<Answer> {
  return read(await fetch(path));
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function postFile<Answer>(path: string, file: File): Promise<Answer> {
  const headers = { 'content-type': 'application/octet-stream' };
  return read(await fetch(path, { method: 'POST', headers, body: file }));
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Answer;
}
