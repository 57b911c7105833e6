/** Three cell rules as JSON schemas for Ajv: a required text (C01), a number (C02), a complete return's signature (A01). */
import type { Rows } from '../city.ts';
import * as words from '../cityWords.vi.ts';
import { measureGroups } from '../plain.ts';
import { years } from '../plainRead.ts';
import { requirePeer } from './installed.ts';

/** Rules that a schema of one row can hold. */
export const cellRules = ['C01', 'C02', 'A01'];

type Schema = object;
type Validate = (row: readonly string[]) => boolean;

const filled: Schema = { minLength: 1 };

/** A row is an array of texts: the schema of some of its columns. */
function rowOf(codes: readonly string[], columns: Readonly<Record<string, Schema>>): Schema {
  const at = Math.max(...Object.keys(columns).map((code) => codes.indexOf(code)));
  return { items: codes.slice(0, at + 1).map((code) => columns[code] ?? {}) };
}

function allOf(codes: readonly string[], named: readonly string[], schema: Schema): Schema {
  return rowOf(codes, Object.fromEntries(named.map((code) => [code, schema])));
}

/** Compiled once, as one would keep them. */
export function compileRules(rows: Rows) {
  const Ajv = (
    requirePeer('ajv') as {
      default: new (options: object) => { compile(schema: Schema): Validate };
    }
  ).default;
  const ajv = new Ajv({ strict: false });
  const [codes = []] = rows['Số liệu'] ?? [];
  const [schoolCodes = []] = rows['BTC 1 Cơ sở'] ?? [];
  const isComplete = rowOf(codes, { hoan_thanh: filled });
  const yearly = (field: string) => years.map((year) => `${field}.${year}`);
  const numbers = codes.filter((code) => /\.\d{4}$/.test(code));
  const number = { pattern: `^(?:|\\d+|${words.money.replace('#', '\\d+')}|${words.none})$` };
  const said = measureGroups.map(([text, figures]) => ({
    anyOf: [text, ...figures.flatMap(yearly)].map((code) => rowOf(codes, { [code]: filled })),
  }));
  // Where the first fails, the second is not asked.
  const whenComplete = (schema: Schema) => ({ anyOf: [{ not: isComplete }, schema] });
  const closing = allOf(codes, ['danh_gia', 'kho_khan', 'de_xuat'], filled);
  return {
    A01: ajv.compile(
      whenComplete(allOf(codes, ['nguoi_lap', 'chuc_vu', 'so_van_ban', 'ngay_van_ban'], filled)),
    ),
    C01: ajv.compile({
      allOf: [rowOf(codes, { dau_moi: filled }), whenComplete({ allOf: [closing, ...said] })],
    }),
    C02: ajv.compile(allOf(codes, numbers, number)),
    schools: ajv.compile(allOf(schoolCodes, yearly('so_lan'), filled)),
  };
}

/** "rule unit" of every unit that breaks a rule. */
export function brokenBySchema(rows: Rows, compiled: ReturnType<typeof compileRules>): Set<string> {
  const broken = new Set<string>();
  const [codes = [], ...lines] = rows['Số liệu'] ?? [];
  const unit = codes.indexOf('ma_don_vi');
  const [registry = [], ...units] = rows['Đơn vị'] ?? [];
  const at = registry.indexOf('loai_don_vi');
  const types = new Map(units.map((line) => [line[0] ?? '', line[at] ?? '']));
  for (const line of lines) {
    const code = line[unit] ?? '';
    if (!compiled.C01(line)) broken.add(`C01 ${code}`);
    if (!compiled.A01(line)) broken.add(`A01 ${code}`);
    if (types.get(code) !== 'phong_so' && !compiled.C02(line)) broken.add(`C02 ${code}`);
  }
  for (const line of (rows['BTC 1 Cơ sở'] ?? []).slice(1)) {
    if (!compiled.schools(line)) broken.add(`C01 ${line[0]}`);
  }
  return broken;
}
