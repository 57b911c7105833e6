/** Asks the page's own server; its address, with the key in it, is the page's own. */
import type {
  Answered,
  FunctionCall,
  Spot,
  TabName,
  TabView,
  TypedCell,
  Typing,
} from '../messages.ts';

export const server = {
  tabs: () => get<TabName[]>('tabs'),
  tab: (name: string) => get<TabView>(`tab?name=${encodeURIComponent(name)}`),
  type: (typing: Typing) => post<TypedCell>('type', typing),
  undo: () => post<TypedCell>('undo', null),
  select: (spot: Spot) => post<null>('select', spot),
  run: (call: FunctionCall) => post<Answered>('run', call),
};

async function get<Answer>(path: string): Promise<Answer> {
  return read(await fetch(path));
}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as Answer;
}
