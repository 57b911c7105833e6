/** How an emulated Range dresses its cells: formats, colours, fonts, alignment, borders. */
import type { StyleChange } from '../model.ts';
import { changeLook } from './cells.ts';
import { editCells, type Range, type RangeScope, requireShape } from './rangeScope.ts';
import type { Members } from './service.ts';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;

export function rangeLooks(scope: RangeScope): Members<Range> {
  const { host } = scope;

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
      setBackground(background) {
        setAll({ background });
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
      setFontColors(colours: (string | null)[][]) {
        setEach(colours, (fontColor) => ({ fontColor }));
        return this;
      },
      setFontWeight(weight) {
        setAll({ bold: weight === 'bold' });
        return this;
      },
      setFontWeights(weights) {
        setEach(weights, (weight) => ({ bold: weight === 'bold' }));
        return this;
      },
      setFontStyles(styles) {
        setEach(styles, (style) => ({ italic: style === 'italic' }));
        return this;
      },
      setFontSize(fontSize) {
        setAll({ fontSize });
        return this;
      },
      setFontSizes(sizes) {
        setEach(sizes, (fontSize) => ({ fontSize }));
        return this;
      },
      setFontFamily(fontFamily) {
        if (fontFamily === null) throw host.error('Range.setFontFamily(null) is not emulated.');
        setAll({ fontFamily });
        return this;
      },
      setWrap(wrap) {
        setAll({ wrap });
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
      setHorizontalAlignment(horizontal) {
        setAll({ horizontal: asHorizontal(horizontal) });
        return this;
      },
      setHorizontalAlignments(alignments: Horizontal[][]) {
        setEach(alignments, (horizontal) => ({ horizontal: asHorizontal(horizontal) }));
        return this;
      },
      /** Only all six lines, on or off. */
      setBorder(...lines: unknown[]) {
        const sides = lines.slice(0, 6);
        const colour = lines[6];
        const on = sides.every((side) => side === true);
        if (!on && sides.some((side) => side === true)) {
          throw host.error('Range.setBorder of some sides only is not emulated.');
        }
        setAll({ border: on ? (typeof colour === 'string' ? colour : '#000000') : null });
        return this;
      },
    },
  };
}

/** "normal" leaves it to the value: numbers right, texts left. */
function asHorizontal(alignment: Horizontal): 'left' | 'center' | 'right' | null {
  return alignment === 'normal' ? null : alignment;
}
