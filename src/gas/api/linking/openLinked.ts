/** What one's own machine asks of a sheet that others made; the sidebar asks through `openLinking`. */
import { lastTab } from '../../../core/lastCampaign/lastWords.vi.ts';
import { apartPlan } from '../../../core/returns/apartPlan.ts';
import { type Outline, peopleCodes } from '../../../outline/schema.ts';
import { sentenced } from '../../errors/sentenced.ts';
import { markParted } from '../../sheets/restricted.ts';
import { spokenLink } from './commandLink.ts';
import { judgedCells } from './judgedCells.ts';
import { findUnitTables, type UnitTablesBy } from './unitTables.ts';

export function openLinked(inForce: () => Outline) {
  return {
    /** How the sheet would be read, as LIEN_KET.json holds it. */
    readLink: () => sentenced(() => spokenLink(inForce())),
    /** Where its units' cells are, for merging. */
    readUnitTables: (by: UnitTablesBy) => sentenced(() => findUnitTables(by, inForce())),
    /** Codes of columns whose numbers may point at somebody: no merge tells them. */
    readPeopleColumns: () => sentenced(() => peopleCodes(inForce())),
    /** What of a form goes into a restricted workbook. */
    readApart: () => sentenced(() => apartPlan(inForce(), lastTab)),
    /** Marks the restricted workbook that was just taken apart from the open one. */
    markParted: () => sentenced(() => markParted(inForce())),
    /** What the checks say of its cells, for the page's grid. */
    readJudged: () => sentenced(() => judgedCells(inForce())),
  };
}
