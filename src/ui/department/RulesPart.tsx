/** Findings by rule, errors first: how many, how many could not be checked, each one step from its cell. */
import { useState } from 'preact/hooks';
import type { RuleView, UnitName } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { CountChips } from '../parts/CountChips.tsx';
import { FindingItem } from '../parts/FindingItem.tsx';
import { Fold } from '../parts/Fold.tsx';
import { findingKey } from '../parts/findingKey.ts';
import { PanelSection } from '../parts/Section.tsx';
import * as departmentWords from './words.vi.ts';

const atOnce = 15;

interface Props {
  readonly rules: readonly RuleView[];
  readonly units: readonly UnitName[];
  openUnit(unit: string): void;
}

export function RulesPart({ rules, units, openUnit }: Props) {
  const all = rules.flatMap((rule) => rule.findings);
  const names = new Map(units.map((unit) => [unit.code, unit.name]));
  return (
    <PanelSection title={departmentWords.rules} aside={<CountChips findings={all} />}>
      {rules.length === 0 && <p class="good-text">{departmentWords.noFindings}</p>}
      {rules.map((rule) => (
        <Fold key={rule.rule} title={<RuleTitle rule={rule} />}>
          {() => <RuleFindings rule={rule} names={names} openUnit={openUnit} />}
        </Fold>
      ))}
    </PanelSection>
  );
}

function RuleTitle({ rule }: { rule: RuleView }) {
  return (
    <>
      {rule.title} <CountChips findings={rule.findings} /> <small class="hint">{rule.rule}</small>
      {rule.skipped > 0 && <small class="hint"> {departmentWords.skipped(rule.skipped)}</small>}
    </>
  );
}

interface FindingsProps {
  readonly rule: RuleView;
  readonly names: ReadonlyMap<string, string>;
  openUnit(unit: string): void;
}

function RuleFindings({ rule, names, openUnit }: FindingsProps) {
  const [shown, setShown] = useState(atOnce);
  const left = rule.findings.length - shown;
  return (
    <>
      <ul class="findings">
        {rule.findings.slice(0, shown).map((finding) => (
          <FindingItem key={findingKey(finding)} id={findingKey(finding)} finding={finding}>
            {names.has(finding.unit) && (
              <Button look="link" onClick={() => openUnit(finding.unit)}>
                {names.get(finding.unit)}
              </Button>
            )}
          </FindingItem>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + atOnce)}>
          {departmentWords.moreFindings(Math.min(left, atOnce))}
        </Button>
      )}
    </>
  );
}
