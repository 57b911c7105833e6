/** Figures as acts: for whom stands only behind what was done for them, a stock by a year that many gave. */
import { describe, expect, test } from '@jest/globals';
import type { Field, Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { documentsOf } from '../../fixtures/fortyUnits.ts';

const years = sgddt2024.years.map(String);

/** The same answer of a year's cell by every unit. */
function ofYears(field: string, answer: (year: string, at: number) => string | undefined) {
  return Object.fromEntries(years.map((year) => [`${field}.${year}`, (at: number) => answer(year, at)]));
}

function withField(code: string, change: Partial<Field>): Outline {
  const sections = sgddt2024.answers.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.code === code ? { ...field, ...change } : field)),
  }));
  return { ...sgddt2024, answers: { ...sgddt2024.answers, sections } } as Outline;
}

describe('people that nothing was done for', () => {
  const blank = ofYears('nhom_2_so_buoi', () => '');
  const zero = ofYears('nhom_2_so_buoi', () => '0');
  const alone = /có 411\.606 lượt người tham gia tuyên truyền/;
  test.each([
    ['no session is told', documentsOf(blank)],
    ['there was none', documentsOf(zero)],
    ['sessions are withheld', documentsOf({}, withField('nhom_2_so_buoi', { aboutPeople: true }), 'TAM')],
  ])('are counted alone where %s', (_, { report }) => {
    expect(report).toMatch(alone);
    expect(report).not.toMatch(/văn bản cho 411|đơn vị cho 411/);
  });
  test('stand behind their sessions', () => {
    expect(documentsOf({}).report).toContain('tổ chức 20.909 buổi tuyên truyền cho 411.606 lượt người');
  });
  test('are not the people of one unit’s sessions', () => {
    const { report } = documentsOf(ofYears('nhom_2_so_buoi', (_, at) => (at === 0 ? undefined : '')));
    expect(report).not.toMatch(/buổi tuyên truyền[^;.]* cho 411\.606/);
    expect(report).toMatch(alone);
  });
});

describe('a stock', () => {
  const stock = withField('nhom_2_so_buoi', { measure: 'stock' });
  const last = years[years.length - 1];
  test('is told by the last year that at least 80% as many units gave as its fullest', () => {
    const { report } = documentsOf(
      ofYears('nhom_2_so_buoi', (year, at) => (year === last && at > 0 ? '' : undefined)),
      stock,
    );
    expect(report).toMatch(/tổ chức 5\.897 buổi tuyên truyền \(năm 2023\); có 411\.606 lượt người/);
    expect(report).not.toMatch(/\)\) \(/);
  });
  test('by the last year where nearly all gave it, with its end', () => {
    const { report } = documentsOf(
      ofYears('nhom_2_so_buoi', (year, at) => (year === last && at === 0 ? '' : undefined)),
      stock,
    );
    expect(report).toMatch(/buổi tuyên truyền \(năm 2024 đến 15\/12; 37\/38 đơn vị\)/);
  });
});

test('a body that is asked keeps its name in the main results', () => {
  const { report } = documentsOf({ de_xuat: (at) => (at < 4 ? 'Đề nghị Cục An ninh mạng chặn trang web xấu.' : '') });
  expect(report).toContain('Sở kiến nghị Cục An ninh mạng chặn trang web xấu');
});
