/** Every rule's own examples as its tests; its fixes; and what is done when a rule breaks. */

import { describe, expect, test } from '@jest/globals';
import { check, createContext } from '../../../src/core/checks/check.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { defineRule, type Example, type Rule } from '../../../src/core/checks/rule.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { address, type Grid, type Place } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { exampleSheets } from '../../proofs/rules/exampleReturn.ts';
import { plantedCity } from '../../proofs/rules/planted.ts';
import { checkWorkbook, contextOf, contextOfExample } from '../../proofs/rules/runRules.ts';
import { cellOf, toWorkbook } from '../../proofs/rules/sheets.ts';

const isSame = (one: Place | null, other: Place | null) => one !== null && other !== null && address(one) === address(other);

/** What the rule says of the workbook of an example, and of its first unit. */
function saidOf(rule: Rule, example: Example) {
  const context = contextOfExample(example);
  const [entry] = context.returns.returns;
  const own = entry?.unit.mustReport ? rule.check(entry, context) : { fails: [], skipped: 0 };
  return { fails: [...own.fails, ...rule.checkAll(context).fails], skipped: own.skipped };
}

function reportsOf(rule: Rule, example: Example): string[] {
  return saidOf(rule, example).fails.map(({ field, year }) => [field, year].filter((part) => part !== null).join('.'));
}

const cases = rules.flatMap((rule) =>
  rule.examples.map((example) => {
    const [first] = saidOf(rule, example).fails;
    const { reports, skipped, native, ...typed } = example;
    const title = `${JSON.stringify(typed)} → ${first?.message ?? 'không có gì để nói'}`;
    return [rule.id, title, rule, example] as const;
  }),
);

describe('examples', () => {
  test.each(cases)('%s %s', (_id, _title, rule, example) => {
    expect(reportsOf(rule, example).sort()).toEqual([...example.reports].sort());
  });

  test.each(cases.filter(([, , , example]) => example.skipped !== undefined))(
    '%s counts what it could not check: %s',
    (_id, _title, rule, example) => {
      expect(saidOf(rule, example).skipped).toBe(example.skipped);
    },
  );

  test('a return in order has no finding at all', () => {
    expect(checkWorkbook(toWorkbook(exampleSheets({ reports: [] }))).findings).toEqual([]);
  });

  test('every rule has an example that it reports and one that it accepts', () => {
    const reports = ({ examples }: Rule, some: boolean) => examples.some((example) => example.reports.length > 0 === some);
    expect(rules.filter((rule) => !reports(rule, true) || !reports(rule, false)).map(({ id }) => id)).toEqual([]);
  });

  test('an example says which native form it has where its rule has several', () => {
    const kindsOf = ({ native }: Rule) => [...new Set(native.map((form) => form.native))];
    const unclear = cases.filter(([, , rule, { reports, native }]) => {
      const kinds = kindsOf(rule);
      return reports.length > 0 && (native === undefined ? kinds.length > 1 : !kinds.includes(native));
    });
    expect(unclear.map(([id, title]) => `${id} ${title}`)).toEqual([]);
  });
});

