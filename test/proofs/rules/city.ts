/** A made-up city that filled the form without a fault: the ground in which defects are planted. Số liệu minh họa. */
import { readFileSync } from 'node:fs';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { seededRandom } from './seededRandom.ts';
import { emptySheets, type Row, type Sheet, type Sheets } from './sheets.ts';

const { years } = sgddt2024;

/** Type of unit → how many of them a city of this size has. */
const sizes: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  5: { phong_gddt: 2, truong_thpt: 1, tt_gdnn_gdtx: 1, phong_so: 1 },
  40: { phong_gddt: 10, truong_thpt: 18, tt_gdnn_gdtx: 6, truc_thuoc: 1, phong_so: 2, ubnd_xa: 3 },
  130: { phong_gddt: 14, truong_thpt: 58, tt_gdnn_gdtx: 14, truc_thuoc: 2, phong_so: 10, ubnd_xa: 32 },
};

type Listed = Readonly<Record<string, string>>;

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly area: string;
  readonly schools: readonly Listed[];
}

/** Yearly field → what one establishment reports in 2022, from … to …; money in triệu đồng. */
const perSchool: Readonly<Record<string, readonly [number, number]>> = {
  nhom_1_so_van_ban: [30, 50],
  nhom_2_so_buoi: [20, 34],
  nhom_2_so_luot: [400, 700],
  nhom_3_so_giai_phap: [20, 34],
  nhom_4_so_luot_tap_huan: [30, 52],
  kinh_phi: [20, 34],
};
/** 2021 covers seven months. */
const growth: Readonly<Record<number, number>> = { 2021: 0.6, 2022: 1, 2023: 1.1, 2024: 1.2 };

/** The units of a city of 5, 40 or 130. */
export function unitsOf(size: number): Unit[] {
  const rows = readTsv('samples/don-vi-2024.tsv').filter((row) => row.ma_don_vi !== 'PGD_BACH_LONG_VI');
  const schools = readTsv('samples/co-so-2024.tsv');
  const wards = Array.from(
    { length: 40 },
    (_, index): Listed => ({
      ma_don_vi: `XA_${index + 1}`,
      ten_don_vi: `UBND xã Minh Họa ${index + 1}`,
      loai_don_vi: 'ubnd_xa',
      dia_ban: `xã Minh Họa ${index + 1}`,
    }),
  );
  const all = [...rows, ...wards].map((row): Unit => {
    const { ma_don_vi: code = '', ten_don_vi: name = '', loai_don_vi: type = '', dia_ban = '' } = row;
    return { code, name, type, area: dia_ban, schools: schools.filter((one) => one.ma_don_vi === code) };
  });
  return Object.entries(sizes[size] ?? {}).flatMap(([type, count]) => all.filter((unit) => unit.type === type).slice(0, count));
}

/** The lines of a tab-separated file by the codes of its first line. */
export function readTsv(file: string): Listed[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const codes = header.split('\t');
  return lines.map((line) => {
    const parts = line.split('\t');
    return Object.fromEntries(codes.map((code, at) => [code, parts[at] ?? '']));
  });
}

/** The filled form of a city; the same for the same seed. */
export function cleanCity(size: number, seed = 830): Sheets {
  const sheets = emptySheets();
  const random = seededRandom(seed);
  for (const [index, unit] of unitsOf(size).entries()) fill(sheets, unit, index, random);
  return sheets;
}

function fill(sheets: Sheets, unit: Unit, index: number, random: () => number): void {
  const add = (key: string, cells: Record<string, string>) =>
    (sheets.get(key) as Sheet).rows.push(new Map(Object.entries({ ma_don_vi: unit.code, ...cells })));
  const { name, type, area } = unit;
  add('don_vi', { ten_don_vi: name, loai_don_vi: type, dia_ban: area, phai_bao_cao: 'Có' });
  const asked = type !== 'phong_so';
  const counts = asked ? countsOf(unit, index, random) : {};
  add('so_lieu', { ten_don_vi: name, ...textsOf(unit, index), ...counts });
  for (const { ten_co_so = '', cap_hoc = '' } of unit.schools) {
    const times = years.map((year) => [`so_lan.${year}`, String(1 + Math.floor(random() * 4))]);
    add('co_so', { ten_co_so, cap_hoc, ...Object.fromEntries(times) });
  }
  if (asked) addPairs(add, index);
}

