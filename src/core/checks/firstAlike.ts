/** Finds which of many things said the same first. Their texts, as long as all they wrote, are not kept. */

/** Gives the first thing of the same text; undefined to the first one itself. */
export function firstAlike<Thing>(
  textOf: (thing: Thing) => string,
): (thing: Thing) => Thing | undefined {
  const firsts = new Map<number, Thing>();
  return (thing) => {
    const text = textOf(thing);
    const print = fingerprint(text);
    const first = firsts.get(print);
    if (first === undefined) firsts.set(print, thing);
    return first !== undefined && textOf(first) === text ? first : undefined;
  };
}

const longest = 4096;

/** FNV-1a, and how long the text is. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) * longest + (text.length % longest);
}
