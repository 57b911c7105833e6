/** What an outline holds beyond the columns of the tab: one row a value, found by its path. */
import type { choices } from './columns.vi.ts';
import { isThing, sameValue, type Thing } from './thing.ts';

type DetailType = keyof typeof choices.detail;

/** A value at "written/figures/#0/verbs"; "@code" finds an element by its code, "#0" by its place. */
export interface Detail {
  readonly path: string;
  readonly type: DetailType;
  readonly value: string;
}

const forbidden = ['__proto__', 'constructor', 'prototype', ''];

/** What `whole` has and `base` has not, or has otherwise. */
export function detailsBeyond(base: unknown, whole: unknown, path = ''): Detail[] {
  if (sameValue(base, whole)) return [];
  if (Array.isArray(whole)) return listDetails(base, whole, path);
  if (!isThing(whole)) return [leaf(path, whole)];
  const inside = isThing(base) ? base : {};
  return Object.keys(whole).flatMap((name) =>
    detailsBeyond(inside[name], whole[name], step(path, escapeStep(name))),
  );
}

function listDetails(base: unknown, whole: readonly unknown[], path: string): Detail[] {
  if (whole.length === 0) return [{ path, type: 'empty', value: '' }];
  if (whole.every((one) => typeof one === 'string')) {
    const safe = whole.every((one) => one === one.trim() && one !== '' && !/[|[]/.test(one));
    return [{ path, type: 'list', value: safe ? whole.join(' | ') : JSON.stringify(whole) }];
  }
  const before = Array.isArray(base) ? base : [];
  return whole.flatMap((one, at) =>
    detailsBeyond(before[at], one, step(path, elementStep(before, at))),
  );
}

function elementStep(before: readonly unknown[], at: number): string {
  const one = before[at];
  const code = isThing(one) ? one.code : undefined;
  const twins = before.filter((other) => isThing(other) && other.code === code);
  const byCode = typeof code === 'string' && twins.length === 1;
  return byCode ? `@${escapeStep(code)}` : `#${at}`;
}

function leaf(path: string, value: unknown): Detail {
  if (typeof value === 'number') return { path, type: 'number', value: String(value) };
  if (typeof value === 'boolean') return { path, type: 'yes', value: value ? '1' : '0' };
  return typeof value === 'string'
    ? { path, type: 'text', value }
    : { path, type: 'null', value: '' };
}

/** The value a detail says; undefined where it is none of its type. */
export function detailValue({ type, value }: Detail): { of: unknown } | undefined {
  if (type === 'text') return { of: value };
  if (type === 'empty') return { of: [] };
  if (type === 'null') return { of: null };
  const text = value.trim();
  if (type === 'yes') return /^[01]$/.test(text) ? { of: text === '1' } : undefined;
  if (type === 'list') return listOf(text);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { of: Number(text) } : undefined;
}

function listOf(text: string): { of: unknown } | undefined {
  if (text === '') return undefined;
  if (!text.startsWith('[')) return { of: text.split('|').map((part) => part.trim()) };
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) && parts.every((one) => typeof one === 'string')
      ? { of: parts }
      : undefined;
  } catch {
    // A list that starts like a quoted one and is none.
    return undefined;
  }
}

/** Puts a value at its path; false where the path leads nowhere. */
export function placeDetail(outline: Thing, path: string, value: unknown): boolean {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  if ([...steps, last].some((one) => forbidden.includes(plainStep(one)))) return false;
  let inner: unknown = outline;
  for (const [at, name] of steps.entries()) {
    inner = innerAt(inner, name, steps[at + 1] ?? last);
    if (inner === undefined) return false;
  }
  return setAt(inner, last, value);
}

function innerAt(outer: unknown, name: string, next: string): unknown {
  const found = at(outer, name);
  if (typeof found === 'object' && found !== null) return found;
  if (found !== undefined && found !== null) return undefined;
  const made = next.startsWith('#') ? [] : {};
  return setAt(outer, name, made) ? made : undefined;
}

function at(outer: unknown, name: string): unknown {
  if (isThing(outer)) return outer[plainStep(name)];
  if (!Array.isArray(outer)) return undefined;
  if (name.startsWith('#')) return outer[Number(name.slice(1))];
  const code = plainStep(name.slice(1));
  return outer.find((one) => isThing(one) && one.code === code);
}

function setAt(outer: unknown, name: string, value: unknown): boolean {
  if (isThing(outer) && !/^[#@]/.test(name)) {
    outer[plainStep(name)] = value;
    return true;
  }
  const place = /^#(\d+)$/.exec(name);
  if (!Array.isArray(outer) || place === null || Number(place[1]) > outer.length) return false;
  outer[Number(place[1])] = value;
  return true;
}

function step(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function escapeStep(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}

function plainStep(name: string): string {
  return name.replace(/~1/g, '/').replace(/~0/g, '~');
}
