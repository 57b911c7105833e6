/** The box in which a cell is typed: free text, or a choice where the sheet has a list for it. */
import type { CellComponent, Editor } from 'tabulator-tables';
import type { Choices, TabView } from '../messages.ts';
import { covers } from './covers.ts';

/** What the box begins with instead of the cell's text, when a key opened it. */
export interface Beginning {
  text: string | null;
}

export function makeEditor(tab: TabView, beginning: Beginning): Editor {
  return (cell, onRendered, success, cancel) => {
    const box = document.createElement('input');
    const rule = choicesAt(tab, cell);
    box.value = beginning.text ?? cell.getValue();
    beginning.text = null;
    box.setAttribute('aria-label', rule?.help || cell.getField());
    const list = rule && rule.values.length > 0 ? offer(box, rule) : null;
    onRendered(() => {
      if (list) document.body.append(list);
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
    });
    const leave = (done: () => void) => {
      list?.remove();
      done();
    };
    box.addEventListener('blur', () => leave(() => success(box.value)));
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') leave(() => success(box.value));
      if (event.key === 'Escape') leave(cancel);
      event.stopPropagation();
    });
    return box;
  };
}

/** The sheet's rule for a cell. */
export function choicesAt(tab: TabView, cell: CellComponent): Choices | undefined {
  const row = cell.getRow().getData().index;
  const column = Number(cell.getField());
  return tab.choices.find(({ areas }) => areas.some((area) => covers(area, row, column)));
}

function offer(box: HTMLInputElement, { values }: Choices): HTMLDataListElement {
  const list = document.createElement('datalist');
  list.id = 'choices';
  list.append(...values.map((value) => new Option(value, value)));
  box.setAttribute('list', list.id);
  return list;
}
