/** The report's official frame: head, last sentence, recipients, signature (Nghi dinh 30/2020). */
import type { Outline } from '../../outline/schema.ts';
import { namesBodies } from '../privacy/mayBePrinted.ts';
import { looseKey } from '../text/text.ts';
import type { DocumentBlock } from './blocks.ts';
import { expectedUnits, ownReport, typeOf } from './counted.ts';
import type { ReportInput } from './input.ts';
import { agencyName, basisOf } from './opening.vi.ts';
import type { Appendix, Closing, Letterhead } from './shape.ts';
import { signerLines } from './unit/signer.vi.ts';
import { momentName, roman } from './words.vi.ts';

/** An appendix before it has its number. */
export interface AppendixText {
  readonly title: string;
  readonly landscape: boolean;
  /** In small letters: looked up, not read. */
  readonly small?: true;
  readonly blocks: readonly DocumentBlock[];
}

interface Letter {
  readonly letterhead: Letterhead;
  readonly closing: Closing;
  readonly footer: string;
  readonly lastSentence: DocumentBlock;
  appendix(text: AppendixText, index: number): Appendix;
}

const blankDay = 'ngày      tháng      năm      ';

export function writeLetter(input: ReportInput): Letter {
  const { settings } = input;
  const agency = agencyName(input);
  const reference = `(Kèm theo Báo cáo số        /${symbolOf(input)})`;
  return {
    letterhead: letterhead(input),
    closing: {
      recipientsTitle: 'Nơi nhận:',
      recipients: recipientsOf(input).map(recipientLine),
      authority: ownReport(input) ? (ownType(input)?.authority ?? '') : settings.signingAuthority,
      signer: ownReport(input) ? ownSigner(input) : settings.signerTitle,
    },
    footer: settings.state === 'TAM' ? `TẠM TÍNH – lập lúc ${momentName(settings.now)}` : '',
    lastSentence: {
      kind: 'paragraph',
      id: 'ket',
      runs: [{ text: `${agency} trân trọng báo cáo./.` }],
      keepNext: true,
    },
    appendix: (text, index) => ({ ...text, number: `Phụ lục ${roman[index] ?? ''}`, reference }),
  };
}

/** The type of the only unit. */
function ownType(input: ReportInput) {
  return typeOf(expectedUnits(input)[0], input.outline);
}

/** By the position that the unit gave, where that may be printed. */
function ownSigner(input: ReportInput): string {
  const [only] = expectedUnits(input);
  return signerLines(only?.position ?? '', ownType(input)?.authority ?? '');
}

/** A unit that reports on itself has its own symbol. */
function symbolOf(input: ReportInput): string {
  const { outline, settings } = input;
  const isDefault = settings.agencyCode === outline.settings.rows.agencyCode.value;
  return ownReport(input) && isDefault ? 'BC-UBND' : settings.agencyCode;
}

/** Who writes: the unit itself in its own report. */
export function writingAgency(input: ReportInput): string {
  const { outline, settings } = input;
  const isDefault = settings.agency === outline.settings.rows.agency.value;
  return ownReport(input) && isDefault ? agencyName(input).toUpperCase() : settings.agency;
}

/** Whom the report is for. */
export function readingAgency(input: ReportInput): string {
  const type = ownReport(input) ? ownType(input) : undefined;
  return type?.parentAgency === undefined ? input.settings.addressee : input.outline.report.agency;
}

function letterhead(input: ReportInput): Letterhead {
  const { outline, settings } = input;
  const type = ownReport(input) ? ownType(input) : undefined;
  return {
    parentAgency: type?.parentAgency ?? settings.parentAgency,
    agency: writingAgency(input),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số:        /${symbolOf(input)}`,
    placeAndDay: `${settings.place}, ${blankDay.trimEnd()}     `,
    kind: 'BÁO CÁO',
    subject: subjectOf(outline),
    draftMark: settings.state === 'TAM' ? `(TẠM TÍNH – số liệu đến ${momentName(settings.now)})` : '',
    addressee: `Kính gửi: ${readingAgency(input)}.`,
  };
}

/** With its years, where it does not name them itself. */
function subjectOf({ report, years }: Outline): string {
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const named: readonly string[] = report.subject.match(/\d{4}/g) ?? [];
  if (named.includes(`${first}`) && named.includes(`${last}`)) return report.subject;
  return years.length > 1 ? `${report.subject},\ngiai đoạn ${first}–${last}` : `${report.subject}, năm ${first}`;
}

/** Of a unit's own report: the Department's leaders are not its own. */
const recipientsOfUnit = ['Như trên', 'Lưu: VT'];

/** The recipients of the settings, and who asked for the report, where they do not name it. */
function recipientsOf(input: ReportInput): string[] {
  const { recipients } = input.settings;
  const named = looseKey([readingAgency(input), ...recipients].join(' '));
  const askers = basisOf(input).flatMap((basis) => {
    const [, body = ''] = / của (\p{Lu}[^;]*)$/u.exec(basis) ?? [];
    return body === '' || named.includes(looseKey(body)) ? [] : [body];
  });
  const [first = '', ...rest] = ownReport(input) ? recipientsOfUnit : recipients.filter(namesBodies);
  return [first, ...new Set(askers), ...rest];
}

/** "- Nhu tren;" and, for the last one, a full stop. */
function recipientLine(recipient: string, index: number, all: readonly string[]): string {
  return `- ${recipient}${index === all.length - 1 ? '.' : ';'}`;
}
