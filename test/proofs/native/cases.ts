/** Units as clerks type them: each case changes a few cells of a complete, correct report. */

export interface PastedNumber {
  readonly number: number;
  readonly format: string;
}

/** What stands in a cell: typed text, or a number that a paste brought with its format. */
export type Typed = string | PastedNumber;

/** The light that the case must show; "not green" where either colour of doubt is right. */
export type Light = 'Đã hoàn thành' | 'Đang nhập' | 'Còn thiếu' | 'Cần xem' | 'Cần sửa' | 'Chưa nhập';

export interface Case {
  readonly name: string;
  readonly type: string;
  /** Cells of "Số liệu" by column code. */
  readonly row: Readonly<Record<string, Typed>>;
  /** Times of the unit's establishments, by year; the first is the listed one, others are spare rows. */
  readonly times: readonly Readonly<Record<string, Typed>>[];
  /** Rows of "BTC 2 Trẻ em": "2022 người thân" → its cells. */
  readonly children: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  readonly offenders: Readonly<Record<string, Readonly<Record<string, Typed>>>>;
  /** The unit stands on a second row, typed below the table. */
  readonly second?: boolean;
  /** Cells of the unit's line in the registry. */
  readonly registry?: Readonly<Record<string, Typed>>;
  readonly light: Light;
}

const years = ['2021', '2022', '2023', '2024'];

function yearly(code: string, value: Typed): Record<string, Typed> {
  return Object.fromEntries(years.map((year) => [`${code}.${year}`, value]));
}

const complete: Record<string, Typed> = {
  dau_moi: 'Trần Thị Hoa, Phó Hiệu trưởng',
  ...yearly('so_co_so_dinh_ky', '1'),
  ...yearly('so_tre_duoc_ho_tro', 'không phát sinh'),
  ...yearly('so_vi_pham_bi_xu_ly', 'không phát sinh'),
  nguoi_lap: 'Trần Thị Hoa',
  chuc_vu: 'Phó Hiệu trưởng',
  so_van_ban: '12/BC-THPT',
  ngay_van_ban: '20/12/2024',
  hoan_thanh: 'Có',
};
const twice = yearly('so_lan', '2');

/** A number that a paste brought, of no format that says anything. */
function pasted(number: number): PastedNumber {
  return { number, format: 'General' };
}

const later = ['2023', '2024'];
const withoutLater = (row: Readonly<Record<string, Typed>>) =>
  Object.fromEntries(Object.entries(row).map(([code, value]) => [code, later.includes(code.split('.')[1] ?? '') ? '' : value]));

type Change = Partial<Omit<Case, 'name' | 'light'>>;

function unit(name: string, light: Light, change: Change = {}): Case {
  const { row = {}, ...more } = change;
  return {
    name,
    light,
    type: 'truong_thpt',
    times: [twice],
    children: {},
    offenders: {},
    ...more,
    row: { ...complete, ...row },
  };
}

/** A case about one cell of "Số liệu". */
function cell(code: string, value: Typed, light: Light): Case {
  const shown = typeof value === 'string' ? `“${value}”` : `${value.number} (${value.format})`;
  return unit(`${code} = ${shown}`, light, { row: { [code]: value } });
}

const green = 'Đã hoàn thành';
const doubtful = 'Cần xem';
const wrong = 'Cần sửa';
const gaps = 'Còn thiếu';

const blankRow = Object.fromEntries(Object.keys(complete).map((code) => [code, '']));
const counts = 'nhom_2_so_luot.2022';

