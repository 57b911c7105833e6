/** The dispatch that urges units to finish: the layout of a công văn (Nghi dinh 30/2020), what each owes in an appendix. */
import type { UnitType } from '../../../outline/schema.ts';
import { formatDay, formatInText } from '../../cells/numberText.ts';
import { cell, type DocumentBlock, headerRow, paragraph, type Table, type TableCell } from '../blocks.ts';
import { askingPaper } from '../opening/basis.vi.ts';
import { isNamedInFull } from '../opening.vi.ts';
import type { Appendix, Closing, Letterhead, Report } from '../shape.ts';
import { momentName } from '../words.vi.ts';
import { owedLines, ownDeadlineText, stateText } from './items.vi.ts';
import { askedReport } from './message.vi.ts';
import type { DispatchInput, OwingUnit } from './owing.ts';

/** Up to so many units are named after "Kính gửi". */
const mostNamed = 4;
const mostItems = 6;
const blankDay = 'ngày      tháng      năm';

export function writeDispatch(input: DispatchInput): Report {
  return {
    letterhead: letterhead(input),
    body: [
      paragraph(basis(input), 'can_cu'),
      paragraph(situation(input), 'tinh_hinh'),
      { kind: 'paragraph', runs: [{ text: `${agencyOf(input)} đề nghị ${headsOf(input)}:` }], id: 'de_nghi', keepNext: true },
      { kind: 'list', items: requests(input).map((text) => [{ text }]), id: 'viec' },
      {
        kind: 'paragraph',
        runs: [{ text: `${agencyOf(input)} đề nghị ${headsOf(input)} khẩn trương thực hiện./.` }],
        id: 'ket',
        keepNext: true,
      },
    ],
    closing: closing(input),
    appendices: [appendix(input)],
    footer: '',
    madeAt: input.settings.now,
  };
}

const agencyOf = ({ outline }: DispatchInput) => outline.report.agency;

/** "/SGDĐT-VP": as the Department's own dispatch has it. */
function symbolOf({ settings }: DispatchInput): string {
  const [, symbol] = /\/([^\s/]+)$/.exec(settings.dispatchNumber.trim()) ?? [];
  return symbol ?? settings.agencyCode.replace(/^BC-/, '');
}

