/** Words of a comparison of two runs. */
import { momentName } from '../words.vi.ts';
import type { ComparedRun, NoMovers, VersionChange, VersionComparison } from './changes.ts';

export const reportingLabels = {
  withData: 'Đơn vị có dữ liệu',
  submitted: 'Đơn vị đã hoàn thành',
  valid: 'Đơn vị hợp lệ',
  accepted: 'Đơn vị đã duyệt',
} as const;
export const findingLabels = { error: 'Số lỗi', warning: 'Số cảnh báo' } as const;
export const periodTime = 'cả kỳ';
export const yearTime = (year: number) => `năm ${year}`;
export const inLevel = (label: string, level: string) => `${label}, cấp ${level}`;

/** Of a unit's part. */
export const partWords = {
  isIn: 'có',
  isOut: 'không',
  notCounted: 'chưa tính',
  doubted: 'đang rà soát',
} as const;

/** In place of figures whose difference would be one unit's count. */
export const untoldTexts = { before: 'số trước', after: 'số mới (không nêu ở đây)' } as const;

export const noMovers: Readonly<Record<NoMovers, string>> = {
  people: 'không nêu đơn vị, vì chênh lệch giữa hai bản có thể là số của riêng một đơn vị',
  'not-kept': 'tệp của bản trước không ghi số từng đơn vị',
};

/** "bản chốt v2 (16 giờ 05 phút ngày 26/12/2024)". */
export function runText({ state, version, generatedAt }: ComparedRun): string {
  const number = version === 0 ? '' : ` v${version}`;
  return `${state === 'CHOT' ? `bản chốt${number}` : 'bản tạm'} (${momentName(generatedAt)})`;
}

export const differentKinds = 'Một bên là bản tạm, một bên là bản chốt: chênh lệch có thể chỉ do đơn vị được tính.';

/** "Trường A (năm 2023: 10 → 25)". */
export function moverText({ name, times }: VersionChange['movers'][number]): string {
  const parts = times.map(({ time, before, after }) => `${time === '' ? '' : `${time}: `}${before} → ${after}`);
  return `${name} (${parts.join(', ')})`;
}

/** "1.200 → 1.250; năm 2023: 300 → 350". */
function timesText(times: VersionChange['times']): string {
  const named = (time: string) => (time === '' ? '' : time === periodTime ? `${time} ` : `${time}: `);
  return times.map(({ time, before, after }) => `${named(time)}${before} → ${after}`).join('; ');
}

/** A line of the note; people's figures are told to have changed, no more. */
export function changeLine(change: VersionChange, most: number): string {
  const { label, times, movers, more, isSecret, untold } = change;
  if (isSecret) return `${label}: ${untoldTexts.before} → ${untoldTexts.after}; ${noMovers.people}.`;
  const named = movers.slice(0, most).map(moverText);
  const left = movers.length - named.length + more;
  const who = named.length === 0 ? '' : ` Do: ${named.join('; ')}${left > 0 ? ` và ${left} đơn vị khác` : ''}.`;
  const why = untold === null ? '' : ` (${noMovers[untold]})`;
  return `${label}: ${timesText(times)}${why}.${who}`;
}

const mostSpoken = 12;
const namedInLine = 3;

/** For the command line. */
export function sayChanges({ before, changes }: VersionComparison): string[] {
  const head = `So với ${runText(before)}: ${changes.length === 0 ? 'không con số nào thay đổi.' : `${changes.length} con số thay đổi.`}`;
  const left = changes.length - mostSpoken;
  const lines = changes.slice(0, mostSpoken).map((one) => `  ${changeLine(one, namedInLine)}`);
  return [head, ...lines, ...(left > 0 ? [`  … và ${left} con số khác, ở phiếu trình.`] : [])];
}
