/** A final that is too near to an earlier one: it repeats what that one printed, says so, and tells nothing new. */
import { describe, expect, test } from '@jest/globals';
import type { Consolidation } from '../../../src/core/consolidate.ts';
import type { Earlier } from '../../../src/core/figures/results.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';
import { cityOf } from '../../proofs/disclosure/city.ts';
import { consolidateForm, formOf, unit } from '../form/formOf.ts';

const codes = ['DV1', 'DV2', 'DV3', 'DV4', 'DV5', 'DV6', 'DV7', 'DV8'];
const signing = { nguoi_lap: 'Văn phòng', chuc_vu: 'Hiệu trưởng', so_van_ban: '12/BC', ngay_van_ban: '20/12/2024' };

/** Unit → children who asked and children who were supported, all in 2023. */
function final(of: Readonly<Record<string, readonly [number, number]>>, earlier: Earlier = []): Consolidation {
  const rows = Object.entries(of).filter(([, [asked]]) => asked > 0);
  const control = (code: string, year: string) => {
    const [asked = 0, supported = 0] = year === '2023' ? (of[code] ?? []) : [];
    return asked === 0 ? 'không phát sinh' : String(supported);
  };
  const form = formOf({
    units: codes.map((code) => unit(code)),
    answers: codes.map((code) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
      ...Object.fromEntries(['2021', '2022', '2023', '2024'].map((year) => [`so_tre_duoc_ho_tro.${year}`, control(code, year)])),
    })),
    tre_em: rows.map(([code, [asked, supported]]) => ({
      ...{ ma_don_vi: code, nam: '2023', nguon_yeu_cau: 'người thân', hinh_thuc: 'Tư vấn tâm lý' },
      ...{ so_nan_nhan: String(asked), so_co_yeu_cau: String(asked), so_duoc_ho_tro: String(supported) },
    })),
  });
  return consolidateForm(form, 'CHOT', earlier);
}

const textOf = (made: Consolidation) => plainText(made.report()).join('\n');
const noteOf = (made: Consolidation) => plainText(made.note(null)).join('\n');
const named = ({ results }: Consolidation, version: number) => ({ ...results, final: { version, day: '23/12/2024' } });

const before = { DV1: [20, 15], DV2: [15, 10], DV3: [15, 12], DV4: [10, 8] } as const;
const after = { ...before, DV5: [2, 1] } as const;
const first = final(before);
const second = final(after, [named(first, 1)]);

describe('one more unit with two children', () => {
  test('the report repeats the first figure where the target stands, and why it is not a new one', () => {
    expect(textOf(first)).toContain('trong đó 45/60 trẻ em');
    const text = textOf(second);
    expect(text).toContain('| 75,0% | 45/60 trẻ em, theo báo cáo lần 1 (ngày 23/12/2024) | 8/8');
    expect(text).toContain(
      'Theo báo cáo lần 1 (ngày 23/12/2024), cả giai đoạn: 45/60 (75,0%). Số liệu lần này chỉ khác báo cáo ấy ở quá ít đơn vị',
    );
    expect(text).not.toMatch(/46|62|74,2/);
    expect(text).not.toMatch(/bản chốt/);
  });

  test('the main results, what follows from them and what is weak name the target too', () => {
    const text = textOf(second);
    const [main = ''] = text.split('\n').filter((line) => line.startsWith('Kết quả chính: '));
    const source = 'theo báo cáo lần 1 (ngày 23/12/2024)';
    expect(main).toContain(`45/60 trẻ em có yêu cầu được hỗ trợ, can thiệp (75,0%), ${source}`);
    expect(main).toContain(`mục tiêu 2 chưa kết luận ở lần này, số nêu trên là ${source}`);
    expect(main).not.toMatch(/mục tiêu 2 (?:chưa )?đạt/);
    expect(text).toContain(`heo báo cáo lần 1 (ngày 23/12/2024), cả giai đoạn còn 15 trẻ em chưa được hỗ trợ, can thiệp`);
  });

  test('every line of the first table has a cell for every column', () => {
    for (const made of [first, second, final({ DV1: [2, 1] }), final({})]) {
      const table = made.report().body.find((block) => block.kind === 'table' && block.id === 'mo.bang_1');
      const rows = table?.kind === 'table' ? table.rows : [];
      expect(rows).toHaveLength(3);
      expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
      expect(rows.flat().every(({ span }) => span === undefined)).toBe(true);
    }
  });

  test('the note says what the leader may do, and not the new figure', () => {
    const note = noteOf(second);
    expect(note).toContain('mục tiêu 2 chưa kết luận, in số của bản chốt v1 (ngày 23/12/2024)');
    expect(note).toContain('Mục tiêu 2: báo cáo in số của bản chốt v1 (ngày 23/12/2024); số mới chỉ khác ở quá ít đơn vị');
    expect(note).not.toMatch(/46\/62|74,2/);
  });

  test('a third final repeats the first, not what the second withheld', () => {
    const third = final({ ...after, DV6: [1, 1] }, [named(first, 1), named(second, 2)]);
    expect(textOf(third)).toContain('45/60 (75,0%), theo báo cáo lần 1');
  });

  test('copies that were changed since are named by nothing; the one before them is', () => {
    expect(textOf(final(after, [named(first, 1), null]))).toContain('45/60 (75,0%), theo báo cáo lần 1');
    expect(textOf(final(after, [null]))).toContain('không nêu (khác bản báo cáo trước ở quá ít đơn vị)');
  });
});

