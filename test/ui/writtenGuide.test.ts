/** docs/doc-bao-cao-word.md: its controls are those of the screen, its commands those of the command, its warnings are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync('docs/doc-bao-cao-word.md', 'utf8');
const said = [
  'src/ui/written/words.vi.ts',
  'src/ui/department/words.vi.ts',
  'src/ui/words.vi.ts',
  'src/core/written/proposals/proposalTable.vi.ts',
  'src/core/written/proposals/takenRows.vi.ts',
  'local/page/words.vi.ts',
  'local/help.vi.ts',
  'local/written/words.vi.ts',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Stressed sentences and words that are no control. */
const stressed = new Set(['đề xuất', 'Mọi con số “cần xem”', 'Con số “chắc” cũng phải nhìn câu gốc', 'Ghi … đã nhận']);
const named = [...new Set([...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name))].filter((name) => !stressed.has(name));

test.each(named)('“%s” is on a screen', (name) => {
  expect(said).toContain(name);
});

test('it names the controls of the screen, and what the words of the table are', () => {
  expect(named.length).toBeGreaterThan(12);
  // Counted in test/page/writtenStory.test.ts.
  expect(page).toContain('dưới 70 phím');
  expect(readFileSync('test/page/writtenStory.test.ts', 'utf8')).toContain('expect(keys).toBeLessThan(70)');
  for (const name of ['nhan', 'vao', 'out']) expect(said).toContain(`--${name} `);
  expect(said).toContain("'mọi năm'");
  expect(said).toContain('Nhập thay đơn vị');
  expect(said).toMatch(/Ghi \$\{figures\} số và \$\{passages\} đoạn đã nhận/);
  expect(said).toContain('↑ ↓ chuyển, N nhận, B bỏ, Enter sang câu gốc');
});

test('it says what a person must still read, and its picture is there', () => {
  const [, must = ''] = /\n## Người xem vẫn phải đọc gì\n([\s\S]*?)\n## /.exec(page) ?? [];
  for (const word of ['cần xem', 'chắc', 'trái nhau', 'phần trăm', 'Chưa có chỗ', 'thông tin cá nhân']) expect(must).toContain(word);
  expect(page).toContain('không dùng mô hình ngôn ngữ hay dịch vụ nào');
  for (const [, picture = ''] of page.matchAll(/\]\((anh\/[^)]+)\)/g)) expect(existsSync(`docs/${picture}`)).toBe(true);
  expect(readFileSync('docs/huong-dan.md', 'utf8')).toContain('(doc-bao-cao-word.md)');
});
