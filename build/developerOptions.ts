/** The first step of each developer's command: --help says how it is used, a mistyped option stops it. */
import { developerHelp, strangeArgument } from './developerHelp.vi.ts';

type DeveloperCommand = keyof typeof developerHelp;

/** The arguments given; prints the help, or says which option is strange, and ends the program. */
export function developerArguments(command: DeveloperCommand): string[] {
  const given = process.argv.slice(2);
  const help = developerHelp[command];
  if (given.some((one) => one === '--help' || one === '-h')) {
    console.log(help);
    process.exit(0);
  }
  // An option that its help does not name is one it has not.
  const known = new Set(help.match(/--[a-z][a-z-]*/g));
  const strange = given.find((one) => one.startsWith('-') && !known.has(one.split('=')[0] ?? ''));
  if (strange !== undefined) refuse(command, strange);
  return given;
}

/** Ends the program: says which argument is strange, and how the command is used. */
export function refuse(command: DeveloperCommand, argument: string): never {
  console.error(strangeArgument(argument, developerHelp[command].split('\n')[0] ?? ''));
  process.exit(2);
}
