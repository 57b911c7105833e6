/** Texts of a workbook outside its cells: page headers and footers, tips of links, prompts of validations, names of ranges. */
import type { PackageEdit } from '../xlsx/package/packageEdit.ts';
import type { Parts } from '../xlsx/package/parts.ts';
import { partText } from '../xlsx/package/partText.ts';
import { mayTellName, mayTellRange } from './mayTellName.ts';

export type HiddenPlace = 'page' | 'tip' | 'prompt' | 'comment' | 'name' | 'usedName';

/** An attribute or an element of a part, whose text is the second group. */
interface Spot {
  readonly place: HiddenPlace;
  readonly inside: RegExp;
  readonly text: RegExp;
}

const ofSheets: readonly Spot[] = [
  {
    place: 'page',
    inside: /<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>[^<]*</g,
    text: /(>)([^<]*)(<)/g,
  },
  {
    place: 'tip',
    inside: /<(?:\w+:)?hyperlink\b[^>]*>/g,
    text: /( (?:tooltip|display)=")([^"]*)(")/g,
  },
  {
    place: 'prompt',
    inside: /<(?:\w+:)?dataValidation\b[^>]*>/g,
    text: /( (?:prompt|promptTitle|error|errorTitle)=")([^"]*)(")/g,
  },
];
const ofWorkbook: readonly Spot[] = [
  {
    place: 'comment',
    inside: /<(?:\w+:)?definedName\b[^>]*>/g,
    text: /( (?:comment|description|help|statusBar)=")([^"]*)(")/g,
  },
];
const definedName =
  /<(?:\w+:)?definedName\b[^>]* name="([^"]*)"[^>]*>[\s\S]*?<\/(?:\w+:)?definedName>/g;
const isSheet = (path: string) => /(?:^|\/)worksheets\/[^/]+\.xml$/i.test(path);
const isWorkbook = (path: string) => /(?:^|\/)workbook\.xml$/i.test(path);

/** Takes out of a file that is written what may name somebody there; a name that a formula uses stays. */
export function cleanHiddenTexts(edit: PackageEdit): void {
  for (const [path, spots] of spotsOf(edit.parts)) {
    const before = partText(edit.parts, path);
    const cleaned = spots.reduce(withoutTexts, before);
    const text = isWorkbook(path) ? withoutNames(cleaned, edit.parts) : cleaned;
    if (text !== before) edit.set(path, text);
  }
}

/** In which of these places something may name somebody. */
export function hiddenPlaces(parts: Parts): ReadonlySet<HiddenPlace> {
  const found = new Set<HiddenPlace>();
  for (const [path, spots] of spotsOf(parts)) {
    const xml = partText(parts, path);
    for (const spot of spots) if (withoutTexts(xml, spot) !== xml) found.add(spot.place);
    if (!isWorkbook(path)) continue;
    for (const name of tellingNames(xml)) found.add(isUsed(name, parts) ? 'usedName' : 'name');
  }
  return found;
}

function spotsOf(parts: Parts): readonly (readonly [string, readonly Spot[]])[] {
  return [...parts.keys()].flatMap((path) =>
    isSheet(path)
      ? [[path, ofSheets] as const]
      : isWorkbook(path)
        ? [[path, ofWorkbook] as const]
        : [],
  );
}

function withoutTexts(xml: string, { inside, text }: Spot): string {
  return xml.replace(inside, (element) =>
    element.replace(text, (whole: string, start: string, own: string, end: string) =>
      mayStay(readable(own)) ? whole : start + end,
    ),
  );
}

/** The prompt that Google Sheets gives to a cell with a list. */
const sheetsPrompt = /^Click and enter a value from (?:the list of items|range)/;

/** "&C&"Arial,Bold"&12 …" sets a head of a page; a link's address shown is read with its cell. */
function mayStay(text: string): boolean {
  const plain = text
    .replace(/&"[^"]*"|&\d+|&[A-Z]/gi, ' ')
    .replace(sheetsPrompt, '')
    .trim();
  return plain === '' || mayTellName(plain);
}

function tellingNames(xml: string): string[] {
  return [...xml.matchAll(definedName)].flatMap(([, name = '']) =>
    name.startsWith('_xlnm.') || mayTellRange(readable(name)) ? [] : [name],
  );
}

/** By a formula, a chart, a pivot table, another name; INDIRECT may ask for any of them. */
function isUsed(name: string, parts: Parts): boolean {
  const said = name.toLowerCase();
  return [...parts.keys()].some((path) => {
    if (!/\.xml$/i.test(path)) return false;
    const whole = partText(parts, path);
    const own = (element: string, one: string) => (one === name ? '' : element);
    const text = (isWorkbook(path) ? whole.replace(definedName, own) : whole).toLowerCase();
    return text.includes(said) || text.includes('indirect(');
  });
}

function withoutNames(xml: string, parts: Parts): string {
  const gone = new Set(tellingNames(xml).filter((name) => !isUsed(name, parts)));
  const rest = xml.replace(definedName, (whole, name: string) => (gone.has(name) ? '' : whole));
  return rest.replace(/<(\w+:)?definedNames>\s*<\/(?:\w+:)?definedNames>/, '');
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/&quot;/g, '"'],
  [/&apos;/g, "'"],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/_x000[aAdD]_/g, ' '],
  [/&amp;/g, '&'],
];

function readable(xml: string): string {
  const spelled = xml.replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex === '' ? 10 : 16) || 32)),
  );
  return signs.reduce((text, [sign, letter]) => text.replace(sign, letter), spelled);
}
