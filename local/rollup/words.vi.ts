/** What the command `gop-tinh` says. */
import { billedBytes } from './billed.ts';

export const say = {
  usage:
    'Cách dùng: npm run -s gop-tinh -- SỐ_LIỆU_CHUẨN.csv|.parquet… --out THƯ_MỤC, hoặc … --bigquery DỰ_ÁN.BỘ_DỮ_LIỆU để nạp, hoặc --bigquery DỰ_ÁN.BỘ_DỮ_LIỆU --out THƯ_MỤC để lấy kết quả đã nạp',
  noDuckDb: 'Lệnh này cần DuckDB (gói @duckdb/node-api), chưa có trên máy: chạy “npm install @duckdb/node-api” rồi chạy lại.',
  noBigQuery: 'Lệnh này cần gói @google-cloud/bigquery, chưa có trên máy: chạy “npm install @google-cloud/bigquery” rồi chạy lại.',
  target: (target: string) =>
    `“${target}” chưa phải DỰ_ÁN.BỘ_DỮ_LIỆU: ghi mã dự án Google Cloud, dấu chấm, tên bộ dữ liệu (chữ không dấu, số, dấu gạch dưới).`,
  signIn: 'BigQuery chưa biết bạn là ai: chạy “gcloud auth application-default login” rồi chạy lại.',
  forbidden: (target: string, message: string) =>
    `Tài khoản này chưa được phép làm việc đó ở ${target}: xin quyền BigQuery Data Editor và BigQuery Job User. Google trả lời: ${message}`,
  refusedBy: (target: string, message: string) =>
    `BigQuery từ chối ở ${target}; số liệu đã nạp trước còn nguyên. Google trả lời: ${message}`,
  unreachable: 'Chưa tới được BigQuery: kiểm tra mạng rồi chạy lại; số liệu đã nạp trước còn nguyên.',
  neverLoaded: (target: string) => `${target} chưa có số liệu nào: nạp trước bằng “gop-tinh TINH_1.csv… --bigquery ${target}”.`,
  tooDear: (view: string, bytes: number, most: number) =>
    `${view}: sẽ đọc ${megabytes(bytes)} MB, quá mức ${megabytes(most)} MB; chưa hỏi gì. Tăng --toi-da-mb nếu chấp nhận.`,
  badMost: (given: string) => `--toi-da-mb “${given}”: ghi một số nguyên lớn hơn 0.`,
  notTidy: (file: string, missing: readonly string[]) =>
    `${file}: bỏ ngoài, không phải số liệu chuẩn (thiếu cột ${missing.join(', ')}). Lập lại bằng “tong-hop … --chuan”.`,
  unreadable: (file: string) => `${file}: bỏ ngoài, không đọc được. Kiểm tra lại tệp rồi nộp lại.`,
  empty: (file: string) => `${file}: bỏ ngoài, không có dòng nào.`,
  version: (file: string, version: string) =>
    `${file}: bỏ ngoài, là phiên bản ${version} của số liệu chuẩn; cần lập lại bằng bản tiện ích hiện nay.`,
  outline: (file: string, outline: string, wanted: string) =>
    `${file}: bỏ ngoài, theo đề cương ${outline}; lệnh này chỉ gộp đề cương ${wanted}. Đề cương khác: cộng cột gia_tri của các dòng có duoc_tinh là true.`,
  province: (file: string, province: string) =>
    `${file}: bỏ ngoài, mã tỉnh “${province}” chưa phải mã hai chữ số. Sửa thiết lập ma_tinh của tỉnh (như 31) rồi lập lại.`,
  gone: (file: string, province: string) => `${file}: bỏ ngoài, tỉnh ${province} đã sáp nhập (--bo-tinh).`,
  badGone: (given: string) => `--bo-tinh “${given}”: ghi mã tỉnh hai chữ số, như --bo-tinh 02; nhiều tỉnh thì ghi nhiều lần.`,
  removed: (province: string) => `Đã bỏ tỉnh ${province} khỏi bảng: đã sáp nhập.`,
  held: (version: string, madeAt: string) => `${version} lập ${madeAt}, đã nạp`,
  several: (file: string) => `${file}: bỏ ngoài, trộn nhiều tỉnh, nhiều đề cương hoặc nhiều lần lập trong một tệp.`,
  doubled: (file: string, unit: string) => `${file}: bỏ ngoài, đơn vị ${unit} có hai dòng cho cùng một con số.`,
  mixed: (file: string, unit: string) =>
    `${file}: bỏ ngoài, đơn vị ${unit} mang hai loại đơn vị hoặc hai địa bàn. Lập lại bằng “tong-hop … --chuan”.`,
  stranger: (file: string, province: string) =>
    `${file}: bỏ ngoài, cùng mã tỉnh ${province} với số liệu khác mà không có đơn vị nào chung: hai nơi đang dùng một mã. Sửa thiết lập ma_tinh của nơi ghi sai rồi lập lại; nếu tỉnh đã đổi mọi mã đơn vị thì chỉ giữ tệp mới (BigQuery: nạp lại sau --bo-tinh ${province}).`,
  replaced: (file: string, by: string) => `${file}: bỏ ngoài, đã có bản mới hơn của cùng tỉnh (${by}).`,
  taken: (file: string, province: string, version: string, units: number) => `${file}: tỉnh ${province}, ${version}, ${units} đơn vị.`,
  shared: (unit: string, provinces: readonly string[]) =>
    `Lưu ý: mã đơn vị ${unit} có ở các tỉnh ${provinces.join(', ')}; mỗi tỉnh được tính riêng.`,
  nothing: 'Không có tệp nào dùng được; chưa ghi gì.',
  drafts: (provinces: readonly string[]) => `Còn bản tạm của tỉnh ${provinces.join(', ')}: kết quả gộp là bản tạm.`,
  communesApart: (view: string) => `Lưu ý: số theo xã, phường quá nhiều dòng cho một tab; xem ở ${view}.parquet (cap = “dia_ban”).`,
  communesInView: (name: string) =>
    `Lưu ý: số theo xã, phường quá nhiều dòng cho một tab; hỏi khung nhìn ${name} (cap = “dia_ban”), thêm tinh_so của tỉnh cần xem.`,
  verified: (figures: number, different: number) =>
    different === 0
      ? `Khớp: ${figures} con số tính lại bằng DuckDB bằng đúng ket-qua.json.`
      : `Không khớp: ${different}/${figures} con số khác.`,
  differs: (figure: string, again: string, wanted: string) => `${figure}: tính lại được ${again}, ket-qua.json ghi ${wanted}.`,
  notManifest: (file: string) => `Tệp “${file}” không phải ket-qua.json.`,
  loaded: (table: string, rows: number) => `Đã nạp ${table}: ${rows} dòng.`,
  view: (name: string) => `Đã tạo khung nhìn ${name}.`,
  scanned: (name: string, bytes: number) => `${name}: đọc ${bytes} byte (tính tiền ${megabytes(billedBytes(bytes))} MB).`,
  heldVersions: 'Bản đã nạp của từng tỉnh',
  heldUnits: 'Mã đơn vị đã nạp',
  replacing: 'Thay số liệu',
  scannedUnknown: (name: string) => `${name}: BigQuery không cho biết số byte đọc.`,
  written: (file: string) => `Đã ghi ${file}`,
  tabs: {
    tong_so: 'Tổng số',
    bao_cao: 'Báo cáo',
    chua_bao_cao: 'Còn thiếu',
  } as Readonly<Record<string, string>>,
};

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}

/** In place of figures of children that the table does not tell, because they rest on too few units. */
export const withheld = 'không nêu';
