/** The engine has no words of one dispatch: those of the built-in outline's own labels, chosen by lot, are in src/outline alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { blankForm } from '../../src/outline/blankForm.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

const syllables = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu) ?? [];
const isWord = (word: string) => /[^\x20-\x7e]|\d/.test(word);

/** Words of one and of two syllables, within a clause. */
function wordsOf(text: string): string[] {
  return text.split(/[.,;:()“”"'`\n?!–{}$[\]]/).flatMap((clause) => {
    const own = syllables(clause);
    return [...own, ...own.slice(1).map((word, at) => `${own[at]} ${word}`)].filter((word) => word.length > 1 && isWord(word));
  });
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What people read of a thing of the outline; not its codes, nor the help over its boxes. */
const shown = ['label', 'dispatch', 'short', 'title', 'part', 'tab', 'many', 'noun', 'tableName', 'done', 'predicate', 'numeratorLabel'];
function labelsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? (shown.includes(name) ? [one] : []) : labelsOf(one)));
}

/** Sections that every form has are the house's. */
const house = ['don_vi', 'tinh', 'giai_trinh', 'ky', 'de_tinh'];
const labels = [
  ...labelsOf(sgddt2024.answers.sections.filter(({ code }) => !house.includes(code))),
  ...labelsOf([sgddt2024.references, sgddt2024.indicators, sgddt2024.unitTypes]),
  ...sgddt2024.groups.map(({ title }) => title),
  ...[sgddt2024.title, sgddt2024.programme, sgddt2024.shortName, sgddt2024.report.subject, sgddt2024.report.cases, sgddt2024.report.remit],
];

const read = (folder: string, wanted: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => path.join(folder, name));

/** Dispatches of five other ministries, and the house's own words: what they use is no programme's. */
const others = read('test/fixtures/dispatches', /^(?!cong-van|nguoi-cao|thu-vien|nuoc-sach|thuoc-la|rac-thai).*\.txt$/).map((file) =>
  readFileSync(file, 'utf8'),
);
const general = new Set([...others, ...textsOf(blankForm)].flatMap(wordsOf));

/** Words of any office that none of those happen to use, each looked at; a word of the programme is not put here. */
const ofAnyOffice = new Set([
  ...['hoặc', 'thêm', 'tiếp', 'nhiều', 'cá', 'cá nhân', 'trường hợp', 'đợt', 'kỹ', 'kỹ thuật', 'thuật', 'tăng', 'tăng cường', 'cường'],
  ...[
    'số đã',
    'tiếp nhận',
    'đã tiếp',
    'gồm',
    'trang tính',
    'quả đã',
    'và các',
    'và đơn',
    'khi có',
    'thảo',
    'đã bị',
    'có yêu',
    'thiện',
    'trừ',
  ],
  ...['hoàn thiện', 'và hoàn', 'phòng thuộc', 'ứng', 'ứng dụng', 'lý theo', 'vị của', 'giá kết', 'từ bản', 'lý báo', 'ba mục', 'thân'],
  ...[
    'số có',
    'do đơn',
    'lần tổ',
    'công nghệ',
    'nghệ',
    'thức xử',
    'biện',
    'mạng',
    'viên',
    'năng',
    'khai kế',
    'theo năm',
    'hiện được',
    'riêng',
    'ghép',
  ],
]);

const ofDispatch = new Set(labels.flatMap(wordsOf).filter((word) => !general.has(word) && !ofAnyOffice.has(word)));

/** Rooms that hold the language people write in, or the law on children, rather than what the product says. */
const rooms: readonly (readonly [RegExp, string])[] = [
  [/^src\/core\/privacy\//, 'words by which a child or a victim is told of, whatever the form asks'],
  [/^src\/core\/(?:narratives|written|text|cells|dispatch)\//, 'words that people type and write, which are read, never said'],
  [/^src\/core\/linking\//, 'words of sheets that others made'],
  [/^src\/core\/report\/told\/(?:statementText|shorten)\.vi\.ts$/, 'how sentences of units begin and end: language'],
  [/^src\/ui\/unit\/form\/patterns\.vi\.ts$/, 'headers of what people paste'],
  [/^src\/core\/checks\/rules\//, 'a rule’s examples are its tests, on the built-in form; its sentences are tried on another form'],
];

const files = [...read('src', /\.tsx?$/), ...read('local', /\.tsx?$/)].filter(
  (file) => !file.startsWith('src/outline/') && !file.endsWith('.d.ts'),
);
const codeOf = (file: string) =>
  transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'preserve',
  }).code;

test('the lot holds what the programme is about', () => {
  for (const word of ['trẻ', 'trẻ em', 'định kỳ', '830', 'nạn nhân', 'gdđt', 'cấp học', 'nhóm biện', '186/kh-ubnd'])
    expect([word, ofDispatch.has(word)]).toEqual([word, true]);
  expect(ofDispatch.size).toBeGreaterThan(150);
});

test('no file of the engine says one of them', () => {
  const said = files
    .filter((file) => !rooms.some(([room]) => room.test(file)))
    .flatMap((file) => [...new Set(wordsOf(codeOf(file)))].filter((word) => ofDispatch.has(word)).map((word) => `${file}: ${word}`));
  expect(said).toEqual([]);
});

/** All kinds of agencies, by which a long name is shortened. */
const kindsOfAgencies = 'src/gas/formNames.vi.ts';

test('no message says the name of a tab, or how one agency names itself, as a constant', () => {
  const tabs = [sgddt2024.settings, sgddt2024.answers, sgddt2024.registry, sgddt2024.tracking, sgddt2024.log, sgddt2024.ownTexts].map(
    ({ tab }) => `“${tab}”`,
  );
  const said = files
    .filter((file) => !rooms.slice(0, -1).some(([room]) => room.test(file)) && file !== kindsOfAgencies)
    .flatMap((file) => {
      const code = codeOf(file);
      const self = /(?<!\p{L})Sở(?!\p{L})/u.test(code) ? ['Sở'] : [];
      return [...tabs.filter((tab) => code.includes(tab)), ...self].map((word) => `${file}: ${word}`);
    });
  expect(said).toEqual([]);
});

test('every room that is left out is there', () => {
  for (const [room] of rooms) expect(files.some((file) => room.test(file))).toBe(true);
});
