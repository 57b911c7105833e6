/** A plain unit's own figures next to its tables, year by year. */
import {
  blank,
  type Indicator,
  type Part,
  type PlainMatch,
  type PlainNumber,
  type PlainUnit,
  type School,
  type Table,
  years,
} from './plainRead.ts';

/** Indicator → the unit's own figure. */
export const controls: Readonly<Record<Indicator, string>> = {
  establishments: 'so_co_so_dinh_ky',
  children: 'so_tre_duoc_ho_tro',
  offenders: 'so_vi_pham_bi_xu_ly',
};
const withSchools = ['phong_gddt', 'truong_thpt', 'tt_gdnn_gdtx'];
const outside = 'gdnn_gdtx';
/** A unit before it is matched. */
type Entered = Omit<PlainUnit, 'matches'>;

export function matchesOf(unit: Entered): PlainMatch[] {
  if (unit.type === 'phong_so') return [];
  return years.flatMap((year, at) => [
    ...(withSchools.includes(unit.type) ? [matchSchools(unit, year, at)] : []),
    matchPairs(unit, 'children', year),
    matchPairs(unit, 'offenders', year),
  ]);
}

function matchSchools({ type, numbers, schools }: Entered, year: number, at: number): PlainMatch {
  const control = numbers.get(`${controls.establishments}.${year}`) ?? blank;
  const sums = (own: readonly School[]) => {
    const times = own.flatMap((school) => school.times[at]?.number ?? []);
    return {
      listed: own.length,
      usable: times.length,
      enough: times.filter((one) => one >= 1).length,
    };
  };
  const all = sums(schools);
  const absent = all.usable === 0 && schools.every((school) => school.times[at]?.blank);
  const complete = all.usable === all.listed;
  const verdict = judge(control, { absent, complete, controlled: all.enough, isList: true });
  const isIn = verdict === '' && !absent;
  const part = (level: string, own: readonly School[]): Part[] => {
    if (own.length === 0) return [];
    const { usable, enough } = sums(own);
    return [{ level, usable: isIn && usable > 0, numerator: enough, denominator: usable }];
  };
  const levels = [...new Set(schools.map((school) => school.level))];
  const none = { level: '', usable: false, numerator: 0, denominator: 0 };
  const target = schools.filter((school) => school.level !== outside);
  const listsNone = schools.length === 0 && type !== 'tt_gdnn_gdtx';
  const byLevel = levels.flatMap((level) =>
    part(
      level,
      schools.filter((school) => school.level === level),
    ),
  );
  const parts = listsNone ? [none] : [...part('', target), ...byLevel];
  return { indicator: 'establishments', year, verdict, unanswered: absent && control.blank, parts };
}

function matchPairs(unit: Entered, table: Table, year: number): PlainMatch {
  const control = unit.numbers.get(`${controls[table]}.${year}`) ?? blank;
  let [counted, broken, numerator, denominator, controlled] = [0, false, 0, 0, 0];
  for (const pair of unit[table]) {
    if (pair.year !== year || !pair.counted) continue;
    counted += 1;
    controlled += pair.numerator.number ?? 0;
    const [low, high] = [pair.numerator.number, pair.denominator.number];
    if (low === null || high === null || low > high) broken = true;
    if (pair.bound?.number !== null && pair.bound && high !== null && high > pair.bound.number)
      broken = true;
    numerator += low ?? 0;
    denominator += high ?? 0;
  }
  const absent = counted === 0;
  const verdict = judge(control, { absent, complete: !broken, controlled, isList: false });
  const usable = verdict === '' && !broken && !(absent && !control.none);
  const part = { level: '', usable, numerator, denominator };
  return { indicator: table, year, verdict, unanswered: absent && control.blank, parts: [part] };
}

interface Sums {
  readonly absent: boolean;
  readonly complete: boolean;
  readonly controlled: number;
  readonly isList: boolean;
}

/** A figure next to its table; the made-up city types no bare 0 into a target field. */
function judge(
  { number, none }: PlainNumber,
  { absent, complete, controlled, isList }: Sums,
): string {
  if (number === null) return '';
  if (absent) return none && !isList ? '' : 'R03';
  return (complete ? number !== controlled : number < controlled) ? 'X01' : '';
}
