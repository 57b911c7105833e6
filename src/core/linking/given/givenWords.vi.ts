/** What a link given as a file is givenSays for. */
import type { DoubtfulRows } from './doubts.ts';

const listed = (texts: readonly (string | number)[]) => texts.join(', ');
const dated = (year: number | null) => (year === null ? '' : ` năm ${year}`);

export const givenSays = {
  where: (tab: string, column: string, header: string) => `tab “${tab}”, cột ${column}${header === '' ? '' : ` “${header}”`}`,
  completion: (text: unknown) => `“completion” là “${text}”: chỉ dùng “signing” hoặc “required”`,
  role: (tab: string, role: string, roles: readonly string[]) => `tab “${tab}”: “role” là “${role}”, chỉ dùng ${listed(roles)}`,
  rows: (tab: string) => `tab “${tab}”: “headerRows”, “firstRow”, “lastRow”, “aside” phải là số của dòng`,
  headBelow: (tab: string, first: number, head: number) => `tab “${tab}”: “firstRow” ${first} phải ở dưới dòng tiêu đề cuối (${head})`,
  lastAbove: (tab: string, first: number, last: number) => `tab “${tab}”: “lastRow” ${last} ở trên “firstRow” ${first}`,
  firstBehind: (tab: string, first: number, most: number) => `tab “${tab}”: “firstRow” ${first} nằm ngoài bảng (bảng có ${most} dòng)`,
  sure: (where: string, sure: string) => `${where}: “sure” là “${sure}”, chỉ dùng chac, gan_giong, chua_ro`,
  field: (where: string, field: string) => `${where}: không có mục “${field}” trong đề cương cho loại tab này`,
  part: (where: string, part: string) => `${where}: “part” là “${part}”, chỉ dùng null, numerator, denominator, ratio`,
  unpaired: (where: string, label: string, part: string) => `${where}: “${label}” chỉ có một số, không có “part” “${part}”`,
  year: (where: string, year: string, years: readonly number[]) => `${where}: năm ${year} không thuộc kỳ báo cáo (${listed(years)})`,
  undatedField: (where: string, label: string, year: number) => `${where}: “${label}” không chia năm, nên không ghi năm ${year}`,
  twice: (where: string, rival: string, label: string, year: number | null) =>
    `${where}: “${label}”${dated(year)} đã là cột ${rival}; để lại một cột`,
  noYear: (where: string, label: string) => `${where}: “${label}” chia theo năm, phải ghi năm của cột`,
  unnamed: (tab: string, row: number) => `“units”, tab “${tab}”, dòng ${row}: thiếu tên hoặc mã đơn vị`,
  codeTwice: (code: string, first: string, second: string) => `mã “${code}” có ở hai đơn vị (“${first}”, “${second}”)`,
  unitType: (name: string, type: string, types: readonly string[]) =>
    `đơn vị “${name}”: không có loại “${type}”, chỉ dùng null, ${listed(types)}`,
  unitRow: (name: string, tab: string, row: number) => `đơn vị “${name}”: dòng ${row} nằm ngoài “firstRow”–“lastRow” của tab “${tab}”`,
  noUnits: '“units” không có đơn vị nào',
  rowDiffers: (tab: string, row: number, name: string) =>
    `tab “${tab}”, dòng (cột) ${row}${name === '' ? '' : ` “${name}”`}: bảng không còn như khi lập tệp, nên số dòng để riêng không còn chắc là của đơn vị nào (muốn để riêng một đơn vị thì để tên ở “units”, số dòng ở “aside”)`,
  unclearRow: (tab: string, row: number, name: string) =>
    `tab “${tab}”, dòng ${row} “${name}”: không ở “aside” mà cũng không phải đơn vị nào trong “units”`,
};

/** At most this many faults are told at once. */
const mostTold = 8;

export function refuseLink(faults: readonly string[]): string {
  const told = faults.slice(0, mostTold).join('; ');
  const more = faults.length > mostTold ? `; và ${faults.length - mostTold} chỗ nữa` : '';
  return `Tệp liên kết có ${faults.length} chỗ không dùng được, nên chưa dùng chỗ nào trong tệp: ${told}${more}. Sửa các chỗ ấy, hoặc lập lại bằng “npm run -s lien-ket -- TỆP.xlsx --out LIEN_KET.json”.`;
}

/** Rows that may be units' and are not read. */
export function doubtSentence({ tab, rows }: DoubtfulRows): string {
  const named = rows.filter(({ name }) => name !== '');
  const nameless = rows.filter(({ name }) => name === '');
  const told = named.slice(0, 3).map(({ at, name }) => `dòng ${at} “${name}”`);
  const more = named.length > told.length ? ` và ${named.length - told.length} dòng nữa` : '';
  const ask = `${told.join(', ')}${more} chưa rõ là đơn vị hay là dòng tổng, so sánh, một phần của đơn vị, nên chưa đọc. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Cột, “Dòng để riêng”: dòng nào là đơn vị thì bấm “Là đơn vị”, rồi bấm “Lưu liên kết”.`;
  const at = nameless
    .map((one) => one.at)
    .slice(0, 5)
    .join(', ');
  const others = nameless.length > 5 ? ` và ${nameless.length - 5} dòng nữa` : '';
  const name = `dòng ${at}${others} có số mà không có tên đơn vị, nên chưa đọc. Ghi tên vào bảng, hoặc xóa dòng nếu không của đơn vị nào.`;
  return [...(named.length > 0 ? [ask] : []), ...(nameless.length > 0 ? [name] : [])].map((text) => `Tab “${tab}”: ${text}`).join(' ');
}
