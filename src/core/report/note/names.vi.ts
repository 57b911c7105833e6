/** Names of units in a row, the words that most of them begin with said once. */
import { groupBy } from '../../lib/groupBy.ts';
import type { ReportInput } from '../input.ts';
import { namer } from '../words.vi.ts';

/** "Trường THPT Thái Phiên, Hàng Hải; Trường TH, THCS và THPT Edison". */
function namesOnce(names: readonly string[]): string {
  const starts = names.flatMap((name) => [4, 3, 2, 1].map((count) => name.split(' ').slice(0, count).join(' ')));
  const often = (start: string) => names.filter((name) => name.startsWith(`${start} `)).length;
  const start = starts.sort((a, b) => b.length * (often(b) - 1) - a.length * (often(a) - 1))[0];
  if (start === undefined || often(start) < 2) return names.join(', ');
  const own = names.filter((name) => name.startsWith(`${start} `));
  const others = names.filter((name) => !own.includes(name));
  const short = own.map((name, index) => (index === 0 ? name : name.slice(start.length + 1)));
  return [short.join(', '), ...(others.length === 0 ? [] : [namesOnce(others)])].join('; ');
}

/** Names of each type together, the words that most of them begin with said once. */
export function namesByType(codes: readonly string[], input: ReportInput): string {
  const name = namer(input);
  const type = new Map(input.units.map((unit) => [unit.code, unit.type]));
  const groups = groupBy(codes, (code) => type.get(code) ?? '');
  return [...groups.values()].map((own) => namesOnce(own.map(name))).join('; ');
}
