/** Words of the targets' screens; what a list lists is called as its outline calls it. */
import type { ListCalled } from '../../../api/api.ts';
import { called } from '../../formNames.ts';

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const raised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** "trường, cơ sở" of "Tên trường, cơ sở". */
const unnamed = (label: string) => lowered(label.replace(/^tên\s+/i, ''));

export const number = (at: number, name: string) => `${at}. ${name}`;
export const timesOfOne = ({ times }: ListCalled, name: string) => `${times} trong năm, ${name}`;
export const timesHelp = ({ times, noun }: ListCalled) =>
  `${times} của từng ${noun} trong mỗi năm. Không có lần nào: 0. Năm chưa có ${noun}: KAD.`;
export const controlOffered = 'Số theo bảng';
export const offered = (year: number | null, to: string) => (year === null ? to : `${year}: ${to}`);
export const writeControl = (n: number) => (n === 1 ? 'Ghi số này' : `Ghi ${n} số này`);
export const controlWritten = (n: number) => `Đã ghi ${n} số theo bảng.`;
export const countsAlone = 'Chỉ ghi số lượng.';
export const countsOnly = 'Chỉ ghi số lượng. Không ghi tên, lớp, địa chỉ.';
export const none = 'Không phát sinh';
export const some = 'Có';
export const other = 'Khác';
export const yearGroup = (name: string, year: number) => `${name}, năm ${year}`;
export const noneWritten = (year: number) => `Đã ghi “không phát sinh” cho năm ${year}.`;
export const allNone = (n: number) => `Cả ${n} năm không phát sinh`;
export const allNoneWritten = (n: number) => `Đã ghi “không phát sinh” cho ${n} năm.`;
export const byYear = 'Có, nhập theo năm';
export const formLabel = (label: string, year: number) => `${label}, năm ${year}`;
export const eachRow = 'Hình thức, ghi chú từng dòng';
export const notes = ({ noun }: ListCalled) => `Ghi chú từng ${noun}`;
/** "Trường, cơ sở" of "Tên trường, cơ sở". */
export const school = ({ name }: ListCalled) => raised(unnamed(name));
export const onlyOpen = (n: number) => `Chỉ ô trống, lỗi (${n})`;
export const all = 'Hiện tất cả';
export const done = 'Số đạt';
export const outOf = ({ noun }: ListCalled) => `Trên số ${noun}`;
export const selected = (name: string, year: number | null) => `Ô đang chọn: ${name}${year ? `, ${year}` : ''}`;
export const noRows = ({ name }: ListCalled) =>
  `Chưa có ${unnamed(name)} nào của đơn vị trong bảng. Báo ${called().agency} bổ sung danh sách, hoặc thêm ở đây.`;
export const addSchool = ({ name }: ListCalled) => `Thêm ${unnamed(name)} còn thiếu`;
export const schoolHelp = ({ name }: ListCalled) => `Ghi đủ tên chính thức. Chỉ thêm ${unnamed(name)} thuộc đơn vị quản lý.`;
export const chooseLevel = ({ level }: ListCalled) => `Chọn ${lowered(level)}`;
export const add = 'Thêm vào bảng';
export const schoolAdded = (name: string) => `Đã thêm “${name}”. Điền số của từng năm.`;
export const schoolThere = ({ noun, level }: ListCalled) => `${raised(noun)} này đã có trong bảng, cùng ${lowered(level)}.`;
export const noSpareRow = () =>
  `Bảng hết dòng trống của đơn vị. Báo ${called().agency} chạy “Thiết lập”: mỗi lần chạy thêm dòng trống cho đơn vị đã dùng hết.`;
export const openTable = 'Mở bảng này';
export const nextTargets = 'Tiếp: các mục tiêu còn lại';
export const gridTitle = (target: string, { times, noun }: ListCalled) => `${target}: ${lowered(times)} theo ${noun} và năm`;
export const cellSays = (name: string, group: string, year: number | null) =>
  [name, group, year === null ? '' : `năm ${year}`].filter(Boolean).join(', ');
export const pairSays = (label: string, name: string, year: number | null) => `${label}, ${name}, năm ${year ?? ''}`;
export const groupHead = (name: string, n: number) => `${name} (${n})`;
export const note = 'Ghi chú';
export const ownNumber = 'Tự ghi số chung';
export const timesWords = ({ noun }: ListCalled) => [
  { label: 'Không có', text: '0', says: 'Không có lần nào, ghi 0' },
  { label: 'KAD', text: 'KAD', says: `KAD, năm đó chưa có ${noun}` },
  { label: 'CCSL', text: 'CCSL', says: 'CCSL, chưa có số liệu' },
];
