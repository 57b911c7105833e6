/** Ten rows of a form that is of something else: neither children nor schools, other years. */
import type { Cells } from './officerForm.ts';

const count = { loai_dong: 'câu hỏi', kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;

export const tenRows: readonly Cells[] = [
  { loai_dong: 'biểu', nhan: 'Báo cáo kết quả trồng cây xanh', nguyen_van: 'Đề án một triệu cây xanh', theo_nam: '2026; 2027' },
  { loai_dong: 'loại đơn vị', nhan: 'Xã' },
  { loai_dong: 'mục', nhan: 'I. Trồng cây' },
  { ...count, nhan: 'Số cây còn sống', bat_buoc: 'Có', don_vi_tinh: 'cây' },
  { loai_dong: 'câu hỏi', nhan: 'Cách làm ở địa phương', kieu: 'chữ' },
  { loai_dong: 'bảng', nhan: 'Bảng cây', kieu: 'dòng theo năm và phân loại', ve_nguoi: 'Không' },
  { loai_dong: 'cột', nhan: 'Loại cây', kieu: 'chọn', lua_chon: 'bóng mát; ăn quả' },
  { loai_dong: 'cột', nhan: 'Số cây đã trồng', kieu: 'số đếm', don_vi_tinh: 'cây' },
  { loai_dong: 'cột', nhan: 'Số cây còn sống', kieu: 'số đếm', don_vi_tinh: 'cây' },
  { loai_dong: 'chỉ tiêu', nhan: 'Tỷ lệ cây còn sống', tu_so: 'Số cây còn sống', mau_so: 'Số cây đã trồng', muc_tieu: '90' },
];