describe('fixes', () => {
  const typed = (answers: Example['answers'], references: Example['references'] = {}) =>
    checkWorkbook(toWorkbook(exampleSheets({ answers: answers ?? {}, references, reports: [] })));
  const year = 'so_tre_duoc_ho_tro.2022';
  const row = (so_co_yeu_cau: string, so_duoc_ho_tro: string) => {
    return { nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: '9', so_co_yeu_cau, so_duoc_ho_tro };
  };

  test.each<[string, Example['answers'], Example['references'], readonly string[]]>([
    ['hơn 350', { 'nhom_2_so_luot.2022': 'hơn 350' }, {}, ['Sửa thành 350']],
    ['1,234', { 'nhom_2_so_luot.2022': '1,234' }, {}, ['Sửa thành 1.234']],
    ['12 buổi học', { 'nhom_2_so_buoi.2022': '12 buổi học' }, {}, ['Sửa thành 12']],
    ['94%: nobody knows of what', { 'nhom_2_so_luot.2022': '94%' }, {}, []],
    ['không, no table', { [year]: 'không' }, {}, ['Sửa thành “không phát sinh”', 'Sửa thành KAD (không áp dụng)']],
    ['0, no table', { [year]: '0' }, {}, ['Sửa thành “không phát sinh”']],
    ['3 beside 2 of 4', { [year]: '3' }, { tre_em: [row('4', '2')] }, ['Sửa thành 2', 'Sửa “Số được hỗ trợ, can thiệp” thành 3']],
    ['3 beside 2 of 2: the table cannot be 3', { [year]: '3' }, { tre_em: [row('2', '2')] }, ['Sửa thành 2']],
    ['1 beside 2 and an unread row: no sum to copy', { [year]: '1' }, { tre_em: [row('2', '2'), row('vài', '')] }, []],
    ['a gap', { 'nhom_1_so_van_ban.2021': '1', 'nhom_1_so_van_ban.2023': '1' }, {}, ['Gõ 0', 'Gõ CCSL (chưa có số liệu)']],
    ['two years in a cell', { 'nhom_2_so_buoi.2021': 'Năm 2021: 3; năm 2022: 5' }, {}, ['Gõ 5 vào năm 2022', 'Gõ 3 vào năm 2021']],
    [
      'two years in a cell, one of them given already',
      { 'nhom_2_so_buoi.2021': 'Năm 2021: 3; năm 2022: 5', 'nhom_2_so_buoi.2022': '4' },
      {},
      ['Gõ 3 vào năm 2021'],
    ],
    ['gần xong', { hoan_thanh: 'gần xong' }, {}, ['Chọn “Có”', 'Chọn “Không”']],
    ['TCVN3', { nhom_1: 'T×nh h×nh triÓn khai kÕ ho¹ch' }, {}, ['Chuyển sang Unicode']],
  ])('%s', (_name, answers, references, labels) => {
    const { findings } = typed(answers, references);
    const fixable = findings.filter(({ rule }) => !['C02', 'C03'].includes(rule) || labels.length > 0);
    expect(fixable.flatMap(({ fixes }) => fixes.map(({ label }) => label))).toEqual(labels);
  });

  test('an accepted fix settles its finding', () => {
    const { findings } = typed({ 'nhom_2_so_luot.2022': 'hơn 350', [year]: '0' });
    expect(findings.map(({ rule }) => rule)).toEqual(['C04', 'R03']);
    const accepted = Object.fromEntries(findings.map(({ field, year: of, fixes }) => [`${field}.${of}`, fixes[0]?.to ?? '']));
    expect(typed(accepted).findings).toEqual([]);
  });

  test('every fix of a planted city settles its finding', () => {
    const { findings } = checkWorkbook(toWorkbook(plantedCity(5).sheets));
    const unsettled = findings.flatMap((finding) =>
      finding.fixes.filter(({ place, from, to }) => {
        const { sheets } = plantedCity(5);
        const sheet = [...sheets.values()].find(({ name }) => name === place.tab);
        const row = sheet?.rows[place.row - 2];
        const code = sheet?.columns[place.column] ?? '';
        expect(cellOf(row?.get(code) ?? '').value).toEqual(from);
        row?.set(code, to);
        const left = checkWorkbook(toWorkbook(sheets)).findings;
        return left.some(({ rule, place: at }) => rule === finding.rule && isSame(at, finding.place));
      }),
    );
    expect(unsettled.map(({ label, place }) => [label, place])).toEqual([]);
  });

  test('a fix knows what it replaces, and where', () => {
    const [finding] = typed({ 'nhom_2_so_luot.2022': '1,234' }).findings;
    expect(finding?.fixes).toEqual([{ label: 'Sửa thành 1.234', place: finding?.place, from: '1,234', to: '1234' }]);
  });
});

