/** Short forms in units' names, without accents, and the words that they represent. */
import { dictionary } from '../../core/lib/dictionary.ts';

/** Tried in turn for the hint of the search. */
export const abbreviatedExamples: readonly string[] = ['thpt le chan', 'pgd an duong'];

/** A typed short form → the words searched instead. */
export const searchAbbreviations: Readonly<Record<string, readonly string[]>> = dictionary({
  pgd: ['phong', 'gddt'],
  pgddt: ['phong', 'gddt'],
  pgdt: ['phong', 'gddt'],
  gd: ['gddt'],
  gdt: ['gddt'],
  dt: [],
  tt: ['trung', 'tam'],
  ttgdtx: ['trung', 'tam', 'gdtx'],
  ttgdnn: ['trung', 'tam', 'gdnn'],
  tr: ['truong'],
  q: ['quan'],
  h: ['huyen'],
  tp: ['thanh', 'pho'],
  p: ['phuong'],
  x: ['xa'],
  ptth: ['thpt'],
  cap3: ['thpt'],
  va: [],
});

/** A short form in a name → the long words that people may type for it. */
export const longForms: Readonly<Record<string, readonly string[]>> = dictionary({
  gddt: ['giao', 'duc', 'dao', 'tao'],
  gdnn: ['giao', 'duc', 'nghe', 'nghiep'],
  gdtx: ['giao', 'duc', 'thuong', 'xuyen'],
  thpt: ['trung', 'hoc', 'pho', 'thong'],
  thcs: ['trung', 'hoc', 'co', 'so'],
  ubnd: ['uy', 'ban', 'nhan', 'dan'],
});
