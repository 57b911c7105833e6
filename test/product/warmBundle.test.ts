/** One loaded bundle serves many runs on one's own machine; Google loads it anew each time. The answers are the same. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { newStores } from '../../local/services/host.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { copyForm, emptyForm, filledForm, now } from '../proofs/safety/form.ts';

const filled = filledForm();

const books = {
  sample: () => sampleBook(),
  ward: () => sampleBook('phuong-phu-lien-2025.xlsx'),
  'a form of another outline': () => sampleBook('phuong-phu-lien-catp-2025.xlsx'),
  'a small form': () => copyForm(filled),
};

/** Each: a function of the bundle and what it is given. */
const acts: readonly (readonly [string, ...unknown[]])[] = [
  ['startSidebar'],
  ['readDepartment'],
  ['consolidateNow', { state: 'TAM' }],
  ['readUnit', 'PA', 'unit'],
  ['consolidateNow', { state: 'CHOT' }],
];

/** What the acts answer and what they leave in every tab; refusals are answers. */
function told(open: () => ReturnType<(typeof books)['sample']>, fresh: boolean): string {
  const form = open();
  const stores = newStores();
  const answers = acts.map(([name, ...given]) => {
    const gas = openGas(form, { now, user: 'so@haiphong.edu.vn', domain: true, stores, ...(fresh && { fresh }) });
    try {
      return gas.call(name, ...given);
    } catch (error) {
      return `${(error as { code?: string }).code}: ${String(error)}`;
    }
  });
  return JSON.stringify([answers, form.sheets.map(({ name, cells }) => [name, [...cells].map(([row, line]) => [row, [...line]])])]);
}

/** Other people's runs on other forms, of every kind, one of them cut short. */
function useBundle(): void {
  for (const open of Object.values(books)) told(open, false);
  emptyForm();
  expect(() => openGas(copyForm(filled), { now, ...cutAt(9) }).call('consolidateNow', { state: 'TAM' })).toThrow();
}

function cutAt(crossing: number) {
  return {
    between: (call: { crossing: number }) => {
      if (call.crossing === crossing) throw new Error('cut');
      return false as const;
    },
  };
}

describe('a bundle that has served many runs', () => {
  beforeAll(useBundle, 300_000);

  test.each(['a form of another outline', 'a small form'] as const)('answers on %s as a fresh one', (name) => {
    expect(told(books[name], false)).toBe(told(books[name], true));
  });

  test('has a clock and services of the run that uses it, in the middle of another too', () => {
    const outer = copyForm(filled);
    const inner = copyForm(filled);
    const later = () => now() + 86_400_000;
    let isDone = false;
    const gas = openGas(outer, {
      now,
      between: () => {
        if (isDone) return false;
        isDone = true;
        return () => openGas(inner, { now: later }).call('consolidateNow', { state: 'TAM' });
      },
    });
    const { manifest } = gas.call('consolidateNow', { state: 'TAM' }) as { manifest: unknown };
    const alone = openGas(copyForm(filled), { now, fresh: true }).call('consolidateNow', { state: 'TAM' }) as { manifest: unknown };
    expect(JSON.stringify(manifest)).toBe(JSON.stringify(alone.manifest));
  });

  test('has six variables of its own, none of which a run changes for the next', () => {
    const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !/^ui\b/.test(file));
    const variables = files.flatMap((file) =>
      [...readFileSync(path.join('src', file), 'utf8').matchAll(/^(?:export )?(?:let|var) (\w+)/gm)].map(([, variable]) => variable),
    );
    // Five are made once from words of the language; one is the outline that main.ts gives when it is loaded.
    expect(variables.sort()).toEqual(['index', 'known', 'lexicon', 'loaded', 'meant', 'plain', 'traced']);
  });
});
