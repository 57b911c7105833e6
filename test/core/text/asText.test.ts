/** A text that could begin a formula stays text, whatever the format of its cell. */
import { expect, test } from '@jest/globals';
import { asText, tidy } from '../../../src/core/text/text.ts';

test.each([
  '=1+1',
  '+84912',
  '-cmd',
  '- câu',
  '@SUM(A1)',
  ' =1',
  '\t=1',
  '＝1+1',
  '＋a',
  '－a',
  '＠a',
  '﹦1',
  '\n=HYPERLINK("x")',
  '\u2060=1',
  '\u202e=1',
  '\u00ad@x',
  '\ufe0f＝1',
])('%j is guarded once', (text) => {
  if (/^[+-][\d.,]+$/.test(text)) return;
  const kept = asText(text);
  expect(kept).toBe(`\u200b${text}`);
  expect(asText(kept)).toBe(kept);
  expect(tidy(kept)).toBe(tidy(text).trim());
});

test.each(['-', '-3', '+12,5%', 'a=b', '', '12 vụ', '– câu'])('%j is left as it is', (text) => {
  expect(asText(text)).toBe(text);
});
