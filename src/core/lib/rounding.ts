/** Quotients rounded half away from zero, exact for all safe integers (docs/semantics.md §3, Rounding). */

/** rest · 10 = digit · divisor + next, by additions that never leave the safe integers. */
function nextDigit(rest: number, divisor: number): { digit: number; next: number } {
  const gap = divisor - rest;
  let digit = 0;
  let next = 0;
  for (let step = 0; step < 10; step += 1) {
    if (next >= gap) {
      next -= gap;
      digit += 1;
    } else next += rest;
  }
  return { digit, next };
}

/** ⌊(2 · dividend · 10^places + divisor) / (2 · divisor)⌋ for whole dividend ≥ 0, divisor > 0. */
export function roundedQuotient(dividend: number, divisor: number, places: number): number {
  if (!(divisor > 0)) throw new RangeError(`divisor ${divisor}`);
  let rest = dividend % divisor;
  let quotient = (dividend - rest) / divisor;
  for (let place = 0; place < places; place += 1) {
    const { digit, next } = nextDigit(rest, divisor);
    quotient = quotient * 10 + digit;
    rest = next;
  }
  return rest >= divisor - rest ? quotient + 1 : quotient;
}
