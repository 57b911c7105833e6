/** The sample's lists: units by their public names, establishments made up for illustration ("số liệu minh họa"). */

/** A district: its name, its primary, lower secondary and two-level schools. */
interface District {
  readonly name: string;
  readonly centre: boolean;
  readonly primary: string;
  readonly secondary: string;
  readonly both?: string;
  /** Upper secondary schools on its ground; a name that does not begin with "THPT" is written whole. */
  readonly upper: string;
}

const districts: readonly District[] = [
  {
    name: 'quận Hồng Bàng',
    centre: true,
    primary: 'Đinh Tiên Hoàng, Nguyễn Huệ, Ngô Gia Tự, Trần Văn Ơn, Nguyễn Tri Phương, Bạch Đằng, Hùng Vương, Quán Toan, Sở Dầu',
    secondary: 'Hồng Bàng, Trần Văn Ơn, Ngô Gia Tự, Hùng Vương, Quán Toan, Bạch Đằng',
    upper: 'Hồng Bàng, Lê Hồng Phong, Lương Thế Vinh, Phan Đăng Lưu, Trường TH, THCS và THPT Vinschool',
  },
  {
    name: 'quận Ngô Quyền',
    centre: true,
    primary: 'Kim Đồng, Nguyễn Khuyến, Lương Khánh Thiện, An Đà, Thái Phiên, Lê Hồng Phong, Quang Trung, Nguyễn Thượng Hiền, Đằng Giang',
    secondary: 'An Đà, Chu Văn An, Đà Nẵng, Lạc Viên, Quang Trung, Lý Tự Trọng, Lê Hồng Phong',
    upper: 'Ngô Quyền, Thái Phiên, Thăng Long, Marie Curie, Hermann Gmeiner, Hàng Hải',
  },
  {
    name: 'quận Lê Chân',
    centre: true,
    primary: 'Nguyễn Văn Tố, Minh Khai, Nguyễn Công Trứ, Nguyễn Du, Nguyễn Thị Minh Khai, Võ Thị Sáu, Kênh Dương, Dư Hàng Kênh, Vĩnh Niệm',
    secondary: 'Nguyễn Bá Ngọc, Trần Phú, Tô Hiệu, Ngô Quyền, Trương Công Định, Võ Thị Sáu, Dư Hàng Kênh, Vĩnh Niệm',
    upper: 'Lê Chân, Tô Hiệu, Trần Nguyên Hãn, Lý Thường Kiệt, Trường TH, THCS và THPT Edison',
  },
  {
    name: 'quận Hải An',
    centre: true,
    primary: 'Cát Bi, Đằng Lâm, Đằng Hải, Nam Hải, Tràng Cát, Đông Hải 1, Đông Hải 2, Thành Tô',
    secondary: 'Cát Bi, Đằng Lâm, Đằng Hải, Nam Hải, Tràng Cát, Đông Hải, Lê Lợi',
    upper: 'Hải An, THPT chuyên Trần Phú, Lê Quý Đôn, Phan Chu Trinh',
  },
  {
    name: 'quận Kiến An',
    centre: true,
    primary: 'Trần Quốc Toản, Quang Trung, Ngọc Sơn, Trần Thành Ngọ, Bắc Sơn, Nam Hà, Tràng Minh, Đồng Hòa, Văn Đẩu',
    secondary: 'Trần Phú, Bắc Sơn, Bắc Hà, Trần Hưng Đạo, Nam Hà, Lương Khánh Thiện, Đồng Hòa',
    upper: 'Kiến An, Đồng Hòa, Phan Bội Châu, Hai Bà Trưng',
  },
  {
    name: 'quận Đồ Sơn',
    centre: true,
    primary: 'Ngọc Xuyên, Vạn Sơn, Hải Sơn, Hợp Đức, Minh Đức, Bàng La',
    secondary: 'Vạn Sơn, Ngọc Hải, Hợp Đức, Bàng La',
    upper: 'Đồ Sơn',
  },
  {
    name: 'quận Dương Kinh',
    centre: true,
    primary: 'Anh Dũng, Hưng Đạo, Đa Phúc, Hải Thành, Tân Thành, Hòa Nghĩa',
    secondary: 'Anh Dũng, Hưng Đạo, Đa Phúc, Hải Thành, Hòa Nghĩa',
    upper: 'Mạc Đĩnh Chi, Anhxtanh',
  },
  {
    name: 'huyện Thủy Nguyên',
    centre: true,
    primary:
      'Núi Đèo, Minh Đức, Lập Lễ, Tam Hưng, Phả Lễ, Hoa Động, Tân Dương, Thủy Đường, Quảng Thanh, Kênh Giang, Lại Xuân, Liên Khê, Ngũ Lão, Phục Lễ',
    secondary: 'Núi Đèo, Minh Đức, Lập Lễ, Tam Hưng, Hoa Động, Tân Dương, Thủy Đường, Quảng Thanh, Kênh Giang, Lại Xuân, Liên Khê, Ngũ Lão',
    both: 'Gia Minh, Phù Ninh',
    upper: 'Bạch Đằng, Lê Ích Mộc, Phạm Ngũ Lão, Thủy Sơn, Quang Trung, Nam Triệu, Quảng Thanh, THPT 25-10',
  },
  {
    name: 'huyện An Dương',
    centre: true,
    primary: 'An Dương, An Đồng, Đồng Thái, Nam Sơn, Tân Tiến, Lê Lợi, Hồng Thái, Đặng Cương, An Hưng, An Hồng, Bắc Sơn, Quốc Tuấn',
    secondary: 'An Dương, An Đồng, Đồng Thái, Nam Sơn, Tân Tiến, Lê Lợi, Hồng Thái, Đặng Cương, An Hưng, An Hồng',
    upper: 'An Dương, Nguyễn Trãi, Tân An, An Hải',
  },
  {
    name: 'huyện An Lão',
    centre: true,
    primary: 'Thị trấn An Lão, Trường Sơn, Quốc Tuấn, An Thắng, Tân Viên, Mỹ Đức, An Thái, Chiến Thắng, Quang Trung, Bát Trang',
    secondary: 'Lương Khánh Thiện, Trường Sơn, Quốc Tuấn, An Thắng, Tân Viên, Mỹ Đức, An Thái, Quang Hưng',
    upper: 'An Lão, Quốc Tuấn, Trần Hưng Đạo, Trần Tất Văn',
  },
  {
    name: 'huyện Kiến Thụy',
    centre: true,
    primary: 'Núi Đối, Đại Đồng, Minh Tân, Ngũ Phúc, Hữu Bằng, Thuận Thiên, Đoàn Xá, Tú Sơn, Đại Hợp, Thanh Sơn',
    secondary: 'Núi Đối, Đại Đồng, Minh Tân, Ngũ Phúc, Hữu Bằng, Đoàn Xá, Tú Sơn, Đại Hợp',
    both: 'Du Lễ',
    upper: 'Kiến Thụy, Nguyễn Đức Cảnh, Thụy Hương, Nguyễn Huệ',
  },
  {
    name: 'huyện Tiên Lãng',
    centre: true,
    primary: 'Minh Đức, Quyết Tiến, Khởi Nghĩa, Tiên Thanh, Đoàn Lập, Hùng Thắng, Vinh Quang, Tiên Cường, Tự Cường, Bắc Hưng',
    secondary: 'Thị trấn Tiên Lãng, Quyết Tiến, Khởi Nghĩa, Đoàn Lập, Hùng Thắng, Vinh Quang, Tự Cường, Bắc Hưng',
    both: 'Tiên Thắng',
    upper: 'Tiên Lãng, Hùng Thắng, Nhữ Văn Lan, Toàn Thắng',
  },
  {
    name: 'huyện Vĩnh Bảo',
    centre: true,
    primary:
      'Thị trấn Vĩnh Bảo, Nhân Hòa, Tam Đa, Vinh Quang, Cổ Am, Lý Học, Cộng Hiền, Đồng Minh, Dũng Tiến, Giang Biên, Thắng Thủy, Tân Liên',
    secondary: 'Nguyễn Bỉnh Khiêm, Nhân Hòa, Tam Đa, Cổ Am - Vĩnh Tiến, Lý Học, Cộng Hiền, Đồng Minh, Dũng Tiến, Giang Biên, Tân Liên',
    upper: 'Vĩnh Bảo, Cộng Hiền, Nguyễn Bỉnh Khiêm, Nguyễn Khuyến',
  },
  {
    name: 'huyện Cát Hải',
    centre: true,
    primary: 'Thị trấn Cát Bà, Thị trấn Cát Hải, Chu Văn An, Võ Thị Sáu',
    secondary: 'Thị trấn Cát Bà, Thị trấn Cát Hải, Hà Sen',
    both: 'Phù Long, Xuân Đám, Việt Hải',
    upper: 'Cát Bà, Cát Hải, Trường THCS và THPT Lý Thánh Tông',
  },
  { name: 'huyện Bạch Long Vĩ', centre: false, primary: '', secondary: '', both: 'Bạch Long Vĩ', upper: '' },
];

