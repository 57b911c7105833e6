/** A link that was given as a file, ready to be kept; or why it cannot be followed. */
import type { Outline } from '../../../outline/schema.ts';
import { SentenceError } from '../../lib/sentenceError.ts';
import { columnName } from '../../sheet/places.ts';
import type { Grid } from '../../workbook.ts';
import type { Link } from '../link.ts';
import { resolveLink } from '../resolve.ts';
import { faultsOf } from './faults.ts';
import { withGivenRows } from './givenRows.ts';
import { givenSays, refuseLink } from './givenWords.vi.ts';

/** @throws SentenceError that names each tab and column at fault; nothing of the link is used then */
export function readGivenLink(link: Link, grids: readonly Grid[], outline: Outline): Link {
  const faults = faultsOf(link, grids, outline);
  if (faults.length > 0) throw new SentenceError('broken-link', refuseLink(faults));
  const resolved = resolveLink(link, grids, outline);
  const undated = [...resolved.read].flatMap(([linked, { grid, columns }]) =>
    columns
      .filter(({ reason, field, header }) => {
        const isSaid = linked.columns.some(
          (one) => one.sure === 'chac' && one.field === field?.code && one.header === header,
        );
        return field && reason.how === 'no-year' && isSaid;
      })
      .map(({ at, header, field }) =>
        givenSays.noYear(
          givenSays.where(grid.name, columnName(grid, at), header),
          field?.label ?? '',
        ),
      ),
  );
  const given = withGivenRows(link, resolved, outline);
  const unclear = given.unclear.map(({ tab, row, name }) => givenSays.unclearRow(tab, row, name));
  const differing = given.differing.map(({ tab, row, name }) =>
    givenSays.rowDiffers(tab, row, name),
  );
  const found = [...undated, ...differing, ...unclear];
  if (found.length > 0) throw new SentenceError('broken-link', refuseLink(found));
  return given.link;
}
