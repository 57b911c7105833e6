/** A reviewed report against its manifest: what Word and Google Docs do to a text is no difference. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeManifest } from '../../src/core/manifest/manifest.ts';
import { gatherStatements } from '../../src/core/narratives/gatherStatements.ts';
import { plainText } from '../../src/core/report/plainText.ts';
import { writeReport } from '../../src/core/report/report.ts';
import { differenceLine, verdict } from '../../src/core/reviewed/compareWords.vi.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { compareReviewed } from '../../src/core/reviewed/reviewCommands.ts';
import { renderDocx } from '../../src/docx/renderDocx.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { narratives, smallCity } from '../fixtures/smallCity.ts';

/** A second difficulty of two units, so that the report has a list of them. */
const second = {
  unit: 'TB',
  field: 'kho_khan',
  cell: 'Số liệu!kho_khan TB',
  voice: 'units',
  text: 'Không có kinh phí riêng cho chương trình',
} as const;
const report = writeReport({ ...smallCity, statements: gatherStatements([...narratives, second], sgddt2024) });
const docx = renderDocx(report);
const head = { outline: 'sgddt2024', generatedAt: report.madeAt, sha256: smallCity.hashes.inputs };
const manifest = writeManifest(smallCity.results, { ...head, report: plainText(report) });

const equal = `Khớp: mọi con số và mọi câu như bản tổng hợp (${plainText(report).length} dòng).`;

function edit(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const xml = change(before);
  if (xml === before) throw new Error('the edit found nothing to change');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

function run(reviewed: Uint8Array | string, against: object | string = manifest) {
  const bytes = typeof reviewed === 'string' ? strToU8(reviewed) : reviewed;
  const text = typeof against === 'string' ? against : JSON.stringify(against);
  const comparison = compareReviewed({ bytes, name: 'sua.docx' }, { text, name: 'ket-qua.json' }, sgddt2024);
  const { differences } = comparison;
  return { status: differences.length === 0 ? 0 : 1, out: [verdict(comparison), ...differences.map(differenceLine)], differences };
}

test('the .docx as it was made: 0, every line as the manifest keeps it', () => {
  expect(run(docx)).toMatchObject({ status: 0, out: [equal] });
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
])('no difference: %s', (_, change) => expect(run(edit(change)).out).toEqual([expect.stringMatching(/^Khớp: mọi con số và mọi câu/)]));

test('a changed figure is listed with its sentence', () => {
  const { status, out } = run(edit((xml) => xml.replace('49/52 trường có số liệu (94,2%)', '50/52 trường có số liệu (96,2%)')));
  expect(status).toBe(1);
  expect(out[0]).toBe('Không khớp: 2 con số ở 1 chỗ khác bản tổng hợp; lời văn không đổi.');
  expect(out).toHaveLength(2);
  expect(out[1]).toMatch(/^Số khác: 49\/52 → 50\/52 \(Trường tuyên truyền định kỳ, năm 2024\); 94,2% → 96,2% \(.*\) \| Kết quả chính/);
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
        .replace('có cán bộ chuyên trách', 'có đủ cán bộ chuyên trách')
        .replace('V. PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ', '')
        .replace(
          'Sở Giáo dục và Đào tạo trân trọng',
          'Đề nghị tiếp tục quan tâm.</w:t></w:r></w:p><w:p><w:r><w:t>Sở Giáo dục và Đào tạo trân trọng',
        ),
    ),
  );
  expect(status).toBe(1);
  const difficulty = 'Chưa có cán bộ chuyên trách về an toàn thông tin (02 phòng GDĐT);';
  expect(out).toEqual([
    'Mọi con số khớp với bản tổng hợp; 1 câu đã sửa, 1 câu đã bỏ, 1 câu mới.',
    `Câu đã sửa [IV]: ${difficulty} → ${difficulty.replace('có cán bộ', 'có đủ cán bộ')}`,
    'Câu đã bỏ [V]: V. PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ',
    'Câu mới [V.2]: Đề nghị tiếp tục quan tâm.',
  ]);
});

test('a manifest whose figure is no longer the report’s', () => {
  const other = JSON.parse(JSON.stringify(manifest)) as { indicators: Record<string, Record<string, object>> };
  const t1 = other.indicators.ty_le_co_so_tuyen_truyen ?? {};
  t1['2022'] = { ...t1['2022'], numerator: 45, text: '86,5%' };
  const { status, out } = run(docx, other);
  expect(status).toBe(1);
  expect(out[1]).toContain('86,5% (45/52) → (bỏ) (Trường tuyên truyền định kỳ, năm 2022)');
});

test.each<[string, Uint8Array | string, object | string, string]>([
  ['no .docx', 'chữ', manifest, 'Tệp “sua.docx” không phải văn bản .docx'],
  ['a zip that is no .docx', zipSync({ 'a.txt': strToU8('a') }), manifest, 'Tệp “sua.docx” không phải văn bản .docx'],
  ['no JSON', docx, '{', 'Tệp “ket-qua.json” không phải ket-qua.json'],
  ['another JSON', docx, '[]', 'Tệp “ket-qua.json” không phải ket-qua.json'],
  ['a manifest without the report’s lines', docx, { ...manifest, report: [] }, 'Tệp “ket-qua.json” không giữ lời văn'],
  [
    'the manifest of another report',
    docx,
    { ...manifest, report: ['Thư mời họp', 'Kính mời các đồng chí'] },
    'Tệp “sua.docx” không phải bản sửa',
  ],
])('unreadable: %s is refused in one sentence', (_, reviewed, against, complaint) => {
  expect(() => run(reviewed, against)).toThrow(complaint);
});
