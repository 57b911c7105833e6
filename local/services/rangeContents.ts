/** What an emulated Range writes into its cells. */
import { type Entry, enter, readTyped, requireAllowed } from './entry.ts';
import {
  editCells,
  type Range,
  type RangeScope,
  requireEditable,
  requireShape,
} from './rangeScope.ts';
import type { Members } from './service.ts';

export function rangeContents(scope: RangeScope): Members<Range> {
  const { area } = scope;

  /** All or nothing: Google checks validations and lengths before any cell changes. */
  function write(values: readonly (readonly unknown[])[]): void {
    requireShape(scope, values);
    requireEditable(scope);
    const entries = values.map((row, down) =>
      row.map((value, right) => {
        const place = { row: area.row + down, column: area.column + right };
        const entry = readTyped(scope, place, value);
        requireAllowed(scope, place, entry);
        return entry;
      }),
    );
    editCells(scope, 'cells', (cell, down, right) => {
      enter(cell, entries[down]?.[right] ?? empty);
    });
  }

  return {
    write: {
      setValue(value: unknown) {
        write(Array.from({ length: area.rows }, () => Array(area.columns).fill(value)));
        return this;
      },
      setValues(values: unknown[][]) {
        write(values);
        return this;
      },
      setFormulas(formulas) {
        requireShape(scope, formulas);
        editCells(scope, 'cells', (cell, down, right) => {
          enter(cell, asFormula(formulas[down]?.[right] ?? ''));
        });
        return this;
      },
    },
  };
}

const empty: Entry = { value: '' };

function asFormula(text: string): Entry {
  if (text === '') return empty;
  return { value: 'Loading...', formula: text.startsWith('=') ? text : `=${text}` };
}
