/** The verdict under the boxes that it is about: what was read, what to do, at most two fixes, explaining. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { commonReason, ExplainForm } from './ExplainForm.tsx';
import { focusBox, useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import type { Verdict } from './verdicts.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly id: string;
  readonly verdict: Verdict;
  /** Said first: whose it is, where years do not say it. */
  readonly lead?: string;
  /** Where its notch points, from 0 to 1. */
  readonly at?: number;
}

const mostFixes = 2;

export function VerdictCard({ id, verdict, lead, at = 0.1 }: Props) {
  const { keeper, view } = useForm();
  const [explaining, setExplaining] = useState(false);
  const { findings, years, message } = verdict;
  const isError = findings.some(({ severity }) => severity === 'error');
  const [first] = findings;
  const fixes = findings.length === 1 ? (first?.fixes ?? []).slice(0, mostFixes) : [];
  const named = isError ? [] : findings.map(({ subject }) => subject);
  const subjects = named.every((one) => one !== '') ? named : [];
  const reason = commonReason(view, subjects);
  const start = lead ?? (years.length > 0 ? words.yearsLead(years) : '');
  const fix = (label: string, to: string) => {
    const [cell] = verdict.cells;
    if (!cell) return;
    keeper.act({ changes: [{ id: cell.id, to }], said: words.fixed(label) });
    focusBox(cell.id);
  };
  return (
    <div
      id={id}
      class={`verdict ${isError ? 'bad' : 'doubtful'}`}
      style={{ '--at': `${100 * at}%` }}
    >
      <Icon name={isError ? 'error' : 'doubt'} />
      <div>
        <p>
          {start !== '' && <b>{start} </b>}
          {message}
        </p>
        {reason !== '' && !explaining && (
          <p class="reason">
            <b>{words.explained}:</b> {reason}
          </p>
        )}
        {explaining ? (
          <ExplainForm subjects={subjects} close={() => setExplaining(false)} />
        ) : (
          <p class="acts">
            {fixes.map(({ label, change }) => (
              <Button key={label} look="pill" onClick={() => fix(label, change.to)}>
                {label}
              </Button>
            ))}
            {subjects.length > 0 && (
              <Button look="pill" onClick={() => setExplaining(true)}>
                {reason === '' ? words.explain : words.editReason}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
