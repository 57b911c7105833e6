/** A sentence told under several questions of the form goes to one of them: each is told once. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import type { Meanings } from './gist/meanings.ts';
import { contradict } from './marks.ts';
import type { SentenceMeaning } from './meaning.ts';
import type { Said } from './said.ts';

/** Where a sentence is told, and what it says there. */
interface Home {
  readonly said: Said;
  readonly meaning: SentenceMeaning;
  readonly units: Set<string>;
}

/** What was done is told where it was first asked for; what is hard among the difficulties. */
export function tellOnce(
  all: readonly Said[],
  outline: Outline,
  meanings: Meanings,
): readonly Said[] {
  const homes = homesOf(all, outline, meanings);
  return all.map((one) => {
    const meaning = meanings.of(one.text);
    const home = (homes.get(keyOf(one, meaning)) ?? []).find(
      (other) => !contradict(other.meaning.marks, meaning.marks) && mayMove(one, meaning, other),
    );
    return home === undefined
      ? one
      : { ...one, sorted: home.said.sorted, places: home.said.places };
  });
}

function keyOf({ voice }: Said, { key }: SentenceMeaning): string {
  return `${voice} ${key}`;
}

/** Of each key: results before difficulties, each in the order of the form. */
function homesOf(all: readonly Said[], outline: Outline, meanings: Meanings): Map<string, Home[]> {
  const order = placesOfResults(outline);
  const rank = ({ sorted }: Said) =>
    sorted.kind === 'difficulty' ? order.size : (order.get(sorted.under) ?? order.size);
  const canBeHome = ({ sorted: { kind, under } }: Said) =>
    kind === 'difficulty' || (kind === 'result' && order.has(under));
  const homes = new Map<string, Home[]>();
  for (const said of all.filter(canBeHome).sort((a, b) => rank(a) - rank(b))) {
    const meaning = meanings.of(said.text);
    const key = keyOf(said, meaning);
    const own = homes.get(key) ?? [];
    const known = own.find((home) => !contradict(home.meaning.marks, meaning.marks));
    if (known !== undefined) known.units.add(said.unit);
    else homes.set(key, [...own, { said, meaning, units: new Set([said.unit]) }]);
  }
  return homes;
}

/** Fields whose sentences are printed as results, in the order of the form. */
function placesOfResults(outline: Outline): ReadonlyMap<string, number> {
  const { assessment, difficulties, proposals } = outline.closing;
  const wishes = proposals.map(({ field }) => field);
  const closing = new Set([assessment, difficulties, ...wishes, outline.explanations]);
  const printed = answerFields(outline).filter(
    ({ code, kind, sorts, mayNamePeople }) =>
      kind === 'text' && !sorts && !mayNamePeople && !closing.has(code),
  );
  return new Map(printed.map(({ code }, at) => [code, at]));
}

/** A bare proposal is told as done only where the same unit tells it as done. */
function mayMove(
  { unit, sorted }: Said,
  { marks }: SentenceMeaning,
  { said, units }: Home,
): boolean {
  if (sorted.kind === 'wish')
    return said.sorted.kind === 'result' && marks.get('mood') !== 'asked' && units.has(unit);
  if (sorted.kind === 'criticism') return said.sorted.kind === 'difficulty';
  return ['result', 'assessment', 'unjudged', 'praise', 'difficulty'].includes(sorted.kind);
}
