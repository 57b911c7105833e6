/** Names of schools that may be one: short forms, accents, signs and the word for a school aside. */

const shortForms: readonly (readonly [string, string])[] = [
  ['tr', 'truong'],
  ['ptth', 'thpt'],
  ['trung hoc pho thong', 'thpt'],
  ['trung hoc co so', 'thcs'],
  ['tieu hoc', 'th'],
  ['mam non', 'mn'],
  ['mau giao', 'mg'],
  ['pho thong', 'pt'],
  ['lien cap', 'lc'],
  ['giao duc', 'gd'],
  ['trung tam', 'tt'],
];

/** Whether two names differ in nothing but how they are written. */
export function areNear(one: string, two: string): boolean {
  return plainName(one) !== '' && plainName(one) === plainName(two);
}

function plainName(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const short = shortForms.reduce((said, [long, form]) => said.split(` ${long} `).join(` ${form} `), ` ${words} `);
  return short.split(' truong ').join(' ').trim();
}
