/** What the command `gop-tinh` says. */

export const say = {
  usage: 'Cách dùng: npm run -s gop-tinh -- SỐ_LIỆU_CHUẨN.csv|.parquet… --out THƯ_MỤC, hoặc … --bigquery DỰ_ÁN.BỘ_DỮ_LIỆU',
  noDuckDb: 'Lệnh này cần DuckDB (gói @duckdb/node-api), chưa có trên máy: chạy “npm install @duckdb/node-api” rồi chạy lại.',
  noBigQuery: 'Lệnh này cần gói @google-cloud/bigquery, chưa có trên máy: chạy “npm install @google-cloud/bigquery” rồi chạy lại.',
  notTidy: (file: string, missing: readonly string[]) =>
    `${file}: bỏ ngoài, không phải số liệu chuẩn (thiếu cột ${missing.join(', ')}). Lập lại bằng “tong-hop … --chuan”.`,
  unreadable: (file: string) => `${file}: bỏ ngoài, không đọc được. Kiểm tra lại tệp rồi nộp lại.`,
  empty: (file: string) => `${file}: bỏ ngoài, không có dòng nào.`,
  version: (file: string, version: string) =>
    `${file}: bỏ ngoài, là phiên bản ${version} của số liệu chuẩn; cần lập lại bằng bản tiện ích hiện nay.`,
  outline: (file: string, outline: string, wanted: string) => `${file}: bỏ ngoài, theo đề cương ${outline}, đang gộp đề cương ${wanted}.`,
  several: (file: string) => `${file}: bỏ ngoài, trộn nhiều tỉnh, nhiều đề cương hoặc nhiều lần lập trong một tệp.`,
  doubled: (file: string, unit: string) => `${file}: bỏ ngoài, đơn vị ${unit} có hai dòng cho cùng một con số.`,
  replaced: (file: string, by: string) => `${file}: bỏ ngoài, đã có bản mới hơn của cùng tỉnh (${by}).`,
  taken: (file: string, province: string, version: string, units: number) => `${file}: tỉnh ${province}, ${version}, ${units} đơn vị.`,
  shared: (unit: string, provinces: readonly string[]) =>
    `Lưu ý: mã đơn vị ${unit} có ở các tỉnh ${provinces.join(', ')}; mỗi tỉnh được tính riêng.`,
  nothing: 'Không có tệp nào dùng được; chưa ghi gì.',
  drafts: (provinces: readonly string[]) => `Còn bản tạm của tỉnh ${provinces.join(', ')}: kết quả gộp là bản tạm.`,
  verified: (figures: number, different: number) =>
    different === 0
      ? `Khớp: ${figures} con số tính lại bằng DuckDB bằng đúng ket-qua.json.`
      : `Không khớp: ${different}/${figures} con số khác.`,
  differs: (figure: string, again: string, wanted: string) => `${figure}: tính lại được ${again}, ket-qua.json ghi ${wanted}.`,
  notManifest: (file: string) => `Tệp “${file}” không phải ket-qua.json.`,
  loaded: (table: string, rows: number) => `Đã nạp ${table}: ${rows} dòng.`,
  view: (name: string) => `Đã tạo khung nhìn ${name}.`,
  scanned: (name: string, bytes: number) => `${name}: đọc ${bytes} byte mỗi lần hỏi.`,
  written: (file: string) => `Đã ghi ${file}`,
  tabs: {
    tong_so: 'Tổng số',
    bao_cao: 'Báo cáo',
    chua_bao_cao: 'Còn thiếu',
  } as Readonly<Record<string, string>>,
};

/** In place of figures of children that the table does not tell, because they rest on too few units. */
export const withheld = 'không nêu';
