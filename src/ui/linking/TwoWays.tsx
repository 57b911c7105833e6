/** Where an unlinked sheet begins: use it as it is, or make a new form. */
import { useState } from 'preact/hooks';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly units: number;
  open(): void;
  /** The form is there: the sidebar is read again. */
  made(): void;
}

export function TwoWays({ units, open, made }: Props) {
  const { tell } = useDesk();
  const [plan, setPlan] = useState<readonly string[] | null>(null);
  const ask = async () => {
    const reply = await call('planForm');
    if (reply.ok) setPlan(reply.value);
    else tell({ text: '', failure: reply.error });
  };
  const make = async () => {
    const reply = await call('makeForm');
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    tell({ text: words.made });
    made();
  };
  return (
    <section class="linking">
      <p class="hint">{units > 0 ? words.readAlone : words.notLinked}</p>
      <h1 tabIndex={-1}>{words.begin}</h1>
      <div class="card">
        <strong>{words.useThis}</strong>
        <p class="hint">{words.useThisHow}</p>
        <Button look="primary" onClick={open}>
          {words.useThis}
        </Button>
      </div>
      <div class="card">
        <strong>{words.makeNew}</strong>
        <p class="hint">{words.makeNewHow}</p>
        {plan === null ? (
          <Button onClick={ask}>{words.makeNew}</Button>
        ) : (
          <fieldset class="plan">
            <legend>{words.planTitle}</legend>
            <ul>
              {plan.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div class="actions">
              <Button look="tonal" onClick={make}>
                {words.makeIt}
              </Button>
              <Button look="link" onClick={() => setPlan(null)}>
                {words.notNow}
              </Button>
            </div>
          </fieldset>
        )}
      </div>
      <p class="hint">{words.forUnits}</p>
    </section>
  );
}
