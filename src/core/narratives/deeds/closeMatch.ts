/** What of one deed the other tells too, in words that nobody would tell apart. */
import {
  closeAlikeActs,
  closeBroad,
  closeBrought,
  closeBroughtActs,
  closeExisting,
  closeFamilies,
  closeNamesakes,
  closeNetwork,
  closeShades,
  closeSocial,
  closeStrict,
} from './close.vi.ts';
import { wordRows, wordSet } from './closeWords.ts';
import { fineOf } from './fine.ts';
import type { Deed, Told } from './told.ts';
import { isToldIn } from './toldIn.ts';

type Tolds = readonly Told[];

const existing = wordSet(closeExisting);
const social = closeSocial;
const shades = wordRows(closeShades);
const broad = wordSet(closeBroad);
const broughtActs = wordSet(closeBroughtActs);
const mayBring = wordSet(closeBrought);
const strict = wordSet(closeStrict);
const families = wordSet(closeFamilies);
const namesakes = wordSet(closeNamesakes);
const alikeActs = wordRows(closeAlikeActs).map(([, words]) => new Set(words));

export const comparedKinds: ReadonlySet<string> = new Set([
  'act',
  'who',
  'matter',
  'thing',
  'bad',
  'unknown',
]);

export function sharedOf(own: Deed, there: Deed): Tolds {
  const seen = new Set<string>();
  const isMade = there.told.some(({ kind, said }) => kind === 'making' || existing.has(said));
  return own.told.filter((one) => {
    const isMaking = one.kind === 'making' || existing.has(one.said);
    const isCore = isMaking ? isMade : comparedKinds.has(one.kind) && one.kind !== 'unknown';
    if (!isCore || seen.has(one.word)) return false;
    seen.add(one.word);
    return isMaking || one.kind === 'bad' || isMatched(one, there);
  });
}

export function leftOf(own: Deed, there: Deed): Tolds {
  return own.told.filter(
    (one) => comparedKinds.has(one.kind) && one.kind !== 'bad' && !isMatched(one, there),
  );
}

/** Told there in words that say the same, or brought along by what is told there. */
export function isMatched(one: Told, there: Deed): boolean {
  const alike = there.told.filter((other) => isAlike(one, other));
  const isFine = one.kind === 'act' || one.kind === 'who';
  // Two acts of one family, each in words of its own.
  if (alike.length === 0 && there.told.some((other) => areKin(one, other))) return false;
  if (alike.length === 0)
    return isFine ? isBrought(one, there) : one.kind === 'unknown' && isToldIn(one, there);
  if (one.kind !== 'act' && !broad.has(one.word)) return true;
  return alike.some((other) =>
    one.kind === 'who' || strict.has(one.word)
      ? fineOf(one.said) === fineOf(other.said)
      : families.has(one.word) || isOneWord(one.said, other.said),
  );
}

/** In words that say the same, or of which one is part of the other. */
function isOneWord(one: string, other: string): boolean {
  const [own, others] = [` ${one} `, ` ${other} `];
  if (own.includes(others) || others.includes(own) || areAlikeActs(one, other)) return true;
  return fineOf(one) === fineOf(other);
}

export function isAlike(one: Told, other: Told): boolean {
  if (isNetwork(one) && isNetwork(other)) return true;
  if (one.kind !== other.kind) return false;
  // Words of one family are not one word: who has a server has no desktop.
  if (areKin(one, other))
    return families.has(one.word) || namesakes.has(one.word) || isOneWord(one.said, other.said);
  return one.kind === 'act' && areAlikeActs(one.said, other.said);
}

function areKin(one: Told, other: Told): boolean {
  return one.kind === other.kind && one.names.some((name) => other.names.includes(name));
}

/** "Trang bị" is "lắp đặt", of what is told with it. */
function areAlikeActs(one: string, other: string): boolean {
  return alikeActs.some((words) => words.has(one) && words.has(other));
}

export function isNetwork({ word, said }: Pick<Told, 'word' | 'said'>): boolean {
  if (word === closeNetwork.plain) return true;
  return (
    word === closeNetwork.safe &&
    !shades.some(([, words]) => words.some((one) => said.includes(one) && one !== social))
  );
}

function isBrought({ kind, names }: Told, there: Deed): boolean {
  const may = kind === 'who' ? mayBring : broughtActs;
  return names.some((name) => may.has(name) && there.brought.has(name));
}

export function isWished({ told }: Deed): boolean {
  return told.some(({ kind }) => kind === 'asked');
}
