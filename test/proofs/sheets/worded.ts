/** Makes sheets whose headers a grammar words, seeded; parts of a third of every list are held out. */
import type { Area, CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import {
  type Concept,
  concepts,
  droppable,
  figureFrames,
  foreign,
  groupTitles,
  nameHeads,
  numberings,
  shortened,
  textFrames,
  yearForms,
} from './grammar.ts';
import { type Random, randomOf } from './random.ts';
import { type ExpectedColumn, gridOf, type Sheet } from './sheet.ts';

export type WordedPart = 'seen' | 'held';

/** A header with the classes of wordings it belongs to. */
interface Worded {
  /** Words above and own words. */
  readonly parts: readonly string[];
  readonly classes: readonly string[];
}

export interface WordedSheet extends Sheet {
  /** Column from 0 → the classes of its wording. */
  readonly classes: ReadonlyMap<number, readonly string[]>;
}

/** Of every list a third is the held part's alone; short lists are shared. */
export function partOf<Item>(list: readonly Item[], part: WordedPart): readonly Item[] {
  const at = randomOf(list.length * 31 + JSON.stringify(list[0] ?? '').length).shuffled(list.map((_, index) => index));
  const held = new Set(at.slice(0, Math.floor(list.length / 3)));
  if (held.size === 0) return list;
  return list.filter((_, index) => held.has(index) === (part === 'held'));
}

/** Chooses among a part's words; the held part's own words are half of what it says. */
class Words {
  constructor(
    readonly random: Random,
    readonly part: WordedPart,
  ) {}
  frame<Item>(list: readonly Item[]): Item {
    return this.random.pick(partOf(list, this.part));
  }
  slot(list: readonly string[]): string {
    const isOwn = this.part === 'seen' || this.random.chance(0.5);
    return this.random.pick(partOf(list, isOwn ? this.part : 'seen'));
  }
}

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,?.)])/g, '$1')
    .trim();

function phraseOf(order: string, concept: Concept, words: Words): string {
  const chosen = order.split(' ').map((slot) => words.slot(concept.slots[slot] ?? ['']));
  return tidy(chosen.join(' '));
}

function groupHead(group: number, words: Words): string {
  const title = groupTitles[group - 1] ?? '';
  return words
    .frame([
      'Nhóm {n}',
      'Nhóm {n}: {t}',
      'II.{n}. {t}',
      '{n}. {t}',
      'Nhóm biện pháp {n}',
      'NHÓM {n} - {t}',
      'Nhóm BP số {n}',
      'Nhóm nhiệm vụ {n}: {t}',
      '{t}',
    ])
    .replace('{n}', String(group))
    .replace('{t}', title);
}

function inFrame(phrase: string, concept: Concept, words: Words): Worded {
  const isFigure = concept.kind === 'figure';
  const [kind, frame] = words.frame(isFigure ? figureFrames : textFrames);
  const bare = phrase.replace(/^(?:tổng số|tổng|số) /, '');
  const noun = sgddt2024.answers.sections.flatMap((one) => one.fields).find((one) => one.code === concept.field)?.nouns?.[0] ?? 'lượt';
  const isWhole = concept.part === 'denominator' && kind === 'plain';
  const isMoney = concept.field === 'kinh_phi';
  const made = isWhole ? phrase : isMoney ? moneyFrame(frame, phrase) : frame.replace('#', bare).replace('@', noun);
  return { parts: [capital(tidy(made))], classes: [kind] };
}

