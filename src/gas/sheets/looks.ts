/** The named looks of a layout as colours, weights, alignments and number formats. */
import type { LookName } from '../../core/sheet/sheetLayout.ts';

/** How a cell looks. Colours are #rrggbb; `format` is for numbers, a text cell is always "@". */
export interface Appearance {
  readonly background: string;
  readonly colour: string;
  readonly weight: 'normal' | 'bold';
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly format: string;
  readonly wrap: boolean;
  /** Has thin lines around it. */
  readonly lines: boolean;
}

export const lineColour = '#cbd2dc';
const white = '#ffffff';

const plain: Appearance = {
  background: white,
  colour: '#1f2937',
  weight: 'normal',
  size: 10,
  align: 'left',
  format: '0.###',
  wrap: false,
  lines: false,
};
const inTable: Appearance = { ...plain, wrap: true, lines: true };
const figure: Appearance = { ...inTable, align: 'right', format: '#,##0' };

export const looks: Readonly<Record<LookName, Appearance>> = {
  plain,
  title: { ...plain, colour: '#12355b', weight: 'bold', size: 15 },
  subtitle: { ...plain, colour: '#52606d' },
  lead: { ...plain, weight: 'bold', colour: '#12355b', size: 11 },
  draft: { ...plain, background: '#fff3cd', colour: '#7a4b00', weight: 'bold' },
  final: { ...plain, background: '#dff3e4', colour: '#14532d', weight: 'bold' },
  section: { ...plain, background: '#12355b', colour: white, weight: 'bold', size: 11 },
  header: {
    ...inTable,
    background: '#dbe7f3',
    colour: '#12355b',
    weight: 'bold',
    align: 'center',
  },
  code: { ...plain, colour: '#9aa5b1', size: 7, format: '@' },
  label: { ...inTable, weight: 'bold' },
  text: inTable,
  link: { ...inTable, colour: '#1a56a0' },
  count: figure,
  money: { ...figure, format: '#,##0.###' },
  percent: { ...figure, format: '0.0"%"' },
  total: { ...figure, background: '#eef2f7', weight: 'bold' },
  good: { ...inTable, background: '#dff3e4', colour: '#14532d' },
  doubtful: { ...inTable, background: '#fff3cd', colour: '#7a4b00' },
  bad: { ...inTable, background: '#fde2e1', colour: '#8f1d1d' },
  muted: { ...plain, colour: '#7b8794' },
};

/** Cells that units fill are white; locked ones are grey, in two shades for neighbouring units. */
export const bodyColours = { open: white, locked: '#f1f4f8', lockedOther: '#e4e9f0' };

/** Colours of sections of columns, in turn: neighbours differ. */
export const sectionColours = [
  { strong: '#12355b', pale: '#dbe7f3' },
  { strong: '#5b4a12', pale: '#f5efd8' },
  { strong: '#0f5c4d', pale: '#d7f0ea' },
  { strong: '#7a3e12', pale: '#fbe6d6' },
  { strong: '#4a2d6b', pale: '#e9e0f4' },
] as const;
