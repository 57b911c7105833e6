/** The document's styles, all with built-in names, all in Times New Roman, black. */
import { letters, type ParagraphLook, paragraphLook, type RunLook, sizeOf } from './paragraph.ts';
import { holder, tag, type Xml } from './xml.ts';

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

const fontName = 'Times New Roman';
const fonts = tag('w:rFonts', {
  'w:ascii': fontName,
  'w:cs': fontName,
  'w:eastAsia': fontName,
  'w:hAnsi': fontName,
});

/** First line 1,27 cm. */
const firstLine = 720;
const tight = { before: 0, after: 0, line: 240 };
const loose = { before: 0, after: 120, line: 264 };

/** A paragraph style; without a size of its own it writes as the style that it is based on. */
interface Style extends Omit<RunLook, 'size'>, ParagraphLook {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  /** The paragraph after it is of style Normal. */
  readonly isHeading?: true;
}

const heading = (level: number, bold: boolean): Style => ({
  id: `Heading${level}`,
  name: `Heading ${level}`,
  isHeading: true,
  size: sizes.body,
  bold,
  spacing: { ...loose, before: 60 },
  indent: { firstLine },
  keepNext: true,
});

const own: readonly Style[] = [
  heading(1, true),
  heading(2, true),
  ...[3, 4, 5, 6].map((level) => heading(level, false)),
  { id: 'BodyText', name: 'Body Text', align: 'justify', indent: { firstLine }, spacing: loose },
  {
    id: 'NoSpacing',
    name: 'No Spacing',
    size: sizes.table,
    spacing: { ...tight, before: 40, after: 40 },
  },
  {
    id: 'PlainText',
    name: 'Plain Text',
    size: sizes.small,
    align: 'left',
    spacing: { ...tight, before: 20, after: 20 },
  },
  {
    id: 'Caption',
    name: 'caption',
    size: sizes.table,
    italics: true,
    align: 'center',
    spacing: { ...tight, before: 60, after: 60 },
    keepNext: true,
  },
  { id: 'Header', name: 'header', size: sizes.body, align: 'center', spacing: tight },
  {
    id: 'Footer',
    name: 'footer',
    size: sizes.head,
    italics: true,
    align: 'center',
    spacing: tight,
  },
];

/** What an editor gives without asking: a title, a list, a link, a table. */
const ready = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:rPr><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
];

/** What the part word/styles.xml holds. */
export function styleElements(): Xml {
  const language = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>';
  const run = holder('w:rPr', fonts, colour, sizeOf(sizes.body), language);
  const spacing = holder('w:pPr', paragraphLook({ spacing: tight }));
  const defaults = [holder('w:rPrDefault', run), holder('w:pPrDefault', spacing)];
  const normal = [name('Normal'), quick, look({ size: sizes.body, spacing: tight })].join('');
  return [
    holder('w:docDefaults', ...defaults),
    `<w:style w:type="paragraph" w:styleId="Normal" w:default="1">${normal}</w:style>`,
    ...own.map(styleOf),
    ...ready,
  ].join('');
}

const colour = '<w:color w:val="000000"/>';
const quick = '<w:qFormat/>';
const name = (text: string) => tag('w:name', { 'w:val': text });

function styleOf({ id, name: text, isHeading, ...rest }: Style): Xml {
  const next = isHeading ? '<w:next w:val="Normal"/>' : '';
  const inside = [name(text), '<w:basedOn w:val="Normal"/>', next, quick, look(rest)];
  return tag('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, ...inside);
}

function look({ size, bold, italics, ...paragraph }: RunLook & ParagraphLook): Xml {
  const run = size === undefined ? [] : [fonts, letters(bold, italics), colour, sizeOf(size)];
  return holder('w:pPr', paragraphLook(paragraph)) + holder('w:rPr', ...run);
}
