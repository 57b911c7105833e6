/** Step 2: what each column is; waiting ones first, sure ones folded. */
import type { LinkingColumn, LinkingTab } from '../../api/api.ts';
import { Fold } from '../parts/Fold.tsx';
import { type ColumnChoice, ColumnLine } from './ColumnLine.tsx';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function ColumnsStep({ view, change }: StepProps) {
  const choose = (tab: string, column: string, choice: ColumnChoice) => {
    const tabs = view.link.tabs.map((one) =>
      one.tab !== tab
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
      {view.tabs
        .filter(({ role }) => role !== 'other')
        .map((tab) => (
          <TabColumns
            key={tab.tab}
            tab={tab}
            years={view.years}
            choose={(column, choice) => choose(tab.tab, column, choice)}
          />
        ))}
    </section>
  );
}

interface TabColumnsProps {
  readonly tab: LinkingTab;
  readonly years: readonly number[];
  choose(column: string, choice: ColumnChoice): void;
}

function TabColumns({ tab, years, choose }: TabColumnsProps) {
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
      <h2>{words.columnsOf(tab.tab)}</h2>
      <p>{words.counts(sure.length, near.length, waiting.length - near.length)}</p>
      {waiting.length > 0 && <h3>{words.waiting(waiting.length)}</h3>}
      {waiting.map(line)}
      <Fold title={words.sureColumns(sure.length)}>{() => sure.map(line)}</Fold>
      <Fold title={words.asideRows(tab.aside.length)}>
        {() => (
          <ul>
            {tab.aside.map(({ row, kind, text }) => (
              <li key={row}>{words.asideRow(row, kind, text)}</li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  );
}
