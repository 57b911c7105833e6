/** What a wide dialog holds: one screen of the sidebar, with the room that it needs. */
import type { Start, WideScreen } from '../api/api.ts';
import type { DepartmentProps } from './department/DepartmentScreen.tsx';
import { closeDialog } from './google.ts';
import type { LinkingProps } from './linking/LinkingPart.tsx';
import { Part } from './parts/Part.tsx';
import { UnitReport } from './unit/UnitReport.tsx';

export function WideScreens({ screen, start }: { screen: WideScreen; start: Start }) {
  const units = start.units;
  switch (screen.kind) {
    case 'table':
      return (
        <main class="panel">
          <Part<DepartmentProps> name="department" given={{ units, first: 'table' }} />
        </main>
      );
    case 'linking':
      return (
        <Part<LinkingProps>
          name="linking"
          given={{
            isOpen: true,
            isWide: true,
            units: units.length,
            open: () => undefined,
            leave: closeDialog,
          }}
        />
      );
    case 'written':
      return (
        <main class="panel">
          <UnitReport unit={screen.unit} stamp="" onBehalf={screen.onBehalf} first="written" />
        </main>
      );
  }
}
