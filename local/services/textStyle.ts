/** Emulated TextStyle and its builder: colour, weight and size of a cell's text. */
import type { StyleChange } from '../model.ts';
import type { Host } from './host.ts';
import { service } from './service.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const textLooks = new WeakMap<TextStyle, StyleChange>();

export function buildTextStyle(host: Host): TextStyleBuilder {
  const look: StyleChange = {};
  return service<TextStyleBuilder>(host, 'TextStyleBuilder', {
    local: {
      setForegroundColor(colour) {
        look.fontColor = colour;
        return this;
      },
      setBold(bold) {
        look.bold = bold;
        return this;
      },
      setFontSize(size) {
        look.fontSize = size;
        return this;
      },
      build() {
        const style = service<TextStyle>(host, 'TextStyle', {});
        textLooks.set(style, { ...look });
        return style;
      },
    },
  });
}

/** What a built style changes. */
export function textLookOf(style: TextStyle): StyleChange {
  return textLooks.get(style) ?? {};
}
