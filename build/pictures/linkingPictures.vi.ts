/** A made-up sheet of an officer's own, for the pictures of the guide. */
type Cell = string | number;

export const exampleRows: readonly (readonly Cell[])[] = [
  ['TỔNG HỢP SỐ LIỆU BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG (số liệu minh họa)'],
  [
    'STT',
    'Tên đơn vị',
    'Đầu mối',
    'SL vụ XHTE tiếp nhận 2023',
    'SL vụ XHTE tiếp nhận 2024',
    'SL buổi TT 2023',
    'SL buổi TT 2024',
    'Số trường định kỳ tổ chức/tổng số trường 2024',
    'Số người dự 2024',
    'Khó khăn',
    'Ghi chú',
  ],
  ['I', 'Phòng GDĐT'],
  [1, 'PGD Lê Chân', 'đ/c Phó Trưởng phòng', 1, 0, 12, 15, '20/24', 3400, 'Thiếu kinh phí'],
  [2, 'PGD Kiến An', 'đ/c chuyên viên', 0, 0, 9, 11, '17/17', 'hơn 2100', 'Không'],
  ['II', 'Trường THPT'],
  [1, 'THPT Thái Phiên', 'đ/c Bí thư Đoàn', 0, 1, 4, 6, '1/1', 1500, 'Thiếu máy tính'],
  [2, 'THPT Ngô Quyền', 'đ/c Phó Hiệu trưởng', 0, 0, 5, 5, '1/1', 1450, 'Không'],
  ['III', 'Đơn vị khác'],
  [1, 'Làng trẻ Hoa Phượng', 'đ/c Giám đốc', 0, 0, 2, 3, '1/1', 80, 'Không'],
  ['', 'Khối GDTX', '', 0, 1, 6, 12],
  ['', 'Tổng cộng', '', 1, 1, 32, 40],
];
