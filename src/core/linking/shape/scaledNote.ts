/** What a line beside a table says is counted in thousands: "Đơn vị: nghìn lượt", "2.000 ghi là 2". */
import type { HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { accented, anyNoun, isMoney, scaledIn } from './countScale.ts';

/** The nouns. Amounts ("hơn 1.000 lượt") and what is not to be done say nothing. */
export function scaledInNote(line: string, words: HeaderWords): readonly string[] {
  const { zerosCut = [] } = words;
  const found = clausesOf(line, words).flatMap((one) => scaledInClause(one, words));
  if (found.length > 0) return [...new Set(found)];
  const isTold = saysOne(accented(line), zerosCut) || tellsThousand(line, words);
  return isTold && !isMoney(line, words) ? [anyNoun] : [];
}

interface Clause {
  readonly text: string;
  /** In brackets, or behind "Đơn vị:". */
  readonly isLed: boolean;
  /** It is the whole line. */
  readonly isWhole: boolean;
}

function clausesOf(line: string, words: HeaderWords): readonly Clause[] {
  const { measureLeads = [], noteLeads = [], times = '' } = words;
  // Every second is a mark between two clauses.
  const parts = line
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d ?)(?<!\p{L})[x*\u00d7\u2715\u2716]\s*(?=10)/giu, ` ${times} `)
    .split(/([:：;!?()[\]]|[,.](?=\s|$)|\s[-–—]\s)/);
  const isLed = (at: number) =>
    /[([]/.test(parts[at - 1] ?? '') ||
    endsIn(accented(parts[at - 2] ?? ''), [...measureLeads, ...noteLeads]);
  return parts.map((text, at) => ({ text, isLed: isLed(at), isWhole: parts.length === 1 }));
}

/** What the first of its multipliers counts that counts something; none where it speaks of money. */
function scaledInClause(clause: Clause, words: HeaderWords): readonly string[] {
  const { moneyLeads = [] } = words;
  const said = ` ${phraseOf(clause.text)} `;
  const isOfMoney = moneyLeads.some((one) => said.includes(` ${phraseOf(one)} `));
  if (isOfMoney || isMoney(clause.text, words)) return [];
  for (const one of multipliersIn(clause.text, words)) {
    const nouns = nounsOf(one, clause, words);
    if (nouns.length > 0) return nouns;
  }
  return [];
}

/** A multiplier with the words of its clause before and behind it. */
interface Multiplier {
  readonly before: readonly string[];
  readonly form: readonly string[];
  readonly behind: readonly string[];
}

function multipliersIn(clause: string, words: HeaderWords): readonly Multiplier[] {
  const list = accented(clause).split(' ');
  return formsOf(words).flatMap((form) =>
    list.flatMap((_, at) =>
      form.every((word, index) => list[at + index] === word)
        ? [{ before: list.slice(0, at), form, behind: list.slice(at + form.length) }]
        : [],
    ),
  );
}

const formsOf = rememberedWith(({ multipliers = [] }: HeaderWords) =>
  multipliers.map((one) => accented(one.replace('.', '')).split(' ')),
);

/** "Gửi 2 bản, 1000 tờ" has none: digits are to be alone, or behind a lead. */
function nounsOf(one: Multiplier, clause: Clause, words: HeaderWords): readonly string[] {
  const { measureLeads = [], noteLeads = [], roundedTo = [] } = words;
  const { before, form, behind } = one;
  const lead = before.join(' ');
  if (isAmount(lead, words) || isDenied(lead, words)) return [];
  const isBehindLead = endsIn(lead, [...measureLeads, ...noteLeads, ...roundedTo]);
  const isAlone = standsAlone(one, clause);
  const isWord = /^(?:\p{L}{3}|x)/u.test(form[0] ?? '');
  if (!isWord && !isAlone && !isBehindLead) return [];
  // "Lượt xem nghìn view" counts in nothing that is asked.
  const isOpen = behind.length === 0 || clause.isLed || isBehindLead || isAlone;
  const runs = [behind, ...(isOpen ? before.map((_, from) => before.slice(from)) : [])];
  const [many = ''] = words.multipliers ?? [];
  const nouns = runs
    .flatMap((run) => scaledIn(`${many} ${run.join(' ')}`, words))
    .filter((noun) => noun !== anyNoun);
  return nouns.length === 0 && isOpen ? [anyNoun] : nouns;
}

/** "Hơn 1.000", but not "làm tròn đến 1.000". */
function isAmount(lead: string, { amounts = [], roundedTo = [] }: HeaderWords): boolean {
  return (/\d$/.test(lead) || endsIn(lead, amounts)) && !endsIn(lead, roundedTo);
}

/** "Không ghi theo nghìn", but not "chưa nhân 1000". */
function isDenied(lead: string, words: HeaderWords): boolean {
  const { denials = [], denialEnds = [], stillToScale = [] } = words;
  const denied = lastOf(lead, denials);
  return denied >= 0 && denied > lastOf(lead, denialEnds) && !endsIn(lead, stillToScale);
}

/** With two words behind it at most, and none before it. */
function standsAlone({ before, form, behind }: Multiplier, { isLed, isWhole }: Clause): boolean {
  if (before.length > 0 || behind.length > 2) return false;
  const isUnit = isWhole || !/^\d/.test(form[0] ?? '');
  return isLed || (isUnit && /\p{L}/u.test([...form, ...behind].join('')));
}

/** Whether a note says by example that cells are in thousands: "1,5 là 1.500", "2.000 ghi là 2", "ví dụ 2 nghìn ghi 2". */
function tellsThousand(line: string, words: HeaderWords): boolean {
  const { standsFor = [], writtenFor = [], examples = [] } = words;
  const plain = withZeros(line, words);
  const found = eachMatch(plain, /(?<![\d/.,])\d+(?:[.,]\d+)?(?![\d/]|[.,]\d)/g);
  const numbers = found.map(([text]) => numberShown(text) ?? 0);
  return found.some((one, at) => {
    const end = one.index + one[0].length;
    const between = plain.slice(end, found[at + 1]?.index ?? end);
    if (/[,.;!?()\n]/.test(between)) return false;
    const [own = 0, next = 0] = numbers.slice(at);
    const link = accented(between);
    const says = (links: readonly string[]) => /=/.test(between) || saysOne(link, links);
    if (isThousandth(next, own)) return says(writtenFor);
    // "Lần 2 là 2000" numbers what it says something of.
    const [before = ''] = plain
      .slice(0, one.index)
      .split(/[,.;:!?()\n]/)
      .slice(-1)
      .map(accented);
    const isFirst =
      ['', ...examples.map(accented)].includes(before) ||
      writtenFor.some((lead) => before.endsWith(accented(lead)));
    const isPlain = link.split(' ').length <= mostBetween;
    return isFirst && isPlain && isThousandth(own, next) && says([...standsFor, ...writtenFor]);
  });
}

const mostBetween = 3;

/** "2 nghìn" as 2000. */
function withZeros(line: string, { multipliers: [thousand, other] = [] }: HeaderWords): string {
  const many = new RegExp(`(?<=\\d) (?:${thousand ?? ''}|${other ?? ''})(?!\\p{L})`, 'giu');
  return line.replace(many, '000');
}

const isThousandth = (less: number, more: number) =>
  less > 0 && Math.abs(less * 1000 - more) < 1e-6;

const endsIn = (text: string, some: readonly string[]) =>
  some.some((one) => ` ${text}`.endsWith(` ${accented(one)}`));

const saysOne = (text: string, some: readonly string[]) =>
  some.some((one) => ` ${text} `.includes(` ${accented(one)} `));

/** Where a text says one of these last; -1 for nowhere. */
const lastOf = (text: string, some: readonly string[]) =>
  Math.max(-1, ...some.map((one) => ` ${text} `.lastIndexOf(` ${accented(one)} `)));
