/** A unit's counts year by year, plausible for its size and in agreement with its reference rows. */

import { quietUnits } from './actors.vi.ts';
import type { SampleTab } from './formTab.ts';
import { drawHand, type Hand } from './hands.ts';
import { handlingForms, nouns, offenderKinds, sources, supportForms } from './tabNames.vi.ts';
import type { SampleUnit } from './units.ts';

export const sampleYears = [2021, 2022, 2023, 2024] as const;

export interface SampleTabs {
  readonly answers: SampleTab;
  readonly establishments: SampleTab;
  readonly children: SampleTab;
  readonly offenders: SampleTab;
}

/** What the unit's texts speak of. */
export interface Spoken {
  readonly sessions: number;
  readonly people: number;
}

interface Writing {
  readonly unit: SampleUnit;
  readonly tabs: SampleTabs;
  readonly row: number;
  readonly hand: Hand;
}

/** Share of establishments that organise in a year; half of 2021 was at home. */
const organising = [0.84, 0.92, 0.95, 0.97];

/** Writes the unit's counts into its rows. */
export function writeFigures(unit: SampleUnit, tabs: SampleTabs, row: number): Spoken {
  const writing = { unit, tabs, row, hand: drawHand(unit.chance) };
  const asked = unit.part === 'half' ? sampleYears.slice(0, 2) : sampleYears;
  const { schools, times } = writeEstablishments(writing, asked);
  const spoken = { sessions: 0, people: 0 };
  asked.forEach((year, index) => {
    const sessions = Math.max(1, times[index] ?? 0);
    const people = sessions * unit.chance.whole(170, 330);
    writeGroups(writing, year, { schools, sessions, people });
    spoken.sessions += sessions;
    spoken.people += people;
    writeTargets(writing, year);
  });
  return spoken;
}

function writeEstablishments({ unit, tabs, row, hand }: Writing, asked: readonly number[]) {
  const { establishments, answers } = tabs;
  const rows = establishments
    .rowsWhere('ma_don_vi', unit.code)
    .filter((one) => establishments.read(one, 'ten_co_so') !== '');
  const times = asked.map((year, index) => {
    const numbers = rows.map(() =>
      unit.chance.happens(organising[index] ?? 1) ? unit.chance.whole(1, 4) : 0,
    );
    rows.forEach((one, at) => {
      establishments.put(one, `so_lan.${year}`, hand.count(numbers[at] ?? 0, nouns.times));
    });
    const organised = numbers.filter((number) => number > 0).length;
    if (rows.length > 0) answers.put(row, `so_co_so_dinh_ky.${year}`, String(organised));
    return numbers.reduce((sum, number) => sum + number, 0);
  });
  return { schools: Math.max(1, rows.length), times };
}

interface Size {
  readonly schools: number;
  readonly sessions: number;
  readonly people: number;
}

function writeGroups({ unit, tabs, row, hand }: Writing, year: number, size: Size): void {
  const { chance } = unit;
  const put = (code: string, value: ReturnType<Hand['count']>) =>
    tabs.answers.put(row, `${code}.${year}`, value);
  put('kinh_phi', hand.money(size.schools * chance.whole(5, 12) * 500_000));
  put('nhom_1_so_van_ban', hand.count(chance.whole(1, 4), nouns.documents));
  put('nhom_2_so_buoi', hand.count(size.sessions, nouns.sessions));
  put('nhom_2_so_luot', hand.count(size.people, nouns.people));
  put('nhom_3_so_giai_phap', hand.count(chance.whole(1, 3), nouns.solutions));
  put('nhom_4_so_luot_tap_huan', hand.count(size.schools * chance.whole(2, 4), nouns.people));
  put('nhom_5_so_hoat_dong', '0');
}

/** Children and offenders: most years nothing occurred; what occurred is in the reference rows too. */
function writeTargets({ unit, tabs, row, hand }: Writing, year: number): void {
  const { chance } = unit;
  const often = quietUnits.has(unit.code) ? 0 : unit.kind === 'office' ? 0.3 : 0.08;
  const victims = chance.happens(often) ? chance.whole(1, unit.kind === 'office' ? 4 : 2) : 0;
  if (victims === 0) tabs.answers.put(row, `so_tre_duoc_ho_tro.${year}`, hand.nothing());
  else writeVictims({ unit, tabs, row, hand }, year, victims);
  const cases = victims === 0 ? '0' : hand.count(victims, nouns.cases);
  tabs.answers.put(row, `so_vu_tiep_nhan.${year}`, cases);
  tabs.answers.put(row, `so_vu_da_xu_ly.${year}`, cases);
  const offenders = chance.happens(often / 2) ? chance.whole(1, 3) : 0;
  if (offenders === 0) tabs.answers.put(row, `so_vi_pham_bi_xu_ly.${year}`, hand.nothing());
  else writeOffenders({ unit, tabs, row, hand }, year, offenders);
}

function writeVictims({ unit, tabs, row }: Writing, year: number, victims: number): void {
  const { chance } = unit;
  const asking = Math.max(1, victims - chance.whole(0, 1));
  const supported = Math.max(0, asking - (chance.happens(0.15) ? 1 : 0));
  const at = rowOf(tabs.children, unit.code, year, ['nguon_yeu_cau', chance.pick(sources)]);
  tabs.children.put(at, 'so_nan_nhan', String(victims));
  tabs.children.put(at, 'so_co_yeu_cau', String(asking));
  tabs.children.put(at, 'so_duoc_ho_tro', String(supported));
  tabs.children.put(at, 'hinh_thuc', chance.pick(supportForms));
  tabs.answers.put(row, `so_tre_duoc_ho_tro.${year}`, String(supported));
}

function writeOffenders({ unit, tabs, row }: Writing, year: number, denounced: number): void {
  const { chance } = unit;
  const punished = Math.max(0, denounced - (chance.happens(0.2) ? 1 : 0));
  const at = rowOf(tabs.offenders, unit.code, year, ['loai_doi_tuong', chance.pick(offenderKinds)]);
  tabs.offenders.put(at, 'so_bi_to_giac', String(denounced));
  tabs.offenders.put(at, 'so_bi_xu_ly', String(punished));
  tabs.offenders.put(at, 'hinh_thuc', chance.pick(handlingForms));
  tabs.answers.put(row, `so_vi_pham_bi_xu_ly.${year}`, String(punished));
}

/** The unit's row of this year and category. Throws when the form has none. */
export function rowOf(
  tab: SampleTab,
  unit: string,
  year: number,
  [column, category]: readonly [string, string],
): number {
  const row = tab
    .rowsWhere('ma_don_vi', unit)
    .find((one) => tab.read(one, 'nam') === String(year) && tab.read(one, column) === category);
  if (row === undefined) throw new Error(`No row for ${unit}, ${year}, ${category}.`);
  return row;
}
