/** What is asked less often: totals by year, errors by rule, what changed, finals. */
import type { DepartmentView, FigureName, OwnTextView, UnitName } from '../../api/api.ts';
import type { LastProps } from '../last/LastScreen.tsx';
import type { OutlineProps } from '../outline/OutlineScreen.tsx';
import { Button } from '../parts/Button.tsx';
import { Part } from '../parts/Part.tsx';
import { PanelSection } from '../parts/Section.tsx';
import type { ReviewProps } from '../reviewing/ReviewScreen.tsx';
import { outlineTitle } from '../words.vi.ts';
import { ApartPart } from './ApartPart.tsx';
import { FiguresByYear } from './FiguresByYear.tsx';
import { OverHead } from './OverHead.tsx';
import { OwnTextsPart } from './ownTexts/OwnTextsPart.tsx';
import { ownTexts } from './ownTexts/words.vi.ts';
import { RequestsPart } from './RequestsPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { TotalsPart } from './TotalsPart.tsx';
import { VersionsPart } from './VersionsPart.tsx';
import { ChangesPart } from './versions/ChangesPart.tsx';
import * as departmentWords from './words.vi.ts';

const titles = () => ({
  texts: ownTexts(),
  rules: departmentWords.rules,
  totals: departmentWords.byYear,
  changes: departmentWords.changes,
  versions: departmentWords.versions,
  outline: outlineTitle,
  last: departmentWords.lastCampaign,
  apart: departmentWords.apartTitle,
  review: departmentWords.review,
});

/** Requests are opened from what to do next, where they are counted. */
export type MoreName = keyof ReturnType<typeof titles> | 'requests';

export function MoreLinks({ open }: { open(name: MoreName): void }) {
  const all = titles();
  return (
    <PanelSection title={departmentWords.more}>
      <ul class="lines">
        {(Object.keys(all) as (keyof typeof all)[]).map((name) => (
          <li key={name}>
            <Button look="link" onClick={() => open(name)}>
              {all[name]}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

interface Props {
  readonly name: MoreName;
  readonly view: DepartmentView;
  readonly units: readonly UnitName[];
  close(): void;
  explain(figure: FigureName): void;
  openUnit(unit: string): void;
  /** Something was written: the overview is read again. */
  acted(): void;
  /** A place of the Department's own words is as the server has it now. */
  keptText(now: OwnTextView): void;
}

/** Screens of one part have its name; the others name their parts themselves. */
function headOf(name: MoreName): string {
  return name === 'review' || name === 'last' ? titles()[name] : departmentWords.more;
}

export function MoreView(props: Props) {
  const { name, view, units, close, explain, openUnit, acted, keptText } = props;
  return (
    <section tabIndex={-1}>
      <OverHead title={headOf(name)} close={close} />
      {name === 'texts' && <OwnTextsPart texts={view.ownTexts} kept={keptText} />}
      {name === 'rules' && <RulesPart rules={view.rules} openUnit={openUnit} units={units} />}
      {name === 'totals' && (
        <>
          <FiguresByYear indicators={view.indicators} explain={explain} />
          <TotalsPart totals={view.totals} explain={explain} />
        </>
      )}
      {name === 'requests' && <RequestsPart requests={view.requests} openUnit={openUnit} />}
      {name === 'changes' && (
        <ChangesPart lastRun={view.lastRun} versions={view.versions} openUnit={openUnit} />
      )}
      {name === 'outline' && <Part<OutlineProps> name="outline" given={{ changed: acted }} />}
      {name === 'last' && <Part<LastProps> name="last" given={{ changed: acted }} />}
      {name === 'review' && <Part<ReviewProps> name="reviewing" given={{ explain }} />}
      {name === 'apart' && <ApartPart />}
      {name === 'versions' && <VersionsPart versions={view.versions} />}
    </section>
  );
}
