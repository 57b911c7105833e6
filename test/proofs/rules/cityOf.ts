/** Cities of returns in order, with values planted in some: for rules that judge units against each other. */
import { exampleSheets } from './exampleReturn.ts';
import { emptySheets, type Sheets } from './sheets.ts';

export type Typed = Readonly<Record<string, string>>;

export interface PlantedCity {
  /** Of each unit in turn, over a return in order. */
  readonly answers?: (unit: number) => Typed;
  readonly references?: (unit: number) => Readonly<Record<string, readonly Typed[]>>;
  readonly unitType?: string;
  readonly units?: number;
}

/** As many returns in order as asked, each under its own code. */
export function cityOf({ answers, references, unitType = 'truong_thpt', units = 12 }: PlantedCity): Sheets {
  const sheets = emptySheets();
  for (let unit = 0; unit < units; unit += 1) {
    const own = exampleSheets({ answers: answers?.(unit) ?? {}, references: references?.(unit) ?? {}, unitType, reports: [] });
    for (const [key, sheet] of own) {
      for (const row of sheet.rows) {
        row.set('ma_don_vi', `DON_VI_${unit}`);
        if (row.has('ten_don_vi')) row.set('ten_don_vi', `Trường THPT Minh Họa ${unit}`);
        sheets.get(key)?.rows.push(row);
      }
    }
  }
  return sheets;
}
