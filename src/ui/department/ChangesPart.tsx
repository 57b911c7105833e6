/** What changed since the last consolidation, figure by figure. */
import type { FigureChange, LastRun } from '../../api/api.ts';
import { PanelSection } from '../parts/Section.tsx';
import * as departmentWords from './words.vi.ts';

export function ChangesPart({ lastRun }: { lastRun: LastRun | null }) {
  return (
    <PanelSection title={departmentWords.changes}>
      {lastRun ? (
        <>
          <p class="hint">{departmentWords.lastRun(lastRun.at, lastRun.by)}</p>
          <p>
            {departmentWords.sinceRun(
              departmentWords.runName(lastRun.state, lastRun.version, lastRun.at),
            )}
          </p>
          {lastRun.state === 'CHOT' && (
            <p class="note doubtful">{departmentWords.differentKinds}</p>
          )}
          <ChangeTable changes={lastRun.changes} />
        </>
      ) : (
        <p class="hint">{departmentWords.noLastRun}</p>
      )}
    </PanelSection>
  );
}

export function ChangeTable({ changes }: { changes: readonly FigureChange[] }) {
  if (changes.length === 0) return <p>{departmentWords.noChanges}</p>;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{departmentWords.what}</th>
          <th scope="col">{departmentWords.before}</th>
          <th scope="col">{departmentWords.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{before}</td>
            <td class="strong">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
