/** Labelled pairs from families of wordings, their parts drawn by lot. */
import type { Pair } from './pair.ts';
import { choose, isHeldOut, seeded } from './seeded.ts';

/** A slot's senses; wordings of one sense are divided by "|". "#" is a count. */
type Slots = Readonly<Record<string, readonly string[]>>;

/** Sentences that say the same in one stance; each other stance says something else. */
export interface Family {
  readonly name: string;
  readonly slots: Slots;
  /** First the stance of most sentences, then others. "{slot}" is a wording of the sense chosen for it. */
  readonly stances: readonly (readonly string[])[];
}

interface Chosen {
  readonly family: Family;
  readonly senses: Readonly<Record<string, string>>;
  readonly stance: number;
}

function write({ family, senses, stance }: Chosen, seed: string): string {
  const template = choose(family.stances[stance] ?? [], seeded(`${seed} form`, 9973));
  const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const wordings = (senses[slot] ?? '').split('|');
    return choose(wordings, seeded(`${seed} ${slot} ${senses[slot]}`, 9973));
  });
  let counts = 0;
  const written = text.replace(/#/g, () => String(2 + seeded(`${seed} count ${counts++}`, 300))).replace(/ {2,}/g, ' ');
  const small = /^(?:Trong|Đã|Sẽ|Chưa)/.test(written) ? written : written.charAt(0).toUpperCase() + written.slice(1);
  return small.replace(/^(Sở|Bộ)/, '$1').trim();
}

function chooseSense(senses: readonly string[], heldOut: boolean, seed: string): string {
  const fit = senses.filter((sense) => heldOut || senses.length < 3 || !isHeldOut(sense));
  return choose(fit.length > 0 ? fit : senses, seeded(seed, 9973));
}

function otherSense(senses: readonly string[], now: string, heldOut: boolean, seed: string): string | null {
  const others = senses.filter((one) => one !== now);
  return others.length === 0 ? null : chooseSense(others, heldOut, seed);
}

/** Each sentence in other words twice, with one sense changed, and in another stance. */
export function makeFamilyPairs(families: readonly Family[], perFamily: number): readonly Pair[] {
  return families.flatMap((family) =>
    Array.from({ length: perFamily }, (_, at) => at).flatMap((at): Pair[] => {
      const seed = `${family.name} ${at}`;
      const heldOut = at % 3 === 0;
      const senses = Object.fromEntries(
        Object.entries(family.slots).map(([slot, own]) => [slot, chooseSense(own, heldOut, `${seed} ${slot}`)]),
      );
      const chosen: Chosen = { family, senses, stance: 0 };
      const a = write(chosen, `${seed} a`);
      const pair = (label: Pair['label'], change: string, other: Chosen): Pair => ({
        label,
        change: `${family.name}: ${change}`,
        a,
        b: write(other, `${seed} ${label} ${change}`),
        heldOut,
      });
      const same = [pair('merge', 'same', chosen), { ...pair('merge', 'same', chosen), b: write(chosen, `${seed} again`) }];
      const changed = Object.entries(family.slots).flatMap(([slot, own]) => {
        const other = otherSense(own, senses[slot] ?? '', heldOut, `${seed} not ${slot}`);
        return other === null ? [] : [pair('apart', slot, { ...chosen, senses: { ...senses, [slot]: other } })];
      });
      const stances = family.stances.slice(1).map((_, index) => pair('apart', `stance ${index + 1}`, { ...chosen, stance: index + 1 }));
      // "Đề nghị" in front does not count where nothing says that it was done.
      const isBare = !/^(?:đã|nhà trường|đơn vị|trường|\S+ \S+ đã) |được/iu.test(a) && family.name !== 'wish';
      return [...same, ...changed, ...stances].filter((one) => one.a !== one.b && !(isBare && /^đề nghị/iu.test(one.b)));
    }),
  );
}