describe('a sheet that others made, without codes', () => {
  const registry = (names: readonly string[]) => ({
    name: 'Đơn vị',
    values: [
      ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
      ...names.map((name, at) => [`DV_${at}`, name, 'truong_thpt', '', 'Có']),
    ],
  });
  const labels = ['Đơn vị', 'Đầu mối được phân công theo dõi triển khai', 'Khó khăn, vướng mắc', 'Thời tiết'];
  const grid = ({ name, values }: { name: string; values: string[][] }): Grid => ({ name, values, shown: values });
  const findingsOf = (names: readonly string[], rows: string[][]) =>
    checkWorkbook(
      linkSheet([grid(registry(names)), grid({ name: 'Số liệu', values: [labels, ...rows] })], [], null, { names: [], outline: sgddt2024 }),
    ).findings;
  const told = (findings: readonly Finding[], rule: string) => findings.filter((one) => one.rule === rule).map(({ message }) => message);

  test.each<[string, readonly string[], string[][], readonly string[]]>([
    ['a name that one unit bears', ['Trường THPT Trần Phú'], [['Tr. THPT Trần Phú', 'Bà Lan', '', '']], []],
    [
      'a name that two units bear',
      ['Trường THPT Trần Phú', 'Trường THPT Trần Phú'],
      [['Trường THPT Trần Phú', 'Bà Lan', '', '']],
      ['Trần Phú'],
    ],
    ['a name that nobody bears', ['Trường THPT Trần Phú'], [['Trường THPT Lê Lợi', 'Bà Lan', '', '']], ['không có trong danh sách đơn vị']],
    [
      'a name on two rows',
      ['Trường THPT Trần Phú'],
      [
        ['Trường THPT Trần Phú', 'Bà Lan', '', ''],
        ['THPT Trần Phú', '', 'Thiếu kinh phí', ''],
      ],
      ['đứng ở nhiều dòng', 'đứng ở nhiều dòng'],
    ],
  ])('%s', (_title, names, rows, sentences) => {
    const messages = told(findingsOf(names, rows), 'S02');
    expect(messages.map((message, at) => message.includes(sentences[at] ?? '')).filter(Boolean).length).toBe(sentences.length);
    expect(messages.length).toBe(sentences.length);
  });

  test("columns and tabs that it lacks are told once, and are nobody's fault", () => {
    const findings = findingsOf(['Trường THPT Trần Phú'], [['Trường THPT Trần Phú', 'Bà Lan', '', '']]);
    const ofColumns = findings.filter(({ rule }) => ['S01', 'S04'].includes(rule));
    expect(ofColumns.map(({ rule, severity, unit }) => [rule, severity, unit])).toEqual([
      ['S01', 'note', null],
      ['S04', 'note', null],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a rule that cannot run', () => {
  test('is a finding of its own, and the other units are still checked', () => {
    const workbook = toWorkbook(plantedCity(5).sheets);
    const context = contextOf(workbook);
    const [first] = context.returns.returns;
    const broken = {
      ...context,
      match: (...given: Parameters<typeof context.match>) => {
        if (given[0] === first) throw new Error('no match');
        return context.match(...given);
      },
    };
    const { findings } = check(broken);
    const out = findings.filter(({ outcome }) => outcome === 'broken');
    expect(new Set(out.map(({ unit }) => unit))).toEqual(new Set([first?.unit.code]));
    expect(out.map(({ rule }) => rule)).toEqual(['C01', 'R03', 'R04', 'X01']);
    const others = check(context).findings.filter(({ unit }) => unit !== first?.unit.code);
    expect(findings.filter(({ unit }) => unit !== first?.unit.code)).toEqual(others);
  });
});

test('a sentence is made of the parameters that its check gave', () => {
  const rule = defineRule<{ readonly number: number }>({
    id: 'T00',
    severity: 'note',
    title: 'Thử',
    missing: 'skipped',
    sentence: ({ number }) => `có ${number}`,
    checkAll: () => ({
      fails: [{ unit: null, field: null, year: null, place: null, parameters: { number: 3 } }],
      skipped: 2,
    }),
    native: [],
    examples: [],
  });
  const context = contextOfExample({ reports: [] });
  const { returns, outline, settings } = context;
  const said = rule.checkAll(createContext(returns, outline, settings));
  expect(said.fails.map(({ message }) => message)).toEqual(['có 3']);
  expect(said.skipped).toBe(2);
});
