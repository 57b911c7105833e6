/** The page: tabs and grid of the workbook, next to the sidebar that runs over it. */
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import type { CellText, EditAnswer, Spot } from '../messages.ts';
import { pageWords } from '../words.vi.ts';
import { bridgeSidebar } from './bridgeSidebar.ts';
import { EditQueue } from './editQueue.ts';
import { PageGrid } from './grid.ts';
import { History } from './history.ts';
import './page.css';
import { chooseView } from './chooseView.ts';
import { openMenu } from './menu.ts';
import { mergeItems } from './mergeDialog.ts';
import { readAhead } from './readAhead.ts';
import { element, offerCopy, SaveLine, say } from './saveLine.ts';
import { movedServer, server } from './server.ts';
import { soon } from './soon.ts';
import { type ShownCell, TabModel } from './tab/tabModel.ts';
import { tabBar } from './tabBar.ts';
import { showWideDialog } from './wideDialog.ts';

const models = new Map<string, TabModel>();
const history = new History();
let grid: PageGrid | null = null;
let shown = '';
let selectTimer = 0;
let opening = 0;

const queue = new EditQueue({
  settled,
  state: (state) => saveLine.take(state),
  moved: (waiting, failing) => saveLine.waits(waiting, failing),
});
const saveLine = new SaveLine(queue);

const events = {
  type: (cells: readonly CellText[]) => {
    const model = models.get(shown);
    if (!model) return;
    const before = cells.map((cell) => ({ ...cell, text: model.contentAt(cell) }));
    const id = queue.push({ kind: 'type', tab: shown, cells: model.keyed(cells) });
    model.type(id, cells);
    history.add({ id, tab: shown, before, after: cells });
  },
  follow: (spot: Spot) => void goTo(spot).then(() => grid?.focus()),
  undo: () => void step('undo'),
  redo: () => void step('redo'),
  select: ({ row, column }: ShownCell, content: string, help: string) => {
    element('spot').textContent = `${columnLetters(column)}${row + 1}`;
    element('content').textContent = content;
    element('help').textContent = help;
    clearTimeout(selectTimer);
    selectTimer = window.setTimeout(() => void server.select({ tab: shown, row, column }), 120);
  },
  say,
};

/** Undoes or makes again the last edit: the cells show it at once, the server follows. */
async function step(kind: 'undo' | 'redo'): Promise<void> {
  if (!saveLine.allows(kind) && queue.isEmpty) return;
  const known = history.step(kind);
  const model = models.get(known?.tab ?? '');
  const first = known?.cells[0];
  if (!known || !model || !first) {
    queue.push({ kind });
    refreshSoon();
    return;
  }
  const { tab, cells } = known;
  model.type(queue.push({ kind }, { kind: 'type', tab, cells: model.keyed(cells) }), cells);
  if (tab !== shown) await open(tab);
  if (tab !== shown) return;
  grid?.select(first, false);
  grid?.redraw();
}

function settled(answers: readonly EditAnswer[]): void {
  for (const { id, refused } of answers) {
    for (const model of models.values()) model.settle(id, refused === '');
    if (refused === '') continue;
    const lost = history.drop(id);
    say(pageWords.notWritten(lost, refused));
    grid?.redraw();
  }
  refreshSoon();
}

/** Reads the tab again once typing pauses. */
const refreshSoon = soon(() => void refresh());

async function refresh(): Promise<void> {
  const read = load(shown).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const [names, failed] = await Promise.all([server.tabs(), read]);
  const isThere = names.some(({ name }) => name === shown);
  // The shown tab may have been renamed or deleted by what was just done.
  if (failed !== null && isThere) throw failed.error;
  tabs.draw(names, shown);
  if (!isThere) await open(names[0]?.name ?? '');
  else grid?.redraw();
  saveLine.watch();
}

/** Reads a tab; what is typed meanwhile stays on top of it. */
async function load(name: string): Promise<TabModel | null> {
  if (name === '') return null;
  const askedAt = performance.now();
  const reading = await server.tab(name, models.get(name)?.number ?? 0, queue.page);
  const model = models.get(name);
  if (model) {
    model.take(reading, askedAt);
    return model;
  }
  const made = new TabModel(reading);
  models.set(name, made);
  return made;
}

/** Opens a tab; where another is asked for while it is read, only that one. */
async function open(name: string): Promise<void> {
  const mine = ++opening;
  const known = models.get(name);
  const model = known ?? (await load(name));
  if (!model || mine !== opening) return;
  grid?.close();
  shown = name;
  grid = new PageGrid(element('grid'), model, events);
  tabs.show(name);
  if (known) refreshSoon();
}

const tabs = tabBar(element('tabs'), (name) => void open(name).then(() => grid?.focus()));

/** Where the sidebar went: its tab, and the cell in it. */
async function goTo({ tab, row, column }: Spot): Promise<void> {
  if (tab === shown) opening++;
  else await open(tab);
  if (tab !== shown) return;
  chooseView('grid');
  grid?.select({ row, column });
}

addEventListener('keydown', (event) => {
  // As in Sheets, a key goes from the grid to the sidebar and back (shim.ts).
  if (event.key === 'F6') element('sidebar').focus();
});
addEventListener('beforeunload', (event) => {
  grid?.commit();
  if (!queue.isEmpty || saveLine.isUnsaved) event.preventDefault();
});
element('undo').addEventListener('click', () => events.undo());
element('redo').addEventListener('click', () => events.redo());
const sidebar = element('sidebar') as HTMLIFrameElement;
const bridge = {
  before: () => queue.flush(),
  changed: refresh,
  goTo,
  focus: () => grid?.focus(),
  failed: () => {
    say(pageWords.failed, 30_000);
    saveLine.unreached();
  },
};
const opened = showWideDialog(bridge);
bridgeSidebar(sidebar, { ...bridge, opened });
const own = mergeItems({
  before: () => queue.flush(),
  taken: async () => {
    history.add({ id: 0, tab: shown, before: [], after: [] });
    saveLine.take(await server.state());
    await refresh();
  },
  undo: () => step('undo').then(() => queue.flush()),
});
openMenu({ ...bridge, opened, own });

// What an earlier server told is compared with nothing: each tab is read whole.
movedServer.tell = () => {
  if (saveLine.earlier) location.reload();
  say('');
  queue.sendAgain();
  for (const model of models.values()) model.number = 0;
  refreshSoon();
};

async function start(): Promise<void> {
  const names = await server.tabs();
  tabs.draw(names, shown);
  await open(names[0]?.name ?? '');
  grid?.focus();
  saveLine.take(await server.state());
  await offerCopy(saveLine);
  // Somebody now listens to its first call.
  sidebar.src = 'sidebar';
  await readAhead((name) => models.has(name), load);
}
void start();
