/** A reader who wants a single unit's count: every printed sum, and what the rows and findings tell. */
import { type City, categories, type Table, years } from './city.ts';
import { closed, type Fact, type Interval, type Link, listed, narrow, setOf, sumBounds } from './solve.ts';
import type { Measure, Printed } from './surfaces.ts';

/** What is known before: the public rows, or of every unit and year whether its count is 0. */
export type Knowledge = 'rows' | 'zeros' | 'both';

/** Sums printed at one time, with the units behind each year. */
export interface Seen {
  readonly printed: readonly Printed[];
  /** Year → units in it. */
  readonly included: Readonly<Record<number, readonly string[]>>;
}

export interface Deduced {
  readonly unit: string;
  readonly what: string;
  readonly low: number;
  readonly high: number;
}

/** What follows; and the unknowns for which what is known contradicts itself. */
export interface Follows {
  readonly deduced: readonly Deduced[];
  readonly contradicted: readonly Deduced[];
}

interface Known {
  readonly city: City;
  readonly table: Table;
  readonly knowledge: Knowledge;
  /** "unit year" of which a public finding says that nothing happened. */
  readonly toldZero: ReadonlySet<string>;
  /** A unit that reads with its own counts in its hand. */
  readonly insider?: string;
}

const measures: readonly Measure[] = ['denominator', 'numerator', 'bound'];
const isSmall = ({ low, high }: Interval): boolean => low >= 1 && low <= high && high <= 2;

/** Units' counts of 1 or 2, by year or over the period, that follow and that no public row says. */
export function attackYears(known: Known, seen: readonly Seen[]): Follows {
  const { city, table } = known;
  const size = city.units.length * years.length;
  const at = (measure: Measure, unit: string, year: number) =>
    measures.indexOf(measure) * size + city.units.indexOf(unit) * years.length + years.indexOf(year as 2021);
  const facts = seen.flatMap(({ printed, included }) =>
    printed
      .filter((one) => one.table === table && one.category === undefined && one.form === undefined)
      .map((one): Fact => {
        const typed = printed.filter((other) => other.type && other.measure === one.measure && other.years[0] === one.years[0]);
        const inType = (unit: string) => {
          const own = String(city.form.units.find((row) => row.ma_don_vi === unit)?.loai_don_vi);
          if (one.type === undefined) return true;
          return one.type === '' ? !typed.some(({ type }) => type === own) : one.type === own;
        };
        const cells = one.years.flatMap((year) => (included[year] ?? []).filter(inType).map((unit) => at(one.measure, unit, year)));
        return { cells: setOf(cells), low: one.value, high: one.value };
      }),
  );
  const start: Interval[] = measures.flatMap((measure) =>
    city.units.flatMap((unit) => years.map((year) => startOf(measure, unit, year, known))),
  );
  const links: Link[] = city.units.flatMap((unit) =>
    years.flatMap((year) => [
      { less: at('numerator', unit, year), more: at('denominator', unit, year) },
      { less: at('denominator', unit, year), more: at('bound', unit, year) },
    ]),
  );
  const all = listed(closed(facts.filter(({ cells }) => cells !== 0n)), start.length);
  const found = narrow(start, all, links);
  const contradicted = found.flatMap(({ low, high }, cell): Deduced[] => {
    const [unit = '', year = 0] = [city.units[Math.floor((cell % size) / years.length)], years[cell % years.length]];
    return low > high ? [{ unit, what: `${table} ${measures[Math.floor(cell / size)]} ${year}`, low, high }] : [];
  });
  const deduced = measures.flatMap((measure) =>
    city.units
      .filter((unit) => unit !== known.insider)
      .flatMap((unit) => {
        const cells = years.map((year) => at(measure, unit, year));
        const spans = [...years.map((year) => [year]), [...years]];
        return spans.flatMap((span): Deduced[] => {
          if (isPublic(unit, span, known)) return [];
          const own = span.length === 1 ? (found[at(measure, unit, span[0] ?? 0)] as Interval) : sumBounds(cells, found, all);
          return isSmall(own) ? [{ unit, what: `${table} ${measure} ${span.join(' ')}`, ...own }] : [];
        });
      }),
  );
  return { deduced, contradicted };
}