const attached: readonly (readonly string[])[] = [
  ['DV_KHIEM_THINH', 'Trường Khiếm thính'],
  ['DV_KHIEM_THI', 'Trường Nuôi dạy trẻ em khiếm thị'],
];

const offices: readonly (readonly string[])[] = [
  ['PS_VAN_PHONG', 'Văn phòng Sở'],
  ['PS_THANH_TRA', 'Thanh tra Sở'],
  ['PS_TCCB', 'Phòng Tổ chức cán bộ'],
  ['PS_KHTC', 'Phòng Kế hoạch - Tài chính'],
  ['PS_MAM_NON', 'Phòng Giáo dục Mầm non'],
  ['PS_TIEU_HOC', 'Phòng Giáo dục Tiểu học'],
  ['PS_TRUNG_HOC', 'Phòng Giáo dục Trung học'],
  ['PS_GDTX', 'Phòng Giáo dục thường xuyên - Giáo dục chuyên nghiệp'],
  ['PS_KHAO_THI', 'Phòng Khảo thí và Kiểm định chất lượng giáo dục'],
  ['PS_CTTT', 'Phòng Chính trị, tư tưởng'],
];

const unitHeader = ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'];
const establishmentHeader = ['ma_don_vi', 'ten_co_so', 'cap_hoc'];
/** A line that begins with "#" is for those who read the list. */
const remark = ['# Số liệu minh họa: tên trường, cơ sở không phải danh sách thật'];

