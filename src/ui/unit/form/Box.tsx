/** One figure's box: typed locally, sent when it is left; a word in it shows as a word. */
import type { EditableCell } from '../../../api/api.ts';
import { splitBlock } from '../paste/readBlock.ts';
import { boxId, useForm } from './formContext.ts';
import { toneAt } from './verdicts.ts';
import { shortForms } from './words.vi.ts';

interface Props {
  readonly cell: EditableCell;
  /** What a screen reader says. */
  readonly says: string;
  /** Id of its verdict, where there is one. */
  readonly describedBy?: string | undefined;
  readonly dense?: boolean;
  onFocus?(): void;
  onKeyDown?(event: KeyboardEvent): void;
  /** A block of several cells was pasted. */
  readonly onBlock?: ((text: string) => void) | undefined;
}

export function Box({ cell, says, describedBy, dense, onFocus, onKeyDown, onBlock }: Props) {
  const { keeper, view } = useForm();
  const text = keeper.textOf(cell);
  const tone = toneAt(view, keeper, cell);
  // A longer text would be cut, and a cut figure is another one: it gets two small lines, in doubt or not.
  const isLong = text.length > (dense ? 3 : 7);
  const isFigure = /^[\d\s.,]*$/.test(text);
  const isWord = isLong || (!isFigure && tone === '');
  const leave = (box: HTMLInputElement) => {
    const long = shortForms[text.trim().toLowerCase()];
    if (long !== undefined && long !== text) keeper.type(cell, long);
    // A window that is left, and a pause, leave the keyboard in the box.
    keeper.leave(cell, document.activeElement === box);
  };
  return (
    <span class={`box ${tone} ${isWord ? 'is-word' : ''} ${dense ? 'dense' : ''}`}>
      <input
        id={boxId(cell.id)}
        aria-label={says}
        aria-invalid={tone === 'bad'}
        aria-describedby={describedBy}
        title={cell.help}
        autocomplete="off"
        inputMode="text"
        value={text}
        onFocus={(event) => {
          event.currentTarget.select();
          keeper.enter(cell);
          onFocus?.();
        }}
        onInput={(event) => keeper.type(cell, event.currentTarget.value)}
        onBlur={(event) => leave(event.currentTarget)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          const block = splitBlock(pasted);
          if (!onBlock || (block.length < 2 && (block[0]?.length ?? 0) < 2)) return;
          event.preventDefault();
          onBlock(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing && keeper.takeBack(cell)) {
            event.stopPropagation();
            return;
          }
          if (isUndo(event) && keeper.draft(cell.id) === undefined && keeper.takeAgain(cell)) {
            event.preventDefault();
            return;
          }
          onKeyDown?.(event);
        }}
      />
      {isWord && (
        <span class={isFigure ? 'word figure' : 'word'} aria-hidden="true">
          {text}
        </span>
      )}
    </span>
  );
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';
}
