/** What docs/quy-tac.md says around its tables. */

import type { Severity } from '../../../src/core/checks/finding.ts';
import type { Missing } from '../../../src/core/checks/rule.ts';

export const opening = `# Quy tắc kiểm tra

Trang này sinh từ chính khai báo của các quy tắc (\`npm run docs:rules\`); sửa câu nào thì sửa trong \`src/core/checks\`.

- **Lỗi**: điều không thể đúng. Báo cáo còn lỗi thì chưa hợp lệ, chưa vào bản chốt.
- **Cảnh báo**: sửa, hoặc ghi lý do vào “Giải trình của đơn vị”. Không chặn bản chốt.
- **Lưu ý**: để biết; đúng thì không cần sửa.
- Quy tắc không chạy được (lỗi của tiện ích) được báo riêng và chặn bản chốt.
- Cái gì chưa kiểm tra được vì thiếu số thì được đếm, không coi là đạt.`;

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
};

export const missingWords: Readonly<Record<Missing, string>> = {
  skipped: 'bỏ qua, đếm vào “Chưa kiểm tra được”',
  reported: 'chính là điều được báo',
  'not-applicable': 'không xét',
};

export function plantedWords(defects: number): string {
  return `## Lỗi cài sẵn

Vào các biểu đúng hoàn toàn của 5, 40 và 130 đơn vị (biểu chưa cài lỗi không bị báo gì) cài ${defects} lỗi, kết quả mong đợi viết trước khi có mã (\`test/fixtures/loi-cai-san\`). \`npm run rules\` chạy lại qua đúng gói mã đẩy lên Google: tạo mẫu, điền, ghi ra .xlsx, mở lại, tổng hợp; trừ R05, Y04, là quy tắc người phụ trách viết ở tab “Đề cương” và biểu có sẵn không có.`;
}

export function outlierWords(cities: number, columns: readonly (readonly unknown[])[]): string {
  const units = columns[0]?.length ?? 0;
  return `## T03: số lệch xa

${cities} thành phố giả lập, mỗi thành phố 130 đơn vị (${units} đơn vị có trường), ${columns.length} cột số; 2% số ô bị gõ sai: nhân lên hoặc chia đi. Mỗi ô của bảng: số bị báo / số ô sai.`;
}

export const closing = `Z-score trên số thô không thấy số bị thiếu chữ số, vì số nhỏ nằm sát 0; z-score sửa đổi trên số thô báo nhầm các phòng GDĐT lớn. T03 so lôgarit của số tính trên mỗi trường với đơn vị cùng loại. Số còn sót phần lớn nằm ở cột mà các đơn vị vốn chênh nhau nhiều; ở các năm 2022–2024 thì phần lớn bị Y01 bắt nhờ so với năm bên cạnh. Chênh dưới 3 lần thì không báo: nơi hầu hết gõ 2, một số 3 không có nghĩa gì (bớt 9 phần 10 số báo nhầm, không sót thêm ô nào).

## Cố ý không báo

- Ô trống ở câu “nếu có”: trống là chưa trả lời, không phải 0, cũng không phải lỗi. Chỉ năm trống nằm giữa các năm đã có số mới được nhắc (Y02).
- Năm 2021 (bảy tháng) không so với 2022.
- Tên trường trùng nhau ở hai đơn vị khi danh sách chưa ghi “Địa bàn”: hai quận có thể có trường cùng tên.
- Ngày văn bản gõ sai chỉ báo một lần (C02), không báo thêm A01.
- Bảng tham chiếu của mục đơn vị không được hỏi: chỉ lưu ý (T05), không xét R01, R03.
- Ô gộp chỉ báo ở ô gộp (S03), không báo thêm là thiếu năm.
- Ô mục tiêu để trống mà bảng tham chiếu đã có số: lấy số của bảng.
- Chữ ngoài bảng không bị coi là đơn vị lạ, kể cả khi gõ vào cột mã.
- Đầu mối, người lập: tên và điện thoại của cán bộ là hợp lệ ở đúng các ô này.`;
