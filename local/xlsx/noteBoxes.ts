/** The old drawing in which Excel keeps the boxes of notes; it need not be well-formed XML. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

const schemas = 'urn:schemas-microsoft-com';
const empty = [
  `<xml xmlns:v="${schemas}:vml" xmlns:o="${schemas}:office:office"`,
  ` xmlns:x="${schemas}:office:excel">`,
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"',
  ' path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>',
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
].join('');

/** The drawing `vml` ('' for none yet) without some boxes and with some new ones. */
export function patchBoxes(
  vml: string,
  removed: readonly Position[],
  added: readonly Position[],
): string {
  const gone = new Set(removed.map(({ row, column }) => `${row},${column}`));
  const start = (vml || empty).replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) =>
    gone.has(`${numberIn(shape, 'Row')},${numberIn(shape, 'Column')}`) ? '' : shape,
  );
  const used = [...start.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...used) + 1;
  const boxes = added.map((position, index) => box(first + index, position)).join('');
  return start.replace(/<\/xml>\s*$/, () => `${boxes}</xml>`);
}

function numberIn(shape: string, name: string): string {
  return new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? '';
}

/** Hidden until pointed at, two columns wide and five rows high, next to its cell. */
function box(id: number, { row, column }: Position): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 5, 2].join(', ');
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202"`,
    ' style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">',
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>',
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
