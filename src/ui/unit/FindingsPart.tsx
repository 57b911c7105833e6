/** What the checks found, by section of the outline, errors first; "next error" walks through them. */
import { useRef } from 'preact/hooks';
import type { UnitView } from '../../api.ts';
import { useDesk, type WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { CountChips } from '../parts/CountChips.tsx';
import { FindingItem } from '../parts/FindingItem.tsx';
import { findingKey } from '../parts/findingKey.ts';
import { Section } from '../parts/Section.tsx';
import { nextPlace } from './nextPlace.ts';
import * as unitWords from './words.vi.ts';

export function FindingsPart({ view, write }: { view: UnitView; write?: WriteCells }) {
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
    <Section title={unitWords.findings} aside={<CountChips findings={findings} />}>
      {findings.length === 0 && <p class="good-text">{unitWords.nothingFound}</p>}
      {findings.some((finding) => finding.place) && (
        <Button look="primary" onClick={next}>
          {hasErrors ? unitWords.nextError : unitWords.nextFinding}
        </Button>
      )}
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
    </Section>
  );
}

