/** Every rule, in the order of docs/semantics.md §2. */

import type { Rule } from './rule.ts';
import { A01 } from './rules/A01.vi.ts';
import { C01 } from './rules/C01.vi.ts';
import { C02 } from './rules/C02.vi.ts';
import { C03 } from './rules/C03.vi.ts';
import { C04 } from './rules/C04.vi.ts';
import { C05 } from './rules/C05.vi.ts';
import { C06 } from './rules/C06.vi.ts';
import { R01 } from './rules/R01.vi.ts';
import { R02 } from './rules/R02.vi.ts';
import { R03 } from './rules/R03.vi.ts';
import { R04 } from './rules/R04.vi.ts';
import { R05 } from './rules/R05.vi.ts';
import { S01 } from './rules/S01.vi.ts';
import { S02 } from './rules/S02.vi.ts';
import { S03 } from './rules/S03.vi.ts';
import { S04 } from './rules/S04.vi.ts';
import { T01 } from './rules/T01.vi.ts';
import { T02 } from './rules/T02.vi.ts';
import { T03 } from './rules/T03.vi.ts';
import { T04 } from './rules/T04.vi.ts';
import { T05 } from './rules/T05.vi.ts';
import { T06 } from './rules/T06.vi.ts';
import { X01 } from './rules/X01.vi.ts';
import { Y01 } from './rules/Y01.vi.ts';
import { Y02 } from './rules/Y02.vi.ts';
import { Y03 } from './rules/Y03.vi.ts';
import { Y04 } from './rules/Y04.vi.ts';

const structure: readonly Rule[] = [S01, S02, S03, S04];
const cells: readonly Rule[] = [C01, C02, C03, C04, C05, C06];
const relations: readonly Rule[] = [R01, R02, R03, R04, R05];
const units: readonly Rule[] = [T01, T02, T03, T04, T05, T06];
const years: readonly Rule[] = [Y01, Y02, Y03, Y04];

export const rules: readonly Rule[] = [
  ...structure,
  ...cells,
  ...relations,
  ...units,
  ...years,
  X01,
  A01,
];
