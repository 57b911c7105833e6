/** Colours of a file as #rrggbb: given outright, or by the theme and a tint. */
import { childOf, childrenOf, parseXml, type XmlElement } from '../../../src/ooxml/xmlTree.ts';

/** Colours by theme index, as rrggbb. */
export type ColourTheme = readonly string[];

/** The colours of a theme part; '' gives none. */
export function readTheme(xml: string): ColourTheme {
  if (xml === '') return [];
  const scheme = childOf(childOf(parseXml(xml), 'themeElements'), 'clrScheme');
  const colours = childrenOf(scheme).map((entry) => {
    const { attributes } = childrenOf(entry)[0] ?? { attributes: {} as Record<string, string> };
    return attributes.lastClr ?? attributes.val ?? '000000';
  });
  // Theme indexes count light before dark, the scheme lists dark before light (18.8.3).
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF'] = colours;
  return [light1, dark1, light2, dark2, ...colours.slice(4)];
}

/** A colour element as #rrggbb in lower case; null when absent, automatic or of the old palette. */
export function readColour(element: XmlElement | undefined, theme: ColourTheme): string | null {
  const { rgb, theme: index, tint } = element?.attributes ?? {};
  const base = rgb === undefined ? theme[Number(index ?? -1)] : rgb.slice(-6);
  return base === undefined ? null : `#${tinted(base, Number(tint ?? 0)).toLowerCase()}`;
}

/** Lightens towards white or darkens towards black, each channel alike (18.8.19, approximated). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

/** Attributes of a colour element. */
export function colourAttributes(colour: string): Record<string, string> {
  return { rgb: `FF${colour.replace('#', '').toUpperCase()}` };
}
