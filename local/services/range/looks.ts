/** How an emulated Range dresses its cells: formats, colours, fonts, alignment. */
import type { StyleChange } from '../../model.ts';
import { borderOf } from '../borderOf.ts';
import { changeLook } from '../cells.ts';
import type { Members } from '../service.ts';
import { textLookOf } from '../textStyle.ts';
import { editCells, type Range, type RangeScope, requireShape } from './scope.ts';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;

export function rangeLooks(scope: RangeScope): Members<Range> {
  function setAll(look: StyleChange): void {
    editCells(scope, 'cells', (cell) => changeLook(cell, look));
  }

  function setEach<Item>(
    matrix: readonly (readonly Item[])[],
    look: (item: Item) => StyleChange,
  ): void {
    requireShape(scope, matrix);
    editCells(scope, 'cells', (cell, down, right) => {
      const item = matrix[down]?.[right];
      if (item !== undefined) changeLook(cell, look(item));
    });
  }

  return {
    write: {
      setNumberFormat(numberFormat) {
        setAll({ numberFormat });
        return this;
      },
      setNumberFormats(formats) {
        setEach(formats, (numberFormat) => ({ numberFormat }));
        return this;
      },
      setBackgrounds(colours) {
        setEach(colours, (background) => ({ background }));
        return this;
      },
      setFontColor(fontColor) {
        setAll({ fontColor });
        return this;
      },
      setTextStyles(styles) {
        setEach(styles, (style) => (style === null ? {} : textLookOf(style)));
        return this;
      },
      setFontWeights(weights) {
        setEach(weights, (weight) => ({ bold: weight === 'bold' }));
        return this;
      },
      setWraps(wraps) {
        setEach(wraps, (wrap) => ({ wrap }));
        return this;
      },
      setVerticalAlignment(vertical) {
        setAll({ vertical: vertical ?? 'bottom' });
        return this;
      },
      setHorizontalAlignments(alignments: Horizontal[][]) {
        setEach(alignments, (horizontal) => ({ horizontal: asHorizontal(horizontal) }));
        return this;
      },
      setBorder(...lines: unknown[]) {
        setAll({ border: borderOf(scope.host, lines) });
        return this;
      },
    },
  };
}

/** "normal" leaves it to the value: numbers right, texts left. */
function asHorizontal(alignment: Horizontal): 'left' | 'center' | 'right' | null {
  return alignment === 'normal' ? null : alignment;
}
