/** A line of a form as a person says it: "Số học sinh tham gia: 200 em" is "200 học sinh tham gia". */
import { doneAfter, occasions, peopleCounted, pieceNouns, things } from '../figures/addsUp.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { acts } from './adjuncts.vi.ts';

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

const people = new Set(peopleCounted);
const nouns = longestFirst([...peopleCounted, ...occasions, ...things]);
const about = '(?:khoảng |gần |hơn |trên )?';
/** Where a line ends, or says of what it was: not where it counts something else. */
const end = '(?=\\s*(?:$|[,;.(]|(?:trong|tại|ở|từ|với|cho|vào) ))';
const start = '(?:^|(?<=[,;] ))';
const number = `(${about}(?!0(?!\\d)|0\\d{3})\\d[\\d.]*)(?![\\d/:]|,\\d|\\s?%)`;
const rest = '((?: (?:năm (?:học )?20\\d\\d(?: ?[-–] ?20\\d\\d)?|[^:;,.\\d])*?)?)';
const unit = `(lượt )?(${nouns}|\\p{L}+)`;

/** "(Tổng) số NOUN what was done: N (UNIT)". */
const numbered = new RegExp(`${start}(?:tổng )?số (?:lượng )?(lượt )?(${nouns})${rest}(?:\\s*:| là) ${number}(?: ${unit})?${end}`, 'giu');
/** "NOUN what was done: N UNIT". */
const named = new RegExp(`${start}(lượt )?(${nouns})${rest}\\s*: ${number} ${unit}${end}`, 'giu');
/** "What was done: N …", "kết quả tuyên truyền: N …". */
const done = new RegExp(`${start}(?:(?:kết quả|công tác|hoạt động|hình thức|việc) )?([^:;,.\\d]+?)\\s*: (?=${number} \\p{L})`, 'giu');
const amount =
  /(?<!\p{L})((?:tổng )?(?:kinh phí|số tiền|chi phí)(?: (?!cần|dự|còn)[^:;,.\d]*?)?)\s*: (?=\d[\d.,]* (?:tỷ |tỉ |triệu |tr |nghìn |ngàn )?đồng)/giu;

const each =
  /(?<!\p{L})(?:mỗi|từng|cứ|bình quân|trung bình|tối đa|tối thiểu|ít nhất|kế hoạch|dự kiến|chỉ tiêu|mục tiêu|quy định|định mức|cần|phải|hiện có|sẽ|tăng|giảm|còn lại|chênh lệch|hơn|kém)(?!\p{L})/iu;
const isDone = new RegExp(`(?<!\\p{L})(?:${longestFirst([...acts, ...doneAfter.split('|')])})(?!\\p{L})`, 'iu');
/** It says for whom, of whom or where: a number behind it reads as another's without its colon. */
const isTurned = /(?<!\p{L})(?:của|với|tại|ở|về|trong|trên|do)(?!\p{L})|["\u201d]/iu;
const sessions = new Set(occasions);
const whoActs = /^(?:(?:nhà trường|trường|đơn vị|đã) )+/iu;

/** The text with such lines as they are said. */
export function asSaid(text: string): string {
  if (!/\d/.test(text) || !/:| là /.test(text)) return text;
  return text
    .replace(numbered, (all, turns, noun, rest, count, turnsThere, unit) =>
      isTold(noun, rest, unit) ? countOf(count, turns ?? turnsThere ?? turnsOf(unit), noun, rest) : all,
    )
    .replace(named, (all, turns, noun, rest, count, turnsThere, unit) =>
      isTold(noun, rest, unit) ? countOf(count, turns ?? turnsThere ?? turnsOf(unit), noun, rest) : all,
    )
    .replace(done, (all, head) => (isActFirst(head.replace(whoActs, '')) && !each.test(head) && !isTurned.test(head) ? `${head} ` : all))
    .replace(amount, (all, head) => (each.test(head) ? all : `${head} là `));
}

/** Something was done with so many: how many there are is told of a unit alone. */
function isTold(noun: string, rest: string, unit: string | undefined): boolean {
  // "Trang bị", "tổ chức" begin like a thing.
  if (each.test(rest) || !fits(noun, unit) || isActFirst(`${noun}${rest}`)) return false;
  return isDone.test(rest) || sessions.has(noun.toLowerCase());
}

function isActFirst(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  return acts.has(`${first} ${second}`) || beginsWithVerb(text);
}

function turnsOf(unit: string | undefined): string {
  return unit?.toLowerCase() === 'lượt' ? 'lượt ' : '';
}

function countOf(count: string, turns: string, noun: string, rest: string): string {
  return `${count} ${turns}${noun.toLowerCase()}${rest}`;
}

/** Whether what is counted behind the number is what the line is about: no pupils of lessons. */
function fits(noun: string, unit: string | undefined): boolean {
  const [own, counted] = [noun.toLowerCase(), unit?.toLowerCase()];
  if (counted === undefined || counted === own || counted === own.split(' ')[0]) return true;
  if (people.has(own)) return people.has(counted) || counted === 'lượt';
  return pieceNouns.includes(counted) && !people.has(counted);
}
