/** Number format codes: those with a fixed number in OOXML, and which of them are dates. */

/** ECMA-376 part 1, 18.8.30, as Sheets shows them under vi_VN. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a built-in number, or undefined. */
export function builtInFormat(id: number): string | undefined {
  return builtIn[id];
}

/** Numbers whose meaning does not depend on the reader's locale; the dates' does. */
export function builtInNumber(code: string): number | undefined {
  const entry = Object.entries(builtIn).find(([, known]) => known === code);
  const id = entry === undefined ? undefined : Number(entry[0]);
  return id === undefined || (id >= 14 && id <= 22) ? undefined : id;
}

const seen = new Map<string, boolean>();

/** Whether a number shown by this code is a date, a time or a duration. */
export function isDateFormat(code: string): boolean {
  let answer = seen.get(code);
  if (answer === undefined) {
    const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
    answer = !/General/i.test(bare) && /[dmyhs]/i.test(bare.split(';')[0] ?? '');
    seen.set(code, answer);
  }
  return answer;
}
