/** Whether a column that a person confirmed still asks the same once its header was reworded. */
import { type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf, phrasesIn, readHeader } from '../headerText.ts';
import type { LinkedColumn } from '../link.ts';
import { readMeaning } from '../meaning.ts';
import type { Meaning } from '../meaningTypes.ts';
import { fieldsOfRole } from '../readTab.ts';
import { isYearAlone } from '../years.ts';

/** Words that restrict, or another question, and that the confirmed header had not: nobody has confirmed those. */
export function stillMeans(
  linked: LinkedColumn,
  header: string,
  role: string,
  outline: Outline,
): boolean {
  if (linked.field === null || phraseOf(header) === phraseOf(linked.header)) return true;
  const fields = fieldsOfRole(role, outline);
  const field = fields.find(({ code }) => code === linked.field);
  if (!field || field.kind === 'key') return true;
  const kind = isNumeric(field) ? 'figure' : 'text';
  const [now, before] = [header, linked.header].map((text) => {
    const parts = text
      .split(' / ')
      .reverse()
      .filter((part) => !isYearAlone(part));
    const meant = readMeaning(parts, { outline, role, fields }, kind);
    return doubtOf(meant, parts, field, outline);
  });
  return now === null || now === before;
}

/** Why the words would wait in a new sheet; null for words that ask the field, slightly reworded or not. */
function doubtOf(
  { field, sure, reason }: Meaning,
  parts: readonly string[],
  asked: Field,
  outline: Outline,
): string | null {
  if (field?.code !== asked.code) return `${field?.code ?? ''} ${reason.how} ${reason.words}`;
  if (sure === 'chac') return null;
  if (['extra-words', 'blocked'].includes(reason.how)) return `${reason.words}`;
  const others = otherIdeas(parts, asked, outline);
  return reason.how === 'missing-words' && others.length > 0 ? `${others}` : null;
}

/** Ideas in the words that no wording of the field has: "buổi chào cờ" lacks a word and has another. */
function otherIdeas(parts: readonly string[], { code }: Field, outline: Outline): string[] {
  const words = headerWordsOf(outline);
  const own = words.meanings.filter(({ field }) => field === code);
  const known = new Set([...own.flatMap(({ all, may = [] }) => [...all, ...may]), ...words.topic]);
  const counters = phrasesIn(words.counters ?? []);
  return parts.flatMap((part) => {
    const { own: said, phrases } = readHeader(part, words);
    const isCounter = (idea: string) => counters.has(phrases.get(idea) ?? '');
    return [...said.keys()].filter((idea) => !known.has(idea) && !isCounter(idea));
  });
}