/** Every fourth unit supported two children in 2023, every fifth saw one offender handled in 2024. */
function addPairs(add: (key: string, cells: Record<string, string>) => void, index: number): void {
  for (const year of years) {
    for (const nguon_yeu_cau of ['bản thân trẻ em', 'người thân', 'cộng đồng xã hội']) {
      const some = index % 4 === 0 && year === 2023 && nguon_yeu_cau === 'người thân';
      const counts = { so_nan_nhan: '2', so_co_yeu_cau: '2', so_duoc_ho_tro: '2', hinh_thuc: 'tư vấn tâm lý' };
      add('tre_em', { nam: String(year), nguon_yeu_cau, ...(some ? counts : {}) });
    }
    for (const loai_doi_tuong of ['tổ chức', 'cá nhân']) {
      const some = index % 5 === 0 && year === 2024 && loai_doi_tuong === 'cá nhân';
      add('vi_pham', { nam: String(year), loai_doi_tuong, ...(some ? { so_bi_to_giac: '1', so_bi_xu_ly: '1' } : {}) });
    }
  }
}

function countsOf(unit: Unit, index: number, random: () => number): Record<string, string> {
  const counts: Record<string, string> = {};
  const base = Math.max(1, unit.schools.length);
  const one = years.map((year) => [year, index % 4 === 0 && year === 2023 ? '2' : '0'] as const);
  for (const [year, cases] of one) {
    counts[`so_vu_tiep_nhan.${year}`] = cases;
    counts[`so_vu_da_xu_ly.${year}`] = cases;
    counts[`so_tre_duoc_ho_tro.${year}`] = cases === '2' ? '2' : 'không phát sinh';
    counts[`so_vi_pham_bi_xu_ly.${year}`] = index % 5 === 0 && year === 2024 ? '1' : 'không phát sinh';
    if (unit.schools.length > 0) counts[`so_co_so_dinh_ky.${year}`] = String(unit.schools.length);
    counts[`nhom_5_so_hoat_dong.${year}`] = '0';
  }
  for (const [field, [from, to]] of Object.entries(perSchool)) {
    const level = (from + random() * (to - from)) * base;
    for (const year of years) {
      const number = String(Math.round(level * (growth[year] ?? 1)));
      counts[`${field}.${year}`] = field === 'kinh_phi' ? `${number} triệu đồng` : number;
    }
  }
  return counts;
}

function textsOf({ name, code }: Unit, index: number): Record<string, string> {
  return {
    van_ban_trien_khai: `Kế hoạch số ${100 + index}/KH ngày 15/9/2021 của ${name}`,
    dau_moi: 'Bà Nguyễn Thị Hòa, cán bộ phụ trách, điện thoại 0912 345 678',
    tiep_nhan_phan_anh: `${name} tiếp nhận qua hộp thư góp ý và Tổng đài 111, chuyển xử lý trong 24 giờ.`,
    nhom_1: `${name} ban hành quy tắc ứng xử trên môi trường mạng.`,
    nhom_2: `${name} tuyên truyền trong giờ chào cờ, lồng ghép vào môn Tin học.`,
    nhom_3: `${name} cài phần mềm lọc nội dung cho phòng máy.`,
    nhom_4: `${name} tập huấn cho cán bộ làm công tác trẻ em.`,
    nhom_5: 'Không có nội dung.',
    danh_gia: `Công tác triển khai tại ${name} đúng kế hoạch.`,
    kho_khan: 'Chưa có kinh phí riêng.',
    de_xuat: 'Đề nghị tổ chức thêm lớp tập huấn.',
    nguoi_lap: 'Nguyễn Thị Hòa',
    chuc_vu: 'Chuyên viên',
    so_van_ban: `${200 + index}/BC-${code}`,
    ngay_van_ban: '20/12/2024',
    hoan_thanh: 'Có',
  };
}

/** The rows of a unit in a tab. */
export function rowsOf(sheets: Sheets, key: string, unit: string): Row[] {
  return (sheets.get(key)?.rows ?? []).filter((row) => row.get('ma_don_vi') === unit);
}
