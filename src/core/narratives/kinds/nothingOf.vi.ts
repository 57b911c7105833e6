/** "Không phát sinh hoạt động", "chưa có hoạt động hợp tác quốc tế": that there was nothing of what the group is about. */
import type { MeasureGroup } from '../../../outline/schema.ts';
import { ownOpening } from '../../text/ownOpening.vi.ts';

const none = new RegExp(
  `^(?:(?:${ownOpening}|năm nay)[, ]+)*(?:không|chưa)(?: (?:có|phát sinh|xảy ra|thực hiện|triển khai))+ ((?:\\p{L}+,? ?){1,12})$`,
  'u',
);
/** They say nothing of their own. */
const small: ReadonlySet<string> = new Set(
  'các|những|một|hoạt|động|nội|dung|việc|chương|trình|kết|quả|về|của|nào|gì|thêm|khác|mới|này|cụ|thể|với|và|trong|kỳ|năm'.split('|'),
);

/** Of the group as a whole, not of one thing in it. */
export function deniesGroup(text: string, { title }: Pick<MeasureGroup, 'title'>): boolean {
  const rest = none.exec(text.toLowerCase().replace(/[ .;]+$/, ''))?.[1];
  const own = new Set(title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return rest?.match(/\p{L}+/gu)?.every((word) => small.has(word) || own.has(word)) ?? false;
}

/** And blames nobody: nothing came up, nothing was added. */
export function isIdle(text: string): boolean {
  return /(?<!\p{L})(?:phát sinh|xảy ra|thêm|khác|gì)(?!\p{L})/iu.test(text);
}
