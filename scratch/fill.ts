import fs from 'node:fs';
import { readXlsx } from '../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../local/xlsx/writeXlsx.ts';
import { put } from '../test/product/lastForms.ts';

const form = readXlsx(new Uint8Array(fs.readFileSync('/tmp/outl/bieu.xlsx')), 'bieu.xlsx');
const set = (u: string, o: Record<string, string>) => {
  for (const [c, v] of Object.entries(o)) put(form, u, c, v);
};
const done = {
  cach_lam_o_dia_phuong: 'Trồng ven đường.',
  nguoi_lap: 'Lê Văn A',
  chuc_vu: 'Chủ tịch',
  so_van_ban: '1/BC',
  ngay_van_ban: '15/12/2027',
  hoan_thanh: 'Có',
  'so_cay_con_song.2026': 'không phát sinh',
  'so_cay_con_song.2027': 'không phát sinh',
};
set('X1', {
  ...done,
  'dien_tich_trong.2026': '12,5',
  'dien_tich_trong.2027': '1234,5',
  'ty_le_ho_cham_cay.2026': '45%',
  'ty_le_ho_cham_cay.2027': '46%',
  dien_tich_boi_thuong: '0,5',
  ty_le_che_phu_hien_nay: '38%',
  so_to_trong_cay: '7',
});
set('X2', {
  ...done,
  'dien_tich_trong.2026': '1',
  'dien_tich_trong.2027': '2',
  'ty_le_ho_cham_cay.2026': '55%',
  'ty_le_ho_cham_cay.2027': '56%',
  dien_tich_boi_thuong: '0',
  ty_le_che_phu_hien_nay: '48%',
  so_to_trong_cay: '5',
});
fs.writeFileSync('/tmp/outl/dien.xlsx', writeXlsx(form));
