/** Every slip of the sample, in the order in which they are typed. */
import { sampleActors } from './actors.vi.ts';
import { contradictionSlips } from './contradictionSlips.vi.ts';
import { numberSlips } from './numberSlips.vi.ts';
import type { Slip } from './slip.ts';
import { stateSlips } from './stateSlips.vi.ts';
import { textSlips } from './textSlips.vi.ts';

export const slips: readonly Slip[] = [
  ...numberSlips,
  ...contradictionSlips,
  ...stateSlips,
  ...textSlips,
];

/** The units that must have answered in full for the slips to show. */
export const slipUnits: ReadonlySet<string> = new Set([
  ...slips.map((slip) => slip.unit),
  ...Object.values(sampleActors).flat(),
]);
