/** A4 and its margins by Nghi dinh 30/2020 (Phu luc I), in twips: 1 mm is 56,7 twips. */
import { type IPropertiesOptions, PageOrientation, SectionType } from 'docx';

type SectionOptions = IPropertiesOptions['sections'][number];

const paper = { width: 11906, height: 16838 };

/** Top and bottom 20 mm, left 30 mm, right 20 mm; the page number is in the top margin. */
const margin = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 454, footer: 454 };

/** What is left for text between the margins. */
export const textWidth = {
  portrait: paper.width - margin.left - margin.right,
  landscape: paper.height - margin.left - margin.right,
};

export type Orientation = keyof typeof textWidth;

/** How a section begins: the first hides the number on its page, one that goes on shares the page of the one before. */
type Beginning = 'first' | 'new' | 'goes-on';

export function pageProperties(
  orientation: Orientation,
  beginning: Beginning,
): NonNullable<SectionOptions['properties']> {
  return {
    type: beginning === 'goes-on' ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
    ...(beginning === 'first' ? { titlePage: true } : {}),
    page: {
      size: {
        ...paper,
        orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
      },
      margin,
    },
  };
}
