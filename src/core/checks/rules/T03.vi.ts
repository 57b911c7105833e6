/** T03: a value far from its peers', most often a zero too many or too few. */

import { formatCount } from '../../cells/numberText.ts';
import { aboveZeros, type Deviation, deviations, nearPowerOfTen } from '../outliers.ts';
import { answerPeers, listPeers, type PeerCell, pairPeers } from '../peerGroups.ts';
import { defineRule, type Fail, failAt, judged } from '../rule.ts';
import { explanationPlace, nameOf } from '../words.vi.ts';

/** What the value is far from: the peers' usual value per school, of a school, or their zeros. */
type Beside = 'base' | 'rows' | 'zeros';

type P = { readonly label: string; readonly value: number; readonly times: number; readonly zero: 0 | 1; readonly how: Beside };

const usual = (how: Beside, establishment: string) =>
  how === 'base' ? `mức chung của đơn vị cùng loại, tính trên mỗi ${establishment}` : 'mức chung của các dòng cùng loại';

export const T03 = defineRule<P>({
  id: 'T03',
  severity: 'note',
  title: 'Số liệu không lệch xa các đơn vị cùng loại',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'so với đơn vị khác' }],
  sentence: ({ label, value, times, zero, how }, { establishment }) => {
    const start = `${label} (${formatCount(value)}) ${farText(times, usual(how, establishment), how)}.`;
    return zero === 1
      ? `${start} Xem có thừa hoặc thiếu chữ số 0 không; nếu đúng thì ghi lý do vào ${explanationPlace}.`
      : `${start} Đếm lại chữ số; nếu đúng thì không cần sửa.`;
  },
  checkAll: (context) =>
    judged([
      ...eachOf(answerPeers(context), (cells) => farOf(cells, 'base')),
      ...listPeers(context).flatMap((cells) => farOf(cells, 'rows')),
      ...pairPeers(context).flatMap((cells) => farOf(cells, 'base', leastApart)),
    ]),
  examples: [
    { answers: { 'nhom_2_so_buoi.2022': '200' }, others: peers(9), reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '30' }, others: peers(9), reports: [] },
    { answers: { 'nhom_2_so_buoi.2022': '200' }, others: peers(3), reports: [] },
  ],
});

/** In tables, once against three times is no slip of the hand: a difference of at least this is. */
const leastApart = 5;

/** Each group is judged before the next is gathered. */
function eachOf(groups: Iterable<PeerCell[]>, judge: (cells: PeerCell[]) => Fail<P>[]): Fail<P>[] {
  const fails: Fail<P>[] = [];
  for (const cells of groups) fails.push(...judge(cells));
  return fails;
}

/** Values above 0 against each other, at least `apart` from what is usual; else against zeros. */
function farOf(cells: readonly PeerCell[], how: Beside, apart = how === 'rows' ? leastApart : 0): Fail<P>[] {
  const far = deviations(cells.filter(({ perBase }) => perBase > 0)).filter(
    ({ point, ratio }) => Math.abs(point.value - point.value / ratio) >= apart,
  );
  if (far.length > 0) return far.map((one) => failOf(one, how));
  return aboveZeros(cells).map((one) => failOf(one, 'zeros'));
}

function farText(times: number, from: string, how: Beside): string {
  if (how === 'zeros') return `gấp khoảng ${formatCount(Math.round(times))} lần số lớn kế tiếp, còn phần lớn đơn vị cùng loại có 0`;
  const far =
    times >= 1 ? `cao gấp khoảng ${formatCount(Math.round(times))} lần` : `chỉ bằng khoảng 1/${formatCount(Math.round(1 / times))}`;
  return `${far} ${from}`;
}

function failOf({ point, ratio }: Deviation<PeerCell>, how: Beside): Fail<P> {
  const { answer } = point;
  const zero = nearPowerOfTen(ratio) ? 1 : 0;
  const parameters: P = { label: nameOf(answer), value: point.value, times: ratio, zero, how };
  const fail = failAt(point.entry, answer, parameters);
  return zero === 1 ? { ...fail, severity: 'warning' } : fail;
}

function peers(count: number) {
  return Array.from({ length: count }, (_, at) => ({ unit: `THPT_${at}`, answers: { 'nhom_2_so_buoi.2022': String(18 + at) } }));
}
