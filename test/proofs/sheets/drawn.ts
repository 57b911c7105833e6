/** Sheets drawn by hand after what clerks do; each with the reading expected of it. */
import type { Area } from '../../../src/core/workbook.ts';
import { type ExpectedColumn, type ExpectedTab, gridOf, type Sheet } from './sheet.ts';

interface Drawn {
  readonly name: string;
  readonly tab: string;
  readonly role?: string;
  /** Rows of cells divided by "|"; figures alone are numbers. */
  readonly rows: string;
  /** For each column: "field", "field.year", with "#d", "#n", "#r" for parts; "" for none. */
  readonly columns: string;
  readonly merges?: readonly Area[];
}

const parts = { '#d': 'denominator', '#n': 'numerator', '#r': 'ratio' } as const;

/** A row marked "u:" is a unit's, "a:" is set aside; headers and titles have no mark. */
const drawings: readonly Drawn[] = [
  {
    name: 'mot dong, nam trong chu',
    tab: 'Trang tính1',
    rows: `
TT|Đơn vị|Số vụ tiếp nhận 2021|Số vụ tiếp nhận 2022|Số vụ tiếp nhận 2023|Số vụ tiếp nhận 2024|Số vụ xử lý 2021|Số vụ xử lý 2022|Số vụ xử lý 2023|Số vụ xử lý 2024|Ghi chú
u:1|PGD Hồng Bàng|0|1|2|0|0|1|2|0|
u:2|PGD Lê Chân|1|0|0|0|1|0|0|0|gửi muộn
a:|Cộng|1|1|2|0|1|1|2|0|`,
    columns:
      '|ten_don_vi|so_vu_tiep_nhan.2021|so_vu_tiep_nhan.2022|so_vu_tiep_nhan.2023|so_vu_tiep_nhan.2024|so_vu_da_xu_ly.2021|so_vu_da_xu_ly.2022|so_vu_da_xu_ly.2023|so_vu_da_xu_ly.2024|',
  },
  {
    name: 'ten bieu gop, nhom la ma, chu ky',
    tab: 'Sheet1',
    rows: `
SỞ GIÁO DỤC VÀ ĐÀO TẠO||||||
BIỂU TỔNG HỢP THỰC HIỆN QĐ 830/QĐ-TTg NĂM 2021-2024||||||
STT|TÊN ĐƠN VỊ|SỐ BUỔI TUYÊN TRUYỀN||||KHÓ KHĂN
||Năm 2021|Năm 2022|Năm 2023|Năm 2024|
a:I|PHÒNG GDĐT|||||
u:1|Hồng Bàng|3|4|5|6|Thiếu kinh phí cho hoạt động tuyên truyền
u:2|Ngô Quyền|2|2|2|2|Không
a:II|TRƯỜNG THPT|||||
u:1|Lê Chân|1|1|1|1|
u:2|Thái Phiên|1|2|3|4|
a:||||||
a:|Người lập biểu||||THỦ TRƯỞNG|`,
    columns: '|ten_don_vi|nhom_2_so_buoi.2021|nhom_2_so_buoi.2022|nhom_2_so_buoi.2023|nhom_2_so_buoi.2024|kho_khan',
    merges: [
      { row: 0, column: 0, rows: 1, columns: 7 },
      { row: 1, column: 0, rows: 1, columns: 7 },
      { row: 2, column: 2, rows: 1, columns: 4 },
      { row: 2, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 6, rows: 2, columns: 1 },
    ],
  },
  {
    name: 'tu so mau so trong mot o',
    tab: 'Mục tiêu',
    rows: `
Đơn vị|Số trường định kỳ tổ chức tuyên truyền/tổng số trường (2024)|Tỷ lệ %
u:Phòng GDĐT quận Kiến An|45/45 trường|100
u:Phòng GDĐT huyện An Lão|30/32|93,75
u:Phòng GDĐT huyện Kiến Thụy|28/30 trường|93,3`,
    columns: 'ten_don_vi|so_co_so_dinh_ky.2024#r|',
  },
  {
    name: 'muc tieu hai cot',
    tab: 'MT 830',
    rows: `
STT|Tên trường|Mục tiêu 2||Mục tiêu 3|
||Số trẻ em có yêu cầu hỗ trợ năm 2024|Số trẻ em được hỗ trợ, can thiệp năm 2024|Số tổ chức, cá nhân bị tố giác, phát hiện năm 2024|Số tổ chức, cá nhân bị xử lý năm 2024
u:1|THPT An Dương|2|2|0|0
u:2|THPT An Lão|0|0|1|1`,
    columns: '|ten_don_vi|so_tre_duoc_ho_tro.2024#d|so_tre_duoc_ho_tro.2024#n|so_vi_pham_bi_xu_ly.2024#d|so_vi_pham_bi_xu_ly.2024#n',
    merges: [
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ],
  },
  {
    name: 'khong dau, viet tat',
    tab: 'tong hop',
    rows: `
stt|don vi|sl vu tiep nhan||sl vu da xu ly||kp (trieu dong)|
||2023|2024|2023|2024|2023|2024
u:1|thpt kien an|0|1|0|1|5|7,5
u:2|thpt hai an|0|0|0|0|3|4`,
    columns: '|ten_don_vi|so_vu_tiep_nhan.2023|so_vu_tiep_nhan.2024|so_vu_da_xu_ly.2023|so_vu_da_xu_ly.2024|kinh_phi.2023|kinh_phi.2024',
  },
  {
    name: 'nam tren, muc duoi',
    tab: 'TH 4 năm',
    rows: `
Tên đơn vị|2023|||2024||
|Số buổi|Số lượt người|Số văn bản|Số buổi|Số lượt người|Số văn bản
u:Trung tâm GDNN-GDTX Hồng Bàng|2|300|1|3|350|2
u:Trung tâm GDNN-GDTX Kiến An|1|120|1|2|200|1
a:Tổng|3|420|2|5|550|3`,
    columns:
      'ten_don_vi|nhom_2_so_buoi.2023|nhom_2_so_luot.2023|nhom_1_so_van_ban.2023|nhom_2_so_buoi.2024|nhom_2_so_luot.2024|nhom_1_so_van_ban.2024',
    merges: [
      { row: 0, column: 1, rows: 1, columns: 3 },
      { row: 0, column: 4, rows: 1, columns: 3 },
    ],
  },
  {
    name: 'cot nam, moi don vi bon dong',
    tab: 'Theo năm',
    rows: `
Đơn vị|Năm|Tổng số vụ đã tiếp nhận|Tổng số đã xử lý|Kinh phí đã bố trí
u:Phòng GDĐT huyện Tiên Lãng|2021|0|0|5.000.000
u:|2022|1|1|6.000.000
u:|2023|0|0|6.000.000
u:|2024|2|2|7.000.000
u:Phòng GDĐT huyện Vĩnh Bảo|2021|0|0|0
u:|2022|0|0|0
u:|2023|1|0|1.000.000
u:|2024|0|0|2.000.000`,
    columns: 'ten_don_vi|nam|so_vu_tiep_nhan|so_vu_da_xu_ly|kinh_phi',
    merges: [
      { row: 1, column: 0, rows: 4, columns: 1 },
      { row: 5, column: 0, rows: 4, columns: 1 },
    ],
  },
  {
    name: 'bay: cot khong thuoc de cuong',
    tab: 'DS nộp',
    rows: `
STT|Tên đơn vị|Số buổi tập huấn 2024|Số học sinh|Tổng số trẻ em bị xâm hại|Kinh phí đề nghị 2025|Số vụ chuyển công an|Tỷ lệ|Số lượt người được tập huấn 2024|Ngày nộp
u:1|Trường THPT Thái Phiên|2|1500|0|10|0|100%|45|20/12/2024
u:2|Trường THPT Ngô Quyền|1|1400|0|12|0|98%|40|21/12/2024`,
    columns: '|ten_don_vi|||||||nhom_4_so_luot_tap_huan.2024|',
  },
  {
    name: 'theo doi nop, khong phai danh muc',
    tab: 'DS đã nộp',
    role: 'other',
    rows: `
STT|Tên đơn vị|Ngày nộp|Ghi chú
u:1|Trường THPT Thái Phiên|20/12/2024|
u:2|Trường THPT Ngô Quyền||gọi lại`,
    columns: '',
  },
  {
    name: 'danh sach chi co ten',
    tab: 'Danh sách trường THPT',
    role: 'registry',
    rows: `
STT|Tên đơn vị|Ghi chú
u:1|Trường THPT Thái Phiên|
u:2|Trường THPT Ngô Quyền|`,
    columns: '|ten_don_vi|',
  },
  {
    name: 'danh sach don vi',
    tab: 'Danh sách đơn vị',
    role: 'registry',
    rows: `
STT|Mã|Tên đơn vị|Loại đơn vị|Quận, huyện|Email
u:1|HB01|Phòng GDĐT quận Hồng Bàng|Phòng GDĐT quận, huyện|Hồng Bàng|pgd@hongbang.edu.vn
u:2|TH01|Trường THPT Hồng Bàng|Trường THPT, PT nhiều cấp|Hồng Bàng|thpt@hongbang.edu.vn`,
    columns: '|ma_don_vi|ten_don_vi|loai_don_vi|dia_ban|email',
  },
  {
    name: 'bang tre em theo dong',
    tab: 'Trẻ em',
    role: 'tre_em',
    rows: `
Đơn vị|Năm|Người yêu cầu|Số nạn nhân|Số có yêu cầu hỗ trợ|Số được hỗ trợ, can thiệp|Hình thức hỗ trợ
u:Phòng GDĐT quận Hồng Bàng|2023|người thân|2|1|1|Tư vấn tâm lý
u:Trường THPT Hồng Bàng|2024|bản thân|1|1|1|Tư vấn tâm lý`,
    columns: 'ten_don_vi|nam|nguon_yeu_cau|so_nan_nhan|so_co_yeu_cau|so_duoc_ho_tro|hinh_thuc',
  },
  {
    name: 'dong trong truoc bang, ghi chu duoi',
    tab: 'Trang tính 2',
    rows: `
|||
Đơn vị tính: buổi, lượt|||
|||
Tên đơn vị|Số buổi tuyên truyền năm 2024|Số lượt người tham gia tuyên truyền năm 2024|Đề xuất, kiến nghị
(1)|(2)|(3)|(4)
u:Phòng GDĐT huyện Cát Hải|5|600|Bổ sung kinh phí cho các trường
u:Phòng GDĐT huyện Thủy Nguyên|15|6000|Không
a:Ghi chú: số liệu tính đến 15/12/2024|||`,
    columns: 'ten_don_vi|nhom_2_so_buoi.2024|nhom_2_so_luot.2024|de_xuat',
  },
  {
    name: 'so luot duoi hai muc khac nhau',
    tab: 'Nhóm',
    rows: `
Đơn vị|Tuyên truyền||Tập huấn|Hợp tác quốc tế
|Số buổi 2024|Số lượt 2024|Số lượt 2024|Số hoạt động 2024
u:THPT Trần Nguyên Hãn|3|900|60|0
u:THPT Mạc Đĩnh Chi|4|800|55|1`,
    columns: 'ten_don_vi|nhom_2_so_buoi.2024|nhom_2_so_luot.2024|nhom_4_so_luot_tap_huan.2024|nhom_5_so_hoat_dong.2024',
    merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
  },
];

function drawSheet({ name, tab, role = 'answers', rows, columns, merges }: Drawn): Sheet {
  const lines = rows.split('\n').slice(1);
  const marks = lines.map((line) => (/^[ua]:/.test(line) ? line[0] : ''));
  const cells = lines.map((line) =>
    line
      .replace(/^[ua]:/, '')
      .split('|')
      .map((text) => (/^\d+$/.test(text) ? Number(text) : text)),
  );
  const rowsOf = (mark: string) => marks.flatMap((one, at) => (one === mark && cells[at]?.some((cell) => cell !== '') ? [at] : []));
  const expected: ExpectedTab = { tab, role, columns: columns.split('|').map(columnOf), unitRows: rowsOf('u'), aside: rowsOf('a') };
  return { name, shape: 'drawn', grids: [gridOf(tab, cells, merges)], hidden: [], expected: [expected], truth: [] };
}

function columnOf(text: string, at: number): ExpectedColumn {
  const part = parts[text.slice(-2) as keyof typeof parts] ?? null;
  const [field = '', year] = text.replace(/#.$/, '').split('.');
  return { at, field: field || null, year: year ? Number(year) : null, part };
}

export const drawnSheets: readonly Sheet[] = drawings.map(drawSheet);