function letterhead(input: DispatchInput): Letterhead {
  const { settings, units, outline } = input;
  return {
    parentAgency: settings.parentAgency,
    agency: settings.agency,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số:        /${symbolOf(input)}`,
    placeAndDay: `${settings.place}, ${blankDay}     `,
    kind: '',
    subject: `V/v đôn đốc ${askedReport(outline)}`,
    draftMark: '',
    addressee: addressee(units),
  };
}

function addressee(units: readonly OwingUnit[]): string {
  const [only] = units;
  if (units.length === 1 && only) return `Kính gửi: ${only.name}.`;
  if (units.length > mostNamed) return 'Kính gửi: Thủ trưởng các đơn vị có tên tại Phụ lục.';
  const last = units.length - 1;
  return ['Kính gửi:', ...units.map(({ name }, at) => `- ${name}${at === last ? '.' : ';'}`)].join('\n');
}

function headsOf({ units }: DispatchInput): string {
  return units.length === 1 ? 'Thủ trưởng đơn vị' : 'Thủ trưởng các đơn vị có tên tại Phụ lục';
}

function basis(input: DispatchInput): string {
  const { settings, outline } = input;
  const { dispatchNumber } = settings;
  const until = `thời hạn đến hết ngày ${formatDay(settings.deadline)}`;
  const agency = agencyOf(input);
  if (!isNamedInFull(dispatchNumber)) return `${agency} đã đề nghị các đơn vị ${askedReport(outline)}, ${until}.`;
  return `Tại ${askingPaper(settings)}, ${agency} đã đề nghị các đơn vị ${askedReport(outline)}, ${until}.`;
}

const states = [
  ['empty', 'chưa nhập số liệu'],
  ['started', 'đã nhập một phần, chưa xác nhận hoàn thành'],
  ['faulty', 'đã xác nhận hoàn thành nhưng còn lỗi'],
  ['returned', 'được yêu cầu chỉnh lý, chưa gửi lại'],
] as const;

function situation(input: DispatchInput): string {
  const { units, expected, owing, settings } = input;
  const [only] = units;
  const at = `Đến ${momentName(settings.now)}`;
  if (units.length === 1 && only)
    return `${at}, đơn vị ${stateText(only)}. ${ownDeadlineText(only)} Nội dung còn phải hoàn thành nêu tại Phụ lục kèm theo.`;
  const isAll = units.length === owing;
  const who = isAll
    ? `còn ${formatInText(owing)}/${formatInText(expected)} đơn vị chưa hoàn thành báo cáo`
    : `${formatInText(units.length)} đơn vị có tên tại Phụ lục chưa hoàn thành báo cáo`;
  const kinds = states.flatMap(([state, words]) => {
    const count = units.filter((unit) => unit.state === state).length;
    return count === 0 ? [] : [`${formatInText(count)} đơn vị ${words}`];
  });
  return `${at}, ${who}, gồm: ${kinds.join('; ')}. ${lateSentence(units)}Nội dung từng đơn vị còn phải hoàn thành nêu tại Phụ lục kèm theo.`;
}

function lateSentence(units: readonly OwingUnit[]): string {
  const late = units.filter(({ daysLeft }) => daysLeft < 0).map(({ daysLeft }) => -daysLeft);
  if (late.length === 0) return '';
  const most = Math.max(...late);
  const least = Math.min(...late);
  return `Có ${formatInText(late.length)} đơn vị đã quá hạn ${most === least ? '' : 'nhiều nhất '}${formatInText(most)} ngày. `;
}

function requests(input: DispatchInput): string[] {
  const { address, outline } = input;
  const sheet = address === '' ? 'bảng tính dùng chung' : `bảng tính dùng chung (${address})`;
  return [
    `Chỉ đạo nhập đủ các nội dung còn thiếu, sửa các nội dung còn lỗi và xác nhận hoàn thành ${whenAsked(input)}.`,
    `Nhập trực tiếp vào dòng của đơn vị trong ${sheet}; nội dung không có thì ghi “không phát sinh”, không để trống.`,
    ...(outline.people?.secrets ?? []).slice(0, 1),
  ];
}

/** By the day that is set; else at once for those who are late, by their own day for the others. */
function whenAsked({ units, until }: DispatchInput): string {
  const inTime = units.filter(({ daysLeft }) => daysLeft >= 0);
  if (until !== '') {
    const own = inTime.some(({ isExtended }) => isExtended) ? ' (đơn vị được gia hạn: theo thời hạn riêng ghi tại Phụ lục)' : '';
    return `trong ngày ${until}${own}`;
  }
  if (inTime.length === units.length) return 'trong thời hạn ghi tại Phụ lục';
  const others = inTime.length === 0 ? '' : ' (đơn vị chưa đến hạn: trong thời hạn ghi tại Phụ lục)';
  return `ngay khi nhận được Công văn này${others}`;
}

/** Of the report's recipients, those within the agency. */
function closing({ settings }: DispatchInput): Closing {
  const own = settings.recipients.filter((one, at) => at > 0 && /^(?:Giám đốc|Lãnh đạo|Lưu)/u.test(one));
  const all = ['Như trên', ...(own.length === 0 ? ['Lưu: VT'] : own)];
  return {
    recipientsTitle: 'Nơi nhận:',
    recipients: all.map((one, at) => `- ${one}${at === all.length - 1 ? '.' : ';'}`),
    authority: settings.signingAuthority,
    signer: settings.signerTitle,
  };
}

function appendix(input: DispatchInput): Appendix {
  return {
    number: 'Phụ lục',
    title: 'ĐƠN VỊ CHƯA HOÀN THÀNH BÁO CÁO VÀ NỘI DUNG CÒN PHẢI HOÀN THÀNH',
    reference: `(Kèm theo Công văn số        /${symbolOf(input)} ${blankDay}      của ${agencyOf(input)})`,
    landscape: true,
    blocks: [table(input), note(input)],
  };
}

function note({ settings }: DispatchInput): DocumentBlock {
  return { kind: 'note', id: 'pl.ghi_chu', text: `Tình trạng lúc ${momentName(settings.now)}. “Đã nhắc”: số lần đã đôn đốc trước đó.` };
}

const heads = ['TT', 'Đơn vị', 'Tình trạng', 'Thời hạn', 'Quá hạn (ngày)', 'Nội dung còn phải hoàn thành', 'Đã nhắc'];

/** In the order of the registry, under the types where there are several. */
function table({ units, outline }: DispatchInput): Table {
  const types: readonly (UnitType | null)[] = [...outline.unitTypes, null];
  const groups = types.flatMap((type) => {
    const own = units.filter((unit) =>
      type === null ? !outline.unitTypes.some(({ code }) => code === unit.type) : unit.type === type.code,
    );
    return own.length === 0 ? [] : [{ title: type === null ? 'Đơn vị chưa rõ loại' : type.label, own }];
  });
  let number = 0;
  const rows = groups.flatMap(({ title, own }) => [
    ...(groups.length === 1 ? [] : [[{ ...cell(`${title} (${formatInText(own.length)} đơn vị)`, 'left', true), span: heads.length }]]),
    ...own.map((unit) => unitRow(unit, ++number)),
  ]);
  return { kind: 'table', id: 'pl.bang', widths: [0.04, 0.17, 0.14, 0.105, 0.07, 0.415, 0.06], header: [headerRow(heads)], rows };
}

function unitRow(unit: OwingUnit, number: number): TableCell[] {
  const { name, deadline, isExtended, daysLeft, reminded } = unit;
  return [
    cell(String(number), 'center'),
    cell(name),
    cell(stateText(unit)),
    cell(isExtended ? `${deadline} (gia hạn)` : deadline, 'center'),
    cell(daysLeft < 0 ? String(-daysLeft) : '–', 'center'),
    cell(owedLines(unit, mostItems).join('. ')),
    cell(reminded === 0 ? '–' : `${reminded} lần`, 'center'),
  ];
}
