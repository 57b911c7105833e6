/** The grid and the sidebar one at a time on a narrow screen; on a wide one, the sidebar as wide as asked. */
import { element } from './saveLine.ts';

export function chooseView(view: 'grid' | 'form'): void {
  document.body.dataset.view = view;
  for (const name of ['grid', 'form'])
    element(`view-${name}`).setAttribute('aria-pressed', String(name === view));
}

for (const name of ['grid', 'form'] as const)
  element(`view-${name}`).addEventListener('click', () => chooseView(name));

/** The Department's table needs the width of the page. */
element('widen').addEventListener('click', () => {
  const isWide = document.body.classList.toggle('wide');
  element('widen').setAttribute('aria-pressed', String(isWide));
});
