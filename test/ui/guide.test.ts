/** The unit's part of docs/huong-dan.md: every control that it names is a control of the product, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const guide = readFileSync('docs/huong-dan.md', 'utf8');
const [, part = ''] = /\n## Dành cho đơn vị\n([\s\S]*?)\n## /.exec(guide) ?? [];

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
const isName = (text: string) => !/^\d+\. /.test(text) && text !== 'chưa trả lời';
const named = [...new Set([...part.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text))].filter(isName);

test('the part is there, and names many controls', () => {
  expect(named.length).toBeGreaterThan(25);
});

test.each(named.flatMap((name) => name.split(' → ')).filter((name) => !keys.has(name)))('“%s” is on a screen', (name) => {
  expect(said.includes(name) || said.includes(name.replace(/\d+/g, '#'))).toBe(true);
});
