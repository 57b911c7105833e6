/** Slips of a keyboard in a name: letters, accents, telex and VNI left-overs, spaces, capitals. */

const tones: Readonly<Record<string, readonly [string, string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const shapes: Readonly<Record<string, readonly [string, string]>> = {
  '\u0302': ['', '6'],
  '\u031b': ['w', '7'],
  '\u0306': ['w', '8'],
};
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

type Random = () => number;
const index = (length: number, random: Random) => Math.floor(random() * length);

/** The letters as the keyboard sent them while the input method was off, or was too late. */
function leftOver(syllable: string, key: 0 | 1, isAtEnd: boolean): string {
  let tone = '';
  const letters = [...syllable.normalize('NFC')].map((letter) => {
    if (/đ/i.test(letter)) return key === 0 ? `${letter === 'đ' ? 'd' : 'D'}d` : `${letter === 'đ' ? 'd' : 'D'}9`;
    const [base = '', ...marks] = letter.normalize('NFD');
    let typed = base;
    for (const mark of marks) {
      const shape = shapes[mark]?.[key];
      if (shape !== undefined) typed += key === 0 && mark === '\u0302' ? base.toLowerCase() : shape;
      const own = tones[mark]?.[key];
      if (own !== undefined && isAtEnd) tone = own;
      else if (own !== undefined) typed += own;
    }
    return typed;
  });
  return letters.join('') + tone;
}

/** The tone alone is left over: "Nguyêxn", "Nguyênx". */
function halfLeft(syllable: string): string {
  let tone = '';
  const letters = [...syllable.normalize('NFD')].filter((sign) => {
    if (tones[sign] === undefined) return true;
    tone = tones[sign][0];
    return false;
  });
  return letters.join('').normalize('NFC') + tone;
}

function swapped(text: string, at: number): string {
  const letters = [...text];
  [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
  return letters.join('');
}

function moved(syllable: string, random: Random): string {
  const signs = [...syllable.normalize('NFD')];
  const at = signs.findIndex((sign) => tones[sign] !== undefined);
  if (at < 0) return swapped(syllable, index(syllable.length - 1, random));
  const [tone = ''] = signs.splice(at, 1);
  const places = signs.flatMap((sign, place) => (/[a-z]/i.test(sign) && place + 1 !== at ? [place] : []));
  const place = places[index(places.length, random)] ?? 0;
  signs.splice(place + 1, 0, tone);
  return signs.join('').normalize('NFC');
}

function retoned(syllable: string, random: Random): string {
  const bare = [...syllable.normalize('NFD')].filter((sign) => tones[sign] === undefined);
  const vowels = bare.flatMap((sign, place) => (/[aeiouy]/i.test(sign) ? [place] : []));
  const place = vowels[index(vowels.length, random)];
  const tone = ['', ...Object.keys(tones)][index(6, random)] ?? '';
  if (place !== undefined) bare.splice(place + 1, 0, tone);
  return bare.join('').normalize('NFC');
}

function neighbour(syllable: string, random: Random): string {
  const letters = [...syllable];
  const at = index(letters.length, random);
  const low = (letters[at] ?? '').normalize('NFD').charAt(0).toLowerCase();
  const row = rows.find((one) => one.includes(low)) ?? 'qwertyuiop';
  const near = row.charAt(Math.max(0, row.indexOf(low)) + (random() < 0.5 ? 1 : -1)) || row.charAt(1);
  letters[at] = letters[at] === (letters[at] ?? '').toLowerCase() ? near : near.toUpperCase();
  return letters.join('');
}

function spaceMoved(name: string, by: 1 | -1): string {
  const at = name.indexOf(' ');
  if (at < 1) return name;
  return by === 1
    ? `${name.slice(0, at)}${name.charAt(at + 1)} ${name.slice(at + 2)}`
    : `${name.slice(0, at - 1)} ${name.charAt(at - 1)}${name.slice(at + 1)}`;
}

const ofSyllable: Readonly<Record<string, (syllable: string, random: Random) => string>> = {
  swap: (one, random) => swapped(one, index(Math.max(1, one.length - 1), random)),
  drop: (one, random) => {
    const at = index(one.length, random);
    return one.length < 3 ? one : one.slice(0, at) + one.slice(at + 1);
  },
  double: (one, random) => {
    const at = index(one.length, random);
    return one.slice(0, at + 1) + one.slice(at).toLowerCase();
  },
  neighbour,
  moved,
  retoned,
  untoned: (one) =>
    one
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D'),
  telex: (one) => leftOver(one, 0, true),
  'telex within': (one) => leftOver(one, 0, false),
  'half telex': (one) => halfLeft(one),
  vni: (one) => leftOver(one, 1, true),
  small: (one) => one.toLowerCase(),
  'second capital': (one) => one.slice(0, 2).toUpperCase() + one.slice(2),
  torn: (one) => (one.length < 4 ? one : `${one.slice(0, 2)} ${one.slice(2)}`),
};
const ofName: Readonly<Record<string, (name: string) => string>> = {
  'space later': (name) => spaceMoved(name, 1),
  'space sooner': (name) => spaceMoved(name, -1),
  joined: (name) => name.replace(/ /g, ''),
  dotted: (name) => name.replace(/ /g, '.'),
  dashed: (name) => name.replace(/ /g, '-'),
  'all telex': (name) =>
    name
      .split(' ')
      .map((one) => leftOver(one, 0, true))
      .join(' '),
  'all vni': (name) =>
    name
      .split(' ')
      .map((one) => leftOver(one, 1, true))
      .join(' '),
};

export const slips: readonly string[] = [...Object.keys(ofSyllable), ...Object.keys(ofName)];

/** The name with one slip of this kind. */
export function slip(name: string, kind: string, random: Random): string {
  const whole = ofName[kind];
  if (whole) return whole(name);
  const syllables = name.split(' ');
  const at = index(syllables.length, random);
  syllables[at] = ofSyllable[kind]?.(syllables[at] ?? '', random) ?? '';
  return syllables.join(' ');
}
