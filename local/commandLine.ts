/** A command: --help prints how it is used, a refusal is one line and status 2. */
import { parseArgs } from 'node:util';
import { CommandRefusal } from './refusal.ts';
import { refusals } from './words.vi.ts';

/** What was typed after its name → the exit status. */
export type RunCommand = (given: readonly string[]) => Promise<number>;

/** A command as build/run.js runs it; `run` gives the exit status, or nothing for 0. */
export function command(
  help: string,
  run: (given: string[]) => number | undefined | Promise<number | undefined>,
): RunCommand {
  return async (given) => {
    if (given.some((one) => one === '--help' || one === '-h')) {
      console.log(help);
      return 0;
    }
    try {
      return (await run([...given])) ?? 0;
    } catch (error) {
      // Anything else is a defect, and shows where it is.
      if (!(error instanceof CommandRefusal)) throw error;
      console.error(error.message.replace(/\s*\n\s*/g, ' '));
      return 2;
    }
  };
}

/**
 * Reads options and at most `most` other arguments.
 * @throws CommandRefusal that names an option the command has not, and says how it is used
 */
export function parseOptions<
  Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'],
>(usage: string, given: readonly string[], options: Options, most = Number.POSITIVE_INFINITY) {
  const known = Object.keys(options ?? {});
  const unknown = given.find((one) => one.startsWith('--') && !known.includes(nameIn(one)));
  if (unknown !== undefined) throw new CommandRefusal(refusals.unknownOption(unknown, usage));
  const parsed = (() => {
    try {
      return parseArgs({ args: [...given], options, allowPositionals: true });
    } catch {
      // An option without its value, or a value where there is none.
      throw new CommandRefusal(usage);
    }
  })();
  if (parsed.positionals.length > most) throw new CommandRefusal(usage);
  return parsed;
}

function nameIn(option: string): string {
  return option.slice(2).split('=')[0] ?? '';
}
