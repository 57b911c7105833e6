/** Part I: what the units answered, section by section of the outline, and the targets. */
import type { Field, Outline, Section } from '../../outline/schema.ts';
import { formatCount, formatInText, formatMillions } from '../cells/numberText.ts';
import { millionDong } from '../cells/numberText.vi.ts';
import type { FieldTotals, Total } from '../figures/results.ts';
import { gather } from '../narratives/narratives.ts';
import { type DocumentBlock, figureRow, headerRow, paragraph, type Table } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { writeTarget } from './targets.vi.ts';
import { writeGathered } from './texts.vi.ts';
import { askedFor, lowerFirst, periodName, yearName } from './words.vi.ts';

/** Part I. */
export function writeAnswers(input: ReportInput): DocumentBlock[] {
  const { outline } = input;
  const blocks: DocumentBlock[] = [{ kind: 'heading', level: 1, text: `I. ${outline.report.answersTitle}` }];
  answerSections(outline).forEach(({ section, fields }, index) => {
    const title = section.title.replace(`${section.code}. `, '');
    blocks.push({ kind: 'heading', level: 2, text: `${index + 1}. ${title}` });
    blocks.push(...writeFields(fields, input));
  });
  return blocks;
}

/** Sections that no other part of the report uses: not the groups, the closing texts, the signing block. */
function answerSections(outline: Outline): { section: Section; fields: readonly Field[] }[] {
  const elsewhere = new Set<string>([
    ...outline.groups.flatMap((group) => [group.text, ...group.figures]),
    ...outline.closingTexts,
    ...Object.values<string>({ ...outline.signing }),
    outline.explanations,
  ]);
  return outline.answers.sections.flatMap((section) => {
    const fields = section.fields.filter((field) => !elsewhere.has(field.code) && field.kind !== 'key' && field.kind !== 'native');
    return fields.length === 0 ? [] : [{ section, fields }];
  });
}

/** Texts one by one under letters, the yearly figures of the section in one table, targets each. */
function writeFields(fields: readonly Field[], input: ReportInput): DocumentBlock[] {
  const controls = new Set(input.outline.indicators.map((indicator) => indicator.control));
  const figures = fields.filter((field) => field.yearly && !controls.has(field.code));
  const first = figures[0];
  const parts = fields.filter((field) => !figures.includes(field) || field === first);
  return parts.flatMap((field, index) => {
    const letter = 'abcdefghijk'.charAt(index);
    if (controls.has(field.code)) return writeTarget(field, letter, input);
    if (field === first) return writeFigures(figures, parts.length > 1 ? letter : '', input);
    return writeText(field, letter, input);
  });
}

function writeText(field: Field, letter: string, input: ReportInput): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'heading', level: 3, text: `${letter}) ${withoutIfAny(field.label)}` };
  const gathered = gather(input.narratives, field.code);
  if (!field.mayNamePeople) return [heading, ...writeGathered(gathered, field, input)];
  const all = askedFor(input, field);
  const sentence =
    gathered.units.length === 0
      ? 'Không có nội dung.'
      : `Có ${formatCount(gathered.units.length)}/${formatCount(all)} đơn vị đã phân công; họ tên, số điện thoại lưu tại bảng số liệu, không nêu trong báo cáo.`;
  return [heading, paragraph(sentence)];
}

function writeFigures(fields: readonly Field[], letter: string, input: ReportInput): DocumentBlock[] {
  const series = fields.flatMap((field) => {
    const totals = input.results.totals.find((one) => one.field === field.code);
    return totals === undefined ? [] : [{ field, totals }];
  });
  const labels = fields.map((field) => lowerFirst(field.label)).join('; ');
  const title = labels.charAt(0).toUpperCase() + labels.slice(1);
  const heading: DocumentBlock = { kind: 'heading', level: 3, text: `${letter}) ${title}` };
  const money = series.find(({ field }) => field.kind === 'money');
  return [
    ...(letter === '' ? [] : [heading]),
    ...series.map(({ field, totals }) => paragraph(periodSentence(field, totals, input))),
    ...(series.some(({ totals }) => hasFigures(totals)) ? [figuresTable(series, input)] : []),
    ...(money === undefined ? [] : byTypeTable(money.field, money.totals, input)),
  ];
}

/** The dispatch asks "(nếu có)"; a report tells what there is. */
function withoutIfAny(label: string): string {
  return label.replace(' (nếu có)', '');
}

function hasFigures({ years }: FieldTotals): boolean {
  return Object.values(years).some((total) => total.units > 0);
}

function periodSentence(field: Field, totals: FieldTotals, input: ReportInput): string {
  const { period } = totals;
  const asked = withoutIfAny(field.dispatch ?? field.label);
  const lead = `Trong ${periodName(input.outline)}, ${lowerFirst(asked)}`;
  if (period === null || period.total === null) return `${lead}: chưa có số liệu.`;
  const base = `(số liệu của ${formatCount(period.units)}/${formatCount(askedFor(input, field))} đơn vị)`;
  if (period.total === 0) return `${lead}: không phát sinh ${base}.`;
  const figure = field.kind === 'money' ? formatMillions(period.total) : `${formatInText(period.total)} ${field.nouns?.[0] ?? ''}`.trim();
  return `${lead}: ${figure} ${base}.`;
}

/** A field's yearly totals, each with the number of units behind it in the row below. */
export function figuresTable(series: readonly { field: Field; totals: FieldTotals }[], input: ReportInput): Table {
  const { outline, settings } = input;
  const rows = series.flatMap(({ field, totals }) => {
    const cells = [...outline.years.map((year) => totals.years[year]), totals.period];
    const unit = field.kind === 'money' ? ' (triệu đồng)' : '';
    return [
      figureRow(
        `${field.label}${unit}`,
        cells.map((total) => totalText(total, field)),
        true,
      ),
      figureRow(
        'Đơn vị có số liệu',
        cells.map((total) => (total ? formatCount(total.units) : '–')),
      ),
    ];
  });
  const header = ['Nội dung', ...outline.years.map((year) => yearName(year, settings)), 'Cả giai đoạn'];
  return { kind: 'table', widths: yearWidths(header), header: [headerRow(header)], rows };
}

/** "–" where nobody gave a figure; a true 0 stays 0. */
export function totalText(total: Total | null | undefined, field: Field): string {
  if (!total || total.total === null) return '–';
  if (field.kind !== 'money' || total.total === 0) return formatCount(total.total);
  return formatMillions(total.total).replace(` ${millionDong}`, '');
}

function byTypeTable(field: Field, totals: FieldTotals, input: ReportInput): DocumentBlock[] {
  const { outline, settings } = input;
  const rows = outline.unitTypes.flatMap((type) => {
    const own = totals.byType[type.code];
    if (own === undefined || (own.period?.units ?? 0) === 0) return [];
    const cells = [...outline.years.map((year) => own.years[year]), own.period];
    return [
      figureRow(
        type.label,
        cells.map((total) => totalText(total, field)),
      ),
    ];
  });
  if (rows.length < 2) return [];
  const header = ['Loại đơn vị', ...outline.years.map((year) => yearName(year, settings)), 'Cả giai đoạn'];
  const caption = `${field.label} theo loại đơn vị (triệu đồng)`;
  return [{ kind: 'table', caption, widths: yearWidths(header), header: [headerRow(header)], rows }];
}

/** The first column holds labels, the others a year each. */
function yearWidths(header: readonly string[]): number[] {
  return header.map((_, i) => (i === 0 ? 0.25 : 0.75 / (header.length - 1)));
}