describe('a target of which nothing is told', () => {
  test('the report says so where it concludes, the note exactly why', () => {
    const two = final({ DV1: [2, 1], DV2: [1, 1] });
    expect(textOf(two)).toContain('mục tiêu 2 không nêu kết quả, để không nhận ra được trẻ em, người vi phạm');
    expect(noteOf(two)).toContain(
      'Mục tiêu 2: báo cáo không nêu số, không kết luận đạt hay chưa đạt, vì chỉ 02 đơn vị có trường hợp. Xem số ở thanh bên',
    );
    const five = final({ DV1: [1, 1], DV2: [1, 0], DV3: [1, 1], DV4: [1, 1], DV5: [1, 1] });
    expect(noteOf(five)).toContain('vì 05 đơn vị có trường hợp, nhưng từ tổng suy ra được số của đơn vị chỉ có 1, 2 trường hợp');
    for (const made of [two, five]) expect(`${textOf(made)}${noteOf(made)}`).not.toMatch(/2\/3|4\/5|66,7|80,0%/);
  });

  test('nothing is withheld where the figure is told, where nothing happened and where nobody answered', () => {
    for (const made of [first, second, final({})]) expect(noteOf(made)).not.toContain('không kết luận đạt hay chưa đạt');
  });

  test('a final whose earlier copies cannot be read says that', () => {
    expect(noteOf(final(after, [null]))).toContain('vì không đọc lại được bản chốt trước');
  });
});

test('what the first final did not print is repeated by none', () => {
  const few = final({ DV1: [2, 1], DV2: [1, 1] });
  const later = final({ DV1: [2, 2], DV2: [1, 1] }, [named(few, 1)]);
  expect(later.results.indicators.every(({ earlier }) => earlier === undefined)).toBe(true);
  expect(textOf(later)).not.toMatch(/theo báo cáo lần/);
});

test('a final that differs enough tells its own figure', () => {
  const more = final({ ...before, DV5: [9, 9], DV6: [8, 8], DV7: [7, 7] }, [named(first, 1)]);
  expect(textOf(more)).toContain('69/84 trẻ em');
  expect(textOf(more)).not.toMatch(/theo báo cáo lần/);
});

test('in random cities it is what the first final printed, and nothing of the second', () => {
  let repeated = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const early = consolidateForm(formOf(cityOf(seed, new Set(['DV2'])).form), 'CHOT');
    const later = consolidateForm(formOf(cityOf(seed).form), 'CHOT', [named(early, 1)]);
    const text = textOf(early);
    for (const { code, earlier, period } of later.results.indicators) {
      if (earlier === undefined) continue;
      repeated += 1;
      const { numerator, denominator } = earlier.ratio;
      const noun = outline.indicators.find((one) => one.code === code)?.noun ?? '';
      expect(text).toContain(`${numerator}/${denominator} ${noun}`);
      expect(early.results.indicators.find((one) => one.code === code)?.spans).not.toEqual([]);
      const isNew = period.numerator !== numerator || period.denominator !== denominator;
      if (isNew) expect(textOf(later)).not.toContain(`${period.numerator}/${period.denominator} ${noun}`);
    }
  }
  expect(repeated).toBeGreaterThan(3);
});
