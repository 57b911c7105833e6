/** What a person sees in a cell, from its value and number format. */

import type { Value } from '../../local/model.ts';
import { showValue } from '../../local/xlsx/format/showValue.ts';

/** 24/12/2024 on the wall clock of Hải Phòng. */
const deadline = new Date('2024-12-24T00:00:00+07:00');
const evening = new Date('2024-12-24T21:05:09+07:00');

const table: [value: Value, format: string, vietnamese: string, english: string][] = [
  [3668, 'General', '3668', '3668'],
  [0, 'General', '0', '0'],
  [-12, 'General', '-12', '-12'],
  [1234.5, 'General', '1234,5', '1234.5'],
  [1 / 3, 'General', '0,3333333333', '0.3333333333'],
  [0.1 + 0.2, 'General', '0,3', '0.3'],
  [0.0000001, 'General', '0,0000001', '0.0000001'],
  [1e-10, 'General', '1E-10', '1E-10'],
  [912345678, 'General', '912345678', '912345678'],
  [123456789012345, 'General', '123456789012345', '123456789012345'],
  [1.5e20, 'General', '1,5E+20', '1.5E+20'],
  [1234.5, '#,##0.0', '1.234,5', '1,234.5'],
  [1234567, '#,##0', '1.234.567', '1,234,567'],
  [-1234567, '#,##0', '-1.234.567', '-1,234,567'],
  [0, '#,##0', '0', '0'],
  [0, '#', '', ''],
  [5, '000', '005', '005'],
  [912345678, '0000 000 000', '0912 345 678', '0912 345 678'],
  [2.5, '0', '3', '3'],
  [1.005, '0.00', '1,01', '1.01'],
  [-0.4, '0', '0', '0'],
  [1.5, '0.0#', '1,5', '1.5'],
  [2, '0.##', '2', '2'],
  [0.94, '0%', '94%', '94%'],
  [0.941, '0.0%', '94,1%', '94.1%'],
  [0.285, '0%', '29%', '29%'],
  [23500000, '#,##0,,', '24', '24'],
  [23500000, '#,##0" đ"', '23.500.000 đ', '23,500,000 đ'],
  [1234, '[$₫]#,##0', '₫1.234', '₫1,234'],
  [-5, '0;(0)', '(5)', '(5)'],
  [0, '0;-0;"không có"', 'không có', 'không có'],
  [1500, '[>=1000]0.0,"k";0', '1,5k', '1.5k'],
  [12, '[>=1000]0.0,"k";0', '12', '12'],
  [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
  [5, '@', '5', '5'],
  ['05', '@', '05', '05'],
  ['Có', '"Trả lời: "@', 'Trả lời: Có', 'Trả lời: Có'],
  ['12 vụ', '#,##0', '12 vụ', '12 vụ'],
  ['#REF!', 'General', '#REF!', '#REF!'],
  ['', '0', '', ''],
  [true, 'General', 'TRUE', 'TRUE'],
  [false, '0', 'FALSE', 'FALSE'],
  [deadline, 'dd/mm/yyyy', '24/12/2024', '24/12/2024'],
  [deadline, 'General', '24/12/2024', '24/12/2024'],
  [deadline, 'd/m/yy', '24/12/24', '24/12/24'],
  [deadline, 'yyyy-mm-dd', '2024-12-24', '2024-12-24'],
  [deadline, 'd mmmm yyyy', '24 Tháng 12 2024', '24 December 2024'],
  [deadline, 'dddd', 'Thứ Ba', 'Tuesday'],
  [45650, 'dd/mm/yyyy', '24/12/2024', '24/12/2024'],
  [evening, 'dd/mm/yyyy hh:mm:ss', '24/12/2024 21:05:09', '24/12/2024 21:05:09'],
  [evening, 'h:mm AM/PM', '9:05 CH', '9:05 PM'],
  [1.5, '[h]:mm', '36:00', '36:00'],
  [deadline, '[$-42A]dd/mm/yyyy', '24/12/2024', '24/12/2024'],
];

describe('a value is shown as getDisplayValues would', () => {
  it.each(table)('%p under %p: %p, in English %p', (value, format, vietnamese, english) => {
    expect(showValue(value, format, 'vi_VN')).toBe(vietnamese);
    expect(showValue(value, format, 'en_US')).toBe(english);
  });
});
