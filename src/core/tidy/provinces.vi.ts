/** The provinces of Decision 19/2025/QĐ-TTg, by code. */
import { dictionary } from '../lib/dictionary.ts';
import { looseKey } from '../text/text.ts';

const names = dictionary<string>({
  '01': 'Hà Nội',
  '04': 'Cao Bằng',
  '08': 'Tuyên Quang',
  11: 'Điện Biên',
  12: 'Lai Châu',
  14: 'Sơn La',
  15: 'Lào Cai',
  19: 'Thái Nguyên',
  20: 'Lạng Sơn',
  22: 'Quảng Ninh',
  24: 'Bắc Ninh',
  25: 'Phú Thọ',
  31: 'Hải Phòng',
  33: 'Hưng Yên',
  37: 'Ninh Bình',
  38: 'Thanh Hóa',
  40: 'Nghệ An',
  42: 'Hà Tĩnh',
  44: 'Quảng Trị',
  46: 'Huế',
  48: 'Đà Nẵng',
  51: 'Quảng Ngãi',
  52: 'Gia Lai',
  56: 'Khánh Hòa',
  66: 'Đắk Lắk',
  68: 'Lâm Đồng',
  75: 'Đồng Nai',
  79: 'Thành phố Hồ Chí Minh',
  80: 'Tây Ninh',
  82: 'Đồng Tháp',
  86: 'Vĩnh Long',
  91: 'An Giang',
  92: 'Cần Thơ',
  96: 'Cà Mau',
});

/** A code that no province has is said as it is. */
export function provinceName(code: string): string {
  return names[code] ?? `tỉnh ${code}`;
}

const short = (name: string) => looseKey(name.replace(/^thành phố /iu, ''));

/** The province that an agency's name speaks of ("UBND TỈNH NINH BÌNH"); '' where it speaks of none. */
export function provinceOfAgency(name: string): string {
  const key = ` ${looseKey(name)} `;
  const found = Object.entries(names).find(([, province]) =>
    ['tinh', 'thanh pho', 'tp', 'tp.'].some((kind) => key.includes(` ${kind} ${short(province)} `)),
  );
  return found?.[0] ?? '';
}

/** The province whose name is exactly this, as in the date line of a letter; '' for any other place. */
export function provinceOfPlace(place: string): string {
  const key = looseKey(place).replace(/^(?:thanh pho|tp\.?|tinh) /, '');
  return Object.entries(names).find(([, province]) => short(province) === key)?.[0] ?? '';
}
