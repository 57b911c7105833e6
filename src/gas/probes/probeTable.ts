/** The table of probes: what becomes of typed texts, how numbers and moments are shown, and the rest. */
import { copyProbes } from './copyProbes.ts';
import { otherProbes } from './otherProbes.ts';
import type { Probe } from './probe.ts';
import { rangeProbes } from './rangeProbes.ts';
import { roundTrips } from './roundTrips.ts';
import { driveProbes, timings } from './timings.ts';

const typed = [
  '5',
  '05',
  '-5',
  '1.234',
  '1,234',
  '1.234,5',
  '1.23',
  '94%',
  '12,5%',
  '1/2',
  '5/10',
  '31/12/2024',
  '31/2/2024',
  '2024-12-31',
  '5-10',
  'TRUE',
  "'5",
  '0912345678',
  '031312004567',
  '=1+1',
  '+A1',
  '-A1',
  '@A1',
  '=',
  '-',
  ' 5 ',
  '\t5',
  'a\nb',
  '1e3',
  '\ufeff5',
  '\u00a05',
  'a\u202eb',
] as const;

/** Type, value, shown text, formula and format of A1 after a text was written to it. */
function written(format: string, text: string): Probe {
  return [
    `write ${JSON.stringify(text)} to a cell of format ${format}`,
    ({ sheet }) => {
      const cell = sheet.getRange(1, 1).setNumberFormat(format).setValue(text);
      const [[value] = []] = cell.getValues() as unknown[][];
      return [
        typeof value,
        value,
        cell.getDisplayValues(),
        cell.getFormulas(),
        cell.getNumberFormats(),
      ];
    },
    'cell',
  ];
}

/** Numbers, as they are shown in a format. */
function shown(format: string, value: number): Probe {
  return [
    `show ${value} as ${format}`,
    ({ sheet }) => sheet.getRange(2, 1).setNumberFormat(format).setValue(value).getDisplayValues(),
    'cell',
  ];
}

function moment(pattern: string, zone: string): Probe {
  return [
    `formatDate ${pattern} in ${zone}`,
    () => Utilities.formatDate(new Date(1735034709000), zone, pattern),
    'cell',
  ];
}

const numbers = [0, 5, -5, 0.5, 1234, 1234567, 0.94, 28.75];
const formats = ['0.###', '#,##0', '0.0"%"', '@'];

/** About 160, what hurts most first. */
export const probes: readonly Probe[] = [
  ...roundTrips,
  ...copyProbes,
  ...driveProbes,
  ...timings,
  ...['0.###', '@'].flatMap((format) => typed.map((text) => written(format, text))),
  ...formats.flatMap((format) => numbers.map((value) => shown(format, value))),
  ...['yyyy-MM-dd HH:mm:ss', "yyyy-MM-dd'T'HH:mm:ssXXX", 'd/M/yy'].map((pattern) =>
    moment(pattern, 'Asia/Ho_Chi_Minh'),
  ),
  moment('HH:mm', 'GMT'),
  ...rangeProbes,
  ...otherProbes,
];
