/** Step 2: what each column is; waiting ones first, sure ones folded. */
import type { LinkingColumn, LinkingTab } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { withUnit } from './apart.ts';
import { type ColumnChoice, ColumnLine } from './ColumnLine.tsx';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function ColumnsStep({ view, change }: StepProps) {
  const choose = (table: number, column: string, choice: ColumnChoice) => {
    const tabs = view.link.tabs.map((one, at) =>
      at !== table
        ? one
        : {
            ...one,
            columns: one.columns.map((own) =>
              own.column === column ? { ...own, ...choice, sure: 'chac' as const } : own,
            ),
          },
    );
    change({ ...view.link, tabs });
  };
  return (
    <section>
      {view.tabs.map((tab, at) =>
        tab.role === 'other' ? null : (
          <TabColumns
            key={`${tab.tab} ${at}`}
            tab={tab}
            years={view.years}
            choose={(column, choice) => choose(at, column, choice)}
            take={(row) => change(withUnit(view.link, tab.tab, row))}
          />
        ),
      )}
    </section>
  );
}

interface TabColumnsProps {
  readonly tab: LinkingTab;
  readonly years: readonly number[];
  choose(column: string, choice: ColumnChoice): void;
  /** Makes a row that was set aside a unit's. */
  take(row: LinkingTab['aside'][number]): void;
}

function TabColumns({ tab, years, choose, take }: TabColumnsProps) {
  const waits = ({ sure, header, examples }: LinkingColumn) =>
    sure !== 'chac' && (header !== '' || examples.length > 0);
  const waiting = tab.columns.filter(waits);
  const sure = tab.columns.filter((column) => column.sure === 'chac');
  const near = waiting.filter((column) => column.sure === 'gan_giong');
  const line = (column: LinkingColumn) => (
    <ColumnLine
      key={column.column}
      column={column}
      fields={tab.fields}
      years={years}
      choose={(choice) => choose(column.column, choice)}
    />
  );
  return (
    <div>
      <h2>{words.columnsOf(tab.tab, tab.table)}</h2>
      <p>{words.counts(sure.length, near.length, waiting.length - near.length)}</p>
      {waiting.length > 0 && <h3>{words.waiting(waiting.length)}</h3>}
      {waiting.map(line)}
      <Fold title={words.sureColumns(sure.length)}>{() => sure.map(line)}</Fold>
      <Fold title={words.asideRows(tab.aside.length)}>
        {() => (
          <ul>
            {tab.aside.map((own) => (
              <li key={own.row}>
                {words.asideRow(own.row, own.kind, own.text)}{' '}
                {own.name !== '' && (
                  <Button look="link" says={words.isUnitSays(own.name)} onClick={() => take(own)}>
                    {words.isUnit}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  );
}
