/** A year's rows of a table of pairs: who asked or what kind, and the numbers of each; verdicts under their row. */
import { Fragment } from 'preact';
import type { ReferenceRowView } from '../../../api/api.ts';
import { Box } from '../form/Box.tsx';
import { Conflict } from '../form/Conflict.tsx';
import { boxId, useForm } from '../form/formContext.ts';
import { VerdictCard } from '../form/VerdictCard.tsx';
import { verdictsOf } from '../form/verdicts.ts';
import * as words from './words.vi.ts';

export function PairRows({ rows }: { rows: readonly ReferenceRowView[] }) {
  const { keeper, view } = useForm();
  const columns = rows[0]?.cells.filter(({ prose }) => !prose) ?? [];
  return (
    <table class="pairs">
      <thead>
        <tr>
          <td />
          {columns.map(({ field, label }) => (
            <th key={field} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const cells = row.cells.filter(({ prose }) => !prose);
          const verdicts = verdictsOf(view, keeper, cells);
          const id = boxId(`v-${row.title}`);
          return (
            <Fragment key={row.title}>
              <tr>
                <th scope="row">{row.name.charAt(0).toUpperCase() + row.name.slice(1)}</th>
                {cells.map((cell) => (
                  <td key={cell.id}>
                    <Box
                      cell={cell}
                      says={words.pairSays(cell.label, row.name, row.year)}
                      describedBy={
                        verdicts.some((one) => one.cells.includes(cell)) ? `${id}-0` : undefined
                      }
                      dense
                    />
                  </td>
                ))}
              </tr>
              <tr class="under">
                <td colSpan={cells.length + 1}>
                  <Conflict cells={cells} />
                  {verdicts.map((verdict, at) => (
                    <VerdictCard
                      key={verdict.key}
                      id={`${id}-${at}`}
                      verdict={verdict}
                      lead={`${row.name.charAt(0).toUpperCase()}${row.name.slice(1)}.`}
                      at={0.9}
                    />
                  ))}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
