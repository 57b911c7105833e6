/** Step 2: what each column is; waiting ones first, sure ones folded. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkingColumn, LinkingTab, LinkingView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { withUnit } from './apart.ts';
import { type ColumnChoice, ColumnLine } from './ColumnLine.tsx';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function ColumnsStep({ view, change }: StepProps) {
  const body = useRef<HTMLElement>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  // The line that was taken goes to the sure ones: the next waiting one has the focus.
  useEffect(() => {
    if (!taken || taken.view === view) return;
    const own = body.current?.querySelectorAll('.tab-columns')[taken.table];
    const lines = own?.querySelectorAll<HTMLElement>('.line:not(.chac)') ?? [];
    const next = lines[Math.min(taken.at, lines.length - 1)] ?? own?.querySelector('h2');
    if (next instanceof HTMLElement && taken.at >= 0) next.focus();
    setTaken({ ...taken, view, at: -1 });
  }, [view]);
  const choose = (table: number, column: string, choice: ColumnChoice) => {
    const { columns = [], fields = [] } = view.tabs[table] ?? {};
    const waiting = columns.filter(isWaiting);
    const at = waiting.findIndex((one) => one.column === column);
    const label = fields.find(({ code }) => code === choice.field)?.label ?? words.notUsed;
    const year = choice.year === null ? '' : `, ${choice.year}`;
    const said = words.taken(column, label + year, waiting.length - (at < 0 ? 0 : 1));
    setTaken({ view, table: shownBefore(view, table), at, said });
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
    <section ref={body}>
      <p class="sr" role="status">
        {taken?.said ?? ''}
      </p>
      {view.tabs.map((tab, at) =>
        tab.role === 'other' ? null : (
          <TabColumns
            key={`${tab.tab} ${at}`}
            tab={tab}
            years={view.years}
            choose={(column, choice) => choose(at, column, choice)}
            take={(row) => {
              setTaken({
                view,
                table: shownBefore(view, at),
                at: 0,
                said: words.isUnitTaken(row.name),
              });
              change(withUnit(view.link, tab.tab, row));
            }}
          />
        ),
      )}
    </section>
  );
}

/** The column that was settled last: where it was among the waiting ones, -1 once the focus has moved on. */
interface Taken {
  readonly view: LinkingView;
  readonly table: number;
  readonly at: number;
  readonly said: string;
}

/** The place of a table among those that are shown. */
function shownBefore({ tabs }: LinkingView, table: number): number {
  return tabs.slice(0, table).filter(({ role }) => role !== 'other').length;
}

function isWaiting({ sure, header, examples }: LinkingColumn): boolean {
  return sure !== 'chac' && (header !== '' || examples.length > 0);
}

interface TabColumnsProps {
  readonly tab: LinkingTab;
  readonly years: readonly number[];
  choose(column: string, choice: ColumnChoice): void;
  /** Makes a row that was set aside a unit's. */
  take(row: LinkingTab['aside'][number]): void;
}

function TabColumns({ tab, years, choose, take }: TabColumnsProps) {
  const waiting = tab.columns.filter(isWaiting);
  const sure = tab.columns.filter((column) => column.sure === 'chac');
  const read = sure.filter(({ field }) => field !== null);
  const title = useRef<HTMLHeadingElement>(null);
  const takeBack = (own: LinkingTab['aside'][number]) => {
    take(own);
    // Its button goes with it.
    title.current?.focus();
  };
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
  const doubtful = tab.aside.filter(({ isDoubtful }) => isDoubtful);
  const others = tab.aside.filter(({ isDoubtful }) => !isDoubtful);
  const row = (own: LinkingTab['aside'][number]) => (
    <li key={own.row}>
      {words.asideRow(own.row, own.kind, own.text)}{' '}
      {own.name !== '' && (
        <Button look="link" says={words.isUnitSays(own.name)} onClick={() => takeBack(own)}>
          {words.isUnit}
        </Button>
      )}
    </li>
  );
  return (
    <div class="tab-columns">
      <h2 ref={title} tabIndex={-1}>
        {words.columnsOf(tab.tab, tab.table)}
      </h2>
      <p>{words.counts(read.length, near.length, waiting.length - near.length)}</p>
      {waiting.length > 0 && <h3>{words.waiting(waiting.length)}</h3>}
      {waiting.map(line)}
      <Fold title={words.sureColumns(read.length, sure.length - read.length)}>
        {() => sure.map(line)}
      </Fold>
      {doubtful.length > 0 && <h3>{words.doubtfulRows(doubtful.length)}</h3>}
      {doubtful.length > 0 && <ul>{doubtful.slice(0, mostShown).map(row)}</ul>}
      {doubtful.length > mostShown && (
        <Fold title={words.moreDoubtful(doubtful.length - mostShown)}>
          {() => <ul>{doubtful.slice(mostShown).map(row)}</ul>}
        </Fold>
      )}
      <Fold title={words.asideRows(others.length)}>{() => <ul>{others.map(row)}</ul>}</Fold>
    </div>
  );
}

/** A longer list hides the columns of the next tab. */
const mostShown = 20;
