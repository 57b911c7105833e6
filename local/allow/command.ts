/** The command `cho-in`: lists texts in doubt of a name, a unit's or the Department's own, and lets one be printed, or no more. */
import { readyBundle } from '../../build/readyBundle.ts';
import type {
  DepartmentView,
  DoubtedText,
  OwnTextView,
  Reply,
  UnitView,
} from '../../src/api/api.ts';
import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath, shownPath } from '../inputFile.ts';
import { requireOther } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { ownMachine, written } from '../words.vi.ts';
import { saveFile } from '../xlsx/package/saveFile.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import {
  allowed,
  allowUsage,
  cellToo,
  foundIn,
  listed,
  nothingDoubted,
  nothingWaits,
  notListed,
  outToo,
  withheld,
} from './words.vi.ts';

const options = {
  'don-vi': { type: 'string' },
  'loi-van': { type: 'boolean' },
  o: { type: 'string' },
  thoi: { type: 'boolean' },
  out: { type: 'string' },
} as const;

export default command(help['cho-in'], async (given) => {
  const { values, positionals } = parseOptions(allowUsage, given, options, 1);
  const [input] = positionals;
  const { 'don-vi': unit, 'loi-van': isOwn = false, o: cell, thoi = false, out } = values;
  if (input === undefined || (unit === undefined) !== isOwn) throw new CommandRefusal(allowUsage);
  if (thoi && cell === undefined) throw new CommandRefusal(cellToo);
  if (cell !== undefined && out === undefined) throw new CommandRefusal(outToo);
  if (out !== undefined) requireOther(resolvePath(out), resolvePath(input));
  const spreadsheet = openWorkbook(resolvePath(input));
  await readyBundle();
  const ask = <T>(name: string, ...given: unknown[]): T => {
    const gas = openGas(spreadsheet, { ownMachine });
    const reply = callBundle<Reply<T>>(() => gas.call(name, ...given));
    if (!reply.ok) throw new CommandRefusal(`${reply.error.sentence} ${reply.error.whatToDo}`);
    return reply.value;
  };
  const list = (): readonly Waiting[] =>
    unit === undefined ? ownTexts(ask) : ask<UnitView>('readUnit', unit).doubted;
  if (cell !== undefined) {
    const chosen = list().find((one) => one.cell === cell);
    if (chosen === undefined) throw new CommandRefusal(notListed(cell));
    if (chosen.isFound) throw new CommandRefusal(foundIn(cell));
    if (unit === undefined) ask<OwnTextView>('allowOwnText', chosen.code, !thoi);
    else ask<UnitView>('actOnUnit', unit, { kind: 'allow', cell, isAllowed: !thoi });
  }
  const left = list();
  for (const one of left) console.log(listed(one));
  if (left.length === 0) console.log(isOwn ? nothingWaits : nothingDoubted);
  if (cell !== undefined && out !== undefined) {
    saveFile(resolvePath(out), writeXlsx(spreadsheet));
    console.log(thoi ? withheld(cell) : allowed(cell));
    console.log(written(shownPath(resolvePath(out))));
  }
  return 0;
});

/** A text that the list tells; `code` is that of the Department's own, nobody lets be printed what `isFound`. */
interface Waiting extends Pick<DoubtedText, 'cell' | 'label' | 'isAllowed'> {
  readonly code?: string;
  readonly isFound?: boolean;
}

const address = ({ tab, row, column }: NonNullable<OwnTextView['place']>) =>
  `${tab}!${columnLetters(column)}${row + 1}`;

/** Of the Department's own words: those that are not printed, or are because somebody let them. */
function ownTexts(ask: <T>(name: string, ...given: unknown[]) => T): Waiting[] {
  const { ownTexts: texts } = ask<DepartmentView>('readDepartment');
  return texts.flatMap(({ code, part: label, place, waits, isAllowed }) =>
    place && (waits !== null || isAllowed)
      ? [{ code, cell: address(place), label, isAllowed, isFound: waits === 'found' }]
      : [],
  );
}
