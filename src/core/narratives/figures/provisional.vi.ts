/** "12 buổi (số liệu tạm tính)": a figure that its unit itself takes for an estimate. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { figureAt } from '../figure.ts';

const said =
  /(?:,? \(|, )(?:(?:các |theo )?(?:số liệu|con số|số) (?:này |trên )?)?(?:(?:là|còn|mới là|chỉ là|đang) )?(?:tạm tính|ước tính|ước lượng|ước chừng|ước|sơ bộ|gần đúng|chưa chính thức)(?: (?:sơ bộ|đến nay))?(?:\)|(?=[.,;]|$))/iu;
const clauseEnd = /[,;:.] /gu;

/** Said before its figures instead, where sums keep it: "khoảng 12 buổi". */
export function withEstimates(text: string, ofArea: boolean): string {
  const found = said.exec(text);
  if (found === null) return text;
  const before = text.slice(0, found.index);
  const from = Math.max(0, ...eachMatch(before, clauseEnd).map(({ index }) => index));
  const starts = eachMatch(before, /(?<![\p{L}\d.,/-])\d[\d.]*(?!\d)/gu).flatMap(({ 0: digits, index }) => {
    const figure = index < from ? null : figureAt(before, index, digits.replace(/\.$/, ''), ofArea);
    return figure !== null && figure.estimate === null && (figure.kind === 'count' || figure.kind === 'money') ? [figure.start] : [];
  });
  if (starts.length === 0) return text;
  const told = starts.reduceRight((left, at) => `${left.slice(0, at)}khoảng ${left.slice(at)}`, before);
  return told + text.slice(found.index + found[0].length);
}
