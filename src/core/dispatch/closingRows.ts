/** Texts that the report ends with, each by what its heading asks: how it went, what is hard, what is proposed to whom. */

import { choices, kindWords } from '../outlineTab/columns.vi.ts';
import { type Casing, isMostlyCapitals, sentenceCase } from './casing.ts';
import {
  addresseeOf,
  asksAssessment,
  asksDifficulties,
  asksPlans,
  asksProposals,
  hardFirst,
  opensPlans,
  opensProposals,
} from './closingWords.vi.ts';
import type { ProposedRow, Question } from './ratioRows.ts';
import type { DispatchSection } from './sections.ts';
import { because } from './why.vi.ts';

type Role = keyof typeof choices.closing;
type Named = DispatchSection & { readonly questions: readonly Question[] };

interface ClosingText {
  readonly one: Question;
  readonly role: Role;
  /** Whom it is for, of a proposal; '' where no heading says. */
  readonly addressee: string;
}

export function closingRows(sections: readonly Named[], casing: Casing): readonly ProposedRow[] {
  const texts = sections.flatMap((one) => textsOf(one, casing));
  return texts.map(({ one, role, addressee }) => {
    const isFirst = role === 'proposals' || firstOf(role, texts) === one;
    const cells = {
      ...{ loai_dong: kindWords.closing, kieu: choices.closing[isFirst ? role : 'other'] },
      doi_chieu: one.name,
      ...(addressee === '' ? {} : { thuoc: addressee }),
    };
    return { cells, at: one.at, sentence: one.sentence, why: because.closing };
  });
}

/** The one text of a role that has one: what is hard before what is lacking. */
function firstOf(role: Role, texts: readonly ClosingText[]): Question | undefined {
  const all = texts.filter((text) => text.role === role).map(({ one }) => one);
  return all.find(({ label }) => role === 'difficulties' && hardFirst.test(label)) ?? all[0];
}

/** Of a section that asks for no number; elsewhere only what says itself that it is a proposal. */
function textsOf(
  { isGroups, title, part, questions }: Named,
  casing: Casing,
): readonly ClosingText[] {
  const isWords = !isGroups && questions.every(({ kind }) => kind === 'text');
  const headings = [title, part];
  const isClosing = isWords && headings.some((words) => roleOf(words) !== undefined);
  const isTold = questions.some(({ label }) => saysWhat(label));
  return questions.flatMap((one) => {
    if (one.kind !== 'text' || (!isClosing && (isGroups || !opensProposals.test(one.label))))
      return [];
    const own = roleOf(one.label) ?? (asksWishOf(one.label, headings) ? 'proposals' : undefined);
    const role = own ?? (isTold ? undefined : roleOf(title)) ?? 'other';
    const label = isMostlyCapitals(one.label) ? one.name : one.label;
    const heading = asksProposals.test(title) ? sentenceCase(title, casing) : '';
    const named = addresseeOf(label) || addresseeOf(heading);
    return [{ one, role, addressee: role === 'proposals' ? named : '' }];
  });
}

/** Under a heading of proposals: whom they are for, or anything where the heading asks for nothing else. */
function asksWishOf(label: string, headings: readonly string[]): boolean {
  return headings.some((words) => {
    if (!asksProposals.test(words)) return false;
    const isOnly = ![asksDifficulties, asksAssessment, asksPlans].some((one) => one.test(words));
    return (isOnly && !opensPlans.test(label)) || addresseeOf(label) !== '';
  });
}

/** Whether a text says for itself what it is: then others under its heading are not what that says. */
function saysWhat(label: string): boolean {
  return roleOf(label) !== undefined || asksPlans.test(label) || addresseeOf(label) !== '';
}

/** Of what is hard and what is proposed together, the first: a sentence that asks is known by its words. */
function roleOf(words: string): Exclude<Role, 'other'> | undefined {
  if (asksDifficulties.test(words)) return 'difficulties';
  if (asksProposals.test(words)) return 'proposals';
  return asksAssessment.test(words) ? 'assessment' : undefined;
}
