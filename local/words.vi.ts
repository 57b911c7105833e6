/** What the command line says, in Vietnamese. */

export const usage = {
  'tong-hop':
    'Cách dùng: npm run -s tong-hop -- TỆP.xlsx --out THƯ_MỤC [--chot] [--so-voi KET_QUA_CU.json] [--chuan|--an-so-nho] [--lien-ket LIEN_KET.json] [--de-cuong DE_CUONG.xlsx]',
  'tao-mau': 'Cách dùng: npm run -s tao-mau -- TỆP.xlsx [--units ĐƠN_VỊ.tsv] [--establishments CƠ_SỞ.tsv] [--de-cuong DE_CUONG.xlsx]',
  start: 'Cách dùng: npm start -- [TỆP.xlsx] [--once]',
};

/** One line for each reason why a command ends without having written anything. */
export const refusals = {
  missing: (file: string) => `Không tìm thấy tệp “${file}”: hãy kiểm tra lại đường dẫn.`,
  folder: (file: string) => `“${file}” là thư mục: hãy chỉ đúng tệp .xlsx.`,
  unreadable: (file: string) => `Không được phép đọc “${file}”: hãy kiểm tra quyền của tệp.`,
  overInput: (file: string) => `Kết quả sẽ ghi đè lên chính tệp “${file}”: hãy chọn thư mục khác cho --out.`,
  overBeside: (file: string) =>
    `Đã có tệp “${file}” khác với bảng riêng của lần này (của đợt khác: số công văn, kỳ báo cáo hoặc hạn nộp ở Cấu hình khác; hoặc đã có người gõ, ghi chú hay thêm tab từ lần trước), có thể là bản gốc: lệnh không ghi đè. Hãy chọn thư mục khác cho --out.`,
  unknownOption: (option: string, usage: string) => `Không có tùy chọn “${option}”. ${usage}`,
  notText: (file: string) => `Tệp “${file}” không phải văn bản UTF-8: hãy lưu lại dạng TSV, mã UTF-8.`,
};

/** Said for the name of a file that is not repeated. */
export const hiddenName = '(tên tệp có thể nêu tên người)';

export const menuItem = 'Tổng hợp';

/** Said after everything is written. */
export const written = (file: string) => `Đã ghi ${file}`;

/** Said before the figures of a run. */
export const opened = (file: string) => `Tổng hợp từ ${file}`;

/** Said when the page can be opened. */
export const pageReady = (address: string) => `Mở bảng tính và bảng điều khiển trong trình duyệt: ${address}\nNhấn Ctrl-C để dừng.`;

/** Who did it, in the log of a workbook on one's own machine. */
export const ownMachine = 'máy này';
