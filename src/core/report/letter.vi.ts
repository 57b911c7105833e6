/** The report's official frame: head, last sentence, recipients, signature (Nghi dinh 30/2020). */
import type { DocumentBlock } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { Appendix, Closing, Letterhead } from './shape.ts';
import { lowerFirst, momentName, roman } from './words.vi.ts';

/** An appendix before it has its number. */
export interface AppendixText {
  readonly title: string;
  readonly landscape: boolean;
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
  const { outline, settings } = input;
  const { subject, agency } = outline.report;
  const reference = `(Kèm theo Báo cáo số        /${settings.agencyCode} ${blankDay} của ${agency})`;
  return {
    letterhead: letterhead(input),
    closing: {
      recipientsTitle: 'Nơi nhận:',
      recipients: settings.recipients.map(recipientLine),
      authority: settings.signingAuthority,
      signer: settings.signerTitle,
    },
    footer: settings.state === 'TAM' ? `TẠM TÍNH – lập lúc ${momentName(settings.now)}` : '',
    lastSentence: {
      kind: 'paragraph',
      runs: [{ text: `Trên đây là báo cáo ${lowerFirst(subject)}, ${agency} kính báo cáo ${settings.addressee}./.` }],
      keepNext: true,
    },
    appendix: (text, index) => ({ ...text, number: `Phụ lục ${roman[index] ?? ''}`, reference }),
  };
}

function letterhead({ outline, settings }: ReportInput): Letterhead {
  return {
    parentAgency: settings.parentAgency,
    agency: settings.agency,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số:        /${settings.agencyCode}`,
    placeAndDay: `${settings.place}, ${blankDay.trimEnd()}     `,
    kind: 'BÁO CÁO',
    subject: outline.report.subject,
    draftMark: settings.state === 'TAM' ? `(TẠM TÍNH – số liệu đến ${momentName(settings.now)})` : '',
    addressee: `Kính gửi: ${settings.addressee}`,
  };
}

/** "- Nhu tren;" and, for the last one, a full stop. */
function recipientLine(recipient: string, index: number, all: readonly string[]): string {
  return `- ${recipient}${index === all.length - 1 ? '.' : ';'}`;
}
