/** Totals by year; each opens its explanation. */
import type { FigureName, TotalView } from '../../api.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Section } from '../parts/Section.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly totals: readonly TotalView[];
  explain(figure: FigureName): void;
}

export function TotalsPart({ totals, explain }: Props) {
  return (
    <Section title={departmentWords.totals}>
      {totals.map((total) => (
        <Fold key={total.field} title={total.label}>
          {() => <TotalRows total={total} explain={explain} />}
        </Fold>
      ))}
    </Section>
  );
}

function TotalRows({ total, explain }: { total: TotalView; explain: Props['explain'] }) {
  const why = (year: number | null) =>
    explain({ kind: 'total', code: total.field, year, group: null });
  const rows: { label: string; text: string; year: number | null }[] = total.years.map((one) => ({
    label: String(one.year),
    ...one,
  }));
  if (total.period !== '') rows.push({ label: departmentWords.period, text: total.period, year: null });
  return (
    <ul class="lines">
      {rows.map(({ label, text, year }) => (
        <li key={label} class="spread">
          <span>{label}</span>
          <Button
            look="link"
            says={`${text}. ${departmentWords.whySays(`${total.label} ${label}`)}`}
            onClick={() => why(year)}
          >
            {text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
