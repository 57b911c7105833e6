/** On a narrow screen, the grid and the form one at a time. */
import { element } from './saveLine.ts';

export function chooseView(view: 'grid' | 'form'): void {
  document.body.dataset.view = view;
  for (const name of ['grid', 'form'])
    element(`view-${name}`).setAttribute('aria-pressed', String(name === view));
}

for (const name of ['grid', 'form'] as const)
  element(`view-${name}`).addEventListener('click', () => chooseView(name));
