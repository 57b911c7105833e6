/** Tables that people open in a program of sheets hold no formula, whatever a unit is called. */
import { expect, test } from '@jest/globals';
import { tidyCsv } from '../../../src/core/tidy/tidyCsv.ts';
import { type TidyRow, tidyColumns } from '../../../src/core/tidy/tidyRow.ts';

const begins = ['=1+1', '+84', '-cmd|x', '@SUM(A1)', '＝1+1', '＋a', '－a', '＠a', '\t=1', '\r=1', ' =1', '\u200b=1', '\u00a0=1'];

test.each(begins)('%j begins no cell of the tidy table', (text) => {
  const row = Object.fromEntries(tidyColumns.map((column) => [column, text.length > 2 ? `${text} x` : text])) as unknown as TidyRow;
  const cells = tidyCsv([row])
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
});
