/** A made-up city of any size as plain tabs, part of it with planted defects; the same for the same size. */
import { seededRandom } from '../test/proofs/rules/seededRandom.ts';
import { emptySheets } from '../test/proofs/rules/sheets.ts';
import * as words from './cityWords.vi.ts';
import { defects, type Made, type Row } from './defects.ts';

/** A tab's cells as typed: a row of column codes, then one row for each unit, school, or pair. */
export type Cells = readonly (readonly string[])[];

/** Name of the tab in the outline → its cells. */
export type Rows = Readonly<Record<string, Cells>>;

const years = [2021, 2022, 2023, 2024];
/** 2021 covers seven months. */
const growth = [0.6, 1, 1.1, 1.2];
/** Of every ten units: one with eight schools, five schools, a centre, two communes, an office. */
const types = [
  'phong_gddt',
  ...Array(5).fill('truong_thpt'),
  'tt_gdnn_gdtx',
  'ubnd_xa',
  'ubnd_xa',
  'phong_so',
];
/** Cities of one size differ in their numbers and sentences. */
const apart = 1_000_003;

/** Yearly field → what one establishment reports in a year, from … to …. */
const perSchool: Readonly<Record<string, readonly [number, number]>> = {
  nhom_1_so_van_ban: [30, 50],
  nhom_2_so_buoi: [20, 34],
  nhom_2_so_luot: [400, 700],
  nhom_3_so_giai_phap: [20, 34],
  nhom_4_so_luot_tap_huan: [30, 52],
  kinh_phi: [20, 34],
};

/** The tabs of a city of `size` units, a twentieth of them with a defect unless it is to be clean; `which` of those of its size. */
export function cityOf(size: number, clean = false, which = 0): Rows {
  const random = seededRandom(size + which * apart);
  const kinds = Object.values(defects);
  const units = Array.from({ length: size }, (_, index) => {
    const made = makeUnit(index, random);
    const kind =
      !clean && index % 20 === 3 ? kinds[Math.floor(index / 20) % kinds.length] : undefined;
    return kind ? kind(made) : made;
  });
  const filled: Readonly<Record<string, Row[]>> = {
    don_vi: units.map((unit) => unit.registry),
    so_lieu: units.map((unit) => unit.answers).filter((row) => 'ma_don_vi' in row),
    co_so: units.flatMap((unit) => unit.schools),
    tre_em: units.flatMap((unit) => unit.children),
    vi_pham: units.flatMap((unit) => unit.offenders),
  };
  const tabs = [...emptySheets()].map(([key, { name, columns }]) => {
    const cells = (filled[key] ?? []).map((row) => columns.map((code) => row[code] ?? ''));
    return [name, [columns, ...cells]] as const;
  });
  return Object.fromEntries(tabs);
}

function makeUnit(index: number, random: () => number): Made {
  const type = types[index % types.length] ?? '';
  const code = `DV_${index + 1}`;
  const number = String(index + 1);
  const name = (words.unitNames[type] ?? '').replace('#', number);
  const isAsked = type !== 'phong_so';
  const schools = schoolsOf(type, index).map(([level, school]) => ({
    ma_don_vi: code,
    ten_co_so: school,
    cap_hoc: level,
    ...yearly('so_lan', () => String(1 + Math.floor(random() * 4))),
    ghi_chu: '',
  }));
  return {
    registry: {
      ma_don_vi: code,
      ten_don_vi: name,
      loai_don_vi: type,
      dia_ban: words.area.replace('#', number),
      phai_bao_cao: words.yes,
    },
    answers: {
      ma_don_vi: code,
      ten_don_vi: name,
      ...textsOf(name, random),
      ...(isAsked ? countsOf(schools.length, index, random) : {}),
      ...Object.fromEntries(
        Object.entries(words.signing).map(([key, text]) => [key, text.replace('#', number)]),
      ),
      hoan_thanh: words.yes,
    },
    schools,
    children: isAsked ? pairsOf(code, 'nguon_yeu_cau', words.requesters, index % 4 === 0) : [],
    offenders: isAsked ? pairsOf(code, 'loai_doi_tuong', words.offenders, index % 5 === 0) : [],
  };
}

function schoolsOf(type: string, index: number): (readonly [level: string, name: string])[] {
  const named = (level: string, number: string) =>
    [level, (words.schoolNames[level] ?? '').replace('#', number)] as const;
  if (type === 'truong_thpt') return [named('thpt', String(index + 1))];
  if (type === 'tt_gdnn_gdtx') return [named('gdnn_gdtx', String(index + 1))];
  if (type !== 'phong_gddt') return [];
  return Array.from({ length: 8 }, (_, at) =>
    named(at < 5 ? 'tieu_hoc' : 'thcs', `${index + 1} ${at}`),
  );
}

/** Two of 2023 in the units with something to report, nothing elsewhere. */
function pairsOf(code: string, key: string, categories: readonly string[], has: boolean): Row[] {
  const isChildren = key === 'nguon_yeu_cau';
  const two = isChildren
    ? { so_nan_nhan: '2', so_co_yeu_cau: '2', so_duoc_ho_tro: '2', hinh_thuc: words.support }
    : { so_bi_to_giac: '2', so_bi_xu_ly: '2' };
  return years.flatMap((year) =>
    categories.map((category, at) => ({
      ma_don_vi: code,
      nam: String(year),
      [key]: category,
      ...(has && year === 2023 && at === 1 ? two : {}),
    })),
  );
}

function countsOf(schools: number, index: number, random: () => number): Row {
  const ofTwo = (has: boolean, otherwise: string) => (_: number, at: number) =>
    has && at === 2 ? '2' : otherwise;
  const cases = ofTwo(index % 4 === 0, '0');
  const counts: Record<string, string> = {
    ...yearly('so_vu_tiep_nhan', cases),
    ...yearly('so_vu_da_xu_ly', cases),
    ...(schools > 0 ? yearly('so_co_so_dinh_ky', () => String(schools)) : {}),
    ...yearly('so_tre_duoc_ho_tro', ofTwo(index % 4 === 0, words.none)),
    ...yearly('so_vi_pham_bi_xu_ly', ofTwo(index % 5 === 0, words.none)),
    ...yearly('nhom_5_so_hoat_dong', () => '0'),
  };
  for (const [field, [from, to]] of Object.entries(perSchool)) {
    const level = (from + random() * (to - from)) * Math.max(1, schools);
    const typed = field === 'kinh_phi' ? words.money : '#';
    const countOf = (_: number, at: number) => {
      const count = Math.round(level * (growth[at] ?? 1));
      // A count like "2021" would be taken for a year in the wrong place.
      return typed.replace('#', String(Math.floor(count / 100) === 20 ? count + 100 : count));
    };
    Object.assign(counts, yearly(field, countOf));
  }
  return counts;
}

function textsOf(name: string, random: () => number): Row {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const written = (sentence: string) =>
    sentence
      .replace('#', String(2 + Math.floor(random() * 20)))
      .replace('@', name)
      .replace('~', pick(words.tails));
  return Object.fromEntries(
    Object.entries(words.sentences).map(([field, all]) => [
      field,
      all.map((one) => `${written(one)}.`).join(' '),
    ]),
  );
}

function yearly(field: string, typed: (year: number, at: number) => string): Row {
  return Object.fromEntries(years.map((year, at) => [`${field}.${year}`, typed(year, at)]));
}
