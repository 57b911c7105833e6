/** One place to see: its name leads there, its sentence says what to do; explaining stays here. */
import { useState } from 'preact/hooks';
import type { FindingView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { allCells } from './cells.ts';
import { ExplainForm, reasonOf } from './ExplainForm.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { placeName } from './ReturnedCard.tsx';
import { withoutLabel } from './verdicts.ts';
import * as words from './words.vi.ts';

export function FindingLine({ finding }: { finding: FindingView }) {
  const { view, keeper, show } = useForm();
  const [explaining, setExplaining] = useState(false);
  const { severity, message, subject, fixes } = finding;
  const reason = subject === '' ? '' : reasonOf(view, subject);
  const apply = ({ label, change }: (typeof fixes)[number]) => {
    const where = JSON.stringify(change.place);
    const cell = allCells(view).find(({ place }) => JSON.stringify(place) === where);
    if (cell) keeper.act({ changes: [{ id: cell.id, to: change.to }], said: words.fixed(label) });
  };
  return (
    <li>
      <Icon name={severity === 'error' ? 'error' : reason !== '' ? 'tick' : 'doubt'} />
      <div>
        <Button look="link" onClick={() => show(finding)}>
          {placeName(view, finding)}
        </Button>
        <p>{withoutLabel(message)}</p>
        {reason !== '' && !explaining && (
          <p class="reason">
            <b>{words.explained}:</b> {reason}
          </p>
        )}
        {explaining && <ExplainForm subject={subject} close={() => setExplaining(false)} />}
        {!explaining && (
          <p class="acts">
            {fixes.slice(0, 2).map((fix) => (
              <Button key={fix.label} look="pill" onClick={() => apply(fix)}>
                {fix.label}
              </Button>
            ))}
            {subject !== '' && view.explanation && (
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
