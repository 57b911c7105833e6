/** How sentences get worse on their way into a cell: case, accents, old fonts, hidden letters, slips. */

export const noises = [
  ...['none', 'none', 'none', 'none', 'none', 'none', 'none'],
  ...['lower', 'plain', 'plain lower', 'nfd', 'zero-width', 'tcvn3', 'vni', 'capitals', 'spaces', 'full-width', 'typo'],
] as const;

const tcvn3 = [
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ',
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢£¤¥¦§',
] as const;
const tones: Readonly<Record<string, string>> = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };

function toTcvn3(text: string): string {
  const [from, to] = tcvn3.map((letters) => [...letters]);
  return [...text.normalize('NFC')]
    .map((letter) => {
      const at = from?.indexOf(letter) ?? -1;
      if (at >= 0) return to?.[at] ?? letter;
      const low = from?.indexOf(letter.toLowerCase()) ?? -1;
      return low >= 0 ? (to?.[low] ?? letter) : letter;
    })
    .join('');
}

/** VNI: a vowel and its sign; â ê ô have â, ă has ê; đ is ñ, ơ is ô, ư is ö. */
function toVni(text: string): string {
  const circumflex: Readonly<Record<string, string>> = {
    '': 'â',
    '\u0300': 'à',
    '\u0301': 'á',
    '\u0309': 'å',
    '\u0303': 'ã',
    '\u0323': 'ä',
  };
  const breve: Readonly<Record<string, string>> = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' };
  const eye: Readonly<Record<string, string>> = { '\u0300': 'ì', '\u0301': 'í', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' };
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (letter === 'đ') return 'ñ';
      if (letter === 'Đ') return 'Ñ';
      const [base = '', ...marks] = letter.normalize('NFD');
      const tone = marks.find((mark) => mark in tones) ?? '';
      const isUpper = base !== base.toLowerCase();
      const cased = (sign: string) => (isUpper ? sign.toUpperCase() : sign);
      if (marks.includes('\u0302')) return base + cased(circumflex[tone] ?? '');
      if (marks.includes('\u0306')) return base + cased(breve[tone] ?? '');
      if (marks.includes('\u031b')) return cased(base.toLowerCase() === 'o' ? 'ô' : 'ö') + (tone && cased(tones[tone] ?? ''));
      if (base.toLowerCase() === 'i' && tone) return cased(eye[tone] ?? '');
      if (letter === 'ỵ') return 'î';
      return tone ? base + cased(tones[tone] ?? '') : letter;
    })
    .join('');
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** The sentence with one kind of noise; links and addresses keep their letters. */
export function disturb(text: string, noise: string, random: () => number): string {
  const at = (length: number) => Math.floor(random() * length);
  if (/https?:|@|\.com/.test(text) && !['nfd', 'spaces', 'none'].includes(noise)) return text;
  switch (noise) {
    case 'lower':
      return text.toLowerCase();
    case 'plain':
      return plain(text);
    case 'plain lower':
      return plain(text).toLowerCase();
    case 'nfd':
      return text.normalize('NFD');
    case 'zero-width':
      return [...text].map((letter) => (random() < 0.15 ? `${letter}\u200b` : letter)).join('');
    case 'tcvn3':
      return toTcvn3(text);
    case 'vni':
      return toVni(text);
    case 'capitals':
      return text.toUpperCase();
    case 'spaces':
      return text.replace(/ /g, () => (random() < 0.3 ? (random() < 0.5 ? '  ' : '\u00a0') : ' '));
    case 'full-width':
      return text.replace(/[!-~]/g, (sign) => (random() < 0.5 ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign));
    case 'typo': {
      const letters = [...text];
      const place = at(letters.length - 1);
      [letters[place], letters[place + 1]] = [letters[place + 1] ?? '', letters[place] ?? ''];
      return letters.join('');
    }
    default:
      return text;
  }
}
