/** The box that receives keys: it always has the focus, so that no key is lost between two cells. */
import type { ChoiceList } from '../messages.ts';
import { pageWords } from '../words.vi.ts';

/** `ready`: nothing is typed; `typing`: arrows leave the cell; `editing`: arrows move in the text. */
export type BoxMode = 'ready' | 'typing' | 'editing';

interface BoxEvents {
  /** A key of a person begins to type; false when the cell takes nothing. */
  readonly begins: () => boolean;
  readonly changed: (text: string) => void;
}

export class CellBox {
  readonly element = document.createElement('textarea');
  /** Says why a text is not taken, below the box. */
  readonly remark = document.createElement('div');
  private readonly list = document.createElement('div');
  private choices: readonly string[] = [];
  private chosen = -1;
  mode: BoxMode = 'ready';

  constructor(private readonly events: BoxEvents) {
    const { element } = this;
    element.className = 'cell-box';
    element.rows = 1;
    element.spellcheck = false;
    element.autocomplete = 'off';
    element.setAttribute('aria-label', pageWords.cell);
    this.remark.className = 'remark';
    this.remark.id = 'remark';
    this.remark.setAttribute('role', 'alert');
    this.list.className = 'choices';
    this.list.id = 'choices';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', pageWords.content);
    element.addEventListener('input', this.onInput);
    this.list.addEventListener('pointerdown', this.onChoose);
  }

  append(to: HTMLElement): void {
    to.append(this.element, this.remark, this.list);
    this.show(null);
  }

  get text(): string {
    return this.element.value;
  }

  /** Opens with a text, the caret behind it. */
  open(text: string, mode: BoxMode): void {
    this.mode = mode;
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.element.classList.add('open');
    this.events.changed(text);
  }

  /** Empties the box; keys that follow start over. */
  close(): void {
    this.mode = 'ready';
    this.element.value = '';
    this.element.classList.remove('open');
    this.say('');
    this.offer(undefined);
  }

  /** Closes without writing; gives what was said of the text. */
  drop(): string {
    const said = this.remark.textContent ?? '';
    this.close();
    return said;
  }

  say(text: string): void {
    this.remark.textContent = text;
    this.element.setAttribute('aria-invalid', String(text !== ''));
    if (text === '') this.element.removeAttribute('aria-describedby');
    else this.element.setAttribute('aria-describedby', 'remark');
  }

  /** Offers a list of choices, those first that begin as what is typed. */
  offer(rule: ChoiceList | undefined): void {
    const typed = withoutMarks(this.text);
    const all = rule?.values ?? [];
    const fits =
      this.mode === 'typing' ? all.filter((one) => withoutMarks(one).includes(typed)) : all;
    this.choices = fits.slice(0, 12);
    this.chosen = -1;
    this.drawChoices();
  }

  get hasChoices(): boolean {
    return this.choices.length > 0;
  }

  /** Moves through the list; the choice becomes the text. */
  step(by: number): void {
    const { length } = this.choices;
    this.chosen = (this.chosen + by + length) % length;
    this.element.value = this.choices[this.chosen] ?? '';
    this.drawChoices();
    this.events.changed(this.text);
  }

  /** A new line in the text. */
  breakLine(): void {
    const { element } = this;
    element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    this.events.changed(this.text);
  }

  /** Puts the box over a cell; null puts it away. */
  show(box: { left: number; top: number; width: number; height: number } | null): void {
    const { style } = this.element;
    if (box === null) return;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.minWidth = `${box.width + 1}px`;
    style.minHeight = `${box.height + 1}px`;
    const letters = Math.max(...this.text.split('\n').map((line) => line.length));
    const width = Math.min(460, Math.max(box.width + 1, letters * 7.4 + 16));
    const lines = this.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 7.4) / (width - 8))), 0);
    style.width = `${width}px`;
    style.height = `${Math.max(box.height + 1, Math.min(12, lines) * 17 + 6)}px`;
    const below = box.top + Math.max(box.height, Number.parseFloat(style.height)) + 2;
    for (const part of [this.remark, this.list]) {
      part.style.left = `${box.left}px`;
      part.style.top = `${below}px`;
    }
    if (this.remark.textContent !== '') this.list.style.top = `${below + 44}px`;
  }

  private readonly onInput = (event: Event): void => {
    if (this.mode === 'ready') {
      if (!this.events.begins()) {
        if (!(event as InputEvent).isComposing) this.element.value = '';
        return;
      }
      this.mode = 'typing';
      this.element.classList.add('open');
    }
    this.say('');
    this.events.changed(this.text);
  };

  private readonly onChoose = (event: PointerEvent): void => {
    event.preventDefault();
    const at = [...this.list.children].indexOf(event.target as Element);
    if (at < 0) return;
    this.chosen = at - 1;
    this.step(1);
  };

  private drawChoices(): void {
    this.list.replaceChildren(
      ...this.choices.map((choice, at) => {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(at === this.chosen));
        option.textContent = choice;
        return option;
      }),
    );
    this.list.hidden = !this.hasChoices;
  }
}

/** Without accents and capitals. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase()
    .trim();
}
