/** What the checks say of the cells of a linked sheet, and how each unit's row stands, for a grid that shows it. */
import { readCampaign } from '../../../core/campaign.ts';
import { isOfRegistry } from '../../../core/figures/inclusion.ts';
import { states } from '../../../core/form/words.vi.ts';
import { isComplete } from '../../../core/returns/completion.ts';
import { answerOf, hasEntered, type Return } from '../../../core/returns/returns.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import type { LookName } from '../../../core/sheet/sheetLayout.ts';
import type { Place } from '../../../core/workbook.ts';
import type { Outline } from '../../../outline/schema.ts';
import { readClock } from '../../sheets/clock.ts';
import { looks } from '../../sheets/looks.ts';
import { readUnitTabs } from '../../sheets/readWorkbook.ts';
import { missingAnswers } from '../unitProgress.ts';
import { keptLink } from './saveLink.ts';

/** Colours as our own form has them; the worst of a cell. */
interface JudgedCell {
  readonly place: Place;
  readonly text: string;
  readonly background: string;
  readonly colour: string;
}

/** The places of a unit's answers, and the light that our own form shows in its row. */
interface JudgedUnit extends Omit<JudgedCell, 'place'> {
  readonly places: readonly Place[];
}

interface Judged {
  readonly cells: readonly JudgedCell[];
  readonly units: readonly JudgedUnit[];
}

type Judgement = Extract<LookName, 'bad' | 'doubtful'>;

/** null where no link was confirmed: our own form has colours of its own, and nobody asked for others. */
export function judgedCells(outline: Outline): Judged | null {
  const spreadsheet = SpreadsheetApp.getActive();
  if (!keptLink(spreadsheet, outline).link) return null;
  const workbook = readUnitTabs(spreadsheet, outline);
  if (!workbook.linked?.confirmed) return null;
  const run = { now: readClock(), state: 'TAM', version: 0 } as const;
  const { checked, context, returns } = readCampaign(workbook, outline, run);
  const cells = new Map<string, { place: Place; look: Judgement; texts: string[] }>();
  const worst = new Map<string, Judgement>();
  const tell = (place: Place, look: Judgement, text: string) => {
    const key = JSON.stringify(place);
    const known = cells.get(key) ?? { place, look, texts: [] };
    if (look === 'bad') known.look = look;
    if (text !== '' && !known.texts.includes(text)) known.texts.push(text);
    cells.set(key, known);
  };
  for (const finding of checked.findings) {
    if (finding.severity === 'note' || isOfRegistry(finding, outline)) continue;
    const look = finding.severity === 'error' ? 'bad' : 'doubtful';
    const unit = unitCodeKey(finding.unit ?? '');
    if (worst.get(unit) !== 'bad') worst.set(unit, look);
    if (finding.place) tell(finding.place, look, finding.message);
  }
  const units = returns.returns.flatMap((entry): JudgedUnit[] => {
    const missing = hasEntered(entry) ? missingAnswers(entry, context) : [];
    // What the unit's tabs have no cell for stands at its name.
    const named = JSON.stringify(answerOf(entry, outline.registry.name.code)?.place);
    for (const { answer } of missing)
      if (JSON.stringify(answer.place) !== named) tell(answer.place, 'doubtful', '');
    const light = lightOf(entry, worst.get(unitCodeKey(entry.unit.code)), missing.length, outline);
    const { name, code } = entry.unit;
    const places = [...entry.answers.values()].map(({ place }) => place);
    const look = light.look && looks[light.look];
    if (!look) return [];
    const { background, colour } = look;
    return [{ places, text: `${name || code}: ${light.state}`, background, colour }];
  });
  const told = [...cells.values()].map(({ place, look, texts }) => {
    const { background, colour } = looks[look];
    return { place, text: texts.join('\n'), background, colour };
  });
  return { cells: told, units };
}

/** The states of our own form's light, in its order: what is worst comes first. */
function lightOf(
  entry: Return,
  worst: Judgement | undefined,
  missing: number,
  outline: Outline,
): { readonly state: string; readonly look: LookName | null } {
  if (!hasEntered(entry)) return { state: states.empty, look: null };
  if (worst === 'bad') return { state: states.wrong, look: 'bad' };
  if (worst === 'doubtful') return { state: states.doubtful, look: 'doubtful' };
  if (!isComplete(entry, outline)) return { state: states.started, look: 'header' };
  if (missing > 0) return { state: states.missing, look: 'doubtful' };
  return { state: states.complete, look: 'good' };
}
