/** Mistakes that an officer makes in the tab of an outline, one a line; listed before the checks were read again. */
import type { Cells } from './officerForm.ts';

/** What is done to a row, or what rows are put before it. */
export interface Mistake {
  readonly what: string;
  readonly row: string;
  readonly cells?: Cells;
  /** Rows put in before the row; the first is where the fault is. */
  readonly before?: readonly Cells[];
  /** The row is taken out; the fault is at the row that needed it. */
  readonly without?: true;
  readonly at?: string;
  readonly says: RegExp;
}

const changed = (what: string, row: string, cells: Cells, says: RegExp): Mistake => ({ what, row, cells, says });
const added = (what: string, row: string, before: readonly Cells[], says: RegExp): Mistake => ({ what, row, before, says });
const removed = (what: string, row: string, at: string, says: RegExp): Mistake => ({ what, row, without: true, at, says });

const blank = /trống/;
const list = /không có trong danh sách.*hãy chọn/;
const notThere = /không có mã hay nhãn ấy/;
const number = /không phải số/;
const idle = /không dùng ô/;
const question = { loai_dong: 'câu hỏi', kieu: 'chữ' } as const;

export const mistakes: readonly Mistake[] = [
  // The kind of a row.
  changed('một chữ sai trong loại dòng', 'được cấp', { loai_dong: 'câu hòii' }, /Không có loại dòng/),
  changed('loại dòng không có thật', 'ưu điểm', { loai_dong: 'phụ lục' }, /Không có loại dòng/),
  changed('loại dòng trống', 'kinh phí', { loai_dong: '' }, /“Loại dòng” trống/),
  changed('mục gõ nhầm chữ', 'mục II', { loai_dong: 'mụch' }, /Không có loại dòng/),
  changed('cột gõ nhầm chữ', 'cột đã trồng', { loai_dong: 'cộtt' }, /Không có loại dòng/),
  added('câu hỏi đứng trước mọi mục', 'mục I', [{ ...question, nhan: 'Câu lạc' }], /không nằm dưới/),
  added('cột đứng trước mọi bảng', 'bảng cây', [{ loai_dong: 'cột', nhan: 'Cột lạc', kieu: 'chữ' }], /không nằm dưới/),
  added('lựa chọn không có câu hỏi', 'mục I', [{ loai_dong: 'lựa chọn', nhan: 'Lạc' }], /không nằm dưới/),
  added('lựa chọn dưới chỉ tiêu', 'nhóm', [{ loai_dong: 'lựa chọn', nhan: 'Lạc' }], /không nằm dưới/),
  added('nội dung trước mọi nhóm', 'nhóm', [{ loai_dong: 'nội dung', nhan: 'Lạc', cau: 'lạc', tu_khoa: 'lạc' }], /không nằm dưới/),
  added('câu hỏi lẫn trong bảng', 'bảng vườn', [{ ...question, nhan: 'Câu lạc' }], /không nằm dưới/),
  added('hai dòng biểu', 'xã', [{ loai_dong: 'biểu', nhan: 'Báo cáo khác', theo_nam: '2026; 2027' }], /đã có/),
  // The form.
  changed('biểu không tên', 'biểu', { nhan: '' }, blank),
  changed('không có năm', 'biểu', { theo_nam: '' }, blank),
  changed('năm bằng chữ', 'biểu', { theo_nam: 'hai năm' }, number),
  changed('năm thiếu một chữ số', 'biểu', { theo_nam: '2026; 207' }, /không có thật/),
  changed('năm cách quãng', 'biểu', { theo_nam: '2026; 2028' }, /liền nhau/),
  changed('năm ngược', 'biểu', { theo_nam: '2027; 2026' }, /liền nhau/),
  changed('năm hai lần', 'biểu', { theo_nam: '2026; 2026; 2027' }, /liền nhau/),
  changed('biểu ghi mục tiêu', 'biểu', { muc_tieu: '90' }, idle),
  // The period.
  changed('kỳ từ không phải ngày', 'từ ngày', { nhan: 'đầu năm 2026' }, /không phải một ngày/),
  changed('kỳ đến không có trong lịch', 'đến ngày', { nhan: '31/02/2027' }, /không phải một ngày/),
  changed('kỳ từ sai một chữ số', 'từ ngày', { nhan: '01/01/2016' }, /không trùng kỳ/),
  changed('kỳ đến sai một chữ số', 'đến ngày', { nhan: '31/12/2028' }, /không trùng kỳ/),
  changed('kỳ kết thúc trước khi bắt đầu', 'đến ngày', { nhan: '31/12/2025' }, /trước khi bắt đầu/),
  changed('hạn nộp không phải ngày', 'hạn nộp', { nhan: 'cuối tháng' }, /không phải một ngày/),
  changed('hạn nộp trước kỳ', 'hạn nộp', { nhan: '15/01/2025' }, /trước ngày đầu kỳ/),
  changed('thiết lập không có', 'cơ quan', { kieu: 'màu chữ' }, list),
  changed('thiết lập trống giá trị', 'cơ quan', { nhan: '' }, blank),
  added('thiết lập hai lần', 'cơ quan', [{ loai_dong: 'thiết lập', kieu: 'hạn nộp', nhan: '20/01/2028' }], /đã có/),
  // Unit types.
  changed('loại đơn vị không tên', 'ban', { nhan: '' }, blank),
  changed('hai loại đơn vị một tên', 'ban', { nhan: 'Xã, phường' }, /trùng với dòng/),
  changed('loại đơn vị hỏi về điều lạ', 'xã', { hoi_ai: 'rừng' }, list),
  changed('loại đơn vị có cơ sở kiểu lạ', 'xã', { kieu: 'một ít' }, list),
  changed('loại đơn vị tính tổng không rõ', 'xã', { cong_don: 'đôi khi' }, /hãy chọn “Có”, “Không”/),
  changed('cấp không bảng nào có', 'ban', { phan_loai: 'hạng ba' }, /Không bảng nào có lựa chọn/),
  // Sections.
  changed('mục không tên', 'mục II', { nhan: '' }, blank),
  added('mục không có câu hỏi', 'bảng cây', [{ loai_dong: 'mục', nhan: 'IV. Trống' }], /chưa có câu hỏi/),
  {
    what: 'hai mục một mã',
    row: 'mục III',
    before: [
      { loai_dong: 'mục', ma: 'X', nhan: 'Mục thêm' },
      { ...question, nhan: 'Câu thêm' },
    ],
    cells: { ma: 'X' },
    at: 'mục III',
    says: /đã dùng ở dòng/,
  },
  changed('mục ghi kiểu', 'mục II', { kieu: 'chữ' }, list),
  // Questions.
  changed('câu hỏi không nhãn', 'kinh phí', { nhan: '' }, blank),
  changed('câu hỏi không kiểu', 'ngày giao', { kieu: '' }, blank),
  changed('kiểu lạ', 'ngày giao', { kieu: 'giờ' }, list),
  changed('kiểu số thập phân', 'kinh phí', { kieu: 'số thập phân' }, /chưa tính được kiểu/),
  changed('kiểu tỷ lệ tự khai', 'kinh phí', { kieu: 'tỷ lệ tự khai' }, /chưa tính được kiểu/),
  changed('hai câu hỏi một nhãn trong mục', 'kinh phí', { nhan: 'Cách chăm sóc', kieu: 'tiền' }, /trùng với dòng/),
  {
    what: 'mã hai lần',
    row: 'ngày giao',
    before: [{ ...question, ma: 'ma_chung', nhan: 'Câu một' }],
    cells: { ma: 'ma_chung' },
    at: 'ngày giao',
    says: /đã dùng ở dòng/,
  },
  changed('mã có chữ hoa', 'ngày giao', { ma: 'Ngay_Giao' }, /ký tự không dùng được/),
  changed('mã có dấu cách', 'ngày giao', { ma: 'ngay giao' }, /ký tự không dùng được/),
  changed('mã có dấu tiếng Việt', 'ngày giao', { ma: 'ngày_giao' }, /ký tự không dùng được/),
  changed('mã bắt đầu bằng số', 'ngày giao', { ma: '1_ngay' }, /ký tự không dùng được/),
  changed('số theo năm không nói cách cộng', 'kinh phí', { cong_don: '' }, /cách cộng/),
  changed('cách cộng lạ', 'kinh phí', { cong_don: 'trung bình' }, list),
  changed('chữ mà cộng', 'chăm sóc', { cong_don: 'cộng các năm' }, /không cộng được/),
  changed('chữ hỏi theo năm', 'chăm sóc', { theo_nam: 'Có' }, /hỏi theo từng năm/),
  changed('ngày có chặn trên', 'ngày giao', { chan_tren: '10' }, /mức chặn trên/),
  changed('chặn trên bằng chữ', 'được cấp', { chan_tren: 'nhiều' }, number),
  changed('chặn trên bằng 0', 'được cấp', { chan_tren: '0' }, /lớn hơn 0/),
  changed('chặn trên âm', 'được cấp', { chan_tren: '-5' }, /lớn hơn 0/),
  changed('kiểu chọn không lựa chọn', 'hình thức', { lua_chon: '' }, /không có lựa chọn/),
  changed('lựa chọn ở ô chữ', 'chăm sóc', { lua_chon: 'tưới; bón' }, /kiểu không phải “chọn”/),
  changed('hai lựa chọn một nhãn', 'hình thức', { lua_chon: 'theo hộ; theo hộ' }, /trùng|đã dùng/),
  changed('bắt buộc không rõ', 'kinh phí', { bat_buoc: 'tùy' }, /hãy chọn “Có”, “Không”/),
  changed('theo năm không rõ', 'kinh phí', { theo_nam: 'hằng năm' }, /hãy chọn “Có”, “Không”/),
  changed('ô đếm được ghi tên người', 'được cấp', { ghi_ten: 'Có' }, /được ghi tên người/),
  changed('câu hỏi ghi mẫu số', 'được cấp', { mau_so: 'Số cây đã trồng' }, idle),
  changed('câu hỏi ghi mục tiêu', 'được cấp', { muc_tieu: '100' }, idle),
  changed('công thức không nói tính gì', 'ngày giao', { kieu: 'công thức' }, /chưa nói tính gì/),
  changed('ô chữ có cách tính', 'chăm sóc', { phan_loai: 'số lỗi' }, /Chỉ kiểu “công thức”/),
  changed('hỏi về điều lạ', 'chăm sóc', { hoi_ai: 'mọi người' }, list),
  // Tables and columns.
  changed('bảng không tên', 'bảng vườn', { nhan: '', ten_ngan: 'Bảng vườn ươm' }, blank),
  changed('bảng không kiểu', 'bảng cây', { kieu: '' }, blank),
  changed('bảng kiểu lạ', 'bảng cây', { kieu: 'bảng chéo' }, list),
  added('bảng không cột', 'chỉ tiêu sống', [{ loai_dong: 'bảng', nhan: 'Bảng rỗng', kieu: 'dòng theo năm và phân loại' }], /chưa có cột/),
  changed('tên tab quá dài', 'bảng cây', { ten_ngan: 'Bảng cây xanh theo năm và theo loại cây' }, /Tên tab/),
  changed('tên tab có dấu gạch chéo', 'bảng cây', { ten_ngan: 'Cây 2026/2027' }, /Tên tab/),
  changed('hai bảng một tab', 'bảng vườn', { ten_ngan: 'Bảng cây' }, /cùng tên/),
  changed('bảng lấy tab của nhà', 'bảng cây', { ten_ngan: 'Số liệu' }, /cùng tên/),
  changed('phân loại theo cột không có', 'bảng cây', { phan_loai: 'Giống cây' }, notThere),
  changed('phân loại theo cột đếm', 'bảng cây', { phan_loai: 'Số cây đã trồng' }, /ở đây cần kiểu chọn/),
  {
    what: 'hai cột chọn, không nói cột nào',
    row: 'cột đã trồng',
    before: [{ loai_dong: 'cột', nhan: 'Nơi trồng', kieu: 'chọn', lua_chon: 'ven đường; vườn' }],
    at: 'bảng cây',
    says: /không suy ra được/,
  },
  changed('dòng ngoài chỉ tiêu không có', 'bảng vườn', { lua_chon: 'hạng chín' }, notThere),
  changed('danh sách ghi mẫu số', 'bảng vườn', { mau_so: 'Số đợt gieo' }, /không dùng ô “Mẫu số”/),
  changed('chặn trên theo cột không có', 'bảng cây', { chan_tren: 'Số cây giống' }, notThere),
  changed('tên dòng theo cột không có', 'bảng vườn', { ten_dong: 'Tên nhà kính' }, notThere),
  changed('cột không nhãn', 'loại cây', { nhan: '' }, blank),
  changed('cột không kiểu', 'loại cây', { kieu: '' }, blank),
  { what: 'hai cột một nhãn', row: 'loại cây', cells: { nhan: 'Số cây đã trồng' }, at: 'cột đã trồng', says: /trùng với dòng/ },
  changed('cột kiểu lạ', 'cột đã trồng', { kieu: 'cái' }, list),
  changed('cột chọn không lựa chọn', 'loại cây', { lua_chon: '' }, /không có lựa chọn/),
  // Targets.
  changed('chỉ tiêu không tên', 'chỉ tiêu sống', { nhan: '' }, blank),
  changed('chỉ tiêu không mục tiêu', 'chỉ tiêu sống', { muc_tieu: '' }, blank),
  changed('mục tiêu bằng chữ', 'chỉ tiêu sống', { muc_tieu: 'cao' }, number),
  changed('mục tiêu 0', 'chỉ tiêu sống', { muc_tieu: '0' }, /không phải tỷ lệ phần trăm/),
  changed('mục tiêu 120', 'chỉ tiêu sống', { muc_tieu: '120' }, /không phải tỷ lệ phần trăm/),
  changed('không tử số', 'chỉ tiêu sống', { tu_so: '' }, blank),
  changed('tỷ lệ không mẫu số', 'chỉ tiêu sống', { mau_so: '' }, blank),
  changed('tử số không bảng nào có', 'chỉ tiêu sống', { tu_so: 'Số cây xanh' }, notThere),
  changed('mẫu số không bảng nào có', 'chỉ tiêu sống', { mau_so: 'Tổng số cây' }, notThere),
  changed(
    'tử số không phải số đếm',
    'chỉ tiêu sống',
    { tu_so: 'Loại cây', thuoc: 'Bảng cây', doi_chieu: 'Số cây còn sống' },
    /ở đây cần số đếm/,
  ),
  changed('mẫu số không phải số đếm', 'chỉ tiêu sống', { mau_so: 'Loại cây' }, /ở đây cần số đếm/),
  changed('tử số là mẫu số', 'chỉ tiêu sống', { mau_so: 'Số cây còn sống' }, /Tử số và mẫu số cùng là/),
  changed('bảng của chỉ tiêu không có', 'chỉ tiêu gieo', { thuoc: 'Bảng nhà kính' }, notThere),
  changed('đối chiếu với câu không có', 'chỉ tiêu sống', { doi_chieu: 'Số cây xanh' }, notThere),
  changed('đối chiếu với ô chữ', 'chỉ tiêu sống', { doi_chieu: 'Cách chăm sóc' }, /ở đây cần số đếm/),
  { what: 'không suy ra câu đối chiếu', row: 'gieo đều', cells: { nhan: 'Số vườn gieo' }, at: 'chỉ tiêu gieo', says: /không suy ra được/ },
  changed('không tiếng đếm', 'chỉ tiêu gieo', { don_vi_tinh: '' }, /tiếng đếm/),
  changed('hai chỉ tiêu một tên', 'chỉ tiêu gieo', { nhan: 'Tỷ lệ cây còn sống' }, /trùng với dòng/),
  changed('cách cộng của chỉ tiêu lạ', 'chỉ tiêu gieo', { cong_don: 'trung bình' }, list),
  // Groups.
  changed('nhóm không tên', 'nhóm', { nhan: '' }, blank),
  changed('ô chữ của nhóm không có', 'nhóm', { doi_chieu: 'Việc khác' }, notThere),
  changed('ô chữ của nhóm là số', 'nhóm', { doi_chieu: 'Số buổi chăm sóc' }, /ở đây cần chữ/),
  changed('nhóm không ô chữ', 'nhóm', { doi_chieu: '' }, blank),
  changed('số liệu của nhóm không có', 'nhóm', { tu_so: 'Số buổi họp' }, notThere),
  changed('số liệu của nhóm là chữ', 'nhóm', { tu_so: 'Việc đã làm' }, /ở đây cần số đếm hoặc tiền/),
  changed('nội dung không từ khóa', 'nội dung', { tu_khoa: '' }, /chưa có từ khóa/),
  changed('nội dung không câu', 'nội dung', { cau: '' }, blank),
  // Rules.
  changed('quy tắc lạ', 'quy tắc so', { kieu: 'bằng nhau' }, list),
  changed('quy tắc so ô không có', 'quy tắc so', { tu_so: 'Số cây non' }, notThere),
  changed('quy tắc so với ô không có', 'quy tắc so', { chan_tren: 'Số cây non' }, notThere),
  changed('quy tắc so ô chữ', 'quy tắc so', { tu_so: 'Cách chăm sóc' }, /ở đây cần số đếm hoặc tiền/),
  changed('quy tắc so với ô chữ', 'quy tắc so', { chan_tren: 'Cách chăm sóc' }, /ở đây cần số đếm hoặc tiền/),
  changed('quy tắc so với chính nó', 'quy tắc so', { chan_tren: 'Số cây giống đã trồng' }, /với chính nó/),
  changed('quy tắc thiếu vế sau', 'quy tắc so', { chan_tren: '' }, /không suy ra được/),
  changed('quy tắc thiếu vế trước', 'quy tắc so', { tu_so: '' }, blank),
  changed('lời kể ở ô không có', 'quy tắc chữ', { doi_chieu: 'Cách tưới' }, notThere),
  changed('lời kể ở ô đếm', 'quy tắc chữ', { doi_chieu: 'Số buổi chăm sóc' }, /ở đây cần chữ/),
  changed('cần lời kể mà không nói ô nào', 'quy tắc chữ', { doi_chieu: '' }, /không suy ra được/),
  // The end of the report.
  changed('phần kết lạ', 'phần kết', { kieu: 'lời chúc' }, list),
  changed('phần kết ở câu không có', 'phần kết', { doi_chieu: 'Vướng mắc' }, notThere),
  changed('phần kết ở ô đếm', 'phần kết', { doi_chieu: 'Số buổi chăm sóc' }, /ở đây cần chữ/),
  added('phần kết hai lần một vai', 'nơi nhận', [{ loai_dong: 'phần kết', kieu: 'khó khăn', doi_chieu: 'Việc đã làm' }], /đã có/),
  changed('nơi nhận không tên', 'nơi nhận', { nhan: '', ma: 'ubnd' }, blank),
  changed('kiến nghị với nơi không có', 'kiến nghị', { thuoc: 'Bộ Xây dựng' }, notThere),
  changed('kiến nghị không câu', 'kiến nghị', { cau: '' }, blank),
  changed('phát sinh theo câu không có', 'phát sinh', { tu_so: 'Số vụ cháy' }, notThere),
  changed('phát sinh theo ô chữ', 'phát sinh', { tu_so: 'Cách chăm sóc' }, /ở đây cần số đếm hoặc tiền/),
  changed('lời văn ở chỗ không có', 'ưu điểm', { kieu: 'mở đầu' }, list),
  changed('lời văn không tên', 'ưu điểm', { nhan: '' }, blank),
  // Signing, details.
  added('ký ở câu không có', 'từ ngày', [{ loai_dong: 'ký', kieu: 'người lập', doi_chieu: 'Người ký' }], notThere),
  added('ký bằng ô ngày', 'từ ngày', [{ loai_dong: 'ký', kieu: 'người lập', doi_chieu: 'Ngày giao cây' }], /ở đây cần chữ/),
  added('vai ký lạ', 'từ ngày', [{ loai_dong: 'ký', kieu: 'thủ quỹ', doi_chieu: 'Người lập báo cáo' }], list),
  added('chi tiết không có chỗ', 'từ ngày', [{ loai_dong: 'chi tiết', ma: 'writen/none', kieu: 'chữ', nhan: 'x' }], /Không tìm thấy chỗ/),
  added('chi tiết sai kiểu', 'từ ngày', [{ loai_dong: 'chi tiết', ma: 'report/cases', kieu: 'số', nhan: 'vụ' }], /không đúng kiểu/),
  added(
    'chi tiết làm hỏng một phần',
    'từ ngày',
    [{ loai_dong: 'chi tiết', ma: 'report', kieu: 'số', nhan: '5' }],
    /không phải loại giá trị/,
  ),
  removed('bỏ câu mà nhóm cần', 'việc đã làm', 'nhóm', notThere),
  removed('bỏ câu mà quy tắc cần', 'đã trồng', 'quy tắc so', notThere),
  removed('bỏ cột làm mẫu số', 'cột đã trồng', 'chỉ tiêu sống', notThere),
  removed('bỏ nơi nhận', 'nơi nhận', 'kiến nghị', notThere),
];
