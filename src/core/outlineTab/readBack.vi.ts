/** Reads an outline back in sentences: what is asked of whom, what is computed of what. */
import type { Field, Indicator, Outline, ReferenceTab, Topic } from '../../outline/schema.ts';
import { answerFields, countsPeople, isNumeric } from '../../outline/schema.ts';
import { readDay } from '../cells/days.ts';
import { choices, columnHeaders } from './columns.vi.ts';

/** A part of the outline, and its sentences. */
export interface ReadBackPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How its numbers go together. */
const measures = {
  flow: 'cộng các năm',
  stock: 'không cộng các năm, lấy theo thời điểm',
  apart: 'không cộng giữa các đơn vị, các năm; báo cáo chung chỉ nói bao nhiêu đơn vị có số',
} as const;

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** Every part in the order of the form; a form that reads back wrong is written wrong. */
export function readBack(outline: Outline): readonly ReadBackPart[] {
  const sections = outline.answers.sections.map(({ title, fields }) => ({
    title,
    lines: fields.filter(({ kind }) => kind !== 'native').map((field) => question(field, outline)),
  }));
  return [
    { title: 'Báo cáo', lines: heading(outline) },
    { title: 'Ai báo cáo', lines: types(outline) },
    ...sections.filter(({ lines }) => lines.length > 0),
    ...Object.values(outline.references).map((table) => ({ title: `Bảng “${table.tab}”`, lines: columns(table) })),
    { title: 'Chỉ tiêu', lines: outline.indicators.map((one) => indicator(one, outline)) },
    { title: 'Nhóm nhiệm vụ', lines: groups(outline) },
    { title: 'Kết luận', lines: endings(outline) },
    { title: 'Kiểm tra', lines: rules(outline) },
    { title: 'Ký', lines: signing(outline) },
  ].filter(({ lines }) => lines.length > 0);
}

function heading(outline: Outline): readonly string[] {
  const { title, years, settings } = outline;
  const { rows } = settings;
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const span = first === last ? `năm ${first}` : `các năm ${first}–${last}`;
  return [
    `“${title}”, số liệu ${span}: kỳ báo cáo từ ${rows.periodFrom.value} đến hết ${rows.periodTo.value}, hạn nộp ${rows.deadline.value}.`,
    `${rows.agency.value} gửi ${rows.addressee.value}; ký: ${[rows.signingAuthority.value, rows.signerTitle.value].filter((one) => one !== '').join(' ')}.`,
    ...early(rows.deadline.value, rows.periodTo.value),
    ...toFillIn(outline),
  ];
}

/** What only the agency knows, and nobody said: nothing of another's stands there. */
function toFillIn({ settings: { rows, tab } }: Outline): readonly string[] {
  const asked = ['parentAgency', 'place', 'provinceCode'] as const;
  const blank = asked.filter((name) => /^…?$/.test(rows[name].value));
  if (blank.length === 0) return [];
  const names = quoted(blank.map((name) => choices.setting[`settings.rows.${name}.value`]));
  return [`Còn để trống, hãy ghi bằng dòng “thiết lập” hoặc ở tab ${tab}: ${names}.`];
}

/** A deadline within the period: what happens after it is not reported. */
function early(due: string, to: string): readonly string[] {
  const [day, end] = [readDay(due), readDay(to)];
  if (day === undefined || end === undefined || day >= end) return [];
  return [
    `Xem lại: hạn nộp ${due} trước ngày cuối kỳ ${to}, số liệu những ngày sau hạn chưa có. Không đúng vậy thì sửa “kỳ đến ngày” hoặc “hạn nộp”.`,
  ];
}

function types({ unitTypes }: Outline): readonly string[] {
  const topic = (one: Topic) => choices.topic[one];
  return unitTypes.map(({ label, topics, inTotals, establishments }) => {
    const asked = topics.length === 3 ? 'được hỏi tất cả' : `chỉ được hỏi ${topics.map(topic).join(', ')}`;
    const list = establishments === 'none' ? '' : `; danh sách: ${choices.establishments[establishments]}`;
    return `“${label}”: ${asked}${inTotals ? '' : '; không tính vào tổng'}${list}.`;
  });
}

