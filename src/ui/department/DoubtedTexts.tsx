/** The unit's texts that are not printed because they may name somebody; a person may let them be. */
import type { AllowText, DoubtedText } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly texts: readonly DoubtedText[];
  act(what: AllowText, said: () => string): void;
}

export function DoubtedTexts({ texts, act }: Props) {
  if (texts.length === 0) return null;
  return (
    <PanelSection title={words.doubtedTexts(texts.length)}>
      <p class="note">{words.doubtedHint()}</p>
      <ul>
        {texts.map(({ cell, place, label, isAllowed }) => (
          <li key={cell}>
            {label} <CellLink place={place} />{' '}
            <Button
              says={isAllowed ? words.withholdNamed(label) : words.allowNamed(label)}
              onClick={() =>
                act(
                  { kind: 'allow', cell, isAllowed: !isAllowed },
                  isAllowed ? words.withheldDone : words.allowedDone,
                )
              }
            >
              {isAllowed ? words.withholdText : words.allowText}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
