/** The guide tab: how to fill the form, in plain words and an example. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import type { LayoutCell, LookName, SheetLayout } from '../sheet/sheetLayout.ts';
import { selfWords } from './texts.vi.ts';
import { states } from './words.vi.ts';

type Row = readonly LayoutCell[];

export const guideTitle = 'Hướng dẫn điền báo cáo';

/** The guide of an outline. */
export function guideLayout(outline: Outline): SheetLayout {
  return {
    name: outline.guideTab,
    widths: [36, 250, 230, 420],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
    rows: [
      [{ value: guideTitle, look: 'title' }],
      [{ value: outline.title, look: 'subtitle' }],
      [],
      ...steps(outline),
      [],
      ...tabs(outline),
      [],
      ...typing(outline),
      [],
      ...lights(outline),
      [],
      ...example(outline),
      [],
      ...secrets(outline),
    ],
  };
}

function heading(value: string): Row {
  return [{ value, look: 'section', span: 4 }];
}

function header(first: string, second: string, third: string): Row {
  const cell = (value: string): LayoutCell => ({ value, look: 'header' });
  return [{ value: '' }, cell(first), cell(second), cell(third)];
}

function line(first: string, second: string, third: string, look: LookName = 'label'): Row {
  return [{ value: '' }, { value: first, look }, { value: second, look: 'text' }, { value: third, look: 'text' }];
}

function step(number: number, value: string): Row {
  return [
    { value: `${number}.`, look: 'plain' },
    { value, look: 'text', span: 3 },
  ];
}

function steps(outline: Outline): Row[] {
  const { answers, references, settings, signing } = outline;
  const complete = `“${labelOf(answers.sections, signing.complete)}”`;
  const names = Object.values(references).map((reference) => `“${reference.tab}”`);
  return [
    heading('Sáu bước'),
    step(1, `Mở tab “${answers.tab}”, bấm Ctrl+F, tìm tên đơn vị mình. Đó là dòng của đơn vị; các dòng khác không sửa.`),
    step(2, `Điền các bảng tham chiếu trước: ${names.join(', ')}. Mỗi đơn vị có sẵn dòng của mình theo mã đơn vị.`),
    step(
      3,
      `Quay lại tab “${answers.tab}”, điền các ô trắng. Ô xám do trang tính tự tính hoặc ${selfWords(outline).self} đã điền, đã khóa.`,
    ),
    step(4, 'Nhìn cột “Tình trạng” cạnh tên đơn vị. Đỏ: có chỗ phải sửa. Vàng: có ô trang tính không đọc được, mở ô đó xem lại cách gõ.'),
    step(5, `Khi đã xong: điền người lập, chức vụ, số và ngày văn bản, rồi chọn “Có” ở cột ${complete}.`),
    step(6, `Hạn nộp: hết ngày ${settings.rows.deadline.value}. Cột “Tình trạng” hiện “${states.complete}” màu xanh là được.`),
  ];
}

function tabs(outline: Outline): Row[] {
  const { registry, answers, references, findingsTab, summaryTab, tracking, log, settings, ownTexts } = outline;
  const { self, Self } = selfWords(outline);
  return [
    heading('Các tab'),
    header('Tab', 'Ai điền', 'Để làm gì'),
    line(answers.tab, 'Đơn vị', 'Mỗi đơn vị một dòng, theo các mục của đề cương.'),
    ...Object.values(references).map((reference) => line(reference.tab, 'Đơn vị', reference.title)),
    line(registry.tab, Self, 'Danh sách đơn vị phải báo cáo, loại đơn vị, gia hạn.'),
    line(findingsTab, 'Tiện ích', 'Các lỗi và cảnh báo của lần tổng hợp gần nhất.'),
    line(summaryTab, 'Tiện ích', 'Kết quả tổng hợp toàn ngành.'),
    line(tracking.tab, Self, 'Đơn vị được yêu cầu chỉnh lý, đã duyệt, gia hạn.'),
    line(log.tab, 'Tiện ích', `Các lần chạy của ${self}.`),
    line(ownTexts.tab, Self, `Lời của ${self} trong báo cáo: ưu điểm, hạn chế, nguyên nhân, phương hướng, kiến nghị.`),
    line(settings.tab, Self, 'Kỳ báo cáo, hạn nộp, ngưỡng, khối ký.'),
  ];
}