/** "Đồ Sơn" → "DO_SON". */
function codeOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}

function place(district: District): string {
  return district.name.replace(/^(quận|huyện) /, '');
}

/** Names in a list; the commas inside "TH, THCS và THPT" do not part names. */
function split(list: string): readonly string[] {
  return list === '' ? [] : list.split(/, (?!THCS)/);
}

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly area: string;
  /** Its establishments as [name, level]. */
  readonly establishments: readonly (readonly [string, string])[];
}

function office(district: District): Unit {
  const named = (prefix: string, list: string, level: string) => split(list).map((name) => [`${prefix} ${name}`, level] as const);
  return {
    code: `PGD_${codeOf(place(district))}`,
    name: `Phòng GDĐT ${district.name}`,
    type: 'phong_gddt',
    area: district.name,
    establishments: [
      ...named('Trường Tiểu học', district.primary, 'tieu_hoc'),
      ...named('Trường THCS', district.secondary, 'thcs'),
      ...named('Trường TH và THCS', district.both ?? '', 'nhieu_cap'),
    ],
  };
}

function upperSchool(written: string, area: string): Unit {
  const whole = /^(Trường|THPT) /.test(written);
  const name = written.startsWith('Trường') ? written : `Trường ${whole ? '' : 'THPT '}${written}`;
  const short = written.replace(/^(Trường |THPT |TH, |THCS |và |chuyên )+/, '');
  const level = /TH,|THCS/.test(name) ? 'nhieu_cap' : 'thpt';
  return { code: `THPT_${codeOf(short)}`, name, type: 'truong_thpt', area, establishments: [[name, level]] };
}

function centre(district: District): Unit {
  const name = `Trung tâm GDNN-GDTX ${district.name}`;
  const code = `TT_${codeOf(place(district))}`;
  return { code, name, type: 'tt_gdnn_gdtx', area: district.name, establishments: [[name, 'gdnn_gdtx']] };
}

function single(type: string, listed: boolean) {
  return ([code = '', name = '']: readonly string[]): Unit => ({
    code,
    name,
    type,
    area: '',
    establishments: listed ? [[name, 'nhieu_cap']] : [],
  });
}

const units: readonly Unit[] = [
  ...districts.map(office),
  ...districts.flatMap(({ upper, name }) => split(upper).map((school) => upperSchool(school, name))),
  ...districts.filter((district) => district.centre).map(centre),
  ...attached.map(single('truc_thuoc', true)),
  ...offices.map(single('phong_so', false)),
];

/** The sample's units and establishments, as set-up takes them: rows under a line of codes. */
export const lists2024 = {
  units: [unitHeader, ...units.map(({ code, name, type, area }) => [code, name, type, area, 'Có'])],
  establishments: [
    establishmentHeader,
    remark,
    ...units.flatMap(({ code, establishments }) => establishments.map(([name, level]) => [code, name, level])),
  ],
};
