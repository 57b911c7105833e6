/** Slips in texts: personal data (invented names), an old font, a text copied from a neighbour. */
import type { Slip } from './slip.ts';
import { answersTabName, childrenTabName } from './tabNames.vi.ts';

const target = 'so_tre_duoc_ho_tro';

const copied =
  'Nhà trường tổ chức tuyên truyền về an toàn trên môi trường mạng trong các buổi chào cờ, sinh hoạt lớp, hoạt động ngoại khóa; phối hợp với Đoàn Thanh niên tổ chức diễn đàn “Thanh niên với văn hóa mạng”; chỉ đạo giáo viên Tin học, Giáo dục kinh tế và pháp luật lồng ghép nội dung bảo vệ thông tin cá nhân vào bài giảng. Cuối mỗi học kỳ, nhà trường sơ kết, rút kinh nghiệm và tuyên dương các lớp thực hiện tốt.';

export const textSlips: readonly Slip[] = [
  {
    unit: 'PGD_DUONG_KINH',
    tab: answersTabName,
    cells: { kho_khan: 'Em Nguyễn Văn An lớp 7A2 bị bạn lập nhóm kín nói xấu, gia đình đề nghị giữ kín.' },
    shows: "a child's name and class (C06)",
  },
  {
    unit: 'PGD_LE_CHAN',
    tab: childrenTabName,
    row: [2022, 'người thân'],
    cells: {
      so_nan_nhan: '1',
      so_co_yeu_cau: '1',
      so_duoc_ho_tro: '1',
      ghi_chu: 'cháu Trần Thị Bảo Ngọc, sinh năm 2011, Trường THCS Tô Hiệu',
    },
    shows: 'a victim who can be known (C06)',
  },
  { unit: 'PGD_LE_CHAN', tab: answersTabName, cells: { [`${target}.2022`]: '1' }, shows: 'and its control agrees' },
  {
    unit: 'TT_VINH_BAO',
    tab: answersTabName,
    cells: { tiep_nhan_phan_anh: 'Phụ huynh em Phạm Gia Huy gọi từ số 0912345678 báo có người lạ nhắn tin; Trung tâm đã chuyển công an.' },
    shows: "a parent's telephone (C06)",
  },
  {
    unit: 'THPT_THUY_SON',
    tab: answersTabName,
    cells: { van_ban_trien_khai: 'KÕ ho¹ch tuyªn truyÒn an toµn trªn m«i tr\u00ad\u00eang m¹ng cho häc sinh, n¨m häc 2022-2023' },
    shows: 'a legacy font (C05)',
  },
  ...['THPT_PHAN_CHU_TRINH', 'THPT_BACH_DANG'].map((unit) => ({
    unit,
    tab: answersTabName,
    cells: { nhom_2: copied },
    shows: 'a long text copied from one school to another (T04)',
  })),
];
