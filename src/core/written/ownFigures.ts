/** The words of the figures of a form that declares none. */
import {
  addsUp,
  answerFields,
  type Field,
  type Outline,
  type WrittenFigure,
} from '../../outline/schema.ts';
import { hasWords } from '../text/hasWords.ts';
import { compareKey } from '../text/text.ts';
import { countedNoun, generalVerbs, kindredVerbs, officeVerbs } from './officeVerbs.vi.ts';
import { caseNouns } from './words.vi.ts';

/** A form without words of its own: verbs and context from its labels and from how it reports. */
export function ownFigures(outline: Outline): readonly WrittenFigure[] {
  const counted = answerFields(outline).filter(addsUp);
  return counted.map((field) => {
    const label = compareKey(field.label);
    const own = verbsIn(label, field);
    const isAlone = !counted.some((one) => one !== field && sharesNoun(one, field));
    const told = own.length > 0 || isAlone ? own : ownVerb(label, field);
    const kindred = kindredVerbs
      .filter((verbs) => told.some((verb) => verbs.includes(verb)))
      .flat();
    const act = compareKey(field.act ?? '');
    const verbs = [...told, ...kindred, ...verbsIn(act, field)];
    const telling = verbs.filter((verb) => !generalVerbs.has(verb));
    const isGeneral = verbs.length > telling.length;
    const isOfCases = field.nouns?.some((noun) => caseNouns.has(noun)) ?? false;
    const rest = behindNoun(label, field);
    const isBare = isAlone && (isGeneral || isOfCases);
    return {
      field: field.code,
      labels: [],
      columns: rest === '' ? [] : [rest, `${countedNoun} ${rest}`],
      verbs: [...new Set(verbs)],
      context: isGeneral && !isOfCases ? [...new Set(telling)] : [],
      never: [],
      ...(isBare ? { bare: true as const } : {}),
    };
  });
}

/** The longest; what is counted is no verb: "tổ chức, cá nhân". */
function verbsIn(text: string, { nouns = [] }: Field): readonly string[] {
  const found = officeVerbs.filter((verb) => hasWords(text, verb) && !nouns.includes(verb));
  return found.filter((verb) => !found.some((one) => one !== verb && hasWords(one, verb)));
}

/** "Số vụ việc hòa giải thành": where no verb is known, what a label says behind its noun. */
function ownVerb(label: string, field: Field): readonly string[] {
  const rest = behindNoun(label, field);
  return rest.split(' ').length > 1 ? [rest] : [];
}

function behindNoun(label: string, { nouns = [] }: Field): string {
  const ends = nouns
    .map(compareKey)
    .filter((noun) => hasWords(label, noun))
    .map((noun) => label.indexOf(noun) + noun.length);
  return ends.length === 0 ? '' : label.slice(Math.max(...ends)).trim();
}

function sharesNoun({ nouns = [] }: Field, other: Field): boolean {
  return nouns.some((noun) => other.nouns?.includes(noun));
}
