/** Brings the sentences of a run together: one statement for all that say the same in one place. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { type Alike, groupAlike } from './alike.ts';
import { Contradictions } from './contradictions.ts';
import { withCountsApart } from './figures/countsApart.ts';
import type { Happened } from './gatherNarratives.ts';
import type { Meanings } from './gist/meanings.ts';
import { isContextField } from './kinds/contextField.ts';
import { doBySchools, isGiven } from './kinds/doers.vi.ts';
import { deniesGroup } from './kinds/nothingOf.vi.ts';
import type { Narrative } from './narratives.ts';
import { tellOnce } from './onceTold.ts';
import { countsOfOne } from './pieces.ts';
import { matterOf } from './placing.ts';
import { polish } from './polish.ts';
import { type Said, SentenceReader } from './said.ts';
import type { SentenceSource, Statement, Statements } from './statements.ts';
import { wordingOf } from './wording.ts';

/** What every bucket needs. */
interface Gathering {
  readonly outline: Outline;
  readonly contradictions: Contradictions;
  readonly meanings: Meanings;
}

/** Statements of every text field, within each place by falling number of units. */
export function gatherStatements(
  narratives: readonly Narrative[],
  outline: Outline,
  happened: Happened = new Map(),
): Statements {
  const reading = new SentenceReader(narratives, outline);
  const { said, leftOut, mended, meanings } = reading;
  const buckets = new Map<string, Said[]>();
  for (const one of tellOnce(said, outline, meanings)) push(buckets, bucketOf(one, outline), one);
  const contradictions = new Contradictions(outline, happened);
  const gathering = { outline, contradictions, meanings };
  const statements = [...buckets.values()].flatMap((own) => gatherBucket(own, gathering));
  return {
    statements: sortByPlace(statements, said, outline),
    leftOut,
    mended,
    writers: reading.writers(narratives),
  };
}

/** Sentences of these are no result: what is asked for is not done, what is denied not either; what was mended is not hard. */
const ownKinds: ReadonlySet<Said['sorted']['kind']> = new Set(['denial', 'wish', 'ease']);

/** Only sentences of one bucket are compared: results of all groups of measures, one's own or its schools', given or got; or one other place. */
function bucketOf({ sorted, voice, text }: Said, outline: Outline): string {
  const isGroup = outline.groups.some((group) => group.text === sorted.under);
  const figures = isContextField(sorted.under, outline) ? (text.match(/\d[\d.,]*/g) ?? []) : [];
  const place = isGroup ? `${doBySchools(text)} ${isGiven(text)}` : sorted.under;
  return `${voice} ${place} ${ownKinds.has(sorted.kind) ? sorted.kind : ''} ${figures.join(' ')}`;
}

function push(buckets: Map<string, Said[]>, bucket: string, said: Said): void {
  const there = buckets.get(bucket);
  if (there === undefined) buckets.set(bucket, [said]);
  else there.push(said);
}

function gatherBucket(said: readonly Said[], gathering: Gathering): readonly Statement[] {
  const alike = groupAlike(said, ({ text }) => text, {
    meanings: gathering.meanings,
    // One unit's own sentences stand as it wrote them; a lack without what was done about it is another thing.
    isFree: new Set(said.map(({ unit }) => unit)).size > 1 && said[0]?.sorted.kind !== 'ease',
  });
  const groups = withCountsApart(alike);
  const statements = groups.map((group) => toStatement(group, gathering));
  return statements.map((statement, at) => {
    // Each counts its own: so many have it, so many others have it not.
    const against = (groups[at]?.opposites ?? [])
      .flatMap((other) => statements[other] ?? [])
      .filter(({ figures }) => figures.length === 0 || statement.figures.length === 0);
    const opposedBy = distinct(against.flatMap(({ units }) => units)).filter(
      (unit) => !statement.units.includes(unit),
    );
    // One unit's own state and another's contradict nothing.
    const isOfTwo = statement.units.length + opposedBy.length <= 2;
    return opposedBy.length === 0 || isOfTwo
      ? statement
      : { ...statement, opposite: against[0]?.text ?? '', opposedBy };
  });
}