export const cases: readonly Case[] = [
  unit('báo cáo đủ và đúng', green),
  unit('hai dòng của một đơn vị', wrong, { second: true }),

  ...['30/06/2022', '31/12/2022', '1/1/2022', { number: 44742, format: 'dd/mm/yyyy' }].map((end) =>
    unit(`hết hiệu lực ${typeof end === 'string' ? end : 'bằng ngày dán vào'}: không hỏi 2023, 2024`, green, {
      registry: { hieu_luc_den: end },
      row: withoutLater(complete),
      times: [withoutLater(twice)],
    }),
  ),
  unit('hết hiệu lực năm 2022: vẫn hỏi 2022', gaps, {
    registry: { hieu_luc_den: '30/06/2022' },
    row: { ...withoutLater(complete), 'so_tre_duoc_ho_tro.2022': '' },
    times: [withoutLater(twice)],
  }),
  unit('hết hiệu lực năm 2022: vẫn hỏi số lần năm 2022', gaps, {
    registry: { hieu_luc_den: '30/06/2022' },
    row: withoutLater(complete),
    times: [{ ...withoutLater(twice), 'so_lan.2022': '' }],
  }),
  unit('thành lập năm 2023: không hỏi 2021, 2022', green, {
    registry: { hieu_luc_tu: '01/9/2023' },
    row: {
      ...yearly('so_co_so_dinh_ky', ''),
      ...yearly('so_tre_duoc_ho_tro', ''),
      ...yearly('so_vi_pham_bi_xu_ly', ''),
      ...Object.fromEntries(
        later.flatMap((year) => [
          [`so_co_so_dinh_ky.${year}`, '1'],
          [`so_tre_duoc_ho_tro.${year}`, '0'],
          [`so_vi_pham_bi_xu_ly.${year}`, '0'],
        ]),
      ),
    },
    times: [{ 'so_lan.2021': '', 'so_lan.2022': '', 'so_lan.2023': '2', 'so_lan.2024': '2' }],
  }),
  unit('ngày hiệu lực không đọc được: hỏi đủ các năm', gaps, {
    registry: { hieu_luc_den: 'cuối năm' },
    row: withoutLater(complete),
    times: [withoutLater(twice)],
  }),
  unit('mọi số dán vào là số', green, {
    row: {
      ...yearly('so_co_so_dinh_ky', pasted(1)),
      ...yearly('so_tre_duoc_ho_tro', pasted(0)),
      ...yearly('so_vi_pham_bi_xu_ly', pasted(1)),
      ...yearly('so_vu_tiep_nhan', pasted(1)),
      ...yearly('so_vu_da_xu_ly', pasted(1)),
      ...yearly('kinh_phi', pasted(1_500_000)),
      ...yearly('nhom_1_so_van_ban', pasted(1)),
      ...yearly('nhom_2_so_buoi', pasted(1)),
      ...yearly('nhom_2_so_luot', pasted(350)),
    },
    times: [yearly('so_lan', pasted(1))],
    offenders: Object.fromEntries(years.map((year) => [`${year} cá nhân`, { so_bi_to_giac: pasted(1), so_bi_xu_ly: pasted(1) }])),
  }),
  unit('lượt người lớn, dán vào là số, giống số của một ngày', green, {
    row: {
      'nhom_2_so_luot.2021': pasted(38_200),
      'nhom_2_so_luot.2022': pasted(41_050),
      'nhom_2_so_luot.2023': pasted(36_900),
      'nhom_2_so_luot.2024': pasted(45_570),
    },
  }),
  unit('một lượt tập huấn trong năm, dán vào là số', green, {
    row: { 'nhom_4_so_luot_tap_huan.2022': pasted(1), 'nhom_4_so_luot_tap_huan.2023': pasted(12) },
  }),
  unit('một ngày dán vào ô số vụ', doubtful, { row: { 'so_vu_tiep_nhan.2022': { number: 45_570, format: 'dd/mm/yyyy' } } }),
  unit('chưa gõ gì', 'Chưa nhập', { row: blankRow, times: [{}] }),
  unit('chưa chọn “Có”', 'Đang nhập', { row: { hoan_thanh: '' } }),
  unit('chọn “Không”', 'Đang nhập', { row: { hoan_thanh: 'Không' } }),

  cell(counts, '0', green),
  cell(counts, '05', green),
  cell(counts, '12 lượt', green),
  cell(counts, '350 học sinh', green),
  cell(counts, '1.234', green),
  cell(counts, '1.234.567', green),
  cell(counts, 'không', green),
  cell(counts, 'Không có', green),
  cell(counts, 'KAD', green),
  cell(counts, 'CCSL', green),
  cell(counts, '-', green),
  cell(counts, '…', green),
  cell(counts, { number: 350, format: 'General' }, green),
  cell(counts, 'hơn 350', doubtful),
  cell(counts, '350+', doubtful),
  cell(counts, '1,234', doubtful),
  cell(counts, '1.23', doubtful),
  cell(counts, '12,5', doubtful),
  cell(counts, '3/5', doubtful),
  cell(counts, '10-12', doubtful),
  cell(counts, '12 + 5', doubtful),
  cell(counts, '-5', doubtful),
  cell(counts, '94%', doubtful),
  cell(counts, '12 trường', doubtful),
  cell(counts, '1 vụ 2', doubtful),
  cell(counts, '12 lượt người học', doubtful),
  cell(counts, '0912345678', doubtful),
  cell(counts, 'rất nhiều', doubtful),
  cell(counts, '=1+1', doubtful),
  cell(counts, '#REF!', doubtful),
  cell(counts, { number: 0.94, format: '0%' }, doubtful),
  cell(counts, { number: 1, format: '0%' }, doubtful),
  cell(counts, { number: 45570, format: 'dd/mm/yyyy' }, doubtful),
  cell(counts, { number: -3, format: 'General' }, doubtful),
  cell(counts, { number: 1.234, format: 'General' }, doubtful),
  cell(counts, { number: 12.5, format: 'General' }, doubtful),

  cell('kinh_phi.2023', '23.500.000', green),
  cell('kinh_phi.2023', '23500000', green),
  cell('kinh_phi.2023', '500.000đ', green),
  cell('kinh_phi.2023', '141.906.000 đồng', green),
  cell('kinh_phi.2023', '23,5 triệu đồng', green),
  cell('kinh_phi.2023', '1,2 tỷ', green),
  cell('kinh_phi.2023', '0', green),
  cell('kinh_phi.2023', '23.5', doubtful),
  cell('kinh_phi.2023', '25', doubtful),
  cell('kinh_phi.2023', '1.234 triệu', doubtful),
  cell('kinh_phi.2023', '298.434 tỷ', doubtful),
  cell('kinh_phi.2023', '12 buổi', doubtful),
  cell('kinh_phi.2023', { number: 23.5, format: 'General' }, doubtful),

  cell('dau_moi', '', gaps),
  cell('dau_moi', '…', gaps),
  cell('nguoi_lap', '', gaps),
  cell('nguoi_lap', 'x', gaps),
  cell('nguoi_lap', '0912 345 678', gaps),
  cell('nguoi_lap', 'lê thu hà', green),
  cell('chuc_vu', '', gaps),
  cell('so_van_ban', ' ', gaps),
  cell('ngay_van_ban', '', gaps),
  cell('ngay_van_ban', '20-12-2024', doubtful),
  cell('ngay_van_ban', '31/02/2024', doubtful),
  cell('ngay_van_ban', '45/13/2024', doubtful),
  cell('ngay_van_ban', 'hôm qua', doubtful),
  cell('ngay_van_ban', { number: 45646, format: 'dd/mm/yyyy' }, green),
  cell('hoan_thanh', 'xong rồi', doubtful),

  cell('so_co_so_dinh_ky.2022', '', green),
  cell('so_co_so_dinh_ky.2022', 'CCSL', green),
  cell('so_co_so_dinh_ky.2022', '1 trường', green),
  cell('so_co_so_dinh_ky.2022', '0', wrong),
  cell('so_co_so_dinh_ky.2022', '2', wrong),
  cell('so_co_so_dinh_ky.2022', 'không phát sinh', wrong),
  cell('so_co_so_dinh_ky.2022', 'KAD', wrong),
  cell('so_co_so_dinh_ky.2022', 'GOP:U01', wrong),
  cell('so_co_so_dinh_ky.2022', 'một', doubtful),
  unit('một năm của trường để trống', gaps, { times: [{ ...twice, 'so_lan.2023': '' }] }),
  unit('một cơ sở còn trống, số đối chiếu lớn hơn số đã có: chưa so được', gaps, {
    row: { ...yearly('so_co_so_dinh_ky', '2') },
    times: [twice, { ...twice, 'so_lan.2023': '', ten_co_so: 'Cơ sở 2', cap_hoc: 'THPT' }],
  }),
  unit('một cơ sở còn trống, số đối chiếu đã nhỏ hơn số đã có', wrong, {
    row: { ...yearly('so_co_so_dinh_ky', '2'), 'so_co_so_dinh_ky.2023': '0' },
    times: [twice, { ...twice, 'so_lan.2023': '', ten_co_so: 'Cơ sở 2', cap_hoc: 'THPT' }],
  }),
  unit('số lần không đọc được', doubtful, { times: [{ ...twice, 'so_lan.2023': 'nhiều' }] }),
  unit('số lần là một ngày', doubtful, {
    times: [{ ...twice, 'so_lan.2023': { number: 45570, format: 'dd/mm' } }],
  }),
  unit('năm đó chưa có trường', green, {
    row: { 'so_co_so_dinh_ky.2021': 'KAD' },
    times: [{ ...twice, 'so_lan.2021': 'KAD' }],
  }),
  unit('không tổ chức lần nào trong năm', green, {
    row: { 'so_co_so_dinh_ky.2021': '0' },
    times: [{ ...twice, 'so_lan.2021': '0' }],
  }),
  unit('thêm một cơ sở ở dòng trống', green, {
    row: yearly('so_co_so_dinh_ky', '2'),
    times: [twice, { ...twice, ten_co_so: 'Cơ sở 2', cap_hoc: 'THPT' }],
  }),
  unit('cơ sở thêm chưa chọn cấp học', wrong, {
    row: yearly('so_co_so_dinh_ky', '2'),
    times: [twice, { ...twice, ten_co_so: 'Cơ sở 2', cap_hoc: '' }],
  }),
  unit('một cơ sở ghi hai lần', wrong, {
    row: yearly('so_co_so_dinh_ky', '2'),
    times: [twice, { ...yearly('so_lan', '3'), ten_co_so: 'Trường thứ $', cap_hoc: 'THPT' }],
  }),

  cell('so_tre_duoc_ho_tro.2022', '', gaps),
  cell('so_tre_duoc_ho_tro.2022', '0', green),
  cell('so_tre_duoc_ho_tro.2022', '3', wrong),
  cell('so_tre_duoc_ho_tro.2022', '3 trẻ em', wrong),
  cell('so_tre_duoc_ho_tro.2022', 'KAD', green),
  cell('so_tre_duoc_ho_tro.2022', 'hơn 3', doubtful),
  unit('BTC 2 khớp', green, {
    row: { 'so_tre_duoc_ho_tro.2022': '2 trẻ' },
    children: { '2022 người thân': { so_nan_nhan: '4', so_co_yeu_cau: '3', so_duoc_ho_tro: '2' } },
  }),
  unit('BTC 2 có, ô đối chiếu để trống', green, {
    row: { 'so_tre_duoc_ho_tro.2022': '' },
    children: { '2022 người thân': { so_co_yeu_cau: '3', so_duoc_ho_tro: '2' } },
  }),
  unit('BTC 2 lệch', wrong, {
    row: { 'so_tre_duoc_ho_tro.2022': '3' },
    children: { '2022 người thân': { so_co_yeu_cau: '3', so_duoc_ho_tro: '2' } },
  }),
  unit('“không phát sinh” mà BTC 2 có người được hỗ trợ', wrong, {
    children: { '2022 cộng đồng xã hội': { so_co_yeu_cau: '1', so_duoc_ho_tro: '1' } },
  }),
  unit('“không phát sinh” và BTC 2 ghi 0 trên 0', green, {
    children: { '2022 người thân': { so_co_yeu_cau: '0', so_duoc_ho_tro: '0' } },
  }),
  unit('được hỗ trợ lớn hơn có yêu cầu', wrong, {
    row: { 'so_tre_duoc_ho_tro.2022': '5' },
    children: { '2022 người thân': { so_co_yeu_cau: '3', so_duoc_ho_tro: '5' } },
  }),
  unit('có yêu cầu lớn hơn nạn nhân', wrong, {
    row: { 'so_tre_duoc_ho_tro.2022': '3' },
    children: { '2022 người thân': { so_nan_nhan: '2', so_co_yeu_cau: '3', so_duoc_ho_tro: '3' } },
  }),
  unit('thiếu một nửa', wrong, {
    row: { 'so_tre_duoc_ho_tro.2022': '2' },
    children: { '2022 người thân': { so_duoc_ho_tro: '2' } },
  }),
  unit('BTC 2 không đọc được', doubtful, {
    row: { 'so_tre_duoc_ho_tro.2022': '' },
    children: { '2022 người thân': { so_co_yeu_cau: 'ba', so_duoc_ho_tro: '2' } },
  }),

  cell('so_vi_pham_bi_xu_ly.2024', '1', wrong),
  unit('BTC 3 khớp', green, {
    row: { 'so_vi_pham_bi_xu_ly.2024': '2' },
    offenders: { '2024 cá nhân': { so_bi_to_giac: '2', so_bi_xu_ly: '2' } },
  }),
  unit('bị xử lý lớn hơn bị tố giác', wrong, {
    row: { 'so_vi_pham_bi_xu_ly.2024': '3' },
    offenders: { '2024 cá nhân': { so_bi_to_giac: '2', so_bi_xu_ly: '3' } },
  }),

  unit('UBND không có trường', green, {
    type: 'ubnd_xa',
    row: yearly('so_co_so_dinh_ky', ''),
    times: [],
  }),
  unit('phòng của Sở chỉ viết nội dung', green, {
    type: 'phong_so',
    row: {
      ...yearly('so_co_so_dinh_ky', ''),
      ...yearly('so_tre_duoc_ho_tro', ''),
      ...yearly('so_vi_pham_bi_xu_ly', ''),
    },
    times: [],
  }),
  unit('phòng GDĐT chưa liệt kê trường nào', gaps, { type: 'phong_gddt', times: [] }),
];
