/** As many decimals as a number may have. */
export const mostDecimals = 6;
const scale = 10 ** mostDecimals;

/** Adds decimals as they are written: 0,1 and 0,2 are 0,3. */
export function plus(one: number, other: number): number {
  const sum = one + other;
  return Number.isInteger(one) && Number.isInteger(other) ? sum : Math.round(sum * scale) / scale;
}
