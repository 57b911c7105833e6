/** The tabs of the workbook, below the grid; arrow keys go from one to the next. */
import type { TabName } from '../messages.ts';

interface TabBar {
  readonly draw: (names: readonly TabName[], shown: string) => void;
  readonly show: (name: string) => void;
}

export function tabBar(bar: HTMLElement, open: (name: string) => void): TabBar {
  const show = (name: string): void => {
    for (const tab of bar.children) {
      const isOpen = tab.textContent === name;
      tab.setAttribute('aria-selected', String(isOpen));
      (tab as HTMLElement).tabIndex = isOpen ? 0 : -1;
      if (isOpen) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  bar.addEventListener('keydown', (event) => {
    const tabs = [...bar.children] as HTMLElement[];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = tabs[at + (event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0)];
    if (!next || next === tabs[at]) return;
    next.focus();
    show(next.textContent ?? '');
  });
  return { show, draw: (names, shown) => draw(bar, names, shown, open) };
}

function draw(
  bar: HTMLElement,
  names: readonly TabName[],
  shown: string,
  open: (name: string) => void,
): void {
  const before = [...bar.children].map((tab) => tab.textContent).join('\n');
  if (before === names.map(({ name }) => name).join('\n')) return;
  bar.replaceChildren(
    ...names.map(({ name, colour }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.role = 'tab';
      tab.textContent = name;
      tab.setAttribute('aria-selected', String(name === shown));
      tab.tabIndex = name === shown ? 0 : -1;
      tab.style.borderBottomColor = colour ?? '';
      tab.addEventListener('click', () => open(name));
      return tab;
    }),
  );
}
