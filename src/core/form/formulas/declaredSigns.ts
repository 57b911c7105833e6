/** The signs that the rules declare: a formula looks for these and for nothing else. */
import type { NativeSigns, ShownKind } from '../../checks/native.ts';
import { rules } from '../../checks/rules.ts';

/** A term of a formula for each sign of a kind, or for some of them. */
type Terms<S extends string> = Readonly<Record<S, string | readonly string[]>>;

type AnySign = NativeSigns[ShownKind];

const declared: ReadonlySet<AnySign> = new Set(
  rules.flatMap(({ native }) =>
    native.flatMap((form) => (form.native === 'none' ? [] : form.signs)),
  ),
);

/** The terms of the signs that a rule declares, in the order of the record. */
export function declaredTerms<S extends AnySign>(terms: Terms<S>): string[] {
  return (Object.keys(terms) as S[]).flatMap((sign) => (declared.has(sign) ? terms[sign] : []));
}

/** Signs that are looked for in each row of a reference table, because the row shows them too. */
export type ListSign = 'repeated-establishment' | 'unlisted-level';
export type PairSign = 'missing-half' | 'part-above-whole';
export type RowSign = 'unnamed-row' | ListSign | PairSign;
