/** A form with every shape that a tab can ask: figures without years, choices, dates, two lists, targets in two sections. */
import type { Cells } from './officerForm.ts';

const asked = { loai_dong: 'câu hỏi' } as const;
const count = { ...asked, kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;
const stock = { ...count, cong_don: 'thời điểm' } as const;

export const manyShapes: readonly Cells[] = [
  { loai_dong: 'biểu', nhan: 'Báo cáo phong trào đọc sách', nguyen_van: 'Đề án đọc sách', theo_nam: '2026; 2027' },
  { loai_dong: 'loại đơn vị', nhan: 'Xã' },
  { loai_dong: 'mục', nhan: 'I. Thư viện' },
  { ...asked, nhan: 'Số phòng đọc hiện có', kieu: 'số đếm', don_vi_tinh: 'phòng' },
  { ...asked, nhan: 'Hình thức phục vụ', kieu: 'chọn', lua_chon: 'tại chỗ; lưu động' },
  { ...asked, nhan: 'Ngày khai trương', kieu: 'ngày' },
  { ...count, nhan: 'Kinh phí mua sách', kieu: 'tiền' },
  { ...stock, nhan: 'Số thư viện mở cửa đều', bat_buoc: 'Có' },
  { ...asked, nhan: 'Cách tổ chức', kieu: 'chữ' },
  { loai_dong: 'mục', nhan: 'II. Câu lạc bộ và sách' },
  { ...stock, nhan: 'Số câu lạc bộ họp đều', bat_buoc: 'Có' },
  { ...count, nhan: 'Số buổi nói chuyện' },
  { ...count, nhan: 'Số sách còn dùng', bat_buoc: 'Có' },
  { ...asked, nhan: 'Nhận xét', kieu: 'chữ' },
  { loai_dong: 'mục', nhan: 'III. Việc khác' },
  { ...count, nhan: 'Số tủ sách dòng họ' },
  { loai_dong: 'bảng', nhan: 'Danh sách thư viện', kieu: 'danh sách đếm theo năm' },
  { loai_dong: 'cột', nhan: 'Tên thư viện', kieu: 'khóa dòng' },
  { loai_dong: 'cột', nhan: 'Hạng', kieu: 'chọn', lua_chon: 'hạng một; hạng hai' },
  { loai_dong: 'cột', nhan: 'Số ngày mở cửa', kieu: 'số đếm', theo_nam: 'Có' },
  { loai_dong: 'bảng', nhan: 'Danh sách câu lạc bộ', kieu: 'danh sách đếm theo năm' },
  { loai_dong: 'cột', nhan: 'Tên câu lạc bộ', kieu: 'khóa dòng' },
  { loai_dong: 'cột', nhan: 'Lứa tuổi', kieu: 'chọn', lua_chon: 'thiếu nhi; người lớn' },
  { loai_dong: 'cột', nhan: 'Số buổi họp', kieu: 'số đếm', theo_nam: 'Có' },
  { loai_dong: 'bảng', nhan: 'Bảng sách', kieu: 'dòng theo năm và phân loại', ve_nguoi: 'Không' },
  { loai_dong: 'cột', nhan: 'Loại sách', kieu: 'chọn', lua_chon: 'truyện; khoa học' },
  { loai_dong: 'cột', nhan: 'Số sách đã mua', kieu: 'số đếm' },
  { loai_dong: 'cột', nhan: 'Số sách còn dùng', kieu: 'số đếm' },
  {
    loai_dong: 'chỉ tiêu',
    nhan: 'Tỷ lệ thư viện mở cửa đều',
    thuoc: 'Danh sách thư viện',
    tu_so: 'Số thư viện mở cửa đều',
    mau_so: 'Tổng số thư viện',
    don_vi_tinh: 'thư viện',
    muc_tieu: '80',
  },
  {
    loai_dong: 'chỉ tiêu',
    nhan: 'Tỷ lệ câu lạc bộ họp đều',
    thuoc: 'Danh sách câu lạc bộ',
    tu_so: 'Số câu lạc bộ họp đều',
    mau_so: 'Tổng số câu lạc bộ',
    don_vi_tinh: 'câu lạc bộ',
    muc_tieu: '70',
  },
  {
    loai_dong: 'chỉ tiêu',
    nhan: 'Tỷ lệ sách còn dùng',
    tu_so: 'Số sách còn dùng',
    mau_so: 'Số sách đã mua',
    don_vi_tinh: 'quyển',
    muc_tieu: '90',
  },
];
