/** One wording for sentences that say the same: figures summed, names that differ generalised. */
import { eachMatch } from '../lib/eachMatch.ts';
import { cutFigures, withoutOneSided } from './circumstances/toldByAll.ts';
import { bracketsAround, freeWording, holds, withoutRests } from './deeds/freeWording.ts';
import { sayingLeast } from './deeds/leastSaid.ts';
import { sizesOfAll } from './figures/ofBodies.vi.ts';
import { endsText, type Given, isSummed, sumText, toFigure } from './figures/sums.ts';
import { nameChanges, type Worded, type WordingChange } from './generalNames.ts';
import type { SentenceMeaning } from './meaning.ts';
import { polish } from './polish.ts';
import { aOne } from './printed.vi.ts';
import { nounOfFigure } from './slots.ts';
import type { StatementFigure } from './statements.ts';

interface Wording {
  readonly template: string;
  readonly text: string;
  /** The text before sizes of bodies are told as those of all: each figure stands as it was counted. */
  readonly plain: string;
  readonly figures: readonly StatementFigure[];
  /** The unit whose wording it is. */
  readonly of: Worded;
}

/** Freely: in quite other words, of which only what all say is printed. */
export function wordingOf(given: readonly Worded[], isFree = false): Wording {
  const units = new Set(given.map(({ unit }) => unit));
  const shared = withoutOneSided(given);
  const items = shared.map(({ item }) => item);
  const known = slotsOf(items.map((one) => ({ ...one, figures: one.meaning.slots })));
  const cut = slotsOf(
    shared.map(({ gone }, at) => {
      const one = given[at] as Worded;
      return { ...one, figures: cutFigures(one.meaning, gone) };
    }),
  );
  const slots = [...known, ...cut.filter((slot) => !isKnown(slot, known))];
  const partial = new Set(slots.filter(({ given }) => given.size < units.size).map(({ id }) => id));
  const free = isFree ? freeWording(items, partial) : null;
  const { of, gone } = free ?? { of: commonest(items, partial), gone: [] };
  const told = of.meaning.slots.filter(({ piece }) => !gone.some((one) => holds(one, piece)));
  const inText = told.map(({ id }) => slots.find((slot) => slot.id === id) as Given);
  const summed = inText.filter((slot) => isSummed(slot) && !partial.has(slot.id));
  const others = slots.filter((slot) => isSummed(slot) && !summed.includes(slot));
  const figures = [...summed, ...others].map(toFigure);
  const written = writeTemplate(of, items, { slots: inText, told, gone, partial });
  const kept = gone.length === 0 ? written : withoutRests(written);
  const template = units.size > 1 ? sizesOfAll(kept) : kept;
  const [plain, text] = [kept, template].map((one) => fillTemplate(one, figures)) as [
    string,
    string,
  ];
  return { template, text, plain, figures, of };
}

/** Puts the sums into the slots of a template. */
function fillTemplate(template: string, figures: readonly StatementFigure[]): string {
  const filled = template.replace(/\{(\d+)\}/g, (slot, index: string) => {
    const figure = figures[Number(index)];
    return figure === undefined ? slot : sumText(figure);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** One unit's figure counts once, the largest where it gives several: they may overlap. */
function slotsOf(
  items: readonly (Worded & { readonly figures: SentenceMeaning['slots'] })[],
): readonly Given[] {
  const slots = new Map<string, Given>();
  for (const { unit, meaning, figures } of items) {
    for (const { id, piece } of figures) {
      const figure = piece.figure;
      if (figure === undefined) continue;
      const slot = slots.get(id) ?? {
        id,
        kind: figure.kind,
        noun: nounOfFigure(meaning.text, piece),
        given: new Map(),
      };
      slots.set(id, slot);
      const before = slot.given.get(unit);
      if (before === undefined || before.value < figure.value) slot.given.set(unit, figure);
    }
  }
  return [...slots.values()];
}

/** The same figure is told in what was not cut. */
function isKnown({ noun, given }: Given, known: readonly Given[]): boolean {
  return known.some(
    (one) =>
      one.noun === noun &&
      [...given].every(([unit, { value }]) => one.given.get(unit)?.value === value),
  );
}

/** The wording most units used; one with a figure that others did not give comes last. */
function commonest(items: readonly Worded[], partial: ReadonlySet<string>): Worded {
  // The "01" of "01 quy tắc" is not read as a figure, so it is not summed: printed for several it would be wrong.
  const plain = items.filter(({ meaning }) => !saysOne(meaning));
  const asked = plain.length > 0 ? plain : items;
  const whole = asked.filter(({ meaning }) => !meaning.slots.some(({ id }) => partial.has(id)));
  const counts = new Map<string, { worded: Worded; times: number }>();
  for (const worded of sayingLeast(whole.length > 0 ? whole : asked)) {
    const known = counts.get(templateKey(worded.meaning));
    if (known === undefined) counts.set(templateKey(worded.meaning), { worded, times: 1 });
    else known.times += 1;
  }
  let best: { worded: Worded; times: number } | null = null;
  for (const one of counts.values()) if (best === null || one.times > best.times) best = one;
  return (best?.worded ?? items[0]) as Worded;
}

function saysOne({ text, slots }: SentenceMeaning): boolean {
  return eachMatch(text, aOne).some(
    ({ index }) => !slots.some(({ piece }) => piece.start <= index && index < piece.end),
  );
}

/** Wordings that differ in figures alone are one. */
function templateKey({ text, slots }: SentenceMeaning): string {
  if (slots.length === 0) return text;
  let key = '';
  let from = 0;
  for (const { piece } of slots) {
    key += `${text.slice(from, piece.start)}#`;
    from = piece.end;
  }
  return key + text.slice(from);
}

interface Written {
  /** What is printed for each figure that is told. */
  readonly slots: readonly Given[];
  readonly told: SentenceMeaning['slots'];
  readonly gone: readonly WordingChange[];
  /** Figures that not all gave. */
  readonly partial: ReadonlySet<string>;
}

function writeTemplate(
  of: Worded,
  items: readonly Worded[],
  { slots, told, gone, partial }: Written,
): string {
  const { text } = of.meaning;
  let index = 0;
  const figures = told.map(({ piece: { start, end } }, at): WordingChange => {
    const slot = slots[at];
    if (slot !== undefined && partial.has(slot.id)) return { start, end, by: '' };
    if (slot === undefined || isSummed(slot)) return { start, end, by: `{${index++}}` };
    return { start, end, by: endsText(slot, text.slice(start, end)) };
  });
  const names = gone.length === 0 ? nameChanges(of, items) : [];
  const others = [...figures, ...names, ...extraChanges(of, items)];
  const ofSome = gone.length > 0 ? [] : figures.filter(({ by }) => by === '');
  const away = [...gone, ...bracketsAround(text, ofSome).map((one) => ({ ...one, by: '' }))];
  const changes = [...others.filter((own) => !away.some((one) => holds(one, own))), ...away].sort(
    (a, b) => b.start - a.start,
  );
  const written = changes.reduce(
    (left, { start, end, by }) => left.slice(0, start) + by + left.slice(end),
    text,
  );
  return polish(written);
}

/** "Thường xuyên" goes where not all units wrote it. */
function extraChanges({ meaning }: Worded, items: readonly Worded[]): readonly WordingChange[] {
  return meaning.extras
    .filter(
      ({ word }) => !items.every((one) => one.meaning.extras.some((own) => own.word === word)),
    )
    .map(({ start, end }) => ({ start, end, by: '' }));
}
