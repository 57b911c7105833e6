/** What a line beside a table says is counted in thousands: "Đơn vị: nghìn lượt", "2.000 ghi là 2". */
import type { HeaderWords } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { accented, isMoney, scaledIn } from './countScale.ts';

/** What a line says is counted in thousands; '' for whatever the column counts. Amounts ("hơn 1.000 lượt") and what is not to be done say nothing. */
export function scaledInNote(line: string, words: HeaderWords): readonly string[] {
  const { moneyLeads = [], measureLeads = [], noteLeads = [], zerosCut = [], times = '' } = words;
  // Every second is a mark between two clauses.
  const clauses = line
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d ?)(?<!\p{L})[x*\u00d7\u2715\u2716]\s*(?=10)/giu, ` ${times} `)
    .split(/([:：;!?()[\]]|[,.](?=\s|$)|\s[-–—]\s)/);
  const found = clauses.flatMap((clause, at) => {
    const lead = accented(clauses[at - 2] ?? '');
    const isInBrackets = /[([]/.test(clauses[at - 1] ?? '');
    const isLed =
      isInBrackets ||
      [...measureLeads, ...noteLeads].some((one) => ` ${lead}`.endsWith(` ${accented(one)}`));
    const said = ` ${phraseOf(clause)} `;
    const isOfMoney = moneyLeads.some((one) => said.includes(` ${phraseOf(one)} `));
    const isWhole = clauses.length === 1;
    return isOfMoney || isMoney(clause, words)
      ? []
      : scaledInClause(clause, { isLed, isWhole }, words);
  });
  const hasMoney = isMoney(line, words);
  const isCut = zerosCut.some((one) => ` ${accented(line)} `.includes(` ${accented(one)} `));
  const isTold = isCut || tellsThousand(line, words);
  return found.length === 0 && !hasMoney && isTold ? [''] : [...new Set(found)];
}

/** A multiplier in a clause, with what it counts. "Gửi 2 bản, 1000 tờ" has none: digits are one alone, or behind a lead. */
function scaledInClause(
  clause: string,
  { isLed, isWhole }: { readonly isLed: boolean; readonly isWhole: boolean },
  words: HeaderWords,
): readonly string[] {
  const { multipliers = [], measureLeads = [], noteLeads = [], amounts = [] } = words;
  const { denials = [], denialEnds = [], stillToScale = [], roundedTo = [] } = words;
  const [many = ''] = multipliers;
  const list = accented(clause).split(' ');
  const endsWith = (text: string, starts: readonly string[]) =>
    starts.some((one) => ` ${text}`.endsWith(` ${accented(one)}`));
  for (const form of multipliers.map((one) => accented(one.replace('.', '')).split(' '))) {
    for (let at = 0; at + form.length <= list.length; at++) {
      if (form.some((word, index) => list[at + index] !== word)) continue;
      const before = list.slice(0, at).join(' ');
      const rest = list.slice(at + form.length);
      const isAmount =
        (/\d$/.test(before) || endsWith(before, amounts)) && !endsWith(before, roundedTo);
      const denied = last(before, denials);
      const isDenied =
        denied >= 0 && denied > last(before, denialEnds) && !endsWith(before, stillToScale);
      const isUnit = isWhole || !/^\d/.test(form.join(''));
      const isAlone =
        at === 0 && rest.length < 3 && (isLed || (isUnit && /\p{L}/u.test(list.join(''))));
      const isTold = /^\p{L}{3}/u.test(form[0] ?? '') || /^x/.test(form.join(''));
      if (
        isAmount ||
        isDenied ||
        !(isTold || isAlone || endsWith(before, [...measureLeads, ...noteLeads, ...roundedTo]))
      )
        continue;
      // "Lượt xem nghìn view" counts in nothing that is asked.
      const isLead = isLed || endsWith(before, [...measureLeads, ...noteLeads, ...roundedTo]);
      const isOpen = rest.length === 0 || isLead || isAlone;
      const behind = scaledIn(`${many} ${rest.join(' ')}`, words);
      const ahead = list
        .slice(0, isOpen ? at : 0)
        .flatMap((_, from) => scaledIn(`${many} ${list.slice(from, at).join(' ')}`, words));
      const nouns = [...behind, ...ahead].filter((noun) => noun !== '');
      if (nouns.length === 0 && !isOpen) continue;
      return nouns.length > 0 ? nouns : [''];
    }
  }
  return [];
}

/** Where a text says one of these last; -1 for nowhere. */
function last(text: string, some: readonly string[]): number {
  return Math.max(-1, ...some.map((one) => ` ${text} `.lastIndexOf(` ${accented(one)} `)));
}

/** Whether a note says by example that cells are in thousands: "1,5 là 1.500", "2.000 ghi là 2", "ví dụ 2 nghìn ghi 2". */
function tellsThousand(line: string, words: HeaderWords): boolean {
  const { standsFor = [], writtenFor = [], multipliers = [], examples = [] } = words;
  const [thousand = '', other = ''] = multipliers;
  const plain = line.replace(
    new RegExp(`(?<=\\d) (?:${thousand}|${other})(?!\\p{L})`, 'giu'),
    '000',
  );
  const found = eachMatch(plain, /(?<![\d/.,])\d+(?:[.,]\d+)?(?![\d/]|[.,]\d)/g);
  const numbers = found.map(([text]) => numberShown(text) ?? 0);
  return found.some((one, at) => {
    const end = one.index + one[0].length;
    const between = plain.slice(end, found[at + 1]?.index ?? end);
    const before = accented(
      plain
        .slice(0, one.index)
        .split(/[,.;:!?()\n]/)
        .pop() ?? '',
    );
    const [own = 0, next = 0] = numbers.slice(at);
    const isThousand = (less: number, more: number) =>
      less > 0 && Math.abs(less * 1000 - more) < 1e-6;
    const says = (links: readonly string[]) =>
      /=/.test(between) ||
      links.some((link) => ` ${accented(between)} `.includes(` ${accented(link)} `));
    // "Lần 2 là 2000" numbers what it says something of.
    const isFirst =
      ['', ...examples.map(accented)].includes(before) ||
      writtenFor.some((lead) => before.endsWith(accented(lead)));
    const isPlain = accented(between).split(' ').length <= mostBetween;
    if (/[,.;!?()\n]/.test(between)) return false;
    return (
      (isFirst && isPlain && isThousand(own, next) && says([...standsFor, ...writtenFor])) ||
      (isThousand(next, own) && says(writtenFor))
    );
  });
}

const mostBetween = 3;
