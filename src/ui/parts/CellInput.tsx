/** A box that types into one cell of the workbook when it is left or Enter is pressed. */
import { useRef, useState } from 'preact/hooks';
import type { EditableCell } from '../../api/api.ts';
import { leftOf, shown, type TypedText } from '../typed.ts';

interface Props {
  readonly cell: EditableCell;
  /** The row it stands in, for a screen reader. */
  readonly row: string;
  /** Resolves to null when it could not be written. */
  write(text: string): Promise<unknown>;
}

export function CellInput({ cell, row, write }: Props) {
  const [typed, setTyped] = useState<TypedText | null>(null);
  const sent = useRef<TypedText | null>(null);
  const text = shown(cell.text, typed);
  const leave = async () => {
    // Enter and leaving the box are one act: what is on its way is not sent twice.
    if (text === cell.text || sent.current === typed) return;
    sent.current = typed;
    if (await write(text)) setTyped((now) => leftOf(now, typed));
    if (sent.current === typed) sent.current = null;
  };
  return (
    <input
      aria-label={`${row}, ${cell.label}`}
      title={cell.help}
      autocomplete="off"
      value={text}
      onInput={(event) => setTyped({ text: event.currentTarget.value, over: cell.text })}
      onBlur={() => void leave()}
      onKeyDown={(event) => event.key === 'Enter' && void leave()}
    />
  );
}
