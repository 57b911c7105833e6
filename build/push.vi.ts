/** What a push says: how it is called, and what has to be done by hand after it. */

export const usage =
  'Cách dùng: npm run push -- MÃ_TẬP_LỆNH [--tham-do] (xem docs/trien-khai.md; --tham-do: bản thăm dò, cho một dự án khác)';

/** Steps that no command can do; each with what one should see. */
export function byHand(scriptId: string): string[] {
  return [
    '',
    'Đã đưa mã lên. Còn phải làm bằng tay (docs/trien-khai.md nói từng bước):',
    `1. Mở https://script.google.com/d/${scriptId}/edit → Dịch vụ: nếu lần đầu, xóa “Drive” rồi thêm lại “Drive API”, phiên bản v3. Không làm bước này thì báo cáo chỉ tải về được, không thành Google Docs.`,
    '2. Gắn với bảng tính: tải lại bảng tính, đợi menu “Báo cáo 830” hiện trên thanh menu.',
    '3. Tiện ích bổ sung: bật Google Drive API trong dự án Google Cloud đã gắn; Triển khai → Kiểm thử bản triển khai → chọn bảng tính → Thực thi; menu nằm trong “Tiện ích mở rộng”. Người dùng Marketplace chỉ nhận mã mới sau khi tạo phiên bản và cập nhật cấu hình Marketplace SDK.',
    '4. Lần đầu sau khi đưa mã: chạy “Thiết lập” hai lần; lần hai phải nói “không có gì phải làm”.',
  ];
}

/** After clasp's own words, which are English. */
export const notPushed: readonly string[] = [
  '',
  'Chưa đưa được mã lên. Thường là một trong bốn việc:',
  '- chưa đăng nhập, hoặc đăng nhập quá lâu: chạy “npx clasp login”, rồi chạy lại lệnh này;',
  '- tài khoản đăng nhập không sửa được dự án ấy: đăng nhập bằng đúng tài khoản đã mở Apps Script;',
  '- chưa bật Google Apps Script API: mở https://script.google.com/home/usersettings, bật, đợi vài phút;',
  '- sai mã tập lệnh: chép lại ở Cài đặt dự án (không phải mã của bảng tính).',
];

export const byHandForProbes: readonly string[] = [
  '',
  'Đã đưa bản thăm dò lên. Trong trình soạn mã chọn hàm “thamDo”, bấm Chạy, trong một bảng tính trống; chạy lại cho đến khi ô E1 của tab “Probes” nói “Xong”. Cột “Khác” là chỗ Google trả lời khác bản mô phỏng.',
  'Trên máy: tải bảng tính về dạng .xlsx rồi chạy “npm run -s phep-thu -- TỆP.xlsx”. Với một người thứ hai: hàm “haiNguoi” (docs/live-checklist.md).',
];
