/** What the checks found, by section of the outline, errors first; "next error" walks through them. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { UnitView } from '../../api/api.ts';
import { useDesk, type WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { CountChips } from '../parts/CountChips.tsx';
import { FindingItem } from '../parts/FindingItem.tsx';
import { findingKey } from '../parts/findingKey.ts';
import { PanelSection } from '../parts/Section.tsx';
import { nextPlace } from './nextPlace.ts';
import { repeatedFixes } from './repeatedFixes.ts';
import * as unitWords from './words.vi.ts';

interface Props {
  readonly view: UnitView;
  /** Absent where findings are only shown. */
  readonly write?: WriteCells;
  /** More buttons, next to "next". */
  readonly children?: ComponentChildren;
}

export function FindingsPart({ view, write, children }: Props) {
  const desk = useDesk();
  const last = useRef('');
  const findings = view.sections.flatMap((section) => section.findings);
  const hasErrors = findings.some((finding) => finding.severity === 'error');
  const next = () => {
    const place = nextPlace(findings, last.current);
    if (!place) return;
    last.current = place.key;
    desk.goTo(place.place);
    document.getElementById(place.key)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <PanelSection title={unitWords.findings} aside={<CountChips findings={findings} />}>
      {!hasErrors &&
        (view.state === 'empty' ? (
          <p>{unitWords.nothingEntered}</p>
        ) : (
          <p class="good-text">{unitWords.noErrors}</p>
        ))}
      <p class="acts">
        {findings.some((finding) => finding.place) && (
          <Button look="primary" onClick={next}>
            {hasErrors ? unitWords.nextError : unitWords.nextFinding}
          </Button>
        )}
        {children}
      </p>
      {write &&
        repeatedFixes(findings).map(({ label, changes }) => (
          <Button key={label} onClick={() => void write(changes, unitWords.applied(label))}>
            {unitWords.everywhere(label, changes.length)}
          </Button>
        ))}
      {view.sections.map((section) => (
        <div key={section.title} class="group">
          <h3>{section.title}</h3>
          <ul class="findings">
            {section.findings.map((finding) => (
              <FindingItem
                key={findingKey(finding)}
                id={findingKey(finding)}
                finding={finding}
                fix={write && ((fix) => void write([fix.change], unitWords.applied(fix.label)))}
              />
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
}
