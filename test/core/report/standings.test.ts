/** What is concluded of a target: nothing on too few units, on numbers that wait, or by what only an earlier report told. */
import { expect, test } from '@jest/globals';
import type { Ratio } from '../../../src/core/figures/ratio.ts';
import { coverageOf, unitsText } from '../../../src/core/figures/ratioText.vi.ts';
import type { IndicatorResult } from '../../../src/core/figures/results.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { standingOf } from '../../../src/core/report/targetText.vi.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import type { Indicator } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

import { consolidateForm, formOf, unit } from '../form/formOf.ts';

const settings = { fullCoverage: 95, provisionalCoverage: 80 } as Settings;
const input = { settings } as ReportInput;
const first = sgddt2024.indicators[0] as Indicator;

function ratioOf(numerator: number, denominator: number, units: number, expected: number, unsure = 0): Ratio {
  return {
    ...{ numerator, denominator, units, expected, text: '', none: null, bareZero: 0, selfDeclared: 0 },
    ...(unsure > 0 && { unsure }),
    ...{ low: null, high: null, establishments: null, included: [], excluded: [] },
  };
}

function stands(period: Ratio, target: number, told: Partial<IndicatorResult> = {}): string {
  const result = { code: first.code, spans: null, period, ...told } as IndicatorResult;
  return standingOf(result, { ...first, target }, input);
}

test.each([
  // Half of the units wait: as if they were silent.
  [15, 15, 10, 10, 5, 100, 'open'],
  [15, 15, 10, 10, 1, 100, 'provisional'],
  [15, 15, 40, 40, 1, 100, 'provisional'],
  [15, 15, 10, 10, 0, 100, 'met'],
  [15, 15, 5, 10, 0, 100, 'open'],
  // One that is missed is missed, whoever comes.
  [14, 15, 5, 10, 0, 100, 'missed'],
  [14, 15, 10, 10, 5, 100, 'missed'],
  // Below 100% those who are silent may still turn it.
  [525, 900, 3, 6, 0, 60, 'open'],
  [360, 900, 6, 6, 3, 80, 'open'],
  [525, 900, 9, 10, 0, 60, 'provisional'],
  [525, 900, 10, 10, 0, 60, 'missed'],
  [545, 900, 10, 10, 0, 60, 'met'],
])('%i/%i of %i/%i units, %i waiting, aim %i%%: %s', (numerator, denominator, units, expected, unsure, target, standing) => {
  expect(stands(ratioOf(numerator, denominator, units, expected, unsure), target)).toBe(standing);
});

test('a unit that gave some of the years is not behind the period', () => {
  const ratio = { ...ratioOf(15, 15, 10, 10), partly: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] };
  expect(stands(ratio, 100)).toBe('open');
  expect(unitsText(ratio, settings)).toBe('3/10');
  // Where they change nothing, the units are all those with a number.
  expect(unitsText({ ...ratioOf(15, 15, 50, 89), partly: ['A'] }, settings)).toBe('50/89');
  expect(stands({ ...ratioOf(15, 15, 40, 40), partly: ['A'] }, 100)).toBe('met');
});

/** Four units, each with its answers of the years 2021 to 2024. */
function reportOf(answers: Readonly<Record<string, readonly string[]>>) {
  const signing = { nguoi_lap: 'Văn phòng', chuc_vu: 'Hiệu trưởng', so_van_ban: '12/BC', ngay_van_ban: '20/12/2024' };
  const form = formOf({
    units: Object.keys(answers).map((code) => unit(code)),
    answers: Object.entries(answers).map(([code, own]) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
      ...Object.fromEntries(
        own.flatMap((said, at) => [
          [`so_tre_duoc_ho_tro.${2021 + at}`, said],
          [`so_vi_pham_bi_xu_ly.${2021 + at}`, said],
        ]),
      ),
    })),
  });
  return plainText(consolidateForm(form, 'CHOT').report()).join('\n');
}

test('nothing is said not to have happened in years of which nobody told', () => {
  const none = 'không phát sinh';
  const all = ['A', 'B', 'C', 'D'];
  const one = reportOf(Object.fromEntries(all.map((code) => [code, [none, '', '', '']])));
  expect(one).toContain('mục tiêu 2 và 3 chưa đủ số liệu các năm');
  expect(one).not.toMatch(/(?:chưa|không) phát sinh trường hợp/);
  const some = reportOf(Object.fromEntries(all.map((code) => [code, code === 'A' ? [none, none, none, none] : [none, '', 'CCSL', none]])));
  expect(some).toContain('mục tiêu 2 và 3 chưa phát sinh trường hợp nào ở 1/4 đơn vị có số liệu đủ các năm, chưa đủ cơ sở kết luận');
  const whole = reportOf(Object.fromEntries(all.map((code) => [code, [none, none, none, none]])));
  expect(whole).toContain('mục tiêu 2 và 3 không phát sinh trường hợp nào');
});

test('what only an earlier report tells concludes nothing', () => {
  const earlier = { earlier: { ratio: ratioOf(15, 15, 10, 10) } } as unknown as Partial<IndicatorResult>;
  expect(stands(ratioOf(19, 20, 10, 10), 100, { spans: [], ...earlier })).toBe('earlier');
});

test('units whose number waits are not behind the percentage', () => {
  const ratio = ratioOf(15, 15, 10, 10, 5);
  expect(unitsText(ratio, settings)).toBe('5/10');
  expect(coverageOf(ratio, settings)).toMatchObject({ percent: '50,0%', level: 'insufficient' });
});
