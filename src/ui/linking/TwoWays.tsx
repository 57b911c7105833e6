/** Where an unlinked sheet begins: use it as it is, or make a new form. */
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

export function TwoWays({ units, open }: { units: number; open(): void }) {
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
      </div>
      <p class="hint">{words.forUnits}</p>
    </section>
  );
}
