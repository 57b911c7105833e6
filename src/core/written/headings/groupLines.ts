/** A group's label without a sign, its answer in the same line: "nhóm 2 năm 2021 được 4 buổi". */
import type { Line } from '../lines.ts';
import { groupAlone, groupBegins } from '../openings.vi.ts';

/** Apart where the report writes another such label alone in its line. */
export function groupsApart(lines: readonly Line[]): readonly Line[] {
  const isAlone = ({ text, cells }: Line) => !cells && groupAlone.test(text.trim().toLowerCase());
  if (!lines.some(isAlone)) return lines;
  return lines.flatMap((line): readonly Line[] => {
    const found = line.cells ? null : groupBegins.exec(line.text);
    if (!found) return [line];
    const rest = line.text.slice(found[0].length);
    return [
      { ...line, text: found[1] ?? '' },
      { text: rest, apart: true },
    ];
  });
}
