/** Each setting that contradicts the outline's years, planted one by one, stops the run with a sentence. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { StructureError } from '../../../src/core/sheet/structureError.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, everyYear, formOf, unit } from '../form/formOf.ts';

const answers = [{ ma_don_vi: 'A', ...everyYear('so_vu_tiep_nhan', '3') }];
const run = (settings: Readonly<Record<string, string>>) => consolidateForm(formOf({ units: [unit('A')], answers, settings }));

/** Every date that differs in one digit of its year; “/0021” is read as the year 21, so as 2021. */
function otherYears(right: string): string[] {
  const at = right.length - 4;
  return [0, 1, 2, 3]
    .flatMap((place) =>
      [...'0123456789']
        .filter((digit) => digit !== right.charAt(at + place))
        .map((digit) => right.slice(0, at + place) + digit + right.slice(at + place + 1)),
    )
    .filter((typed) => !typed.includes('/00'));
}

const { periodFrom, periodTo, deadline } = outline.settings.rows;
const noDays = ['2024', 'năm 2024', '15/12', '/12/2024', '15-2024', 'hết năm', '31/02/2024', '00/12/2024', '15/13/2024', 'x', '…'];

const planted: readonly (readonly [string, string, string])[] = [
  ...[periodFrom, periodTo].flatMap(({ code, value }) => otherYears(value).map((typed) => ['một chữ số của năm', code, typed] as const)),
  ...otherYears(deadline.value)
    .filter((typed) => Number(typed.slice(-4)) < 2024 && Number(typed.slice(-4)) > 1900)
    .map((typed) => ['một chữ số của năm', deadline.code, typed] as const),
  ...[periodFrom, periodTo].flatMap(({ code }) => noDays.map((typed) => ['không phải một ngày', code, typed] as const)),
  ...['01/06/2025', '01/01/2026', '15/12/2020'].flatMap((typed) =>
    [periodFrom, periodTo].map(({ code }) => ['đợt khác', code, typed] as const),
  ),
  ['đợt khác', deadline.code, '24/12/2023'],
];

describe('planted one by one', () => {
  test.each(planted)('%s: %s ghi “%s”', (_, code, typed) => {
    expect(() => run({ [code]: typed })).toThrow(StructureError);
    expect(() => run({ [code]: typed })).toThrow(`“${code}” ghi`);
  });

  test.each([
    ['hai đầu đổi chỗ cho nhau', { ky_tu: '15/12/2024', ky_den: '01/06/2021' }],
    ['cả kỳ của đợt khác', { ky_tu: '01/01/2025', ky_den: '31/12/2026' }],
  ])('%s', (_, settings) => {
    expect(() => run(settings)).toThrow(StructureError);
  });
});

test('an outline of one year: the end may not be before the beginning', () => {
  const oneYear = { ...outline, years: [2024] };
  const form = formOf({ units: [unit('A')], settings: { ky_tu: '15/12/2024', ky_den: '01/06/2024' } });
  const campaign = readCampaign(form, oneYear, { now: '2024-12-26T12:00:00+07:00', state: 'TAM', version: 0 });
  expect(() => consolidate(campaign, 'hash')).toThrow('kết thúc trước khi bắt đầu');
});

test('what agrees with the years does not stop: other days, a blank cell, the next year’s deadline', () => {
  for (const settings of [{ ky_den: '31/12/2024' }, { ky_tu: '01/01/2021' }, { ky_tu: '', ky_den: '' }, { han_nop: '10/01/2026' }, {}])
    expect(run(settings).results.reporting.withData).toEqual(['A']);
});
