/** The element of a row's number or a column's letters, coloured by the state of its unit. */
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import type { Light } from '../shownJudgements.ts';

export interface LineHead {
  readonly text: string;
  readonly role: 'columnheader' | 'rowheader';
  readonly index: number;
  readonly light: Light | undefined;
}

export const cornerHead: LineHead = { text: '#', role: 'columnheader', index: 0, light: undefined };

export function rowHead(row: number, light: Light | undefined): LineHead {
  return { text: String(row + 1), role: 'rowheader', index: row + 1, light };
}

export function columnHead(column: number, light: Light | undefined): LineHead {
  return { text: columnLetters(column), role: 'columnheader', index: column + 1, light };
}

/** Draws over what the element showed before. */
export function paintHead(element: HTMLElement, { text, role, index, light }: LineHead): void {
  element.className = 'head';
  element.role = role;
  element.textContent = text;
  element.title = light?.text ?? '';
  element.style.backgroundColor = light?.background ?? '';
  element.style.color = light?.colour ?? '';
  if (light) element.setAttribute('aria-label', `${text}, ${light.text}`);
  else element.removeAttribute('aria-label');
  if (role === 'columnheader') element.setAttribute('aria-colindex', String(Math.max(1, index)));
  element.dataset[role === 'rowheader' ? 'row' : 'column'] = String(index - 1);
}
