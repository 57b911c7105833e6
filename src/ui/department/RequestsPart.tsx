/** Units that ask to correct a finished report: who, when, why; each opens on the desk, where it is sent back. */
import type { DepartmentView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as versionWords from './versions.vi.ts';

interface Props {
  readonly requests: DepartmentView['requests'];
  openUnit(unit: string): void;
}

export function RequestsPart({ requests, openUnit }: Props) {
  if (requests.length === 0) return null;
  return (
    <PanelSection title={versionWords.requestsTitle(requests.length)}>
      <p class="hint">{versionWords.requestsHelp}</p>
      <ul class="lines">
        {requests.map(({ unit, at, by, reason }) => (
          <li key={unit.code}>
            <Button look="link" onClick={() => openUnit(unit.code)}>
              {unit.name}
            </Button>
            : “{reason}” <span class="hint">{versionWords.requestedAt(at, by)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