/** How numbers of kinds that not every form asks are typed. */
const typedKinds: Partial<Record<Field['kind'], readonly [string, string, string]>> = {
  decimal: ['12,5 · 1234,75', '12,5 · 1234,75', 'Số thập phân: phần lẻ sau dấu phẩy, hàng nghìn không có dấu ngăn.'],
  rate: ['45% · 45,5%', '45% · 45,5%', 'Tỷ lệ tự khai, từ 0% đến 100%: in nguyên như đã khai, không cộng, không lấy trung bình.'],
};

const typing = ({ people, answers }: Outline): Row[] => [
  heading('Cách gõ'),
  header('Gõ', 'Được hiểu là', 'Khi nào'),
  line('12 · 12 buổi · 1.234', 'số 12 · 12 · 1234', 'Có số. Chỉ một số trong một ô.'),
  line('0', 'không', 'Đã kiểm tra, không có.'),
  line('không phát sinh', '0 trên 0', people?.none ?? 'Không có trường hợp nào trong năm.'),
  line('KAD', 'không áp dụng', people?.notAsked ?? 'Không thuộc phạm vi của đơn vị trong năm đó.'),
  line('CCSL', 'chưa có số liệu', 'Có việc nhưng chưa thống kê được.'),
  line('GOP:MA_DON_VI', 'đã gộp vào đơn vị khác', 'Số liệu nằm trong báo cáo của đơn vị có mã đó.'),
  ...[...new Set(answers.sections.flatMap(({ fields }) => fields.map(({ kind }) => kind)))].flatMap((kind) => {
    const words = typedKinds[kind];
    return words ? [line(...words)] : [];
  }),
  line('(để trống) · -', 'chưa trả lời', 'Không bao giờ được hiểu là 0.'),
  line('23,5 triệu đồng · 23.500.000', '23.500.000 đồng', 'Kinh phí: ghi cả đơn vị tiền.'),
  line('hơn 350 · 3/5 · 10-12', 'không dùng được', 'Ghi một con số cụ thể.', 'doubtful'),
];

const lights = (outline: Outline): Row[] => [
  heading('Màu của cột “Tình trạng”'),
  header('Hiện', 'Nghĩa là', 'Việc cần làm'),
  line(
    states.complete,
    'Đủ, trang tính không thấy lỗi',
    `Không phải làm gì thêm. Tiện ích của ${selfWords(outline).self} còn kiểm tra kỹ hơn.`,
    'good',
  ),
  line(states.started, 'Đang nhập, chưa xác nhận', 'Nhập tiếp, rồi chọn “Có” ở cột “Đã hoàn thành”.'),
  line(states.missing, 'Đã xác nhận nhưng còn ô bắt buộc trống', 'Xem cột “Còn thiếu” và các cột “Đối chiếu”.', 'doubtful'),
  line(states.doubtful, 'Có ô trang tính không đọc được', 'Tìm ô vàng trên dòng, gõ lại bằng một con số hoặc KAD, CCSL.', 'doubtful'),
  line(states.wrong, 'Số liệu mâu thuẫn', apart(outline.years[1] ?? outline.years[0]), 'bad'),
];

const apart = (year = 0) => `Xem cột “Đối chiếu”: “Lệch ${year}” là số ở tab này khác bảng tham chiếu năm ${year}.`;

/** One cell of a filled row to a line, for fields that have an example. */
function example(outline: Outline): Row[] {
  const last = outline.years[outline.years.length - 1];
  const rows = answerFields(outline).flatMap((field) => {
    if (field.example === undefined) return [];
    return [line(field.label, field.example, field.yearly ? `Ô của năm ${last}` : 'Một ô')];
  });
  return [heading('Ví dụ một dòng đã điền (số liệu minh họa)'), header('Cột', 'Gõ', 'Ghi chú'), ...rows];
}

const noNames =
  'Không ghi họ tên, tuổi, địa chỉ, hình ảnh, điện thoại của người dân ở bất kỳ ô nào: ai có liên kết cũng đọc được trang tính này.';

function secrets({ people }: Outline): Row[] {
  const { secretsTitle, secrets: lines } = people ?? { secretsTitle: 'Không ghi thông tin riêng của ai', secrets: [noNames] };
  return [heading(secretsTitle), ...lines.map((text, at) => step(at + 1, text))];
}

function labelOf(sections: Outline['answers']['sections'], code: string): string {
  const fields = sections.flatMap((section) => section.fields);
  return fields.find((field) => field.code === code)?.label ?? code;
}
