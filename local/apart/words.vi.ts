/** What the command `tach` says. */

export const partWords = {
  usage: 'Cách dùng: npm run -s tach -- BẢNG_CHUNG.xlsx --out THƯ_MỤC',
  file: 'bang-rieng.xlsx',
  linked: 'Chỉ tách được biểu mẫu do tiện ích tạo; bảng liên kết theo tiêu đề chưa đọc được bảng riêng.',
  already: (file: string) => `Cấu hình của bảng này đã ghi bang_rieng là “${file}”: số về con người đã ở bảng ấy.`,
  noSetting: 'Cấu hình của bảng này chưa có dòng bang_rieng: bấm Thiết lập một lần rồi tách.',
  done: (common: string, own: string) =>
    `Số về con người của từng đơn vị nay ở ${own}, không còn ở ${common}; Cấu hình của bảng chung đã ghi bang_rieng. Để hai tệp cùng thư mục; đưa lên Google thì ghi địa chỉ của bảng riêng vào dòng ấy. Chỉ chia sẻ bảng riêng cho người tổng hợp và người nhập của đơn vị.`,
  kept: (tabs: readonly string[]) =>
    `Bảng chung còn bản sao ẩn từ trước có những số ấy: ${tabs.map((tab) => `“${tab}”`).join(', ')}. Trước khi chia sẻ: xóa các tab ấy, bản gốc trước khi tách giữ lại để xác minh.`,
} as const;
