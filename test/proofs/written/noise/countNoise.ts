/** How much noise is proposed, by the kind of number. */
import { linesOfText } from '../../../../src/core/written/lines.ts';
import { readReport } from '../../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../../src/outline/sgddt2024.ts';
import { type Noise, noiseSet } from './noiseSet.ts';

export interface NoiseTally {
  told: number;
  /** What was proposed, each with its line. */
  readonly proposed: string[];
}

/** By kind; that the writer's own school does it regularly is told by the words, not by a number. */
export function countNoise(seeds: readonly number[]): ReadonlyMap<string, NoiseTally> {
  const tallies = new Map<string, NoiseTally>();
  for (const noise of seeds.flatMap(noiseSet)) {
    const tally = tallies.get(noise.kind) ?? { told: 0, proposed: [] };
    tally.told += 1;
    tally.proposed.push(...proposedOf(noise));
    tallies.set(noise.kind, tally);
  }
  return tallies;
}

function proposedOf({ lines }: Noise): readonly string[] {
  const text = ['TRƯỜNG THCS MỘT', 'II. Kết quả thực hiện nhiệm vụ', ...lines].join('\n');
  return readReport(linesOfText(text), 'nhieu.txt', sgddt2024)
    .figures.filter(({ doubts }) => !doubts.includes('own-unit'))
    .map(({ field, typed }) => `${field} “${typed}”: ${lines.join(' / ')}`);
}
