/** Many schools by year: rows under their level, arrows as in a sheet, verdicts under their row, sums below. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { EditableCell, ListCalled, ReferenceRowView, TargetView } from '../../../api/api.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { Button } from '../../parts/Button.tsx';
import { Box } from '../form/Box.tsx';
import { Conflict, hasNote } from '../form/Conflict.tsx';
import { isBlankText, tableOf } from '../form/cells.ts';
import { Disclosure } from '../form/Disclosure.tsx';
import { boxId, useForm } from '../form/formContext.ts';
import { Icon } from '../form/Icon.tsx';
import { tableLines } from '../form/lines.ts';
import { withoutLevel } from '../form/patterns.vi.ts';
import { TextField } from '../form/TextField.tsx';
import { VerdictCard } from '../form/VerdictCard.tsx';
import { toneAt, verdictsOf } from '../form/verdicts.ts';
import * as form from '../form/words.vi.ts';
import { AddSchool } from './AddSchool.tsx';
import { step } from './gridKeys.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly target: TargetView;
  focus(at: { readonly cell: EditableCell; readonly name: string }): void;
}

export function ListGrid({ target, focus }: Props) {
  const { view, keeper, open } = useForm();
  /** Rows that were open when the filter was set: none leaves while it is being filled. */
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const table = tableOf(view, target);
  if (!table?.called) return null;
  const { called } = table;
  const timesOf = (row: ReferenceRowView) => row.cells.filter(({ year }) => year !== null);
  const isOpen = (cell: EditableCell) =>
    isBlankText(keeper.textOf(cell)) || toneAt(view, keeper, cell) !== '';
  const openRows = table.rows.filter((row) => timesOf(row).some(isOpen));
  const rows = only ? table.rows.filter(({ title }) => only.has(title)) : table.rows;
  const openCells = openRows.flatMap(timesOf).filter(isOpen).length;
  const paste = (text: string, from = '') =>
    open({ kind: 'paste', text, lines: tableLines(table), from });
  return (
    <>
      <p class="hint">{words.timesHelp(called)}</p>
      <p class="acts">
        <Button look="tonal" onClick={() => paste('')}>
          <Icon name="paste" /> {form.pasteExcel}
        </Button>
        <Button
          look="pill"
          onClick={() => setOnly(only ? null : new Set(openRows.map(({ title }) => title)))}
        >
          {only ? words.all : words.onlyOpen(openCells)}
        </Button>
      </p>
      <table class="grid" onKeyDown={step}>
        <caption class="sr">{words.gridTitle(target.name, called)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.school(called)}</th>
            {target.years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {[...groupBy(rows, ({ group }) => group)].map(([group, own]) => (
          <tbody key={group}>
            <tr class="level">
              <th scope="rowgroup" colSpan={target.years.length + 1}>
                {words.groupHead(group, own.length)}
              </th>
            </tr>
            {own.map((row) => (
              <GridRow key={row.title} row={row} cells={timesOf(row)} focus={focus} paste={paste} />
            ))}
          </tbody>
        ))}
        <Sums target={target} called={called} />
      </table>
      <Disclosure title={words.notes(called)}>
        {() =>
          table.rows.flatMap((row) =>
            row.cells
              .filter(({ year }) => year === null)
              .map((cell) => {
                const field = {
                  label: `${row.name}: ${cell.label}`,
                  dispatch: '',
                  help: '',
                  example: '',
                };
                return <TextField key={cell.id} field={field} cell={cell} short />;
              }),
          )
        }
      </Disclosure>
      <AddSchool table={table} />
    </>
  );
}

interface RowProps {
  readonly row: ReferenceRowView;
  readonly cells: readonly EditableCell[];
  readonly focus: Props['focus'];
  paste(text: string, from: string): void;
}

function GridRow({ row, cells, focus, paste }: RowProps) {
  const { view, keeper } = useForm();
  const verdicts = verdictsOf(view, keeper, cells);
  const id = boxId(`v-${row.title}`);
  const name = `${row.name} (${row.group})`;
  return (
    <Fragment>
      <tr>
        <th scope="row">{withoutLevel(row.name, row.group)}</th>
        {cells.map((cell) => (
          <td key={cell.id}>
            <Box
              cell={cell}
              says={words.cellSays(row.name, row.group, cell.year)}
              describedBy={verdicts.some((one) => one.cells.includes(cell)) ? `${id}-0` : undefined}
              dense
              onFocus={() => focus({ cell, name })}
              onBlock={(text) => paste(text, cell.id)}
            />
          </td>
        ))}
      </tr>
      {(verdicts.length > 0 || cells.some((cell) => hasNote(keeper, cell))) && (
        <tr class="under">
          <td colSpan={cells.length + 1}>
            <Conflict cells={cells} />
            {verdicts.map((verdict, at) => (
              <VerdictCard
                key={verdict.key}
                id={`${id}-${at}`}
                verdict={verdict}
                lead={`${row.name}, ${verdict.years.join(', ')}.`}
                at={0.45 + 0.14 * Math.max(0, cells.indexOf(verdict.cells[0] as EditableCell))}
              />
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Sums({ target: { years }, called }: { target: TargetView; called: ListCalled }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.done}</th>
        {years.map(({ year, numerator }) => (
          <td key={year}>{numerator}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.outOf(called)}</th>
        {years.map(({ year, denominator }) => (
          <td key={year}>{denominator}</td>
        ))}
      </tr>
    </tfoot>
  );
}
