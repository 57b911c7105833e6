/** What both scripts compute, from rows as { code: text }: totals by field, three percentages, by year and over the period. */
const YEARS = [2021, 2022, 2023, 2024];
const TABS = {
  units: 'Đơn vị',
  answers: 'Số liệu',
  schools: 'BTC 1 Cơ sở',
  children: 'BTC 2 Trẻ em',
  offenders: 'BTC 3 Vi phạm',
};
const FIELDS = [
  'so_vu_tiep_nhan',
  'so_vu_da_xu_ly',
  'kinh_phi',
  'nhom_1_so_van_ban',
  'nhom_2_so_buoi',
  'nhom_2_so_luot',
  'nhom_3_so_giai_phap',
  'nhom_4_so_luot_tap_huan',
  'nhom_5_so_hoat_dong',
];

/** Lines of code, year, sum or numerator, denominator or ''; for a clean form only: nothing is checked. */
function sumFigures(tabs) {
  const offices = {};
  tabs.units.forEach((row) => {
    if (row.loai_don_vi === 'phong_so') offices[row.ma_don_vi] = true;
  });
  const lines = [];
  FIELDS.forEach((field) => {
    let period = 0;
    YEARS.forEach((year) => {
      let sum = 0;
      tabs.answers.forEach((row) => {
        if (!offices[row.ma_don_vi]) sum += toAmount(row[`${field}.${year}`]);
      });
      period += sum;
      lines.push([field, year, sum, '']);
    });
    lines.push([field, 'period', period, '']);
  });
  return lines.concat(
    schoolLines(tabs.schools),
    pairLines('ty_le_tre_duoc_ho_tro', tabs.children, 'so_duoc_ho_tro', 'so_co_yeu_cau'),
    pairLines('ty_le_vi_pham_bi_xu_ly', tabs.offenders, 'so_bi_xu_ly', 'so_bi_to_giac'),
  );
}

/** The period of the schools is their last year. */
function schoolLines(rows) {
  const inTarget = rows.filter(
    (row) => row.ten_co_so && row.cap_hoc !== 'gdnn_gdtx' && row.cap_hoc !== 'GDNN-GDTX',
  );
  const lines = YEARS.map((year) => {
    const enough = inTarget.filter((row) => toAmount(row[`so_lan.${year}`]) >= 1).length;
    return ['ty_le_co_so_tuyen_truyen', year, enough, inTarget.length];
  });
  const last = lines[lines.length - 1];
  return lines.concat([[last[0], 'period', last[2], last[3]]]);
}

function pairLines(code, rows, numerator, denominator) {
  const lines = YEARS.map((year) => {
    const own = rows.filter((row) => String(row.nam) === String(year));
    const sum = (field) => own.reduce((total, row) => total + toAmount(row[field]), 0);
    return [code, year, sum(numerator), sum(denominator)];
  });
  const all = (at) => lines.reduce((total, line) => total + line[at], 0);
  return lines.concat([[code, 'period', all(2), all(3)]]);
}

/** "12", "12 triệu đồng", "không phát sinh", "". */
function toAmount(typed) {
  const text = String(typed || '').trim();
  const number = parseInt(text, 10) || 0;
  return /triệu đồng$/.test(text) ? number * 1000000 : number;
}
