/** One place to see, or the same of several years: its name leads there, its sentence says what to do; explaining stays here. */
import { useState } from 'preact/hooks';
import type { FindingView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { allCells } from './cells.ts';
import { commonReason, ExplainForm } from './ExplainForm.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { placeName } from './ReturnedCard.tsx';
import { withoutLabel } from './verdicts.ts';
import * as words from './words.vi.ts';

export function FindingLine({ findings }: { findings: readonly FindingView[] }) {
  const { view, keeper, show } = useForm();
  const [explaining, setExplaining] = useState(false);
  const [finding] = findings;
  if (!finding) return null;
  const { severity, message } = finding;
  const subjects = findings.map(({ subject }) => subject).filter((one) => one !== '');
  const reason = commonReason(view, subjects);
  const apply = (label: string) => {
    const cells = new Map(allCells(view).map((cell) => [JSON.stringify(cell.place), cell.id]));
    const changes = findings.flatMap(({ fixes }) => {
      const change = fixes.find((fix) => fix.label === label)?.change;
      const id = cells.get(JSON.stringify(change?.place));
      return change && id ? [{ id, to: change.to }] : [];
    });
    keeper.act({ changes, said: words.fixed(label) });
  };
  const isOfAll = (label: string) =>
    findings.every(({ fixes }) => fixes.some((fix) => fix.label === label));
  const labels = finding.fixes.map(({ label }) => label).filter(isOfAll);
  return (
    <li>
      <Icon name={severity === 'error' ? 'error' : reason !== '' ? 'tick' : 'doubt'} />
      <div>
        <Button look="link" onClick={() => show(finding)}>
          {placeName(view, finding, findings)}
        </Button>
        <p>{withoutLabel(message)}</p>
        {reason !== '' && !explaining && (
          <p class="reason">
            <b>{words.explained}:</b> {reason}
          </p>
        )}
        {explaining && <ExplainForm subjects={subjects} close={() => setExplaining(false)} />}
        {!explaining && (
          <p class="acts">
            {labels.slice(0, 2).map((label) => (
              <Button key={label} look="pill" onClick={() => apply(label)}>
                {label}
              </Button>
            ))}
            {subjects.length > 0 && view.explanation && (
              <Button look="pill" onClick={() => setExplaining(true)}>
                {reason === '' ? words.explain : words.editReason}
              </Button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}
