/** What an emulated Range writes into its cells. */
import { enter, readTyped, requireAllowed } from '../entry.ts';
import type { Members } from '../service.ts';
import type { Entry } from '../typing.ts';
import { editCells, type Range, type RangeScope, requireEditable, requireShape } from './scope.ts';

/** The same value in every cell of a range. */
export function typeInto(scope: RangeScope, value: unknown): void {
  const { rows, columns } = scope.area;
  typeAll(
    scope,
    Array.from({ length: rows }, () => Array<unknown>(columns).fill(value)),
  );
}

/** All or nothing: Google checks validations and lengths before any cell changes. */
function typeAll(scope: RangeScope, values: readonly (readonly unknown[])[]): void {
  requireShape(scope, values);
  requireEditable(scope);
  const { area } = scope;
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

export function rangeContents(scope: RangeScope): Members<Range> {
  return {
    write: {
      setValue(value: unknown) {
        typeInto(scope, value);
        return this;
      },
      setValues(values: unknown[][]) {
        typeAll(scope, values);
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
