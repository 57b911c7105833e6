/** Who has reported: the headline, the nested counts, and the units that are missing or faulty. */
import { useState } from 'preact/hooks';
import type { DepartmentView, ReportingView, UnitName } from '../../api/api.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button } from '../parts/Button.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { FindUnit } from '../unit/FindUnit.tsx';
import * as words from '../words.vi.ts';
import { missingMessage } from './messages.vi.ts';
import { UnitList } from './UnitList.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  readonly units: readonly UnitName[];
  openUnit(unit: string): void;
}

export function ReportingPart({ view, units, openUnit }: Props) {
  const { reporting } = view;
  return (
    <PanelSection title={departmentWords.reporting}>
      <p class="headline">{departmentWords.headline(reporting.valid, reporting.expected)}</p>
      <Nested reporting={reporting} />
      {reporting.missing.length === 0 ? (
        <p class="good-text">{departmentWords.noneMissing}</p>
      ) : (
        <Fold title={departmentWords.missing(reporting.missing.length)}>
          {() => (
            <>
              <UnitList units={reporting.missing} open={openUnit} />
              <Reminder text={missingMessage(reporting.missing, view.deadline)} />
            </>
          )}
        </Fold>
      )}
      {reporting.faulty.length > 0 && (
        <Fold title={departmentWords.faulty(reporting.faulty.length)}>
          {() => (
            <UnitList
              units={reporting.faulty.map((one) => one.unit)}
              aside={(_, index) => words.errors(reporting.faulty[index]?.errors ?? 0)}
              open={openUnit}
            />
          )}
        </Fold>
      )}
      {reporting.returned.length > 0 && (
        <Fold title={departmentWords.returned(reporting.returned.length)}>
          {() => <UnitList units={reporting.returned} open={openUnit} />}
        </Fold>
      )}
      {reporting.outside.length > 0 && (
        <Fold title={departmentWords.outside(reporting.outside.length)}>
          {() => (
            <ul class="lines">
              {reporting.outside.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Fold title={departmentWords.findUnit}>
        {() => <FindUnit units={units} choose={openUnit} label={departmentWords.findUnit} />}
      </Fold>
    </PanelSection>
  );
}

function Nested({ reporting }: { reporting: ReportingView }) {
  const labels = departmentWords.nested;
  const counts = Object.keys(labels) as (keyof typeof labels)[];
  return (
    <ul class="nested">
      {counts.map((name) => {
        const label = labels[name];
        const text = departmentWords.ofExpected(reporting[name], reporting.expected);
        return (
          <li key={name}>
            <span>{label}</span>
            <span class="number">{text}</span>
            <Bar part={reporting[name]} whole={reporting.expected} says={`${label}: ${text}`} />
          </li>
        );
      })}
    </ul>
  );
}

function Reminder({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button expanded={shown} onClick={() => setShown(!shown)}>
        {departmentWords.remindAll}
      </Button>
      {shown && <CopyText label={departmentWords.remindAll} text={text} />}
    </>
  );
}
