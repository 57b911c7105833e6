/** The command `don-doc`: the dispatch, the messages and the mail merge that remind units, and the wave noted. */
import { readyBundle } from '../../build/readyBundle.ts';
import type { Dispatch, Reminders, Reply, Wave } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { command, parseOptions } from '../commandLine.ts';
import { openGas } from '../gas.ts';
import { help } from '../help.vi.ts';
import { openWorkbook, resolvePath, shownPath } from '../inputFile.ts';
import { writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { ownMachine, written } from '../words.vi.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { noAddress, remindUsage, sayReminded } from './words.vi.ts';

const options = {
  out: { type: 'string' },
  'don-vi': { type: 'string' },
  'trong-ngay': { type: 'string' },
  'dia-chi': { type: 'string' },
  'bang-tin-nhan': { type: 'boolean' },
} as const;

export default command(help['don-doc'], async (given) => {
  const { values, positionals } = parseOptions(remindUsage, given, options, 1);
  const [input] = positionals;
  if (input === undefined || values.out === undefined) throw new CommandRefusal(remindUsage);
  const spreadsheet = openWorkbook(resolvePath(input));
  await readyBundle();
  const wish = {
    units: (values['don-vi'] ?? '').split(/[,;\s]+/).filter((code) => code !== ''),
    until: values['trong-ngay'] ?? '',
    address: values['dia-chi'] ?? '',
  };
  const ask = <Answer>(name: string, ...more: unknown[]) => {
    const gas = openGas(spreadsheet, { ownMachine });
    return answerOf(callBundle<Reply<Answer>>(() => gas.call(name, wish, ...more)));
  };
  const reminders = ask<Reminders>('writeReminders');
  const dispatch = ask<Dispatch>('makeDispatch');
  const wave = ask<Wave>('noteWave', values['bang-tin-nhan'] ? 'message' : 'dispatch');
  const files = new Map<string, Uint8Array>([
    ['cong-van-don-doc.docx', Buffer.from(dispatch.file.base64, 'base64')],
    ['tin-nhan.txt', Buffer.from(reminders.file)],
    ['tron-thu.csv', Buffer.from(reminders.table)],
    ['theo-doi.xlsx', writeXlsx(spreadsheet)],
  ]);
  const made = writeFiles(resolvePath(values.out), files);
  for (const line of sayReminded(dispatch, wave, reminders)) console.log(line);
  if (wish.address === '') console.log(noAddress);
  for (const file of made) console.log(written(shownPath(file)));
  return 0;
});

/** @throws CommandRefusal with what the product says. */
function answerOf<Answer>(reply: Reply<Answer>): Answer {
  if (reply.ok) return reply.value;
  throw new CommandRefusal(`${reply.error.sentence} ${reply.error.whatToDo}`);
}