/** Money is no number of things. */
function moneyFrame(frame: string, phrase: string): string {
  return frame
    .replace(/số lượng #|tổng số #|số #/i, '#')
    .replace('bao nhiêu #', 'bao nhiêu tiền: #')
    .replace('mấy #', '#')
    .replace('#', phrase)
    .replace('@', 'triệu đồng');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const lowerWords = ['Nội dung', 'Mô tả', 'Ghi rõ', 'Ý kiến của đơn vị', 'Nội dung cụ thể', 'Kết quả'];

function split(concept: Concept, words: Words): Worded | null {
  if (concept.split.length === 0) return null;
  const [top, low] = words.random.pick(concept.split);
  const upper = top === 'G' ? groupHead(concept.group ?? 1, words) : phraseOf(top, concept, words);
  const lower = low === 'D' || low === '' ? '' : phraseOf(low, concept, words);
  const count =
    concept.kind === 'figure' && lower !== '' && concept.field !== 'kinh_phi' ? words.random.pick(['Số ', 'SL ', 'Số lượng ', '']) : '';
  const own = lower === '' && concept.kind === 'text' ? words.frame(lowerWords) : capital(`${count}${lower}`);
  const above =
    concept.kind === 'figure' && top !== 'G' && concept.field !== 'kinh_phi'
      ? words.random.pick([capital(`số ${upper}`), capital(upper)])
      : capital(upper);
  return { parts: own === '' ? [above] : [above, own], classes: [top === 'G' ? 'group above' : 'split'] };
}

function groupInOne(concept: Concept, words: Words): Worded {
  const noun = words.slot(concept.slots.n ?? ['']);
  const count = concept.kind === 'figure' ? 'số ' : '';
  const group = groupHead(concept.group ?? 1, words).replace(/:.*/, '');
  const own = concept.kind === 'figure' ? noun : words.slot(concept.slots.o ?? ['']);
  return { parts: [`${group}${words.random.pick([': ', ' - ', '. '])}${count}${own}`], classes: ['group in one'] };
}

function worded(concept: Concept, words: Words): Worded {
  const { random } = words;
  const halves = random.chance(0.3) ? split(concept, words) : null;
  if (halves) return changed(halves, words);
  if (concept.group && random.chance(0.15)) return changed(groupInOne(concept, words), words);
  return changed(inFrame(phraseOf(random.pick(concept.orders), concept, words), concept, words), words);
}

function changed({ parts, classes }: Worded, words: Words): Worded {
  const { random } = words;
  const list = [...parts];
  const kinds = [...classes];
  const own = list.length - 1;
  const change = (kind: string, text: string) => {
    if (text === list[own]) return;
    kinds.push(kind);
    list[own] = text;
  };
  if (random.chance(0.25)) change('abbreviated', shorten(list[own] ?? '', words));
  if (random.chance(0.2)) change('dropped', dropped(list[own] ?? '', words));
  if (random.chance(0.12)) change('typo', slipped(list[own] ?? '', random));
  if (random.chance(0.15)) change('no accents', plainLetters(list[own] ?? ''));
  if (random.chance(0.1)) change('capitals', (list[own] ?? '').toUpperCase());
  if (random.chance(0.2)) change('numbered', `${words.frame(numberings)}${list[own] ?? ''}`);
  return { parts: list, classes: kinds };
}

function shorten(text: string, words: Words): string {
  let out = text;
  for (const [long, short] of partOf(shortened, words.part)) {
    if (words.random.chance(0.5)) out = out.replace(new RegExp(long, 'i'), short);
  }
  return out;
}

function dropped(text: string, { random }: Words): string {
  return tidy(
    text
      .split(' ')
      .filter((word) => !droppable.includes(word) || random.chance(0.4))
      .join(' '),
  );
}

/** One letter lost, doubled, swapped or typed for its neighbour in one longer word. */
function slipped(text: string, random: Random): string {
  const list = text.split(' ');
  const long = list.map((word, at) => ({ word, at })).filter(({ word }) => /^\p{L}{4,}$/u.test(word));
  if (long.length === 0) return text;
  const { word, at } = random.pick(long);
  const place = 1 + random.whole(word.length - 2);
  const letters = [...word];
  const way = random.whole(4);
  if (way === 0) letters.splice(place, 1);
  else if (way === 1) letters.splice(place, 0, letters[place] ?? '');
  else if (way === 2) letters.splice(place, 2, letters[place + 1] ?? '', letters[place] ?? '');
  else letters[place] = random.pick([...'qwertyuiopasdghklcvbnm']);
  list[at] = letters.join('');
  return list.join(' ');
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

function foreignHeader(words: Words): string {
  const { random } = words;
  if (random.chance(0.5)) return tidy(`Số ${words.slot(foreign.nouns)} ${words.slot(foreign.verbs)}`);
  const figures = concepts.filter(({ kind, part }) => kind === 'figure' && part === undefined);
  const concept = random.pick(figures);
  return capital(words.frame(foreign.spoiled).replace('#', phraseOf(random.pick(concept.orders), concept, words)));
}

const units = ['PGD quận Lê Chân', 'THPT Thái Phiên', 'Trung tâm GDNN-GDTX quận Hải An', 'Phòng GDĐT huyện An Lão'];

function answerOf(concept: Concept | null, random: Random): CellValue {
  if (concept === null) return random.pick<CellValue>([3, 12, '', 'x', 40]);
  if (concept.kind === 'figure') return concept.field === 'kinh_phi' ? random.pick([5000000, 12000000, 0]) : random.whole(60);
  if (concept.field === 'dau_moi') return random.pick(['Nguyễn Văn An, Phó Trưởng phòng', 'Trần Thị Bình, Phó Hiệu trưởng']);
  return random.pick([
    'Đơn vị đã tổ chức quán triệt, triển khai nghiêm túc tới toàn thể cán bộ.',
    'Không',
    'Thường xuyên nhắc nhở học sinh qua giờ chào cờ đầu tuần.',
  ]);
}

interface Planned {
  readonly concept: Concept | null;
  readonly years: readonly (number | null)[];
  readonly parts: readonly string[];
  readonly classes: readonly string[];
}

/** Fields once each, a denominator only with its numerator, and columns of others. */
function planned(words: Words): Planned[] {
  const { random } = words;
  const years = sgddt2024.years.filter(() => random.chance(0.6));
  const list = random
    .shuffled(concepts)
    .filter((one, _, all) => one.part === undefined || all.some((other) => other.field === one.field && other.part === undefined))
    .slice(0, 14)
    .filter((one, _, all) => one.part === undefined || all.some((other) => other.field === one.field && other.part === undefined));
  const made = list.map((concept): Planned => {
    const { parts, classes } = worded(concept, words);
    return { concept, years: concept.yearly ? (years.length > 0 ? years : [2023, 2024]) : [null], parts, classes };
  });
  for (let count = 0; count < 3; count++) {
    const at = random.whole(made.length + 1);
    made.splice(at, 0, { concept: null, years: [null], parts: [foreignHeader(words)], classes: ['foreign'] });
  }
  return made;
}

/** The sheet of a seed: years in the words, or in a row under or over them. */
export function wordedSheet(seed: number, part: WordedPart): WordedSheet {
  const words = new Words(randomOf(seed * 104729 + (part === 'held' ? 77 : 0)), part);
  const { random } = words;
  const way = random.pick(['in words', 'under', 'under']);
  const form = words.frame(yearForms);
  const said = (year: number) => form.replace('{Y}', String(year)).replace('{y}', String(year).slice(2));
  const head: [string[], string[], string[]] = [['STT'], [''], ['']];
  const name = words.frame(nameHeads);
  head[0].push(name);
  head[1].push('');
  head[2].push('');
  const merges: Area[] = [];
  const expected: ExpectedColumn[] = [
    { at: 0, field: null, year: null, part: null },
    { at: 1, field: 'ten_don_vi', year: null, part: null },
  ];
  const classes = new Map<number, readonly string[]>([[1, ['name']]]);
  const cells: (Concept | null)[] = [];
  const list = planned(words);
  const isDeep = list.some(({ parts }) => parts.length > 1);
  for (const one of list) {
    const from = head[0].length;
    for (const year of one.years) {
      const at = head[0].length;
      const own = one.parts[one.parts.length - 1] ?? '';
      const dated = year === null || way !== 'in words' ? own : `${own} ${said(year)}`;
      head[0].push(one.parts.length > 1 ? (one.parts[0] ?? '') : isDeep ? dated : dated);
      head[1].push(one.parts.length > 1 ? dated : '');
      head[2].push(year === null || way === 'in words' ? '' : capital(said(year)));
      expected.push({ at, field: one.concept?.field ?? null, year, part: one.concept?.part ?? null });
      classes.set(at, [...one.classes, ...(year !== null && one.concept ? [`year ${way}`, `year ${form}`] : [])]);
      cells.push(one.concept);
    }
    if (one.years.length > 1 && (way !== 'in words' || one.parts.length > 1)) {
      merges.push({ row: 0, column: from, rows: 1, columns: one.years.length });
      if (one.parts.length > 1 && way !== 'in words') merges.push({ row: 1, column: from, rows: 1, columns: one.years.length });
    }
  }
  const rows = head.filter((row, at) => at === 0 || row.some((word) => word !== ''));
  const emptyOut = (row: string[], line: number) =>
    row.map((word, at) => (merges.some((area) => area.row === line && at > area.column && at < area.column + area.columns) ? '' : word));
  const top = rows.map((row) => emptyOut(row, head.indexOf(row as never)));
  const shifted = merges.filter(({ row }) => row < 1 || rows.includes(head[1]));
  const body = units.map((unit, at): CellValue[] => [at + 1, unit, ...cells.map((concept) => answerOf(concept, random))]);
  const grid = gridOf('Trang tính1', [...top, ...body], shifted);
  const unitRows = body.map((_, at) => top.length + at);
  return {
    name: `${part}-${seed}`,
    shape: way,
    grids: [grid],
    hidden: [],
    expected: [{ tab: grid.name, role: 'answers', columns: expected, unitRows, aside: [] }],
    truth: [],
    classes,
  };
}
