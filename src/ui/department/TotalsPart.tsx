/** Totals by year; each opens its explanation. */
import type { FigureName, TotalView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly totals: readonly TotalView[];
  explain(figure: FigureName): void;
}

export function TotalsPart({ totals, explain }: Props) {
  return (
    <PanelSection title={departmentWords.totals}>
      {totals.map((total) => (
        <Fold key={total.field} title={total.label}>
          {() => <TotalRows total={total} explain={explain} />}
        </Fold>
      ))}
    </PanelSection>
  );
}

function TotalRows({ total, explain }: { total: TotalView; explain: Props['explain'] }) {
  return (
    <ul class="lines">
      {total.figures.map(({ label, year, text }) => (
        <li key={label} class="spread">
          <span>{label}</span>
          <Button
            look="link"
            says={`${text}. ${departmentWords.whySays(`${total.label}, ${label}`)}`}
            onClick={() => explain({ kind: 'total', code: total.field, year, group: null })}
          >
            {text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