function question(field: Field, outline: Outline): string {
  if (field.kind === 'key') return `“${field.label}”: do cơ quan tổng hợp ghi sẵn.`;
  const { topic } = field;
  const asked = outline.unitTypes.filter(({ topics }) => topic === undefined || topics.includes(topic));
  const isAll = asked.length === outline.unitTypes.length;
  const whom = isAll ? 'mọi đơn vị' : asked.length === 0 ? 'KHÔNG đơn vị nào' : quoted(asked.map(({ label }) => label));
  const yearly = field.yearly ? ', theo từng năm' : isNumeric(field) ? ', một lần cho cả kỳ' : '';
  return `Hỏi ${whom}${yearly}: ${wordsOf(field, outline)} (${kindText(field)})${field.required ? '; bắt buộc' : ''}.`;
}

/** The dispatch's words; of several that one sentence asks, each by its label too. */
function wordsOf({ code, label, dispatch }: Field, outline: Outline): string {
  if (dispatch === undefined) return `“${label}”`;
  const isShared = answerFields(outline).some((one) => one.code !== code && one.dispatch === dispatch);
  return isShared ? `“${label}” của câu “${dispatch}”` : `“${dispatch}”`;
}

function kindText({ kind, measure, nouns = [], options, ceiling, mayNamePeople, aboutPeople }: Field): string {
  const of = options === undefined ? '' : `: ${options.map(({ label }) => label).join(', ')}`;
  return [
    `${choices.field[kind]}${of}`,
    ...(kind === 'decimal' && nouns[0] !== undefined ? [`tính bằng ${nouns[0]}`] : []),
    ...(measure === undefined || kind === 'rate' ? [] : [measures[measure]]),
    ...(kind === 'rate' ? ['từ 0 đến 100; không cộng, không lấy trung bình, in kèm chữ “tự khai”'] : []),
    ...(ceiling === undefined ? [] : [`quá ${ceiling.toLocaleString('vi-VN')} thì hỏi lại`]),
    ...(mayNamePeople ? ['được ghi tên người'] : []),
    ...(aboutPeople ? ['số về con người: của quá ít đơn vị thì báo cáo không in, không tách theo loại đơn vị'] : []),
  ].join('; ');
}

function columns(table: ReferenceTab): readonly string[] {
  const { fields, shape } = table;
  const label = (code: string) => fields.find((one) => one.code === code)?.label ?? code;
  const typed = fields.filter(({ kind, locked }) => kind !== 'native' && !locked).map(({ label: one }) => one);
  const rows =
    shape.rows === 'establishments'
      ? `Mỗi dòng là một “${label(shape.name)}”, phân loại theo “${label(shape.level)}”; được tính khi “${label(shape.times)}” đủ số lần tối thiểu.`
      : `Mỗi dòng là một năm và một “${label(shape.category)}”; “${label(shape.numerator)}” không được lớn hơn “${label(shape.denominator)}”${shape.bound === undefined ? '' : `, “${label(shape.denominator)}” không được lớn hơn “${label(shape.bound)}”`}.`;
  const people = 'Đây là số về con người: của quá ít đơn vị thì báo cáo không in (không phải thì chọn “Không” ở ô “Số về con người”).';
  return [rows, ...(countsPeople(table) ? [people] : []), `Đơn vị điền: ${quoted(typed)}.`];
}

