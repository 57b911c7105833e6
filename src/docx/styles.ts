/** The document's styles, all with built-in names, all in Times New Roman, black. */
import { AlignmentType, type IPropertiesOptions, LineRuleType } from 'docx';

/** Half points, as OOXML counts font sizes. */
export const sizes = {
  body: 28,
  table: 24,
  head: 24,
  motto: 26,
  about: 24,
  recipients: 22,
  small: 20,
} as const;

const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'Times New Roman',
  cs: 'Times New Roman',
};

/** First line 1,27 cm. */
const firstLine = 720;

const text = { font, size: sizes.body, color: '000000' };
const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO };
const loose = { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO };

function heading(bold: boolean) {
  return {
    run: { ...text, bold },
    paragraph: { spacing: { ...loose, before: 60 }, indent: { firstLine }, keepNext: true },
  };
}

function basedOnNormal(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { ...text, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: tight },
    },
    heading1: heading(true),
    heading2: heading(true),
    heading3: heading(false),
    heading4: heading(false),
    heading5: heading(false),
    heading6: heading(false),
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true, run: text, paragraph: { spacing: tight } },
    {
      ...basedOnNormal('BodyText', 'Body Text'),
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing: loose },
    },
    {
      ...basedOnNormal('NoSpacing', 'No Spacing'),
      run: { ...text, size: sizes.table },
      paragraph: { spacing: { ...tight, before: 40, after: 40 } },
    },
    {
      ...basedOnNormal('PlainText', 'Plain Text'),
      run: { ...text, size: sizes.small },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { ...tight, before: 20, after: 20 } },
    },
    {
      ...basedOnNormal('Caption', 'caption'),
      run: { ...text, size: sizes.table, italics: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...tight, before: 60, after: 60 },
        keepNext: true,
      },
    },
    {
      ...basedOnNormal('Header', 'header'),
      run: text,
      paragraph: { alignment: AlignmentType.CENTER, spacing: tight },
    },
    {
      ...basedOnNormal('Footer', 'footer'),
      run: { ...text, size: sizes.head, italics: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: tight },
    },
  ],
};
