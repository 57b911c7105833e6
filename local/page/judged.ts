/** What the checks say of a linked sheet, as the bundle tells it and as one tab of the page shows it. */
import type { Spot } from './messages.ts';
import type { Light, ShownJudgements } from './shownJudgements.ts';

interface Coloured {
  readonly text: string;
  readonly background: string;
  readonly colour: string;
}

/** Of all tabs, as `readJudged` answers. */
export interface JudgedTabs {
  readonly cells: readonly (Coloured & { readonly place: Spot })[];
  /** Each with the places of its answers. */
  readonly units: readonly (Coloured & { readonly places: readonly Spot[] })[];
}

export const noJudgements: ShownJudgements = { cells: [], lights: [] };

export function judgementsOf({ cells, units }: JudgedTabs, tab: string): ShownJudgements {
  const own = cells.filter(({ place, text }) => place.tab === tab && text !== '');
  return {
    cells: own.map(({ place: { row, column }, text }) => ({ row, column, text })),
    lights: lightsOf(units, tab),
  };
}

/** By row where no row is of two units, else by column. */
function lightsOf(units: JudgedTabs['units'], tab: string): Light[] {
  for (const axis of ['row', 'column'] as const) {
    const lights = units.flatMap(({ places, text, background, colour }) => {
      const lines = new Set(places.filter((one) => one.tab === tab).map((one) => one[axis]));
      return [...lines].map((at) => ({ axis, at, text, background, colour }));
    });
    if (new Set(lights.map(({ at }) => at)).size === lights.length) return lights;
  }
  return [];
}
