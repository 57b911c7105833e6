/** Headers that say a whole question and more: whether the rest restricts it. */
import { answerFields, type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import { lexiconOf } from '../lexicon.ts';
import type { ReadColumn } from '../meaningTypes.ts';

/** Readings that lack an idea score less. */
const everyIdea = 15;

/** A figure's header that says every idea of the question, and words around them that restrict nothing. */
export function isWholeWithAsides({ field, reason, score }: ReadColumn, outline: Outline): boolean {
  const { asides } = lexiconOf(headerWordsOf(outline));
  const isOnlyMore =
    reason.how === 'extra-words' &&
    reason.words.length > 0 &&
    reason.words.every((one) => asides.has(one));
  return field !== null && isNumeric(field) && isOnlyMore && score > everyIdea;
}

/** The one sum of money that the form asks for stands anywhere, most often at the end. */
export function isOnlyOfKind(field: Field | null, outline: Outline): boolean {
  const money = answerFields(outline).filter(({ kind }) => kind === 'money');
  return field?.kind === 'money' && money.length === 1;
}

/** A text's header with a word or two more, none of them of another form's matter: "Giải pháp kỹ thuật phòng cháy". */
export function isTextWithAsides({ field, reason, header }: ReadColumn, outline: Outline): boolean {
  const { otherTitles = [] } = headerWordsOf(outline);
  const said = ` ${phraseOf(header)} `;
  const isOther = otherTitles.some((one) => said.includes(` ${phraseOf(one)} `));
  const isMore = reason.how === 'extra-words' && reason.words.length <= 2;
  // "Người ký nhận" is whom the Department met.
  const signed: readonly string[] = Object.values(outline.signing);
  const isSigning = signed.includes(field?.code ?? '');
  return field?.kind === 'text' && isMore && !isOther && !isSigning;
}