function toStatement(
  { items, isFree }: Alike<Said>,
  { outline, contradictions, meanings }: Gathering,
): Statement {
  const first = items[0]?.item as Said;
  const units = distinct(items.map(({ item }) => item.unit));
  // That a group had nothing is denied by none of its cases.
  const ofGroup = outline.groups.find((group) => group.text === first.sorted.under);
  const isDenial = first.sorted.kind === 'denial' && !(ofGroup && deniesGroup(first.text, ofGroup));
  const contradicted = units.filter(
    (unit) =>
      (isDenial && contradictions.contradicts(unit, first.text)) ||
      contradictions.contradictsMoney(unit, first.text),
  );
  const against = new Set(contradicted);
  const counted = items.filter(({ item }) => !against.has(item.unit));
  const told = counted.length > 0 ? counted : items;
  const worded = first.voice === 'units' ? told : onceEach(told);
  const asWritten = polish(first.text);
  const own = { template: asWritten, text: asWritten, plain: asWritten, figures: [] };
  const isAsWritten = isContextField(first.sorted.under, outline);
  const { template, text, plain, figures } = isAsWritten
    ? own
    : wordingOf(
        worded.map(({ item, meaning }) => ({ unit: item.unit, meaning })),
        isFree,
      );
  const places = commonestPlaces(items.map(({ item }) => item.places));
  return {
    under: placeUnder(items, places, outline),
    template,
    text,
    figures,
    subMeasures: places,
    matter: matterOfAll(items, text, outline),
    kind: first.sorted.kind,
    voice: first.voice,
    units: units.filter((unit) => !against.has(unit)),
    contradicted,
    opposite: '',
    opposedBy: [],
    sources: items.map(({ item: { unit, cell, text: own } }) => ({ unit, cell, text: own })),
    isOfEach: units.length > 1 && countsOfOne(plain, !isAsWritten, meanings.isOfArea),
  };
}

/** Of what they say differently only what all say is told: its matter is theirs. */
function matterOfAll(items: Alike<Said>['items'], text: string, { closing }: Outline): string {
  const [first = '', ...others] = distinct(items.map(({ item }) => item.sorted.matter));
  if (others.length === 0) return first;
  const isWish = items[0]?.item.sorted.kind === 'wish';
  const matters = isWish ? closing.proposalMatters : closing.difficultyMatters;
  return matterOf(text, matters)?.code ?? '';
}

/** Offices of one agency that write the same tell of one act of it. */
function onceEach<One extends { readonly meaning: { readonly text: string } }>(
  items: readonly One[],
): readonly One[] {
  return items.filter(
    ({ meaning }, at) => items.findIndex((one) => one.meaning.text === meaning.text) === at,
  );
}

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

function commonestPlaces(all: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const places of all) counts.set(places.join(' '), (counts.get(places.join(' ')) ?? 0) + 1);
  const [best = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best === '' ? [] : best.split(' ');
}

/** The group of its first sub-measure, where it has one; else where most units wrote it. */
function placeUnder(
  items: Alike<Said>['items'],
  places: readonly string[],
  { groups }: Outline,
): string {
  const group = groups.find(({ subMeasures }) =>
    subMeasures.some(({ code }) => code === places[0]),
  );
  const under = items[0]?.item.sorted.under ?? '';
  return group !== undefined && groups.some(({ text }) => text === under) ? group.text : under;
}

/** In the order of the form, then of addressees and intentions; within each by number of units, then as first written. */
function sortByPlace(
  statements: readonly Statement[],
  said: readonly Said[],
  outline: Outline,
): readonly Statement[] {
  const fields = answerFields(outline).map(({ code }) => code as string);
  const { addressees, intentions } = outline.closing;
  const order = new Map(
    [...fields, intentions, ...addressees.map(({ code }) => code)].map((code, at) => [code, at]),
  );
  const rank = ({ under }: Statement) => order.get(under) ?? order.size;
  const written = new Map<string, number>();
  said.forEach((one, at) => {
    const key = sourceKey(one);
    if (!written.has(key)) written.set(key, at);
  });
  const first = ({ sources: [one] }: Statement) => (one && written.get(sourceKey(one))) ?? 0;
  return [...statements].sort(
    (a, b) => rank(a) - rank(b) || b.units.length - a.units.length || first(a) - first(b),
  );
}

function sourceKey({ unit, cell, text }: SentenceSource): string {
  return `${unit} ${cell} ${text}`;
}
