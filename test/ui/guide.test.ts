/** The unit's and the Department's parts of docs/huong-dan.md: every control that it names is a control of the product, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { promises } from './guidePromises.ts';

const guide = readFileSync('docs/huong-dan.md', 'utf8');
const partOf = (title: string) => guide.split(/\n## /).find((one) => one.startsWith(`${title}\n`)) ?? '';
const parts = ['Dành cho đơn vị', 'Dành cho Sở'].map(partOf);

/** All that the product says to people: its word files, the outline, the page. */
const said = ['src', 'local']
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, name)))
  .filter((name) => /\.vi\.ts$|^src\/outline\/.*\.ts$|^local\/page\//.test(name) && /\.(?:ts|html)$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n')
  // A word file makes "Ghi 4 số này" of a number: `Ghi ${n} số này`.
  .replace(/\$\{[^}]*\}/g, '#');

const keys = new Set(['Enter', 'Ctrl+Enter', 'Esc', 'F6']);
/** Numbered openings ("1. Đúng dòng của mình.") and words that are stressed, not named. */
const isName = (text: string) => !/^\d+\. /.test(text) && !['chưa trả lời', 'dấu tab'].includes(text);
const namedIn = (part: string) => [...new Set([...part.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text))].filter(isName);

/** The agency is called as the form calls it: "Gửi lại ${called().agency}". */
const byForm = (text: string) => text.replace(/Sở(?= |$)/, '#');

const named = [...new Set(parts.flatMap(namedIn))];

test('both parts are there, and name many controls', () => {
  expect(parts.map((part) => namedIn(part).length > 25)).toEqual([true, true]);
});

test.each(named.flatMap((name) => name.split(' → ')).filter((name) => !keys.has(name)))('“%s” is on a screen', (name) => {
  const counted = name.replace(/^n |(?<=v)\d+|\d+/g, (part) => (part === 'n ' ? '# ' : '#'));
  const plain = name.replace(/[“”]/g, '');
  // What a list lists is called by the outline.
  const called = plain.replace('trường, cơ sở', '#');
  expect([plain, counted, called, byForm(plain)].some((one) => said.includes(one))).toBe(true);
});

/** Sentences and rows of both parts; headings of lists, of tables and of paragraphs are not promises. */
function sentencesOf(part: string): string[] {
  const lines = part.split('\n').filter((line) => !/^(?:#|<|!\[|\|[-| ]+\|$|\| (?:Trường hợp|Nút|Tiện ích báo) \|)/.test(line.trim()));
  return lines.slice(1).flatMap((line) => {
    const text = line.trim().replace(/^(?:\d+\. |- )/, '');
    if (text === '' || text.startsWith('|')) return text === '' ? [] : [text];
    const body = text.replace(/^\*\*\d+\. [^*]*\*\*\s*/, '');
    return body.split(/(?<=[.!?](?:\*\*)?)\s+(?=[A-ZĐÀ-Ỹ*“`])/u);
  });
}

const sentences = parts.flatMap(sentencesOf);

test('every sentence has a test, and no promise is without its sentence', () => {
  const starts = promises.flatMap(([, , ...own]) => own);
  expect(sentences.filter((sentence) => !starts.some((start) => sentence.startsWith(start)))).toEqual([]);
  expect(starts.filter((start) => !sentences.some((sentence) => sentence.startsWith(start)))).toEqual([]);
});

test.each(promises.map(([file, title]) => [file, title]))('%s has the test “%s”', (file = '', title = '') => {
  const isNamed = (line: string) => line.includes(title) && /(?:test|describe)(?:\.each)?\(|\]\)\(|^\s*\[?['"`]/.test(line);
  expect(readFileSync(file, 'utf8').split('\n').some(isNamed)).toBe(true);
});

/** What stands in quotes, in every part of the guide: a control, a state, a tab, a message of the product. */
const elsewhere = [
  'để có cơ sở tính được số %', // of the dispatch
  'thiết lập · công bố', // two cells of the log
];
const quoted = [...new Set([...guide.matchAll(/“([^”]+)”/g)].map(([, text = '']) => text))].filter((text) => !elsewhere.includes(text));

test.each(quoted.map((text) => [text]))('“%s” is the product’s word', (text) => {
  const counted = text.replace(/\d+/g, '#');
  expect(said.toLowerCase().includes(text.toLowerCase()) || said.includes(counted) || said.includes(byForm(text))).toBe(true);
});
