/** The sidebar: two screens over one reading of the workbook, and a foot that tells and undoes. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Failure, Reply, Start } from '../api/api.ts';
import { call } from './call.ts';
import type { DepartmentProps } from './department/DepartmentScreen.tsx';
import { DeskContext, type Notice, type Shell } from './desk.ts';
import { Foot } from './Foot.tsx';
import { keepFormNames } from './formNames.ts';
import { focusSheet } from './google.ts';
import type { LinkingProps } from './linking/LinkingPart.tsx';
import { reopen } from './linking/words.vi.ts';
import type { OutlineProps } from './outline/OutlineScreen.tsx';
import { Button } from './parts/Button.tsx';
import { definePart } from './parts/definePart.tsx';
import { FailureNote } from './parts/FailureNote.tsx';
import { Part } from './parts/Part.tsx';
import { Waiting } from './parts/Waiting.tsx';
import { Tabs } from './Tabs.tsx';
import { UnitReport } from './unit/UnitReport.tsx';
import { UnitScreen } from './unit/UnitScreen.tsx';
import { useReading } from './useReading.ts';
import { WideScreens } from './WideScreens.tsx';
import { wideScreen } from './wideScreen.ts';
import { outlineTitle } from './words.vi.ts';

definePart('unit', UnitReport);

export function App() {
  const start = useReading('start', readStart);
  const [notice, tell] = useState<Notice | null>(null);
  const goTo = useCallback<Shell['goTo']>((place) => {
    focusSheet();
    void call('goTo', place).then((reply) => {
      if (!reply.ok) tell({ text: '', failure: reply.error });
    });
  }, []);
  const hush = useCallback(() => tell(null), []);
  const desk = useMemo(() => ({ goTo, tell }), [goTo]);
  const wide = useMemo(wideScreen, []);
  return (
    <DeskContext.Provider value={desk}>
      {start.failure && <Unread failure={start.failure} again={start.again} />}
      {!start.answer && !start.failure && <Waiting />}
      {start.answer &&
        (wide ? (
          <WideScreens screen={wide} start={start.answer} />
        ) : (
          <Linked start={start.answer} again={start.again} />
        ))}
      <Foot notice={notice} close={hush} />
    </DeskContext.Provider>
  );
}

async function readStart(): Promise<Reply<Start>> {
  const reply = await call('startSidebar');
  if (reply.ok) keepFormNames(reply.value.called);
  return reply;
}

/** Where no form can be read, an officer may begin an outline. */
function Unread({ failure, again }: { failure: Failure; again(): void }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Part<OutlineProps> name="outline" given={{ changed: again }} />;
  return (
    <main class="panel">
      <FailureNote failure={failure} again={again} />
      <Button look="link" onClick={() => setOpen(true)}>
        {outlineTitle}
      </Button>
    </main>
  );
}

/** A sheet that others made is linked first; its link can be opened again at any time. */
function Linked({ start, again }: { start: Start; again(): void }) {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const leave = (changed: boolean) => {
    setOpen(false);
    if (changed) again();
  };
  return (
    <>
      {(isOpen || start.linked === 'offered') && (
        <Part<LinkingProps>
          name="linking"
          given={{ isOpen, isWide: false, units: start.units.length, open, leave }}
        />
      )}
      {!isOpen && <Screens start={start} />}
      {!isOpen && start.linked === 'confirmed' && (
        <p class="reopen">
          <Button look="link" onClick={open}>
            {reopen}
          </Button>
        </p>
      )}
    </>
  );
}

function Screens({ start }: { start: Start }) {
  const [screen, setScreen] = useState(start.screen);
  const [unit, setUnit] = useState(start.unit);
  // A chosen unit has the whole panel; the way to the Department is in its menu.
  const tabbed = screen === 'department' || unit === '';
  return (
    <main>
      {tabbed && <Tabs screen={screen} choose={setScreen} />}
      <div
        id={`panel-${screen}`}
        class="panel"
        tabIndex={-1}
        {...(tabbed && { role: 'tabpanel', 'aria-labelledby': `tab-${screen}` })}
      >
        {screen === 'unit' ? (
          <UnitScreen
            start={start}
            unit={unit}
            choose={setUnit}
            leave={() => setScreen('department')}
          />
        ) : (
          <Part<DepartmentProps>
            name="department"
            given={{ units: start.units, first: 'questions' }}
          />
        )}
      </div>
    </main>
  );
}
