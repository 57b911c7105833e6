/** Fills the brackets of frames with numbers and their labels. */
import type { MadeOutline } from './makeReports.ts';

/** A number from 0 up to, not including, the given one. */
export type Draw = (size: number) => number;

/** Letter of a frame → the field of each form; '' where the form does not ask it. */
const letters: Readonly<Record<string, readonly [string, string]>> = {
  t: ['so_vu_tiep_nhan', 'so_vu_phat_hien'],
  x: ['so_vu_da_xu_ly', ''],
  h: ['so_tre_duoc_ho_tro', 'so_tre_duoc_ho_tro'],
  p: ['so_vi_pham_bi_xu_ly', 'so_vi_pham_bi_xu_ly'],
  k: ['kinh_phi', ''],
  d: ['so_co_so_dinh_ky', ''],
  v: ['nhom_1_so_van_ban', 'so_van_ban_ban_hanh'],
  b: ['nhom_2_so_buoi', 'so_buoi'],
  l: ['nhom_2_so_luot', 'so_luot'],
  g: ['nhom_3_so_giai_phap', ''],
  n: ['nhom_4_so_luot_tap_huan', ''],
  q: ['nhom_5_so_hoat_dong', ''],
};
/** Smallest and largest of each letter. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  ...{ t: [1, 9], x: [1, 8], h: [1, 9], p: [1, 9], d: [12, 60], v: [1, 12], b: [2, 48] },
  ...{ l: [180, 24_000], g: [2, 7], n: [6, 240], q: [1, 3] },
};

const bracket = /\[(\??)([a-z]+)(-|\d*)(?:=(0))?(\/)? ?([^\]]*)\]/g;

/** The years of one frame are the same in all its lines; no two numbers of a frame are equal. */
export function drawFigures(lines: readonly string[], draw: Draw, outline: MadeOutline): readonly string[] {
  const last = Math.max(1, ...lines.flatMap((line) => [...line.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at))));
  const first = 2021 + draw(5 - Math.min(4, last));
  const used = new Set<number>();
  const fresh = (low: number, high: number): number => {
    for (let tries = 0; tries < 40; tries += 1) {
      const number = low + draw(high - low + 1);
      if (!used.has(number)) {
        used.add(number);
        return number;
      }
    }
    return low;
  };
  return lines.map((line) => {
    // Brackets before years: "[t1 vụ]" names its year by place.
    const told = line.replace(bracket, (_, mark: string, who: string, when: string, zero: string, base: string, noun: string) => {
      const years = when === '-' || when === '' ? ['-'] : [...when].map((at) => String(first + Number(at) - 1));
      const letter = who.charAt(0);
      const [shown, value] = zero ? [noun, 0] : letter === 'k' ? money(draw, fresh) : counted(letter, noun, base, { draw, fresh });
      const label = [...who]
        .flatMap((one) => {
          const code = letters[one]?.[outline === 'sgddt2024' ? 0 : 1] ?? '';
          return code === '' ? [] : years.map((year) => `${mark}${code}|${year}|${value}`);
        })
        .join(';');
      return label === '' ? shown : `{{${shown}|${label}}}`;
    });
    return told.replace(/\{(\d)\}/g, (_, at: string) => String(first + Number(at) - 1)).replace(/#/g, () => String(fresh(10, 60)));
  });
}

interface Drawn {
  readonly draw: Draw;
  readonly fresh: (low: number, high: number) => number;
}

function counted(letter: string, noun: string, base: string, { draw, fresh }: Drawn): readonly [string, number] {
  const [low, high] = sizes[letter] ?? [1, 9];
  const number = fresh(low, high);
  const plain = number < 10 && draw(2) === 0 ? `0${number}` : grouped(number);
  const over = base ? `/${number + draw(3)}` : '';
  return [`${plain}${over} ${noun}`.trim(), number];
}

function money(draw: Draw, fresh: Drawn['fresh']): readonly [string, number] {
  const millions = fresh(2, 80);
  if (draw(3) === 0) return [`${grouped(millions * 1_000_000)} đồng`, millions * 1_000_000];
  if (draw(3) === 0) return [`${millions},5 triệu đồng`, millions * 1_000_000 + 500_000];
  return [`${millions} triệu đồng`, millions * 1_000_000];
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
