/** What the tidy table says of a unit's part in a ratio. */
import type { IndicatorPart } from '../figures/indicatorParts.ts';

/** '' where the numbers say all. */
function pairState({ listsNone, selfDeclared, bareZero }: IndicatorPart): string {
  if (listsNone) return 'khong_ke_co_so';
  if (selfDeclared) return 'tu_khai';
  return bareZero ? 'so_0_tran' : '';
}

/** Both halves where the unit counts; why not where it does not. */
export function pairOf(part: IndicatorPart, isList: boolean) {
  const counted = part.reason === null;
  return {
    tu_so: counted ? part.numerator : null,
    mau_so: counted ? part.denominator : null,
    gia_tri: isList ? part.listed : null,
    trang_thai: pairState(part),
    duoc_tinh: counted,
    ly_do: part.reason ?? '',
    uoc_luong: false,
  };
}
