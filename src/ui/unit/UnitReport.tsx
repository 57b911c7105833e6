/** A unit's report as a form: its first screen, one section at a time, pasting, all places to see. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingView, UnitView } from '../../api/api.ts';
import { useDesk } from '../desk.ts';
import type { HistoryProps } from '../history/HistoryScreen.tsx';
import { historyTitle } from '../history/words.vi.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Part } from '../parts/Part.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { keepWriting, type LastWriting, lastWriting, takeBack } from '../written/lastWriting.ts';
import type { WrittenProps } from '../written/WrittenScreen.tsx';
import * as written from '../written/words.vi.ts';
import { ApprovalNote } from './form/ApprovalNote.tsx';
import { allCells, sectionOf, stepOf } from './form/cells.ts';
import { FindingsScreen } from './form/FindingsScreen.tsx';
import { FormContext, type FormScreen, focusBox, type UnitForm } from './form/formContext.ts';
import { HomeScreen } from './form/HomeScreen.tsx';
import type { Keeper } from './form/keeper.ts';
import { LiveLine } from './form/LiveLine.tsx';
import type { MenuItem } from './form/Menu.tsx';
import { downloadPrint } from './form/printUnit.ts';
import { SectionScreen } from './form/SectionScreen.tsx';
import { UnitBar } from './form/UnitBar.tsx';
import { useKeeper } from './form/useKeeper.ts';
import * as words from './form/words.vi.ts';
import { PasteScreen } from './paste/PasteScreen.tsx';
import './form/form.css';

export interface UnitReportProps {
  readonly unit: string;
  /** Changes when the unit's cells may have changed in the spreadsheet. */
  readonly stamp: string;
  readonly onBehalf: boolean;
  /** The screen that opens first. */
  readonly first?: 'home' | 'written';
  /** Another unit is wanted. */
  change?(): void;
  /** The Department's screen is wanted. */
  leave?(): void;
  /** The way to the unit whose row is selected, where it is another. */
  readonly other?: ComponentChildren;
}

export function UnitReport(props: UnitReportProps) {
  const { unit, stamp, onBehalf, first = 'home', change, leave, other } = props;
  const { keeper, reading } = useKeeper(unit, stamp, onBehalf);
  const view = keeper.view;
  return (
    <div class="unit-form" aria-busy={reading.busy}>
      {reading.failure && <FailureNote failure={reading.failure} again={reading.again} />}
      {!view && reading.busy && <Waiting />}
      {view && (
        <FormScreens
          view={view}
          keeper={keeper}
          onBehalf={onBehalf}
          first={first}
          again={reading.again}
          change={change}
          leave={leave}
          other={other}
        />
      )}
    </div>
  );
}

interface ScreensProps {
  readonly view: UnitView;
  readonly keeper: Keeper;
  readonly onBehalf: boolean;
  readonly first: 'home' | 'written';
  again(): void;
  readonly change: (() => void) | undefined;
  readonly leave: (() => void) | undefined;
  readonly other: ComponentChildren;
}

function FormScreens(props: ScreensProps) {
  const { view, keeper, onBehalf, first, again, change, leave, other } = props;
  const desk = useDesk();
  const [screen, setScreen] = useState<FormScreen>({ kind: first });
  const [writing, setWriting] = useState(() => lastWriting(view.unit.code));
  const before = useRef<FormScreen>({ kind: 'home' });
  const lastSection = useRef('');
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '') return;
    focusBox(wanted.current);
    wanted.current = '';
  });
  const open = (next: FormScreen, focus = '') => {
    before.current = screen.kind === 'paste' ? before.current : screen;
    if (screen.kind === 'section') lastSection.current = screen.code;
    wanted.current = focus;
    desk.tell(null);
    setScreen(next);
  };
  const show = (finding: FindingView) => {
    const section = sectionOf(view, finding);
    if (!section) {
      if (finding.place) desk.goTo(finding.place);
      return;
    }
    const where = JSON.stringify(finding.place);
    const cell = allCells(view).find(({ place }) => JSON.stringify(place) === where);
    const step = stepOf(view, section, finding);
    open({ kind: 'section', code: section.code, step }, cell?.id ?? '');
  };
  const form: UnitForm = { view, keeper, open, show };
  const section =
    screen.kind === 'section' ? view.form.find(({ code }) => code === screen.code) : undefined;
  const keep = (one: LastWriting | null) => {
    keepWriting(one);
    setWriting(one);
  };
  const items = useMenu({ view, again, change, leave, writing, keep }, open);
  return (
    <FormContext.Provider value={form}>
      <UnitBar current={section?.code ?? ''} items={items} onBehalf={onBehalf} other={other} />
      {screen.kind !== 'history' && <ApprovalNote />}
      {screen.kind === 'home' && <HomeScreen from={lastSection.current} />}
      {section && screen.kind === 'section' && (
        <SectionScreen section={section} step={screen.step ?? 0} />
      )}
      {screen.kind === 'findings' && <FindingsScreen />}
      {screen.kind === 'written' && (
        <Part<WrittenProps>
          name="written"
          given={{
            view,
            onBehalf,
            close: (isChanged, writing) => {
              setScreen(before.current);
              if (writing !== undefined) keep(writing);
              if (isChanged) again();
            },
          }}
        />
      )}
      {screen.kind === 'history' && (
        <Part<HistoryProps>
          name="history"
          given={{ unit: view.unit.code, close: () => setScreen({ kind: 'home' }) }}
        />
      )}
      {screen.kind === 'paste' && (
        <PasteScreen
          text={screen.text}
          lines={screen.lines}
          from={screen.from}
          close={() => setScreen(before.current)}
        />
      )}
      <LiveLine />
    </FormContext.Provider>
  );
}

interface MenuProps extends Pick<ScreensProps, 'view' | 'again' | 'change' | 'leave'> {
  /** From a written report; it can be taken back. */
  readonly writing: LastWriting | null;
  keep(writing: LastWriting | null): void;
}

function useMenu(props: MenuProps, open: UnitForm['open']): MenuItem[] {
  const desk = useDesk();
  const { view, change, leave, again, writing, keep } = props;
  const back = async (one: LastWriting) => {
    const reply = await takeBack(one);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    desk.tell({ text: written.takenBack });
    keep(null);
    again();
  };
  return useMemo(() => {
    const { row } = view;
    return [
      { label: words.allFindings, act: () => open({ kind: 'findings' }) },
      ...(row ? [{ label: words.goToRow, act: () => desk.goTo(row) }] : []),
      { label: written.open, act: () => open({ kind: 'written' }) },
      ...(writing
        ? [
            {
              label: written.takeBackMenu(writing.figures, writing.passages),
              act: () => void back(writing),
            },
          ]
        : []),
      { label: words.printOut, act: () => void downloadPrint(view, desk) },
      { label: historyTitle, act: () => open({ kind: 'history' }) },
      { label: words.readAgain, act: again },
      ...(change ? [{ label: words.changeUnit, act: change }] : []),
      ...(leave ? [{ label: words.department(), act: leave }] : []),
    ];
  }, [view, change, leave, again, desk, open, writing]);
}
