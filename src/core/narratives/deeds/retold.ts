/** What is told read once more beside what stands next to it: how often, which paper, what comes of it. */
import { listed } from '../../lib/listed.ts';
import { deedLexicon } from './lexicon.ts';
import {
  deedAround,
  deedCity,
  deedCourse,
  deedOnce,
  deedOne,
  deedPeriods,
  deedSo,
  deedSorts,
  deedYielding,
} from './small.vi.ts';
import type { Told } from './told.ts';

type Tolds = readonly Told[];

const periods = new Map(
  deedPeriods
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', words = ''] = row.split(' = ');
      return listed(words).map((one) => [one, name.trim()] as const);
    }),
);

const around = new Set(listed(deedAround.words));
const sorted = new Set(listed(deedSorts.of));
const gone = new Set(listed(deedCourse.goneTo));
const goingTo = new Set(listed(deedCourse.going));

export function retold(told: Tolds): Tolds {
  const read: Told[] = [];
  for (let at = 0; at < told.length; ) {
    const { length, as } =
      onceAt(told, at) ??
      paperAt(told, at) ??
      cityAt(told, at) ??
      courseAt(told, at) ??
      smallAt(told, at);
    read.push(as);
    at += length;
  }
  return read;
}

interface Read {
  readonly length: number;
  readonly as: Told;
}

/** "Mỗi quý một lần", "1 lần/quý", "theo quý" is "hằng quý". */
function onceAt(told: Tolds, at: number): Read | null {
  const [one, next, third] = told.slice(at, at + 3) as [Told, Told?, Told?];
  if (one.kind === 'how' && periods.has(one.word)) {
    const rest = isOne(next) && third?.said === deedOnce.time ? 3 : 1;
    return often(told, { at, length: rest, period: one.word });
  }
  if (
    isOne(one) &&
    next?.said === deedOnce.time &&
    third?.kind === 'aside' &&
    periods.has(third.word)
  )
    return often(told, { at, length: 3, period: third.word });
  const isEach = one.said === deedOnce.by || one.said === deedOnce.each;
  const isNumbered = /^\d/.test(third?.word ?? '') && !isOne(third);
  if (isEach && next?.kind === 'aside' && periods.has(next.word) && !isNumbered) {
    const isOnce = isOne(third) && told[at + 3]?.said === deedOnce.time;
    return often(told, { at, length: isOnce ? 4 : 2, period: next.word });
  }
  return null;
}

function isOne(one: Told | undefined): boolean {
  return one !== undefined && (/^0?1$/.test(one.word) || deedOne.test(one.said));
}

function often(
  told: Tolds,
  { at, length, period }: { readonly at: number; readonly length: number; readonly period: string },
): Read {
  const [first, last] = [told[at] as Told, told[at + length - 1] as Told];
  const word = periods.get(period) ?? period;
  return {
    length,
    as: { ...first, kind: 'how', word, said: word, names: [word], wider: [word], end: last.end },
  };
}

/** "Kế hoạch 186/KH-UBND" is "Kế hoạch 186". */
function paperAt(told: Tolds, at: number): Read | null {
  const [one, name] = told.slice(at, at + 2) as [Told, Told?];
  const number = /^\d+(?=\/)/.exec(name?.word ?? '')?.[0];
  if (name === undefined || number === undefined || name.kind === 'unknown') return null;
  const words = [...one.said.split(' '), number].map((word) => ({ word }));
  const { length, meaning } = deedLexicon().tree.longest(words, 0);
  if (length < words.length || !meaning.startsWith('matter:')) return null;
  const word = meaning.slice(meaning.indexOf(':') + 1);
  const said = `${one.said} ${number}`;
  return {
    length: 2,
    as: { ...one, kind: 'matter', word, said, names: [word], wider: [word], end: name.end },
  };
}

/** "Đề nghị thành phố" asks "UBND thành phố". */
function cityAt(told: Tolds, at: number): Read | null {
  const [one, next] = told.slice(at, at + 2) as [Told, Told?];
  const isAsked = told.slice(0, at).every(({ kind }) => kind === 'small' || kind === 'asked');
  const length = one.word === deedCity.body && next?.word === deedCity.of ? 2 : 1;
  if (length === 1 && !(isAsked && at > 0 && one.word === deedCity.of)) return null;
  const word = `${deedCity.body} ${deedCity.of}`;
  const { end } = told[at + length - 1] as Told;
  return {
    length,
    as: { ...one, kind: 'who', word, said: word, names: [word], wider: [word], end },
  };
}

/** "Tham gia lớp tập huấn", "dự lớp tập huấn" is "dự tập huấn". */
function courseAt(told: Tolds, at: number): Read | null {
  const one = told[at] as Told;
  if (one.kind !== 'act') return null;
  if (gone.has(one.said)) return { length: 1, as: { ...one, said: deedCourse.gone } };
  if (!goingTo.has(one.said)) return null;
  const rest = told.slice(at + 1);
  const next = rest.findIndex(({ kind }) => kind !== 'small');
  const course = next > 1 ? undefined : rest[next];
  if (course?.kind !== 'act' || course.word !== deedCourse.name) return null;
  return { length: next + 2, as: { ...course, said: deedCourse.gone, start: one.start } };
}

function smallAt(told: Tolds, at: number): Read {
  const one = told[at] as Told;
  const next = told[at + 1]?.kind;
  if (one.kind === 'aside' && around.has(one.said))
    return {
      length: 1,
      as: { ...one, word: deedAround.word, names: [deedAround.word], wider: [deedAround.word] },
    };
  if (one.said === deedSorts.sort && sorted.has(told[at + 1]?.word ?? ''))
    return { length: 1, as: { ...one, kind: 'small', word: one.said } };
  const isYield = one.said === deedYielding && (next === 'figure' || next === 'number');
  const isRest =
    one.said === deedSo &&
    told.slice(0, at).some(({ kind }) => kind === 'bad' || kind === 'denied');
  return { length: 1, as: isYield || isRest ? { ...one, kind: 'small', word: one.said } : one };
}
