/** A box that types into one cell of the workbook when it is left or Enter is pressed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditableCell } from '../../api.ts';

interface Props {
  readonly cell: EditableCell;
  /** The row it stands in, for a screen reader. */
  readonly row: string;
  /** Resolves to null when it could not be written. */
  typed(text: string): Promise<unknown>;
}

export function CellInput({ cell, row, typed }: Props) {
  const [text, setText] = useState(cell.text);
  const sent = useRef(cell.text);
  useEffect(() => {
    setText(cell.text);
    sent.current = cell.text;
  }, [cell.text]);
  const leave = async () => {
    if (text === sent.current) return;
    sent.current = text;
    if ((await typed(text)) === null) sent.current = cell.text;
  };
  return (
    <input
      aria-label={`${row}, ${cell.label}`}
      title={cell.help}
      autocomplete="off"
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => void leave()}
      onKeyDown={(event) => event.key === 'Enter' && void leave()}
    />
  );
}
