/** docs/flow.md, run: every value that the page names is what the core gives for the cells on the page. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readNumber } from '../../src/core/cells/values.ts';
import { createContext } from '../../src/core/checks/check.ts';
import { ratioText } from '../../src/core/figures/ratioText.vi.ts';
import { listEstablishments, sumEstablishments } from '../../src/core/matching/establishments.ts';
import { readReturns } from '../../src/core/returns/returns.ts';
import { readSettings } from '../../src/core/settings/readSettings.ts';
import { bindWorkbook } from '../../src/core/tabs/binding.ts';
import { sgddt2024 as outline } from '../../src/outline/sgddt2024.ts';
import { consolidateForm, formOf, type Row, unit } from '../core/form/formOf.ts';

const page = readFileSync('docs/flow.md', 'utf8');

/** The rows of a table of cells on the page. */
function rowsOf(name: string): Row[] {
  const [, table = ''] = new RegExp(`\`\`\`tsv ${name}\\n([\\s\\S]*?)\\n\`\`\``).exec(page) ?? [];
  const [codes = [], ...rows] = table.split('\n').map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [codes[index], cell])));
}

const workbook = formOf({ units: [unit('PGD_A')], answers: rowsOf('so_lieu'), co_so: rowsOf('co_so') });

test('mỗi ô gõ trên trang được đọc đúng như trang nói', () => {
  const [, states = ''] = /đọc thành \|\n\|---\|---\|\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const lines = states.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  expect(lines).toHaveLength(3);
  for (const [, typed = '', read] of lines) {
    const nouns = ['lần', 'buổi', 'đợt'];
    const reading = readNumber({ value: typed, shown: typed, format: '@' }, { kind: 'count', nouns });
    expect(`${reading.state} ${reading.number}`).toBe(read);
  }
});

test('từ cơ sở tới đối chiếu, cặp số, làm tròn và câu', () => {
  const binding = bindWorkbook(workbook, outline);
  const returns = readReturns(binding, outline);
  const run = { now: '2024-12-26T12:00:00+07:00', state: 'TAM', version: 0 } as const;
  const settings = readSettings(binding.settings, outline, run);
  const [indicator] = outline.indicators;
  const [entry] = returns.returns;
  const table = outline.references.co_so;
  if (!indicator || !entry || !table) throw new Error('The outline has these.');
  const listed = listEstablishments(entry, 'co_so', table, 2024);
  const sums = sumEstablishments(listed, settings.minimumTimes);
  expect(page).toContain(`\`listed ${sums.listed}, usable ${sums.usable}\``);
  expect(page).toContain(`\`enough ${sums.enough}\``);
  const match = createContext(returns, outline, settings).match(entry, indicator, 2024);
  expect(page).toContain(`khớp (\`${match.verdict}\`)`);
  const ratio = consolidateForm(workbook).results.indicators[0]?.years[2024];
  if (!ratio) throw new Error('2024 is a reporting year.');
  expect(page).toContain(`N = ${ratio.numerator}, D = ${ratio.denominator}, m/e = ${ratio.units}/${ratio.expected}.`);
  expect(page).toContain(`**${ratio.text}**`);
  expect(page).toContain(`> ${ratioText(ratio, indicator.noun)}`);
});
