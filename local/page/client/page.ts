/** The page: tabs and grid of the workbook, beside the sidebar that runs over it. */
import 'tabulator-tables/dist/css/tabulator_simple.min.css';
import type { CellText, Spot, TabName } from '../messages.ts';
import { pageWords } from '../words.vi.ts';
import { bridgeSidebar } from './bridgeSidebar.ts';
import { PageGrid } from './grid.ts';
import { letters } from './gridOptions.ts';
import './page.css';
import { server } from './server.ts';

const element = (id: string): HTMLElement => document.getElementById(id) ?? document.body;

let grid: PageGrid | null = null;
let shown = '';
let selectTimer = 0;

const events = {
  type: (cells: readonly CellText[]) => void change(() => server.type({ tab: shown, cells })),
  undo: () => void change(() => server.undo()),
  select: ({ row, column, text }: CellText, help: string) => {
    element('spot').textContent = `${letters(column)}${row + 1}`;
    element('content').textContent = text === '' ? help : text;
    clearTimeout(selectTimer);
    selectTimer = window.setTimeout(() => void server.select({ tab: shown, row, column }), 120);
  },
};

async function change(ask: typeof server.undo): Promise<void> {
  const { refused, canUndo } = await ask();
  say(refused);
  element('undo').setAttribute('aria-disabled', String(!canUndo));
  await refresh();
}

async function refresh(): Promise<void> {
  const names = await server.tabs();
  drawTabs(names);
  if (!names.some(({ name }) => name === shown)) await open(names[0]?.name ?? '');
  else await grid?.update(await server.tab(shown));
}

async function open(name: string): Promise<void> {
  grid?.close();
  shown = name;
  grid = new PageGrid(element('grid'), await server.tab(name), events);
  for (const tab of element('tabs').children) {
    const isOpen = tab.textContent === name;
    tab.setAttribute('aria-selected', String(isOpen));
    (tab as HTMLElement).tabIndex = isOpen ? 0 : -1;
    if (isOpen) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

function drawTabs(names: readonly TabName[]): void {
  const bar = element('tabs');
  if (
    [...bar.children].map((tab) => tab.textContent).join('\n') ===
    names.map(({ name }) => name).join('\n')
  )
    return;
  bar.replaceChildren(
    ...names.map(({ name, colour }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.textContent = name;
      tab.setAttribute('aria-selected', String(name === shown));
      tab.style.borderBottomColor = colour ?? '';
      tab.addEventListener('click', () => void open(name));
      return tab;
    }),
  );
}

/** Where the sidebar went: its tab, and the cell in it. */
async function goTo({ tab, row, column }: Spot): Promise<void> {
  if (tab !== shown) await open(tab);
  await grid?.select(row, column);
}

function say(text: string): void {
  element('message').textContent = text;
}

element('tabs').addEventListener('keydown', (event) => {
  const tabs = [...element('tabs').children] as HTMLElement[];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  const next = tabs[at + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0)];
  if (next && next !== tabs[at]) {
    next.focus();
    next.click();
  }
});
// As in Sheets, a key goes from the grid to the sidebar and back (shim.ts).
addEventListener('keydown', (event) => {
  if (event.key === 'F6') element('sidebar').focus();
});
element('undo').addEventListener('click', () => events.undo());
const sidebar = element('sidebar') as HTMLIFrameElement;
bridgeSidebar(sidebar, {
  changed: refresh,
  goTo,
  focus: () => grid?.focus(),
  failed: () => say(pageWords.failed),
});
// Only now is somebody there who listens to its first call.
sidebar.src = 'sidebar';
void refresh();
