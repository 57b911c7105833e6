/** One finding: its sentence, the way to its cell, and the quick fixes it carries. */
import type { ComponentChildren } from 'preact';
import type { FindingView } from '../../api/api.ts';
import { a1 } from '../../core/workbook.ts';
import { useDesk } from '../desk.ts';
import * as words from '../words.vi.ts';
import { Button } from './Button.tsx';

type QuickFix = FindingView['fixes'][number];

interface Props {
  readonly id: string;
  readonly finding: FindingView;
  /** Absent where a finding is only shown. */
  readonly fix?: ((fix: QuickFix) => void) | undefined;
  /** Before the sentence: whose it is. */
  readonly children?: ComponentChildren;
}

const tones = { error: 'bad', warning: 'doubtful', note: 'muted' } as const;

export function FindingItem({ id, finding, fix, children }: Props) {
  const desk = useDesk();
  const { place, severity, message } = finding;
  const kind = finding.broken ? words.brokenRule : words.severity[severity];
  // A reader of the page needs neither the rule's code nor an address; they are one hover away.
  const details = [finding.rule, place ? `${place.tab} ${a1(place.row, place.column)}` : '']
    .filter(Boolean)
    .join(' · ');
  return (
    <li id={id} class={`finding ${tones[severity]}`} tabIndex={-1}>
      <p title={details}>
        <b class={`${tones[severity]}-text`}>{kind}</b> <span class="hint">{place?.tab}</span>
      </p>
      {children && <p>{children}</p>}
      <p>{message}</p>
      <p class="acts">
        {place && (
          <Button look="link" says={`${words.goTo}: ${message}`} onClick={() => desk.goTo(place)}>
            {words.goTo}
          </Button>
        )}
        {fix &&
          finding.fixes.map((one) => (
            <Button key={one.label} onClick={() => fix(one)}>
              {one.label}
            </Button>
          ))}
      </p>
    </li>
  );
}