function startOf(measure: Measure, unit: string, year: number, { city, table, knowledge, toldZero, insider }: Known): Interval {
  const truth = city.truth[table][unit]?.[year];
  const value = truth?.[measure] ?? 0;
  if (unit === insider) return { low: value, high: value };
  const says = truth?.control ?? '';
  const isZero = /phát sinh|KPS/.test(says) || toldZero.has(`${unit} ${year}`);
  if (isZero) return { low: 0, high: 0 };
  // A row that says another number than its table is in error, and told so: it is read as the table.
  if (knowledge !== 'zeros' && measure === 'numerator' && /^\d+$/.test(says)) return { low: value, high: value };
  if (knowledge === 'rows' || measure === 'numerator') return { low: 0, high: Infinity };
  return value === 0 ? { low: 0, high: 0 } : { low: 1, high: Infinity };
}

/** The unit's own row says a 1 or a 2 itself, or it was given in place of a row in error. */
function isPublic(unit: string, span: readonly number[], { city, table, knowledge }: Known): boolean {
  if (knowledge === 'zeros') return false;
  const own = span.flatMap((year) => city.truth[table][unit]?.[year] ?? []);
  const says = own.map(({ control, numerator }) => (Number(control) > 0 ? numerator : 0));
  const sum = says.reduce((all, one) => all + one, 0);
  return sum === 1 || sum === 2;
}

/** The same of one category, or of one way it was done, over the period; who has rows there is known. */
export function attackParts({ city, table }: Known, { printed, included }: Seen): Deduced[] {
  const rows = city.rows.filter((row) => row.table === table && (included[row.year] ?? []).includes(row.unit));
  const of = (part: 'category' | 'form', measure: 'numerator' | 'denominator', names: readonly string[]): Deduced[] => {
    const index = city.units.flatMap((unit) => names.map((name) => ({ unit, name })));
    const truth = index.map(({ unit, name }) =>
      rows.filter((row) => row.unit === unit && row[part].toLowerCase() === name).reduce((sum, row) => sum + row[measure], 0),
    );
    const start = truth.map((value): Interval => (value === 0 ? { low: 0, high: 0 } : { low: 1, high: Infinity }));
    const cellsOf = (test: (name: string) => boolean) => setOf(index.flatMap(({ name }, at) => (test(name) ? [at] : [])));
    const facts = printed.flatMap((one): Fact[] => {
      if (one.table !== table || one.measure !== measure || one.type !== undefined) return [];
      const sum = (test: (name: string) => boolean): Fact[] => [{ cells: cellsOf(test), low: one.value, high: one.value }];
      if (part === 'category' && one.category !== undefined) return sum((name) => name === one.category);
      if (part === 'form' && one.form !== undefined) return sum((name) => (one.form === '*' ? name !== '' : name === one.form));
      return one.category === undefined && one.form === undefined && one.years.length === years.length ? sum(() => true) : [];
    });
    // Which units have rows of a category is not public: it is assumed where its sum is printed.
    if (!printed.some((one) => one.table === table && one[part] !== undefined)) return [];
    const found = narrow(start, listed(closed(facts.filter(({ cells }) => cells !== 0n)), start.length));
    return index.flatMap(({ unit, name }, at) => {
      const own = found[at] as Interval;
      return isSmall(own) ? [{ unit, what: `${table} ${measure} ${part} ${name}`, ...own }] : [];
    });
  };
  const named = [...new Set(rows.map(({ form }) => form.toLowerCase()))];
  return [
    ...of('category', 'denominator', categories[table]),
    ...of('category', 'numerator', categories[table]),
    ...of('form', 'numerator', named),
  ];
}
