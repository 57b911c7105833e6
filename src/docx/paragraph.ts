/** Paragraphs and their runs of text. */
import type { Align } from '../core/report/blocks.ts';
import { escapeXml } from '../ooxml/xmlTree.ts';
import { flag, holder, tag, type Xml } from './xml.ts';

/** Twips; `line` in 240ths of a line, or exactly so many twips. */
interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly line?: number;
  readonly isExact?: true;
}

/** What is said of a paragraph besides its style. */
export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A solid rule above it. */
  readonly hasRule?: true;
  readonly spacing?: Spacing;
  /** Twips. */
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
  };
  readonly align?: Align;
}

/** Size in half points. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** A paragraph; `endSize` is the size of the mark that ends it, and so the height of an empty line. */
export function styled(
  style: string,
  { endSize, ...look }: ParagraphLook & { readonly endSize?: number } = {},
  runs: readonly Xml[] = [],
): Xml {
  const end = endSize === undefined ? '' : holder('w:rPr', sizeOf(endSize));
  const named = tag('w:pStyle', { 'w:val': style });
  return `<w:p><w:pPr>${named}${paragraphLook(look)}${end}</w:pPr>${runs.join('')}</w:p>`;
}

/** The properties of a paragraph or of a style, in the order of the schema. */
export function paragraphLook(look: ParagraphLook): Xml {
  const { keepNext, keepLines, hasRule, spacing, indent, align } = look;
  return [
    flag('w:keepNext', keepNext),
    flag('w:keepLines', keepLines),
    hasRule ? rule : '',
    spacing === undefined ? '' : spacingOf(spacing),
    indent === undefined ? '' : indentOf(indent),
    align === undefined ? '' : alignments[align],
  ].join('');
}

const rule = holder(
  'w:pBdr',
  tag('w:top', { 'w:val': 'single', 'w:color': '000000', 'w:sz': 6, 'w:space': 1 }),
);

function spacingOf({ before, after, line, isExact }: Spacing): Xml {
  const lineRule = line === undefined ? undefined : isExact ? 'exact' : 'auto';
  return tag('w:spacing', {
    'w:after': after,
    'w:before': before,
    'w:line': line,
    'w:lineRule': lineRule,
  });
}

function indentOf({ left, right, firstLine }: NonNullable<ParagraphLook['indent']>): Xml {
  return tag('w:ind', { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine });
}

export const alignments: Readonly<Record<Align, Xml>> = {
  left: '<w:jc w:val="left"/>',
  center: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
  justify: '<w:jc w:val="both"/>',
};

/** `text` holds nothing that XML cannot (xmlText). */
export function textRun(text: string, look: RunLook = {}, isNewLine = false): Xml {
  const lineBreak = isNewLine ? '<w:br/>' : '';
  return `<w:r>${runLook(look)}${lineBreak}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function runLook({ bold, italics, size }: RunLook): Xml {
  return holder('w:rPr', letters(bold, italics), size === undefined ? '' : sizeOf(size));
}

/** Bold and italic; each also for scripts that run from right to left. */
export function letters(bold: boolean | undefined, italics: boolean | undefined): Xml {
  return flag('w:b', bold) + flag('w:bCs', bold) + flag('w:i', italics) + flag('w:iCs', italics);
}

export function sizeOf(halfPoints: number): Xml {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
