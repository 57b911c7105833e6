/** Units of money in heads, labels and cells; patterns meet compare keys. */
import { dictionary } from '../../lib/dictionary.ts';

export const moneyFactors: Readonly<Record<string, number>> = dictionary({
  ...{ tỷ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 },
  ...{ tr: 1e6, trđ: 1e6, 'tr.đ': 1e6, 'tr.': 1e6, '1.000': 1e3, '1000': 1e3 },
});
/** The unit of money of a column, a row or a table; group 1 is its factor. */
export const moneyUnitOf = /(?:\(|đvt|đơn vị(?: tính)?)[: (]*(tỷ|triệu|nghìn|ngàn|tr\.?đ?|1\.?000)(?: ?(?:đồng|đ|vnđ|vnd))?(?!\p{L})/u;
/** Amounts are written out, whatever is said above them. */
export const inDong = /(?:\(|đvt|đơn vị(?: tính)?)[: (]*(?:đồng|đ|vnđ|vnd)(?!\p{L})/u;
/** So much is no number of thousands or millions. */
export const leastInDong = 1e6;
/** More than a report's unit spends: the unit may be another. */
export const mostMoney = 1e10;
export const inCoins = (figures: string) => `${figures} đồng`;
export const dongOf = (figures: string, unit: string) =>
  `${figures} ${['triệu', 'nghìn'].find((one) => moneyFactors[one] === moneyFactors[unit]) ?? unit} đồng`;
