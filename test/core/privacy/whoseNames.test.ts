/** Whose names a table has: its heads, its rows, the lines above. Cells parted by |, rows by //, lines of a cell by ⏎. */
import { expect, test } from '@jest/globals';
import { pupilCells } from '../../../src/core/privacy/traces/pupilRows.vi.ts';

const told = (text: string) => {
  const rows = text.split(' // ').map((row) => row.split('|').map((cell) => cell.replace('⏎', '\n')));
  return pupilCells(rows).map(({ row, column }) => rows[row]?.[column]?.trim());
};

// What stands beside a name, or in a title, silences none whose own head or row says a pupil.
test.each([
  ['STT|Đối tượng xâm hại|Tên nạn nhân|Tuổi // 1|Giáo viên dạy thêm|Nguyễn Thị Hà|13', 'Nguyễn Thị Hà'],
  ['Người báo|Họ tên học sinh|Lớp // Giáo viên chủ nhiệm|Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['GVCN|Họ tên học sinh // Giáo viên Lê Nga|Trần Văn Nam', 'Trần Văn Nam'],
  ['Nguồn tố giác|Họ và tên|Lớp // Phụ huynh|Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['Đối tượng xâm hại|Tên nạn nhân|Tuổi // Bố mẹ|Trần Văn Nam|14', 'Trần Văn Nam'],
  ['Cán bộ phụ trách: Trần Thị Mai // STT|Họ và tên|Ngày sinh // 1|Nguyễn Thị Hà|01/02/2010', 'Nguyễn Thị Hà'],
  ['PHIẾU TƯ VẤN - Giáo viên phụ trách: Cô Mai // STT|Họ và tên|Lớp // 1|Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['Sổ theo dõi của giáo viên // STT|Họ và tên|Lớp // 1|Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['Phụ huynh em|Lớp|Việc // Nguyễn Thị Hà|7A|bị dọa', 'Nguyễn Thị Hà'],
  ['Danh sách 5 học sinh bị xâm hại // TT|Họ và tên|Nội dung // 1|Nguyễn Thị Hà|bị dọa', 'Nguyễn Thị Hà'],
  ['Danh sách học sinh các trường // TT|Họ và tên|Trường // 1|Nguyễn Thị Hà|Lê Lợi', 'Nguyễn Thị Hà'],
  ['Các em bị xâm hại // Nguyễn Thị Hà // Trần Văn Nam', 'Nguyễn Thị Hà; Trần Văn Nam'],
  ['Họ tên|Lớp // Nguyễn Thị Hà, Trần Văn Nam|9A', 'Nguyễn Thị Hà, Trần Văn Nam'],
  ['Họ tên học sinh (GVCN ghi)|Ghi chú // Nguyễn Thị Hà|bị dọa', 'Nguyễn Thị Hà'],
  ['Phiếu của giáo viên chủ nhiệm // Họ và tên|Lớp // Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['Họ tên|Lớp // NTH|9A // TVN|9B', 'NTH; TVN'],
  ['Người bị hại|Ghi chú // Nguyễn Thị Hà|bị dọa', 'Nguyễn Thị Hà'],
  ['Bé|Tuổi // Bé Hà|5', 'Bé Hà'],
  ['Nguyễn Thị Hà|sinh năm 2010', 'Nguyễn Thị Hà'],
  ['2/ Trần Văn Nam|9B', '2/ Trần Văn Nam'],
  ['- Lê Thị Mai|9C', '- Lê Thị Mai'],
  ['Tên|Tuổi // Nam|14 // Hà|13', 'Nam; Hà'],
  ['Họ tên học sinh|Ghi chú // Trần Văn Có|x // Trần Thị Hà|y', 'Trần Văn Có; Trần Thị Hà'],
  ['Họ tên|Lớp // Trần Tổ|8 // Lê Thị Khá|9', 'Trần Tổ; Lê Thị Khá'],
  ['Họ tên|Lớp // ⏎Nguyễn Thị Hà|9A', 'Nguyễn Thị Hà'],
  ['Họ tên HS|Ngày sinh // Hoàng Thị Có|12/3/2011', 'Hoàng Thị Có'],
  [
    'STT|Họ tên học sinh|Ngày sinh|Giới tính|Lớp|Họ tên cha|Họ tên mẹ // 1|Nguyễn Thị Hà|1/2/2011|Nữ|7A|Trần Văn Bình|Lê Thị Mai',
    'Nguyễn Thị Hà',
  ],
  ['Họ tên|Giới tính|Lớp // Nguyễn Thị Hà|Nữ|7A', 'Nguyễn Thị Hà'],
  ['HỌ VÀ TÊN HỌC SINH|LỚP|NỘI DUNG // NGUYỄN THỊ HÀ|7A|bị dọa', 'NGUYỄN THỊ HÀ'],
  ['Tên trẻ bị xâm hại|Địa chỉ|Người gây ra // Nguyễn Thị Hà|Lê Lợi|Trần Văn Nam', 'Nguyễn Thị Hà'],
  ['Học sinh|Số lần vi phạm // Nguyễn Thị Hà|3', 'Nguyễn Thị Hà'],
  ['Họ tên học sinh // Trần Văn Có // Nguyễn Thị Hà', 'Trần Văn Có; Nguyễn Thị Hà'],
  ['|Họ tên học sinh // 1|Trần Văn Có // 2|Lê Lợi', 'Trần Văn Có; Lê Lợi'],
  ['Nạn nhân // Nguyễn Thị Hà // Trần Văn Nam', 'Nguyễn Thị Hà; Trần Văn Nam'],
  ['|Học sinh|| // STT|Họ và tên|Giải // 1|Nguyễn Thị Hà|Nhất', 'Nguyễn Thị Hà'],
  ['Tên học sinh vi phạm // - Bống // - Nguyễn Thị Hà', '- Bống; - Nguyễn Thị Hà'],
  ['Lớp|Học sinh vi phạm // 7A|Nguyễn Thị Hà', 'Nguyễn Thị Hà'],
  ['Ngày|Lớp|Học sinh|GV tư vấn // 1/2/2024|7A|Nguyễn Thị Hà|Trần Văn Nam', 'Nguyễn Thị Hà'],
  ['Họ tên học sinh|Nguyễn Thị Hà // Lớp|7A', 'Nguyễn Thị Hà'],
  ['Trường|Họ và tên|Lớp // Lê Lợi|Nguyễn Thị Hà|7A', 'Nguyễn Thị Hà'],
  ['STT|HỌ TÊN|NĂM SINH|CHỖ Ở|HOÀN CẢNH // 1|Nguyễn Thị Hà|2010|Tổ 3|Mồ côi', 'Nguyễn Thị Hà'],
  ['Ho va ten|Lop // Nguyen Thi Ha|7A', 'Nguyen Thi Ha'],
  ['TT|Họ tên trẻ, ngày sinh|Họ tên cha mẹ // 1|Nguyễn Thị Hà|Trần Văn Nam', 'Nguyễn Thị Hà'],
  ['Danh sách trẻ em bị xâm hại tình dục||| // TT|Họ tên|Giới|Nơi ở // 1|Nguyễn Thị Hà|Nữ|xã An Hòa', 'Nguyễn Thị Hà'],
])('%s: told', (rows, names) => {
  expect(told(rows).join('; ')).toBe(names);
});

test.each([
  'Lịch trực của trường // Phòng|Người trực|Ngày // Tư vấn|Nguyễn Thị Hà|12/3/2018',
  'Học sinh|Kết quả // THPT|tốt // GDTX|khá // THCS|tốt',
  'Học sinh toàn trường tham gia // Lê Lợi|5 // Trần Nguyên Hãn|6',
  'Học sinh // Lê Lợi // Trần Phú',
  'Học sinh tham gia thi // Trường|Số em // Trần Nguyên Hãn|5',
  'Tên|Lớp // An Toàn Mạng|7',
  'Tên|Tuổi|Loại // Zalo|13|mạng',
  'Lớp|Cô giáo|Sĩ số // 7A|Nguyễn Thị Hà|40',
  'Nạn nhân|2023|2024 // Ngô Quyền|5|6 // Hồng Bàng|7|8',
  'Trẻ em được hỗ trợ|2023|2024 // Ngô Quyền|5|6',
  'Học sinh|2023|2024 // Trần Nguyên Hãn|5|6 // Thái Phiên|7|8',
  'STT|Học sinh|Số lượng // 1|Nguyễn Bỉnh Khiêm|200',
  'Nạn nhân theo quận|Số ca // Ngô Quyền|5',
  'Phân công chuyên môn // Họ và tên|Môn|Lớp // Nguyễn Thị Hà|Toán|7A',
  'Họ và tên|Ngày vào Đảng // Nguyễn Thị Hà|1/2/2012',
  'Họ và tên|Ngày ký // Nguyễn Thị Hà|1/2/2012',
  'TRƯỜNG THCS A||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM // DANH SÁCH GIÁO VIÊN // STT|Họ và tên|Chuyên môn // 1|Nguyễn Thị Hà|Toán',
  'Trường|Số học sinh|Số nạn nhân // Lê Quý Đôn|10|1',
  'Tên trường|Họ tên hiệu trưởng|Số lớp // Lê Lợi|Nguyễn Thị Hà|20',
  'Phường|Trẻ em|Nạn nhân // Trần Phú|200|1',
  'Họ và tên|Chức vụ|Lớp chủ nhiệm // Nguyễn Thị Hà|Giáo viên|7A',
  'Họ và tên|Đơn vị|Số điện thoại // Nguyễn Thị Hà|Lê Lợi|0912',
  'Câu lạc bộ|Học sinh|Chủ nhiệm // Tin học|20|Nguyễn Thị Hà',
  'Đơn vị|Người lập|Số trẻ em // Lê Lợi|Nguyễn Thị Hà|3',
  'Sản phẩm|Tác giả|Năm // Bình Minh|Nguyễn Thị Hà|2012',
  'Tổ tư vấn // Họ và tên|Nhiệm vụ // Nguyễn Thị Hà|Tổ trưởng',
  'Đơn vị|Năm thành lập // Kim Đồng|2012',
  'Quận|Học sinh nam|Học sinh nữ // Lê Chân|20|30',
  'Học sinh|Khối 6|Khối 7 // Lê Chân|20|30',
  'Trẻ em|Quý I|Quý II // An Dương|20|30',
  'STT|Học sinh trường|Tham gia // 1|Lê Lợi|300',
  'Học sinh trường|Số em // Trần Nguyên Hãn|300',
  'Thời gian|Lớp|Người hướng dẫn // 1/2/2012|7A|Nguyễn Thị Hà',
])('%s: not told', (rows) => {
  expect(told(rows)).toEqual([]);
});
