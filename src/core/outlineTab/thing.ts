/** Properties of plain objects by path, for rows and details of an outline alike. */

/** An object of the outline while it is being read. */
export interface Thing {
  [property: string]: unknown;
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The property at "shape.rows"; undefined where there is none. */
export function propertyAt(thing: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (isThing(value) ? value[step] : undefined), thing);
}

/** Sets the property at "shape.rows", making what is on the way. */
export function setProperty(thing: Thing, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let inner = thing;
  for (const step of steps) {
    const next = inner[step];
    const made: Thing = isThing(next) ? next : {};
    inner[step] = made;
    inner = made;
  }
  inner[last] = value;
}

/** The things of a list; none where it is no list. */
export function thingsOf(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.filter(isThing) : [];
}

/** A text property; '' where it is no text. */
export function textOf(thing: Thing | undefined, property: string): string {
  const value = thing === undefined ? undefined : propertyAt(thing, property);
  return typeof value === 'string' ? value : '';
}

/** The same value by its parts, whatever the order of its properties. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((one, at) => sameValue(one, right[at]));
  }
  if (!isThing(left) || !isThing(right)) return left === right;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => name in right && sameValue(left[name], right[name]))
  );
}

/** The questions of the answers tab. */
export function questionsOf(outline: Thing): readonly Thing[] {
  return thingsOf(propertyAt(outline, 'answers.sections')).flatMap((one) => thingsOf(one.fields));
}

/** The tables by their key. */
export function tableEntries({ references }: Thing): readonly (readonly [string, Thing])[] {
  return isThing(references)
    ? Object.entries(references).filter((one): one is [string, Thing] => isThing(one[1]))
    : [];
}
