/** What is beside the boxes of a unit's form, in the words of the sheet that holds them. */

/** The same with every `help` put into other words. */
export function withHints<Part>(part: Part, hint: (text: string) => string): Part {
  if (Array.isArray(part)) return part.map((one) => withHints(one, hint)) as Part;
  if (part === null || typeof part !== 'object') return part;
  const told = Object.entries(part).map(([name, value]) => [
    name,
    name === 'help' && typeof value === 'string' ? hint(value) : withHints(value, hint),
  ]);
  return Object.fromEntries(told);
}
