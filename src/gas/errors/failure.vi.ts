/** Failures that the server finds: what happened, what to do; and how Google words them where its services find them. */
import type { Failure, FailureCode } from '../../api/api.ts';
import { type Sentences, sayFailure, type WayCode, wayCodeOf, wayFailure } from '../../api/wayFailure.vi.ts';

const found: Readonly<Record<Exclude<FailureCode, WayCode>, Sentences>> = {
  'not-set-up': [
    'Bảng tính này chưa có đủ các tab của biểu mẫu.',
    'Người phụ trách mở menu của tiện ích, chọn “Thiết lập”; đợt báo cáo mới thì lập và công bố đề cương ở thanh bên trước.',
  ],
  'no-outline': ['Không tìm thấy đề cương.', 'Dùng tệp có tab “Đề cương”, hoặc mã của đề cương có sẵn (sgddt2024, catp2386-2025).'],
  'not-last': [
    'Không tìm thấy số liệu kỳ trước: không có tab nào mỗi đơn vị một dòng, với dòng mã (ma_don_vi, …) của biểu mẫu, hoặc tệp đã hỏng.',
    'Dùng bảng tính .xlsx của kỳ trước (tong-hop.xlsx), hoặc so-lieu-chuan.csv của kỳ ấy.',
  ],
  'last-sums': [
    'ket-qua.json chỉ có tổng, không có số của từng đơn vị.',
    'Dùng tong-hop.xlsx hoặc so-lieu-chuan.csv của cùng lần chốt ấy.',
  ],
  'last-own': ['Bản chốt này là của chính đợt đang báo cáo.', 'Chọn bản chốt hoặc tệp của kỳ trước.'],
  'not-lineage': [
    'Bảng sáp nhập cần hai cột “Đơn vị cũ”, “Đơn vị mới”, mỗi dòng một cặp.',
    'Lưu bảng ấy thành .xlsx, .csv hoặc .tsv, dòng đầu ghi “Đơn vị cũ”, “Đơn vị mới”, rồi chọn lại.',
  ],
  'faulty-outline': ['Đề cương còn chỗ phải sửa nên chưa dùng được.', 'Sửa chỗ ấy ở tab “Đề cương” rồi làm lại.'],
  'outline-there': ['Bảng tính đã có tab “Đề cương”.', 'Sửa tiếp ở tab ấy; muốn làm lại từ đầu thì đổi tên hoặc xóa tab ấy trước.'],
  'loses-cells': ['Công bố đề cương này sẽ làm mất ô đã điền, nên chưa đổi gì.', 'Sửa đề cương như câu trên rồi công bố lại.'],
  'broken-structure': [
    'Cấu trúc bảng tính đã bị thay đổi nên chưa đọc được số liệu.',
    'Người phụ trách mở menu của tiện ích, chọn “Thiết lập” để sửa lại.',
  ],
  'too-many-cells': [
    'Tab này có quá nhiều ô đã gõ (hơn 600.000), nên chưa đọc được số liệu.',
    'Xóa các dòng, cột thừa ở cuối tab (thường là phần dán nhầm) rồi làm lại.',
  ],
  'too-many-rows': [
    'Tab này có quá nhiều dòng thừa (hơn 10.000 dòng không thuộc đơn vị nào, hoặc hơn 2.000 dòng của cùng một đơn vị), nên chưa đọc được số liệu.',
    'Xóa các dòng thừa ở cuối tab (thường là phần dán nhầm); nếu đó là dòng của các đơn vị thì xem lại cột mã đơn vị, rồi làm lại.',
  ],
  'contradicting-setting': ['Thiết lập trái với đề cương, nên chưa tính gì.', 'Sửa ô này ở tab cấu hình rồi tổng hợp lại.'],
  'broken-check': [
    'Có một phép kiểm tra chưa chạy được, nên chưa chốt được; bản tạm vẫn lập được.',
    'Chụp màn hình câu này gửi người phụ trách tiện ích.',
  ],
  'changed-meanwhile': [
    'Có người vừa sửa bảng tính trong lúc lệnh đang chạy, nên lệnh đã dừng; không ô nào của đơn vị bị ghi đè, kết quả lần trước còn nguyên.',
    'Đợi một lát rồi bấm lại.',
  ],
  'out-of-time': [
    'Google chỉ cho mỗi lần chạy 6 phút, nên lệnh dừng ở đây; phần đã làm được giữ nguyên.',
    'Bấm “Thiết lập” lần nữa: lệnh làm tiếp phần còn lại.',
  ],
  'run-busy': [
    'Một đồng nghiệp đang tổng hợp hoặc thiết lập trên bảng tính này.',
    'Đợi khoảng một phút rồi bấm lại. Chưa có gì bị thay đổi.',
  ],
  stale: ['Ô này vừa được người khác sửa, nên chưa ghi đè.', 'Xem lại giá trị mới rồi quyết định.'],
  moved: ['Bảng tính vừa được thêm, xóa hoặc sắp xếp lại hàng, cột, nên chưa ghi gì.', 'Xem lại ô cần ghi rồi làm lại.'],
  'locked-cell': ['Ô này không phải ô nhập liệu của đơn vị.', 'Chỉ sửa được các ô trả lời trong dòng của đơn vị mình.'],
  'wrong-value': ['Giá trị chưa đúng với ô này.', 'Xem gợi ý của ô rồi gõ lại.'],
  'no-reason': [
    'Việc này cần ghi lý do: đơn vị đọc nguyên văn, và lý do được giữ trong bảng theo dõi và nhật ký. Chưa ghi gì.',
    'Ghi một câu lý do rồi gửi lại.',
  ],
  'names-person': ['Lý do có thể nêu tên người, nên chưa gửi.', 'Viết lại, chỉ nêu mục và việc cần sửa.'],
  'not-finished': ['Báo cáo chưa được xác nhận hoàn thành, nên đơn vị sửa được ngay, không cần xin.', 'Về “Các mục” và sửa ô cần sửa.'],
  'not-a-day': ['Chữ vừa gõ chưa phải là một ngày có trong lịch. Chưa ghi gì.', 'Gõ ngày/tháng/năm.'],
  'past-day': ['Hạn này đã qua, nên đơn vị sẽ bị tính là quá hạn ngay. Chưa ghi gì.', 'Sửa lại ngày, hoặc xác nhận “Vẫn đặt hạn đã qua”.'],
  'sooner-day': ['Ngày gia hạn sớm hơn hạn chung của đợt báo cáo, nên không phải gia hạn. Chưa ghi gì.', 'Gõ một ngày sau hạn chung.'],
  'past-wish': [
    'Ngày đề nghị hoàn thành đã qua, nên chưa soạn gì.',
    'Gõ một ngày từ hôm nay trở đi, hoặc để trống: mỗi đơn vị theo hạn của mình.',
  ],
  'nothing-owed': [
    'Không có đơn vị nào còn thiếu, còn lỗi trong các đơn vị đã chọn, nên không có gì để đôn đốc.',
    'Chọn đơn vị chưa hoàn thành.',
  ],
  'not-document': [
    'Đường dẫn này không phải của một Google Tài liệu.',
    'Mở báo cáo trong Google Tài liệu rồi chép địa chỉ của trang, hoặc tải về dạng .docx và chọn tệp.',
  ],
  'not-exported': [
    'Tiện ích không đọc được tài liệu này: Google chỉ cho đọc tài liệu do chính bạn lập bằng tiện ích.',
    'Trong Google Tài liệu: Tệp → Tải xuống → Microsoft Word (.docx), rồi chọn tệp ấy ở đây.',
  ],
  'no-manifest': [
    'Không tìm thấy tệp kết quả (ket-qua.json) cất trong Drive cùng tài liệu này: lần tổng hợp do người khác làm, hoặc chưa cất được.',
    'Chọn tệp ket-qua.json đã tải về lúc tổng hợp.',
  ],
  'unknown-unit': ['Không tìm thấy đơn vị này trong danh sách đơn vị.', 'Tìm lại theo tên, hoặc báo người phụ trách bổ sung đơn vị.'],
  'not-doubted': [
    'Ô này không còn văn bản nào đang giữ lại vì có thể nêu tên người. Chưa ghi gì.',
    'Mở lại đơn vị để xem danh sách mới. Ô có lỗi thông tin cá nhân thì sửa ở ô, không cho in được.',
  ],
  'not-ready': [
    'Đơn vị chưa xác nhận hoàn thành hoặc báo cáo còn lỗi, nên chưa duyệt được.',
    'Nhắn đơn vị sửa hết lỗi, hoặc bấm “Yêu cầu chỉnh lý”.',
  ],
  'not-accepted': [
    'Báo cáo này đang không ở trạng thái “Đã duyệt”, nên không có gì để thôi. Chưa ghi gì.',
    'Đọc lại danh sách rồi xem trạng thái của đơn vị.',
  ],
  'not-manifest': [
    'Tệp này không phải tệp kết quả (ket-qua.json) của đề cương báo cáo mà tiện ích dùng.',
    'Chọn tệp ket-qua.json của lần tổng hợp cần xác minh.',
  ],
  'not-link': [
    'Tệp liên kết không đúng dạng LIEN_KET.json.',
    'Lập lại bằng “npm run -s lien-ket -- TỆP.xlsx --out LIEN_KET.json” rồi sửa trên tệp đó.',
  ],
  'lost-link': [
    'Bảng số liệu đã liên kết không còn đọc được (tab đã mất, hoặc chưa cột nào được xác nhận), nên chưa tính gì.',
    'Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn tab có số liệu rồi lưu; trên máy thì lập lại tệp liên kết bằng “npm run -s lien-ket -- TỆP.xlsx --out LIEN_KET.json”.',
  ],
  'lost-table': [
    'Biểu mẫu (hoặc bảng riêng giữ số về con người) thiếu một tab chi tiết, nên chưa chốt: không có tab ấy thì số trong đó thành “không phát sinh”.',
    'Tìm tab ấy: tab bị đổi tên thì đổi lại đúng tên, tab bị xóa thì lấy lại ở Lịch sử phiên bản; chọn nhầm tệp bảng riêng thì để lại tệp đúng. Rồi chốt lại.',
  ],
  'lost-columns': [
    'Một bảng chi tiết mất mã cột (hoặc một mã đứng hai lần) nên không đọc được, chưa chốt: số trong bảng ấy không thuộc đơn vị nào, đơn vị gõ 0 thì thành “không phát sinh”.',
    'Mở tab ấy, ghi lại mã ở đúng cột của dòng mã (xem Lịch sử phiên bản hay một biểu mẫu mới), xóa mã thừa, rồi chốt lại.',
  ],
  'closed-apart': [
    'Chưa mở được bảng riêng giữ số về con người, nên chưa tính gì.',
    'Trên máy: để tệp .xlsx ấy cạnh biểu mẫu, đúng tên ghi ở cấu hình. Trong Google: tiện ích phát hành chỉ được mở bảng đang dùng; tải hai bảng về máy rồi tổng hợp ở đó, hoặc thêm quyền “spreadsheets” vào appsscript.json như docs/trien-khai.md; người bấm phải mở được bảng ấy.',
  ],
  'others-apart': [
    'Bảng riêng ghi ở cấu hình là của một bảng tính khác, hoặc của đợt báo cáo khác, nên chưa đọc gì.',
    'Xem lại dòng bang_rieng của tab cấu hình: chọn nhầm tệp thì ghi lại tệp đúng. Đúng là bảng riêng của bảng này (nay đổi số công văn, kỳ báo cáo): mở “Liên kết bảng đang có” và lưu lại, ở chính tệp đã liên kết (bản sao của tệp ấy cho đợt sau cần bảng riêng mới). Bảng riêng của bảng khác nay giao cho bảng này: ở bảng riêng, tab cấu hình, xóa các dòng có mã bắt đầu bằng “bang_rieng.” rồi lưu lại liên kết (biểu mẫu đã tách, không có liên kết: xóa các dòng ấy ở cả hai tệp).',
  ],
  'unmarked-apart': [
    'Bảng riêng ghi ở cấu hình chưa có dấu là của bảng tính này, nên chưa đọc gì.',
    'Xem có đúng tệp ấy không, rồi mở thanh bên, bấm “Liên kết bảng đang có” ở cuối và lưu: tiện ích ghi dấu vào bảng riêng. Biểu mẫu do tiện ích tạo: ở tab cấu hình của biểu mẫu, xóa dòng có mã “bang_rieng.dau”.',
  ],
  'lost-apart': [
    'Liên kết có số về con người ở bảng riêng mà nay không đọc được (dòng bang_rieng để trống, tab bị xóa, bị ẩn, mất cột), hoặc chưa có tab nào của bảng riêng, nên chưa chốt: bản chốt sẽ thiếu số ấy mà không ai biết.',
    'Ghi lại dòng bang_rieng, lấy lại hay cho hiện tab ấy, rồi chốt lại. Chưa liên kết: mở “Liên kết bảng đang có”, xem các tab “Bảng riêng · …” rồi lưu. Không dùng nữa: ở đó đặt các tab “Bảng riêng · …” là “Không dùng” rồi lưu.',
  ],
  'in-apart': ['Ô này ở bảng riêng giữ số về con người.', 'Mở bảng riêng ghi ở cấu hình, rồi tìm tab và ô ấy.'],
  'not-parted': [
    'Trong Google, tiện ích chỉ được sửa bảng đang mở, không lập được bảng thứ hai, nên chưa tách gì.',
    'Tải bảng về máy (Tệp → Tải xuống → Microsoft Excel), chạy “npm run -s tach -- BẢNG.xlsx --out THƯ_MỤC” hoặc mở bằng npm start rồi bấm nút này, rồi đưa hai tệp lên Google. Làm tay: docs/trien-khai.md, mục về bảng riêng.',
  ],
  'not-final': ['Bảng tính không có bản chốt này.', 'Bấm “Chốt bản …” trước, hoặc chọn một bản chốt khác.'],
  'no-draft': [
    'Bảng tính không giữ bản tạm nào để so (chưa tổng hợp lần nào, hoặc mở lại từ tệp).',
    'Chọn tệp ket-qua.json của lần tổng hợp trước, hoặc tổng hợp bản tạm trước.',
  ],
  'version-changed': [
    'Bản chốt này đã bị sửa sau khi chốt, nên không lập báo cáo và không so sánh từ nó.',
    'Dùng tệp đã lưu lúc chốt, hoặc chốt bản mới. Ai sửa, lúc nào: menu Tệp → Nhật ký phiên bản.',
  ],
  'other-unit': [
    'Bạn đang ghi vào dòng của một đơn vị khác với đơn vị bạn vẫn ghi, nên chưa ghi gì.',
    'Nếu đúng là ghi cho đơn vị này, bấm ghi lần nữa; người phụ trách sẽ thấy việc đó trong nhật ký. Nếu không thì bỏ, rồi chọn lại đơn vị của mình.',
  ],
  'not-officer': [
    'Việc này chỉ cán bộ có tên ở dòng dưới đây của tab cấu hình, hoặc chủ bảng tính, làm được. Chưa có gì bị thay đổi.',
    'Nhờ người đó bấm, hoặc nhờ thêm địa chỉ e-mail của mình vào dòng này.',
  ],
};

/** The failure of a code; `detail` (a label, an address) is shown after the sentence. */
export function failure(code: FailureCode, detail = ''): Failure {
  return code in found ? sayFailure(code, found[code as keyof typeof found], detail) : wayFailure(code as WayCode, detail);
}

const signs: readonly (readonly [FailureCode, RegExp])[] = [
  // Rows or columns went away under a range that was being read.
  ['changed-meanwhile', /outside the dimensions of the sheet|ngoài kích thước của trang tính/i],
  ['wrong-value', /violates the data validation rules|xác thực dữ liệu/i],
  ['locked-cell', /protected cell or object|được bảo vệ/i],
];

/** What one of Google's services means by a message. */
export function googleCodeOf(message: string): FailureCode {
  return signs.find(([, sign]) => sign.test(message))?.[0] ?? wayCodeOf(message);
}
