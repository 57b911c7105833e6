/** The words that may replace a figure, as buttons: for the box with focus, else for the blank ones. */
import type { EditableCell } from '../../../api/api.ts';
import { isBlankText } from './cells.ts';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { toneAt } from './verdicts.ts';
import * as words from './words.vi.ts';

export interface QuickWord {
  readonly label: string;
  readonly text: string;
  readonly says: string;
}

interface Props {
  readonly label: string;
  readonly cells: readonly EditableCell[];
  /** The box that has the keyboard. */
  readonly focused: EditableCell | null;
  readonly choices?: readonly QuickWord[];
}

export function WordRow({ label, cells, focused, choices = words.figureWords }: Props) {
  const { keeper, view } = useForm();
  const blank = cells.filter((cell) => isBlankText(keeper.textOf(cell)));
  const on = focused ? [focused] : blank;
  if (on.length === 0) {
    // All are filled; a tick next to a verdict would say that they are right.
    const isSound = cells.every((cell) => toneAt(view, keeper, cell) === '');
    return (
      <p class={`words ${isSound ? 'full' : ''}`}>
        {isSound && <Icon name="tick" />} {words.allYears(cells.length)}
      </p>
    );
  }
  const lead = focused?.year ? words.forYear(focused.year) : words.blanksLeft(on.length);
  const fill = ({ text, label: word }: QuickWord) => {
    const changes = on.map((cell) => ({ id: cell.id, to: text }));
    keeper.act(on.length > 1 ? { changes, said: words.filledIn(word, on.length) } : { changes });
  };
  return (
    <div class="words" role="toolbar" aria-label={words.wordsOf(label)} onKeyDown={walk}>
      <span>{lead}</span>
      {choices.map((word, index) => (
        <button
          key={word.label}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={`${lead} ${word.says}`}
          // The box keeps the keyboard, so that nothing moves under the pointer.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => fill(word)}
        >
          {word.label}
        </button>
      ))}
    </div>
  );
}

/** Arrows move inside the row of words. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  all[(at + step + all.length) % all.length]?.focus();
  event.preventDefault();
}
