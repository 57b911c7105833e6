/** Units whose cells are drawn from what clerks type, right and wrong, by a seeded generator. */
import { seededRandom } from '../rules/seededRandom.ts';
import type { Case, Typed } from './cases.ts';

const years = ['2021', '2022', '2023', '2024'];
const counts: readonly Typed[] = [
  ...['', '0', '1', '2', '3', '05', '12', '1.234', '12,5', '1,234', 'hơn 20', '3/5', '10-12', '-'],
  ...['không', 'không phát sinh', 'chưa phát sinh', 'KPS', 'KAD', 'CCSL', 'GOP:U01', 'GOP:ZZ'],
  ...['2 vụ', '2 trẻ em', '2 cá nhân', '2 trường', '2 buổi', '2 lượt', '2 văn bản', '3 (ba)', 'vài', '94%'],
  { number: 1, format: 'General' },
  { number: 2, format: 'General' },
  { number: 0.5, format: '0%' },
  { number: 45570, format: 'dd/mm/yyyy' },
  { number: -2, format: 'General' },
];
const controls: readonly Typed[] = [...counts, '1', '1', '1', 'không phát sinh', '0', ''];
const amounts = ['', '0', '25', '500.000', '23,5 triệu đồng', '1.234 triệu', '12 buổi', '1.500.000đ'];
const dates = ['20/12/2024', '', '1/2/2024', '30/2/2024', '20-12-2024', 'hôm nay'];
const types = ['truong_thpt', 'tt_gdnn_gdtx', 'phong_gddt', 'truc_thuoc', 'ubnd_xa', 'phong_so'];
const yearlyCounts = ['so_vu_tiep_nhan', 'so_vu_da_xu_ly', 'nhom_2_so_buoi', 'nhom_4_so_luot_tap_huan'];
const yearlyControls = ['so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'];

/** As many units; each cell is ordinary with high probability, so that some units come out right. */
export function fuzzedCases(seed: number, count: number): Case[] {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const mostly = (usual: Typed, from: readonly Typed[], oddity: number): Typed => (random() < oddity ? pick(from) : usual);
  return Array.from({ length: count }, (_, index): Case => {
    const oddity = pick([0, 0.01, 0.03, 0.1]);
    const each = (codes: readonly string[], usual: Typed, from: readonly Typed[]) =>
      codes.flatMap((code) => years.map((year) => [`${code}.${year}`, mostly(usual, from, oddity)]));
    const times = (name: Record<string, Typed>) => ({
      ...Object.fromEntries(each(['so_lan'], '2', counts)),
      ...name,
    });
    const pair = (codes: readonly string[], keys: readonly string[]) =>
      Object.fromEntries(
        years.flatMap((year) =>
          keys
            .filter(() => random() < oddity)
            .map((key) => [`${year} ${key}`, Object.fromEntries(codes.map((code) => [code, pick(controls)]))]),
        ),
      );
    const second =
      random() < 0.2 ? [times({ ten_co_so: pick(['Cơ sở 2', 'Trường thứ $', '']), cap_hoc: pick(['THPT', 'thcs', '', 'cấp 3']) })] : [];
    const type = pick(types);
    const listed = type !== 'ubnd_xa' && type !== 'phong_so';
    return {
      name: `đơn vị ngẫu nhiên ${index + 1}`,
      light: 'Cần xem',
      type,
      times: listed ? [times({}), ...second] : [],
      children: type === 'phong_so' ? {} : pair(['so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro'], ['người thân', 'bản thân trẻ em']),
      offenders: type === 'phong_so' ? {} : pair(['so_bi_to_giac', 'so_bi_xu_ly'], ['tổ chức', 'cá nhân']),
      row: {
        dau_moi: mostly('Trần Thị Hoa', ['', '-', 'Hoa'], oddity),
        ...Object.fromEntries(each(yearlyCounts, '3', counts)),
        ...Object.fromEntries(each(['kinh_phi'], '500.000', amounts)),
        ...Object.fromEntries(each(yearlyControls.slice(0, 1), String(listed ? 1 + second.length : 0), controls)),
        ...Object.fromEntries(each(yearlyControls.slice(1), 'không phát sinh', controls)),
        nguoi_lap: mostly('Trần Thị Hoa', ['', '-'], oddity),
        chuc_vu: mostly('Hiệu trưởng', ['', '…'], oddity),
        so_van_ban: mostly('12/BC', ['', ' '], oddity),
        ngay_van_ban: mostly('20/12/2024', dates, oddity),
        hoan_thanh: mostly('Có', ['Không', '', 'x', 'rồi', 'đang làm'], oddity),
      },
    };
  });
}
