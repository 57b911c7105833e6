/** Names of units in a row, the words that most of them begin with said once. */
import { groupBy } from '../../lib/groupBy.ts';
import type { ReportInput } from '../input.ts';
import { namer, wordsOfKind } from '../words.vi.ts';

/** "Trường THPT Thái Phiên, Hàng Hải; Trường TH, THCS và THPT Edison". */
function namesOnce(names: readonly string[]): string {
  const [start, often] = bestStart(names);
  if (often < 2) return names.join(', ');
  const own = names.filter((name) => name.startsWith(`${start} `));
  const others = names.filter((name) => !name.startsWith(`${start} `));
  const short = own.map((name, index) => (index === 0 ? name : name.slice(start.length + 1)));
  return [short.join(', '), ...(others.length === 0 ? [] : [namesOnce(others)])].join('; ');
}

/** The one to four first words that save most letters when said once, and how many names go on after them. */
function bestStart(names: readonly string[]): readonly [start: string, often: number] {
  const often = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    for (let count = Math.min(4, words.length - 1, wordsOfKind(name)); count > 0; count -= 1) {
      const start = words.slice(0, count).join(' ');
      often.set(start, (often.get(start) ?? 0) + 1);
    }
  }
  const saved = ([start, times]: readonly [string, number]) => start.length * (times - 1);
  return [...often].sort((a, b) => saved(b) - saved(a))[0] ?? ['', 0];
}

/** Names of each type together, the words that most of them begin with said once. */
export function namesByType(codes: readonly string[], input: ReportInput): string {
  const name = namer(input);
  const type = new Map(input.units.map((unit) => [unit.code, unit.type]));
  const groups = groupBy(codes, (code) => type.get(code) ?? '');
  return [...groups.values()].map((own) => namesOnce(own.map(name))).join('; ');
}
