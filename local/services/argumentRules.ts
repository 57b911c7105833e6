/** What google.script.run lets through: null, booleans, numbers, strings, plain objects, arrays. */

/** A copy of an argument as the server gets it; throws on what Google refuses, as a Date. */
export function carryIn(value: unknown): unknown {
  if (!isCarried(value)) {
    throw new TypeError(
      'Failed due to illegal value in property: google.script.run carries null, booleans, ' +
        'numbers, strings, plain objects and arrays only.',
    );
  }
  return JSON.parse(JSON.stringify(value));
}

/** A copy of an answer as the sidebar gets it: null when anything in it cannot cross. */
export function copyAnswer(value: unknown): unknown {
  return isCarried(value) ? JSON.parse(JSON.stringify(value)) : null;
}

function isCarried(value: unknown, above: readonly unknown[] = []): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || above.includes(value)) return false;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Array]' && kind !== '[object Object]') return false;
  // Of another realm, a plain object's prototype is that realm's, whose own prototype is null.
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain =
    Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  const inside = [...above, value];
  return plain && Object.values(value).every((part) => isCarried(part, inside));
}
