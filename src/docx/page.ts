/** A4 and its margins by Nghi dinh 30/2020 (Phu luc I), in twips: 1 mm is 56,7 twips. */
import { tag, type Xml } from './xml.ts';

const paper = { width: 11906, height: 16838 };

/** Top and bottom 20 mm, left 30 mm, right 20 mm; the page number is in the top margin. */
const margin = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 454, footer: 454 };

/** What is left for text between the margins. */
export const textWidth = {
  portrait: paper.width - margin.left - margin.right,
  landscape: paper.height - margin.left - margin.right,
};

export type Orientation = keyof typeof textWidth;

interface Page {
  readonly orientation: Orientation;
  /** Only the first section hides the number on its first page. */
  readonly isFirst: boolean;
  /** Which headers and footers it has, in the order of the schema. */
  readonly references: readonly Xml[];
}

/** The properties of a section. */
export function sectionPage({ orientation, isFirst, references }: Page): Xml {
  const { width, height } = paper;
  const size =
    orientation === 'portrait' ? { 'w:w': width, 'w:h': height } : { 'w:w': height, 'w:h': width };
  return tag(
    'w:sectPr',
    {},
    ...references,
    '<w:type w:val="nextPage"/>',
    tag('w:pgSz', { ...size, 'w:orient': orientation }),
    tag('w:pgMar', {
      'w:top': margin.top,
      'w:right': margin.right,
      'w:bottom': margin.bottom,
      'w:left': margin.left,
      'w:header': margin.header,
      'w:footer': margin.footer,
      'w:gutter': 0,
    }),
    '<w:pgNumType/>',
    isFirst ? '<w:titlePg/>' : '',
    '<w:docGrid w:linePitch="360"/>',
  );
}
