/** What the units of the made-up city are called and what they write. Số liệu minh họa. */

/** Type of unit → its name; `#` is its number. */
export const unitNames: Readonly<Record<string, string>> = {
  phong_gddt: 'Phòng GDĐT quận Minh Họa #',
  truong_thpt: 'Trường THPT Minh Họa #',
  tt_gdnn_gdtx: 'Trung tâm GDNN-GDTX Minh Họa #',
  ubnd_xa: 'UBND xã Minh Họa #',
  phong_so: 'Phòng chuyên môn Minh Họa #',
};

/** Level → the name of a school of it. */
export const schoolNames: Readonly<Record<string, string>> = {
  tieu_hoc: 'Trường Tiểu học Minh Họa #',
  thcs: 'Trường THCS Minh Họa #',
  thpt: 'Trường THPT Minh Họa #',
  gdnn_gdtx: 'Trung tâm GDNN-GDTX Minh Họa #',
};

export const area = 'khu vực Minh Họa #';
export const yes = 'Có';
export const none = 'không phát sinh';
export const notNumber = 'nhiều lần lắm';
export const money = '# triệu đồng';
export const requesters = ['bản thân trẻ em', 'người thân', 'cộng đồng xã hội'];
export const offenders = ['tổ chức', 'cá nhân'];
export const support = 'tư vấn tâm lý';

/** Signed by. */
export const signing: Readonly<Record<string, string>> = {
  dau_moi: 'Bộ phận công nghệ thông tin, điện thoại 0225 3 842 100',
  nguoi_lap: 'Văn thư đơn vị',
  chuc_vu: 'Chuyên viên',
  so_van_ban: '#/BC-MH',
  ngay_van_ban: '20/12/2024',
};

/** Field → sentences; `#` is a figure, `@` the unit's name, `~` one of `tails`. */
export const sentences: Readonly<Record<string, readonly string[]>> = {
  van_ban_trien_khai: ['@ ban hành kế hoạch triển khai Quyết định 830/QĐ-TTg', 'Ban hành # công văn hướng dẫn các lớp thực hiện~'],
  tiep_nhan_phan_anh: [
    'Tiếp nhận phản ánh qua hộp thư góp ý và Tổng đài 111, chuyển xử lý trong ngày~',
    'Phân công bộ phận tư vấn tâm lý học đường trực và tiếp nhận phản ánh của học sinh~',
  ],
  nhom_1: [
    'Ban hành quy tắc ứng xử trên môi trường mạng cho cán bộ, giáo viên và học sinh~',
    'Đưa nội dung bảo vệ trẻ em trên môi trường mạng vào kế hoạch năm học~',
    '@ rà soát, bổ sung quy chế sử dụng thiết bị và mạng nội bộ',
  ],
  nhom_2: [
    'Tổ chức # buổi tuyên truyền về kỹ năng an toàn trên mạng trong giờ chào cờ~',
    'Lồng ghép kỹ năng số và an toàn thông tin vào môn Tin học và hoạt động trải nghiệm~',
    'Phối hợp với công an địa phương nói chuyện chuyên đề về lừa đảo trực tuyến~',
    '@ tổ chức hội thi tìm hiểu về an toàn mạng cho học sinh',
  ],
  nhom_3: [
    'Cài đặt phần mềm lọc nội dung cho # phòng máy tính~',
    'Giới thiệu với phụ huynh ứng dụng quản lý thời gian sử dụng thiết bị của con~',
  ],
  nhom_4: [
    'Cử # cán bộ tham gia tập huấn về bảo vệ trẻ em trên môi trường mạng~',
    'Tập huấn cho giáo viên chủ nhiệm kỹ năng nhận biết dấu hiệu bị bắt nạt trực tuyến~',
  ],
  danh_gia: [
    'Công tác triển khai được thực hiện đúng kế hoạch và kịp thời~',
    'Nhận thức của học sinh và phụ huynh về an toàn trên mạng được nâng lên rõ rệt~',
  ],
  kho_khan: [
    'Chưa có kinh phí riêng cho hoạt động bảo vệ trẻ em trên môi trường mạng~',
    'Trang thiết bị công nghệ thông tin còn thiếu và chưa đồng bộ~',
  ],
  de_xuat: [
    'Đề nghị tổ chức thêm lớp tập huấn cho cán bộ phụ trách~',
    'Đề nghị cung cấp tài liệu tuyên truyền thống nhất trong toàn ngành~',
  ],
};

/** Ends that make near-identical sentences of one. */
export const tails = ['', '', '', ' của đơn vị', ' trên địa bàn', ' trong toàn trường'];
