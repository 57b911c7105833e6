/** A campaign → its tidy rows: enough to compute every figure of the manifest again. */

import {
  addsUp,
  answerFields,
  askedTimes,
  type Field,
  type Indicator,
  isNumeric,
} from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { Doubt } from '../figures/doubt.ts';
import type { Inclusion } from '../figures/inclusion.ts';
import { levelsOf, partsOfIndicator } from '../figures/indicatorParts.ts';
import type { Reporting, Results } from '../figures/results.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import type { Answer } from '../returns/answers.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import { reasonOf, stateOf } from './fieldState.ts';
import { pairOf } from './pairState.ts';
import { type TidyRow, tidyVersion } from './tidyRow.ts';

/** What a run says of itself. */
interface TidyHead {
  readonly generatedAt: string;
  /** Hash of the cells that were read. */
  readonly sha256: string;
}

type Measured = Pick<
  TidyRow,
  | 'loai_so'
  | 'ma_so'
  | 'nam'
  | 'phan_loai'
  | 'tu_so'
  | 'mau_so'
  | 'gia_tri'
  | 'trang_thai'
  | 'duoc_tinh'
  | 'ly_do'
  | 'uoc_luong'
>;

/** Rows in the order of the registry's units, indicators, fields, then reporting. */
export function tidyRows(
  context: CheckContext,
  inclusion: Inclusion,
  results: Results,
  head: TidyHead,
): TidyRow[] {
  const { returns, outline, settings } = context;
  const entries = new Map(returns.returns.map((entry) => [unitCodeKey(entry.unit.code), entry]));
  const ban = settings.state === 'TAM' ? 'TAM' : `CHOT ${settings.version}`;
  const common = { luc_lap: head.generatedAt, ma_bam: head.sha256, ban };
  const doubts = new Set(results.inDoubt.map(doubtKey));
  const measured: [string, Measured][] = [
    ...outline.indicators.flatMap((one) => indicatorRows(one, context, inclusion)),
    ...returns.returns.flatMap((entry) => fieldRows(entry, context, inclusion, doubts)),
    ...reportingRows(results.reporting),
  ];
  return measured.flatMap(([code, row]) => {
    const unit = entries.get(unitCodeKey(code))?.unit;
    if (!unit) return [];
    return [
      {
        de_cuong: outline.code,
        phien_ban: tidyVersion,
        ma_tinh: settings.provinceCode,
        ma_don_vi: unit.code,
        ten_don_vi: unit.name,
        loai_don_vi: unit.type?.code ?? '',
        dia_ban: unit.area,
        ...row,
        ...common,
      },
    ];
  });
}

function indicatorRows(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): [string, Measured][] {
  const partsOf = partsOfIndicator(indicator, context, inclusion);
  const groups = [null, ...levelsOf(indicator, context.outline)];
  const isList = groups.length > 1;
  return context.outline.years.flatMap((year) =>
    groups.flatMap((level) =>
      partsOf(year, level).map((part): [string, Measured] => [
        part.unit,
        {
          loai_so: 'chi_tieu',
          ma_so: indicator.code,
          nam: year,
          phan_loai: level ?? '',
          ...pairOf(part, isList),
        },
      ]),
    ),
  );
}

/** A row for each number that the unit is asked for, blank ones too; one of the whole period has no year. */
function fieldRows(
  entry: Return,
  context: CheckContext,
  inclusion: Inclusion,
  doubts: ReadonlySet<string>,
): [string, Measured][] {
  const { outline } = context;
  if (!entry.unit.mustReport || entry.unit.type?.inTotals === false) return [];
  const out = inclusion.reasonOut(entry);
  const controls = new Set(outline.indicators.map(({ control }) => control));
  return answerFields(outline)
    .filter(isNumeric)
    .flatMap((field) =>
      askedTimes(field, outline.years)
        .filter((year) => isAskedFor(entry, field.topic, year, context))
        .map((year): [string, Measured] => {
          const answer = answerOf(entry, field.code, year ?? undefined);
          const reason = controls.has(field.code) ? 'so_doi_chieu' : out;
          const row = fieldRow(field, year, answer, reason);
          const key = doubtKey({ unit: entry.unit.code, field: field.code, year });
          return [entry.unit.code, doubts.has(key) ? { ...row, trang_thai: inDoubtState } : row];
        }),
    );
}

/** A number that the totals hold and the report's own leave out. */
const inDoubtState = 'so_nghi_van';

function doubtKey({
  unit,
  field,
  year,
}: Pick<Doubt, 'unit' | 'field'> & { readonly year: number | null }) {
  return `${unitCodeKey(unit)} ${field} ${year}`;
}

function fieldRow(
  field: Field,
  year: number | null,
  answer: Answer | undefined,
  out: string | null,
): Measured {
  const [number, isDeclared] = [usableNumber(answer), !addsUp(field)];
  return {
    loai_so: 'truong',
    ma_so: field.code,
    nam: year,
    phan_loai: '',
    tu_so: null,
    mau_so: null,
    gia_tri: isDeclared && answer?.reading.none ? null : number,
    trang_thai: answer ? stateOf(answer.reading) : 'trong',
    duoc_tinh: number !== null && out === null && !isDeclared,
    ly_do: reasonOf(field, number, out),
    uoc_luong: answer?.reading.problem?.reason === 'estimate',
  };
}

/** Code of a count of reporting → its name in the results. */
export const reportingCodes = {
  phai_bao_cao: 'expected',
  co_du_lieu: 'withData',
  da_hoan_thanh: 'submitted',
  hop_le: 'valid',
  da_duyet: 'accepted',
  dung_han: 'onTime',
  dung_han_theo_van_ban: 'onTimeByDocument',
} as const satisfies Readonly<Record<string, keyof Reporting>>;

/** For each unit that must report, a row for each count: 1 when it is in it, else 0. */
function reportingRows(reporting: Reporting): [string, Measured][] {
  return Object.entries(reportingCodes).flatMap(([code, name]) => {
    const inside = new Set(reporting[name]);
    return reporting.expected.map((unit): [string, Measured] => [
      unit,
      {
        loai_so: 'bao_cao',
        ma_so: code,
        nam: null,
        phan_loai: '',
        tu_so: null,
        mau_so: null,
        gia_tri: inside.has(unit) ? 1 : 0,
        trang_thai: '',
        duoc_tinh: true,
        ly_do: '',
        uoc_luong: false,
      },
    ]);
  });
}
