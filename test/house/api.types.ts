/** Compiled, not run: what google.script.run cannot carry does not fit into the contract. */
import type { Api, Carried, CarriedFunctions } from '../../src/api/api.ts';

type Fits<Functions extends CarriedFunctions<Functions>> = Functions;

export type Good = Fits<{ run(given: { list: readonly string[] }): null | { n: number }[] }>;
export type OurOwn = Fits<Api>;

// @ts-expect-error a Date does not go in
export type DateIn = Fits<{ run(given: Date): null }>;
// @ts-expect-error a Date comes out as null
export type DateOut = Fits<{ run(): { at: Date } }>;
// @ts-expect-error undefined is dropped
export type UndefinedOut = Fits<{ run(): { n: number | undefined } }>;
// @ts-expect-error a function does not go in
export type FunctionIn = Fits<{ run(given: () => void): null }>;
// @ts-expect-error a Map comes out empty
export type MapOut = Fits<{ run(): Map<string, string> }>;
// @ts-expect-error a bigint fails
export type BigIn = Fits<{ run(given: bigint): null }>;

export const carried: Carried<{ readonly a: readonly [1, 'x', null] }> = { a: [1, 'x', null] };
