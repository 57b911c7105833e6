/** A figure for each year: a row of boxes, its verdicts between them and the words. */
import { useId, useState } from 'preact/hooks';
import type { EditableCell, FormField } from '../../../api/api.ts';
import { Box } from './Box.tsx';
import { Conflict } from './Conflict.tsx';
import { useForm } from './formContext.ts';
import { VerdictCard } from './VerdictCard.tsx';
import { verdictsOf } from './verdicts.ts';
import { type QuickWord, WordRow } from './WordRow.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly field: Pick<FormField, 'label' | 'dispatch' | 'help'>;
  readonly cells: readonly EditableCell[];
  readonly choices?: readonly QuickWord[] | undefined;
  onBlock?(cell: EditableCell, text: string): void;
}

export function YearField({ field, cells, choices, onBlock }: Props) {
  const id = useId();
  const { keeper, view } = useForm();
  const [focused, setFocused] = useState<EditableCell | null>(null);
  const verdicts = verdictsOf(view, keeper, cells);
  const verdictOf = (cell: EditableCell) => {
    const at = verdicts.findIndex((verdict) => verdict.cells.includes(cell));
    return at < 0 ? undefined : `${id}-${at}`;
  };
  return (
    <fieldset class="year-field" title={field.help} onFocusOut={() => setFocused(null)}>
      <legend>{field.label}</legend>
      {field.dispatch !== '' && <p class="hint">{field.dispatch}</p>}
      <div class="years" style={{ '--years': cells.length }}>
        {cells.map((cell) => (
          <div key={cell.id}>
            <span class="year" aria-hidden="true">
              {cell.year}
            </span>
            <Box
              cell={cell}
              says={words.yearSays(field.label, cell.year)}
              describedBy={describing(verdictOf(cell), cell.last && `${id}-last-${cell.year}`)}
              onFocus={() => setFocused(cell)}
              onBlock={onBlock && ((text) => onBlock(cell, text))}
            />
            {cell.last !== undefined && (
              <span id={`${id}-last-${cell.year}`} class="last">
                {words.lastSays(cell.last)}
              </span>
            )}
          </div>
        ))}
      </div>
      <Conflict cells={cells} />
      {verdicts.map((verdict, at) => (
        <VerdictCard
          key={verdict.key}
          id={`${id}-${at}`}
          verdict={verdict}
          at={(cells.indexOf(verdict.cells[0] as EditableCell) + 0.5) / cells.length}
        />
      ))}
      <WordRow
        label={field.label}
        cells={cells}
        focused={focused}
        {...(choices ? { choices } : {})}
      />
    </fieldset>
  );
}

function describing(...ids: readonly (string | undefined)[]): string | undefined {
  return ids.filter((one) => one).join(' ') || undefined;
}
