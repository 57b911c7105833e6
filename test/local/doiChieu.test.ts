/** A reviewed report against its manifest: what Word and Google Docs do to a text is no difference. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { doiChieu } from '../../local/compare/compareReport.ts';
import { docxLines } from '../../local/compare/docxLines.ts';
import { writeManifest } from '../../src/core/manifest/manifest.ts';
import { plainText } from '../../src/core/report/plainText.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import { smallCity } from '../fixtures/smallCity.ts';

const report = writeReport(smallCity);
const docx = renderDocx(report);
const head = { outline: 'sgddt2024', generatedAt: report.madeAt, sha256: smallCity.hashes.inputs };
const manifest = writeManifest(smallCity.results, { ...head, report: plainText(report) });

function edit(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const xml = change(before);
  if (xml === before) throw new Error('the edit found nothing to change');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

function run(reviewed: Uint8Array | string, against: object | string = manifest) {
  const files: Record<string, Uint8Array> = {
    'sua.docx': typeof reviewed === 'string' ? strToU8(reviewed) : reviewed,
    'ket-qua.json': strToU8(typeof against === 'string' ? against : JSON.stringify(against)),
  };
  const out: string[] = [];
  const errors: string[] = [];
  const read = (file: string): Uint8Array => {
    const bytes = files[file];
    if (bytes === undefined) throw new Error(`ENOENT ${file}`);
    return bytes;
  };
  const status = doiChieu(['sua.docx', 'ket-qua.json'], {
    read,
    write: (line) => out.push(line),
    complain: (line) => errors.push(line),
  });
  return { status, out, errors };
}

test('the .docx as it was made: 0, every line as the manifest keeps it', () => {
  expect(run(docx)).toEqual({ status: 0, out: ['Khớp: 7 tỷ lệ và mọi câu như bản tổng hợp.'], errors: [] });
  expect(docxLines(docx).length).toBe(plainText(report).length);
});

test.each<[string, (xml: string) => string]>([
  [
    'number, day and signer filled in',
    (xml) =>
      xml
        .replace('Số:        /BC', 'Số: 12/BC')
        .replace('ngày      tháng      năm     <', 'ngày 03 tháng 01 năm 2025<')
        .replace(/Kèm theo Báo cáo số {8}\/BC-SGDĐT ngày {6}tháng {6}năm {6}/g, 'Kèm theo Báo cáo số 12/BC-SGDĐT ngày 03 tháng 01 năm 2025')
        .replace('PHÓ GIÁM ĐỐC</w:t>', 'PHÓ GIÁM ĐỐC</w:t></w:r></w:p><w:p><w:r><w:t>Nguyễn Văn A</w:t>'),
  ],
  [
    'a sentence cut into runs by Word',
    (xml) => xml.replace('Đào tạo trân trọng', 'Đào tạo </w:t></w:r><w:proofErr/><w:r><w:t xml:space="preserve">trân trọng'),
  ],
  [
    'other spaces and empty paragraphs',
    (xml) => xml.replace('Đào tạo trân trọng', 'Đào\u00a0tạo  trân trọng').replace('<w:sectPr', '<w:p/><w:sectPr'),
  ],
  ['items without their dash, as lists of Google Docs', (xml) => xml.replace(/>- </g, '><')],
  [
    'text deleted under tracked changes',
    (xml) =>
      xml.replace('trân trọng báo cáo', '</w:t></w:r><w:del><w:r><w:delText>Sau</w:delText></w:r></w:del><w:r><w:t>trân trọng báo cáo'),
  ],
])('no difference: %s', (_, change) => expect(run(edit(change)).out).toEqual(['Khớp: 7 tỷ lệ và mọi câu như bản tổng hợp.']));

test('a changed figure is listed with its sentence', () => {
  const { status, out } = run(edit((xml) => xml.replace('49/52 trường có số liệu (94,2%)', '50/52 trường có số liệu (96,2%)')));
  expect(status).toBe(1);
  expect(out.slice(0, 2).map((line) => line.slice(0, 60))).toEqual([
    'Số khác: 49/52 → 50/52 | Kết quả chính: Năm 2024, 50/52 trườ',
    'Số khác: 94,2% → 96,2% | Kết quả chính: Năm 2024, 50/52 trườ',
  ]);
  expect(out.at(-1)).toBe('Không khớp: 2 chỗ khác số, 0 câu khác lời.');
});

test('a figure changed in a table is listed', () => {
  const { status, out } = run(
    edit((xml) => xml.replace('>62.550<', '>62.555<').replace('>320<', '>321<').replace('62.550 lượt', '62.555 lượt')),
  );
  expect([status, out.length > 1]).toEqual([1, true]);
});

test('sentences changed, left out and added', () => {
  const { status, out } = run(
    edit((xml) =>
      xml
        .replace('học đường kiêm nhiệm', 'học đường còn kiêm nhiệm')
        .replace('V. PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ', '')
        .replace(
          'Sở Giáo dục và Đào tạo trân trọng',
          'Đề nghị tiếp tục quan tâm.</w:t></w:r></w:p><w:p><w:r><w:t>Sở Giáo dục và Đào tạo trân trọng',
        ),
    ),
  );
  expect(status).toBe(1);
  const difficulty = 'Đội ngũ tư vấn học đường kiêm nhiệm, chưa được đào tạo chuyên sâu (02 phòng GDĐT).';
  expect(out).toEqual([
    `Câu đã sửa: ${difficulty} → ${difficulty.replace('kiêm', 'còn kiêm')}`,
    'Câu đã bỏ: V. PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ',
    'Câu mới: Đề nghị tiếp tục quan tâm.',
    'Không khớp: 0 chỗ khác số, 3 câu khác lời.',
  ]);
});

test('a manifest whose figure is no longer the report’s', () => {
  const other = JSON.parse(JSON.stringify(manifest)) as { indicators: Record<string, Record<string, object>> };
  const t1 = other.indicators.ty_le_co_so_tuyen_truyen ?? {};
  t1['2022'] = { ...t1['2022'], numerator: 45, text: '86,5%' };
  const { status, out } = run(docx, other);
  expect(status).toBe(1);
  expect(out[0]).toBe('Không thấy trong báo cáo: 86,5% (45/52) (ty_le_co_so_tuyen_truyen, 2022)');
});

test('a manifest without the report’s lines: the ratios alone, and it says so', () => {
  const { status, out } = run(docx, { ...manifest, report: [] });
  expect([status, out[0]]).toEqual([0, 'Lưu ý: ket-qua.json không giữ lời văn của báo cáo, nên chỉ đối chiếu được các tỷ lệ.']);
});

test.each<[string, Uint8Array | string, object | string, string]>([
  ['no .docx', 'chữ', manifest, 'Tệp “sua.docx” không phải văn bản .docx'],
  ['a zip that is no .docx', zipSync({ 'a.txt': strToU8('a') }), manifest, 'Tệp “sua.docx” không phải văn bản .docx'],
  ['no JSON', docx, '{', 'Tệp “ket-qua.json” không phải ket-qua.json'],
  ['another JSON', docx, '[]', 'Tệp “ket-qua.json” không phải ket-qua.json'],
])('unreadable: %s → 2, one line', (_, reviewed, against, complaint) => {
  const { status, errors } = run(reviewed, against);
  expect([status, errors.length]).toEqual([2, 1]);
  expect(errors[0]).toContain(complaint);
});