function indicator(one: Indicator, outline: Outline): string {
  const table = outline.references[one.reference];
  const control = answerFields(outline).find(({ code }) => code === one.control);
  const isSummed = one.measure === 'flow' && outline.years.length > 1;
  const sum = one.measure === 'flow' ? 'cộng các năm' : 'năm cuối kỳ';
  const total = `“${one.denominatorLabel}”`;
  const twice = isSummed
    ? ` Cộng các năm chỉ đúng khi ${total} là việc xảy ra trong năm; là người, nơi đang có thì mỗi năm bị đếm lại một lần: hãy chọn “${choices.measure.stock}” ở ô “${columnHeaders.cong_don}” của câu ấy.`
    : '';
  const target = String(one.target).replace('.', ',');
  return `“${one.label}” = “${one.numeratorLabel}” chia “${one.denominatorLabel}”, từ bảng “${table?.tab ?? ''}” (${sum}); mục tiêu ${target}%; phải khớp với câu “${control?.label ?? ''}”. Báo cáo viết: “có … ${one.noun} (đạt …%) ${one.predicate}”.${twice}`;
}

function groups(outline: Outline): readonly string[] {
  const label = (code: string) => answerFields(outline).find((one) => one.code === code)?.label ?? code;
  return outline.groups.map(({ code, title, text, figures, subMeasures }) => {
    const counted = figures.length === 0 ? '' : `; số liệu: ${quoted(figures.map(label))}`;
    const contents = subMeasures.length === 0 ? '' : `; nội dung: ${quoted(subMeasures.map((one) => one.label))}`;
    return `${code}. “${title}”: lời kể từ “${label(text)}”${counted}${contents}.`;
  });
}

/** What the report ends with, and whose words it becomes there. */
function endings(outline: Outline): readonly string[] {
  const { assessment, difficulties, proposals, addressees, ownAddressee } = outline.closing;
  return outline.closingTexts.map((code) => {
    const label = answerFields(outline).find((one) => one.code === code)?.label ?? code;
    const asked = proposals.find(({ field }) => field === code);
    if (asked !== undefined) return `“${label}”: ${wish(asked.addressee, addressees, ownAddressee)}.`;
    if (code === assessment) return `“${label}”: đơn vị tự đánh giá.`;
    return `“${label}”: ${code === difficulties ? 'khó khăn của đơn vị' : 'in nguyên dưới đề mục của nó'}.`;
  });
}

function wish(addressee: string | undefined, all: Outline['closing']['addressees'], own: string): string {
  const name = all.find(({ code }) => code === (addressee ?? own))?.name ?? '';
  if (addressee === undefined) return `điều đơn vị đề nghị; câu không nêu tên ai là đề nghị ${name}`;
  return addressee === own ? `điều đơn vị đề nghị ${name}, báo cáo ghi thành việc sẽ làm` : `kiến nghị với ${name}`;
}

function rules(outline: Outline): readonly string[] {
  const label = (code: string) => answerFields(outline).find((one) => one.code === code)?.label ?? code;
  return [
    ...outline.relations.notMoreThan.map(({ lesser, greater }) => `Báo khi “${label(lesser)}” lớn hơn “${label(greater)}”.`),
    ...outline.relations.needsText.map(({ count, text }) => `Khi “${label(count)}” lớn hơn 0 thì phải ghi “${label(text)}”.`),
    ...outline.relations.sums.map(({ whole, parts }) => `Báo khi “${label(whole)}” khác tổng của ${quoted(parts.map(label))}.`),
    ...outline.relations.growth.map(
      ({ count, times }) => `Báo khi “${label(count)}” của một năm lớn hơn ${times.toLocaleString('vi-VN')} lần số của năm trước.`,
    ),
  ];
}

function signing(outline: Outline): readonly string[] {
  const label = (code: string) => answerFields(outline).find((one) => one.code === code)?.label ?? code;
  const { name, position, documentNumber, documentDate, complete } = outline.signing;
  return [
    `Đơn vị ký bằng ${quoted([name, position, documentNumber, documentDate].map(label))}; xong khi chọn “${label(complete)}”; giải thích cảnh báo ở “${label(outline.explanations)}”.`,
  ];
}
