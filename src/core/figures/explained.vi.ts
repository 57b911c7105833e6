/** Whether a unit's explanation speaks of one doubted value. A word that it only happens to contain is not enough. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { mentions } from '../returns/doubtNumbers.ts';
import { readExplanations } from '../text/explanations.ts';
import { hasWords } from '../text/hasWords.ts';
import { compareKey } from '../text/text.ts';

/** A sentence of how many there were: "thêm các buổi", "số buổi"; "các hoạt động bị hoãn" is none. */
const amounts = ['số', 'số các', 'thêm', 'thêm các', 'thêm những', 'thêm nhiều'].map(compareKey);
/** Shorter nouns ("em") occur in any sentence and tell nothing. */
const leastLetters = 3;

/** The explanation names the value, or in one line its year with what it counts. */
export function namesValue(said: string, code: string, { year, value }: { year: number; value: number }, outline: Outline): boolean {
  if (mentions(said, value)) return true;
  const fields = answerFields(outline);
  const field = fields.find((one) => one.code === code);
  if (field === undefined) return false;
  const names = [compareKey(field.label), ...amountsOf(field, outline)];
  return said.split(/\n|(?<=[.;!?])\s+/).some((line) => {
    const told = subjectIn(line, fields);
    return mentions(told, year) && names.some((name) => hasWords(told.replace(/ \d[\d.,]*(?= )/g, ''), name));
  });
}

/** "Số buổi tuyên truyền, 2022: …", as the sidebar writes it, is of that value alone; else the line is of all that it names. */
function subjectIn(line: string, fields: readonly Field[]): string {
  const [{ subject } = { subject: '' }] = readExplanations(line);
  const key = compareKey(subject);
  return fields.some(({ label }) => hasWords(key, compareKey(label))) ? key : compareKey(line);
}

/** "số buổi", "thêm các buổi": of the nouns of its label, those that no other number and no unit is called. */
function amountsOf(field: Field, outline: Outline): string[] {
  const label = compareKey(field.label);
  const others = answerFields(outline)
    .filter((one) => one.code !== field.code)
    .flatMap(({ label: other, kind, nouns = [] }) => (kind === 'text' || kind === 'native' ? [] : [other, ...nouns]));
  const taken = [...others, ...outline.unitTypes.flatMap(({ noun, many }) => [noun ?? '', many ?? ''])].map(compareKey);
  return (field.nouns ?? [])
    .map(compareKey)
    .filter((noun) => noun.length >= leastLetters && hasWords(label, noun) && !taken.some((one) => hasWords(one, noun)))
    .flatMap((noun) => amounts.map((amount) => `${amount} ${noun}`));
}
