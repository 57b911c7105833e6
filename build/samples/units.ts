/** The units of a form and the part each plays in the campaign. */

import type { SpreadsheetModel } from '../../local/model.ts';
import { formTab } from './formTab.ts';
import { type Chance, chanceOf } from './random.ts';
import { registryTabName } from './tabNames.vi.ts';

type UnitPart = 'complete' | 'late' | 'half' | 'missing';

export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly area: string;
  readonly kind: 'office' | 'school' | 'centre' | 'attached' | 'department';
  readonly part: UnitPart;
  /** Its own chance, so that a change of one unit moves no other. */
  readonly chance: Chance;
}

/** How many of each kind send nothing, and how many stop half-way: 31 and 7. */
const absent: Readonly<
  Record<SampleUnit['kind'], readonly [missing: number, half: number, late: number]>
> = {
  office: [2, 1, 2],
  school: [19, 4, 3],
  centre: [6, 2, 1],
  attached: [0, 0, 0],
  department: [4, 0, 0],
};

/** Reads the registry and deals the parts; a unit of `kept` always answers in full. */
export function dealParts(
  form: SpreadsheetModel,
  kept: ReadonlySet<string>,
  seed: number,
): SampleUnit[] {
  const tab = formTab(form, registryTabName);
  const first = Math.min(...tab.rowsWhere('phai_bao_cao', 'Có'));
  const rows = Array.from({ length: tab.nextRow() - first }, (_, index) => first + index);
  const listed = rows.map((row) => ({
    code: tab.read(row, 'ma_don_vi'),
    name: tab.read(row, 'ten_don_vi'),
    area: tab.read(row, 'dia_ban'),
    kind: kindOf(tab.read(row, 'ma_don_vi')),
  }));
  const parts = new Map<string, UnitPart>();
  const chance = chanceOf(seed);
  for (const [kind, [missing, half, late]] of Object.entries(absent)) {
    const free = listed.filter((unit) => unit.kind === kind && !kept.has(unit.code));
    chance.some(free, missing + half + late).forEach(({ code }, index) => {
      parts.set(code, index < missing ? 'missing' : index < missing + half ? 'half' : 'late');
    });
  }
  return listed.map((unit) => ({
    ...unit,
    part: parts.get(unit.code) ?? 'complete',
    chance: chanceOf(seed + sumOf(unit.code)),
  }));
}

function kindOf(code: string): SampleUnit['kind'] {
  if (code.startsWith('PGD_')) return 'office';
  if (code.startsWith('THPT_')) return 'school';
  if (code.startsWith('TT_')) return 'centre';
  return code.startsWith('DV_') ? 'attached' : 'department';
}

/** Its own number for each code. */
function sumOf(code: string): number {
  return [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}
