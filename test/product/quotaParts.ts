/** The calls of "Tổng hợp" one after another, what each is for, and why none of them can go. */

export interface RunPart {
  readonly what: string;
  readonly why: string;
  readonly calls: readonly string[];
}

const read = 'Range.getValues';
const filled = [read, 'Range.getMergedRanges', 'Range.getNotes'];

/** In the order in which they are made, for a form whose cells are texts. */
export const runParts: readonly RunPart[] = [
  { what: 'Xin khóa', why: 'hai cán bộ không cùng tổng hợp', calls: ['Lock.tryLock'] },
  { what: 'Hỏi ai đang bấm', why: 'nhật ký và danh sách cán bộ', calls: ['User.getEmail'] },
  {
    what: 'Đọc `Cấu hình`, `Đơn vị`, `Theo dõi`, `Nhật ký`, `Lời văn`',
    why: 'mỗi tab một lượt: SpreadsheetApp không đọc hai tab một lần; dịch vụ Sheets nâng cao đọc được, nhưng cần quyền vào mọi bảng tính của người dùng',
    calls: [read, read, read, read, read],
  },
  {
    what: 'Đọc bốn tab đơn vị gõ: ô, vùng gộp, ghi chú',
    why: 'vùng gộp che số (S03); ghi chú có thể nêu tên trẻ (C06): bỏ ở bản tạm thì hàng tuần không ai hay. Không có lượt gọi nào trả cả ba',
    calls: [...filled, ...filled, ...filled, ...filled],
  },
  {
    what: 'Đẩy đi rồi đọc lại ba tab',
    why: 'mỗi đơn vị một thời điểm khi có người đang gõ; tab đọc sau cùng không phải đọc lại',
    calls: ['SpreadsheetApp.flush', read, read, read],
  },
  { what: 'Đọc `Kiểm tra` của lần trước', why: 'để ghi “mới” và đếm số lỗi đã hết', calls: [read] },
  {
    what: 'Lập trang nháp ẩn, viết cả hai trang lên đó',
    why: 'dừng giữa chừng thì hai trang cũ còn nguyên; mỗi loại (định dạng, giá trị, nền, chữ, căn, xuống dòng, viền) một lượt cho cả hai trang',
    calls: [
      'Spreadsheet.insertSheet',
      'Sheet.hideSheet',
      'Range.setNumberFormats',
      'Range.setValues',
      'Range.setBackgrounds',
      'Range.setTextStyles',
      'Range.setHorizontalAlignments',
      'Range.setWraps',
      'RangeList.setBorder',
    ],
  },
  {
    what: 'Chép sang `Kiểm tra`, `Tổng hợp`; xóa trang nháp',
    why: 'mỗi trang đổi trong một lượt và giữ địa chỉ của nó',
    calls: ['Range.copyTo', 'Range.copyTo', 'Spreadsheet.deleteSheet'],
  },
  { what: 'Đọc thuộc tính', why: 'lần chạy trước, việc đơn vị làm từ đó', calls: ['Properties.getProperties'] },
  {
    what: 'Lập ba tệp trong Drive',
    why: 'báo cáo, tờ trình lãnh đạo, ket-qua.json để soát bản đã sửa; Drive không nhận nhiều tệp một lượt',
    calls: ['FilesCollection.create', 'FilesCollection.create', 'FilesCollection.create'],
  },
  {
    what: 'Ghi `Nhật ký`',
    why: 'định dạng chữ đi trước, nếu không “23/12/2024” thành ngày tháng',
    calls: ['Range.setNumberFormat', 'Range.setValues'],
  },
  { what: 'Giữ lần chạy này', why: 'mọi thuộc tính trong một lượt', calls: ['Properties.setProperties'] },
  { what: 'Đẩy đi, trả khóa', why: 'người sau đọc thấy cái vừa ghi', calls: ['SpreadsheetApp.flush', 'Lock.releaseLock'] },
  { what: 'Nói kết quả', why: 'người bấm menu không có màn hình nào khác', calls: ['Ui.alert'] },
];
