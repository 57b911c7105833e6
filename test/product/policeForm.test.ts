/** The City police's form of 2025: both documents in its own order of parts, each with its own letterhead. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { formTab } from '../../build/samples/formTab.ts';
import { makeSample, policeWard } from '../../build/samples/samples.ts';
import { openGas } from '../../local/gas.ts';
import { readRows } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readTable } from '../../local/outline/table.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { sampleDocuments } from '../fixtures/documents.ts';

const outline = readTable(readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8'));

function reportOf(form: SpreadsheetModel): readonly string[] {
  openGas(form).call('consolidateNow', { state: 'TAM' });
  const answer = openGas(form).call('downloadManifest') as { value: { base64: string } };
  const { report } = JSON.parse(Buffer.from(answer.value.base64, 'base64').toString('utf8')) as { report: string[] };
  return report;
}

const headings = (report: readonly string[]) =>
  report.filter((line) => /^(?:[IVX]+|\d+(?:\.\d+)*)\. \p{Lu}/u.test(line) && line.length < 110);

describe('the ward’s sample', () => {
  const sample = readXlsx(readFileSync(path.resolve('samples', policeWard.name)), policeWard.name);
  let report: readonly string[];
  let note: readonly string[];
  beforeAll(() => {
    report = reportOf(sample);
    note = docxLines(sampleDocuments('phuong-catp-tam').note);
  }, 60_000);

  test('is what npm run samples makes of the ward’s own text', () => {
    const made = formTab(makeSample(policeWard), 'Số liệu');
    const kept = formTab(sample, 'Số liệu');
    const typed = (tab: typeof made) => [...tab.columns.keys()].map((code) => tab.read(tab.firstRow, code));
    expect(typed(kept)).toEqual(typed(made));
  }, 60_000);

  test('keeps the order of the ward’s own report, numbered without a gap', () => {
    const own = readFileSync('samples/bao-cao-phuong-phu-lien-2025.txt', 'utf8').replace(/\s+/g, ' ');
    const parts = headings(report).map((line) => line.replace(/\.$/, ''));
    expect(parts.filter((line) => /^[IVX]/.test(line)).map((line) => line.slice(0, line.indexOf('.')))).toEqual(['I', 'II', 'III']);
    const shared = [
      ...['Tình hình phát triển viễn thông', 'Thủ đoạn tội phạm mới', 'Các yếu tố kinh tế', 'Các vấn đề nổi lên'],
      ...['Công tác chỉ đạo, tổ chức', 'Kết quả thực hiện các mục tiêu', 'Kết quả thực hiện từng nhiệm vụ'],
      ...['Đánh giá chung', 'Khó khăn, vướng mắc trong', 'Kiến nghị, đề xuất', 'Về công tác thi đua', 'Đề xuất nội dung nhiệm vụ'],
    ];
    const at = shared.map((title) => parts.findIndex((line) => line.includes(title)));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    for (const title of shared) expect(own).toContain(title);
    const numbers = (prefix: RegExp) => parts.filter((line) => prefix.test(line)).map((line) => line.split(' ')[0]);
    expect(numbers(/^3\.\d/)).toEqual(['3.1.', '3.2.', '3.3.']);
  });

  test('never says that nothing happened next to its own cases', () => {
    const text = report.join('\n');
    expect(text).toContain('tiếp nhận và xử lý trường hợp có dấu hiệu bị lôi kéo');
    expect(text).not.toMatch(/không phát sinh|không xảy ra các vụ việc/);
    expect(note.join('\n')).toMatch(/Số vụ việc phát hiện, tiếp nhận: số liệu là 0 nhưng UBND phường Phù Liễn có nêu “/);
  });

  test('tells what it asks in whole sentences, each under its own heading, and its own order', () => {
    const from = (title: string) => report.slice(report.findIndex((line) => line.includes(title)) + 1);
    const [reward = ''] = from('Về công tác thi đua, khen thưởng');
    for (const asked of ['quan tâm khen thưởng các cá nhân', 'nên được thực hiện hằng năm', 'Cần có tiêu chí cụ thể']) {
      expect(reward).toContain(asked);
    }
    const proposals = from('Đề xuất nội dung nhiệm vụ')
      .filter((line) => line.startsWith('- '))
      .join(' ');
    expect(proposals).toContain('để phát triển nội dung truyền thông phù hợp với từng nhóm đối tượng');
    // Money is the city's by the form's own words.
    expect(report.find((line) => line.includes('Với Ủy ban nhân dân thành phố:'))).toContain('Cần có kinh phí định mức hàng năm');
    const [situation = ''] = from('1. Tình hình phát triển viễn thông');
    expect(situation.indexOf('Sự gia tăng mạnh mẽ này')).toBeGreaterThan(situation.indexOf('hơn 77% dân số'));
    expect(report.join('\n')).toContain('nhắc nhở 13 trường hợp vi phạm');
    expect(note.join('\n')).toMatch(/\d\d câu không in vì quá dài hoặc hết chỗ, còn nguyên trong ô: Số liệu!/);
  });

  test('has the commune’s own letterhead and signature, and speaks for no Department', () => {
    const text = report.join('\n');
    expect(report[0]).toContain('UBND THÀNH PHỐ HẢI PHÒNG UBND PHƯỜNG PHÙ LIỄN');
    expect(text).toContain('Kính gửi: Công an thành phố Hải Phòng.');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('ngày 18/9/2025 của Công an thành phố Hải Phòng, UBND phường Phù Liễn báo cáo');
    expect(report.find((line) => line.startsWith('Nơi nhận'))).not.toContain('Công an');
    expect(text).not.toMatch(/Nhận định của Sở|\bSở\b(?! ban|,)/);
  });
});

describe('the lead agency’s report of 114 communes', () => {
  const form = newSpreadsheet('114 xã');
  let report: readonly string[];
  beforeAll(() => {
    const units = readRows(path.resolve('samples/xa-phuong-2025.tsv'));
    openGas(form).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']], outline });
    const answers = formTab(form, 'Số liệu');
    for (let row = answers.firstRow; row < answers.firstRow + 20; row += 1) {
      for (const year of [2021, 2022, 2023, 2024, 2025]) answers.put(row, `so_buoi.${year}`, String(row + year - 2020));
      answers.put(row, 'tinh_hinh_vien_thong', `Toàn địa bàn có ${row * 100} hộ dùng Internet.`);
      answers.put(row, 'danh_gia', 'Công tác phối hợp giữa các lực lượng được duy trì thường xuyên.');
      answers.put(row, 'kho_khan', 'Kinh phí còn hạn hẹp, chưa có nguồn riêng.');
      answers.put(row, 'de_xuat', 'Đề nghị Bộ Công an cung cấp tài liệu tuyên truyền.');
    }
    report = reportOf(form);
  }, 300_000);

  test('has the police’s letterhead, addressee and signer', () => {
    const text = report.join('\n');
    expect(report[0]).toContain('BỘ CÔNG AN CÔNG AN THÀNH PHỐ HẢI PHÒNG');
    expect(text).toContain('Kính gửi: Bộ Công an.');
    expect(text).toContain('/BC-CATP');
    expect(text).toContain('114 đơn vị');
  });

  test('has parts I–III without a gap, blanks in the police’s words, and says that it is inferred', () => {
    const parts = report.filter((line) => /^[IVX]+\. /.test(line)).map((line) => line.slice(0, line.indexOf('.')));
    expect(parts).toEqual(['I', 'II', 'III']);
    const text = report.join('\n');
    expect(text).toContain('[Nhận định của Công an thành phố: III.1.1. Ưu điểm]');
    expect(text).toContain('suy ra từ báo cáo của một phường');
    expect(text).not.toMatch(/Nhận định của Sở|GDĐT|Giáo dục và Đào tạo/);
  });

  test('the situation of one commune is not added to another’s', () => {
    const counted = [...report.join('\n').matchAll(/([\d.]+) hộ dùng Internet/g)].map(([, count = '']) =>
      Number(count.replaceAll('.', '')),
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(Math.max(...counted)).toBeLessThan(4_000);
  });

  test('a commune’s own report on paper is in the same order, under its own letterhead', () => {
    const answer = openGas(form).call('printUnit', 'P_VIET_HOA') as { ok: boolean; value: { name: string; base64: string } };
    expect(answer.ok).toBe(true);
    expect(answer.value.name).toBe('Báo cáo 830 năm 2025 – UBND phường Việt Hòa.docx');
  });
});

test('a final of a unit that is not done says so once', () => {
  const final = docxLines(sampleDocuments('phuong-catp-chot').report);
  expect(final.filter((line) => /^(?:Chưa có nội dung|Đơn vị chưa báo cáo)/.test(line))).toHaveLength(1);
}, 60_000);
