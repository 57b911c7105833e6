/** The letters of TCVN3 (ABC, ".VnTime") and VNI-Windows, and the signs that betray them. */

const tcvn3Codes = [
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢£¤¥¦§',
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ',
] as const;

/** Tone signs that VNI writes after a vowel, and what they make of it. */
const vniPairs = {
  'aø aù aû aõ aï': 'à á ả ã ạ',
  'aê aè aé aú aü aë': 'ă ằ ắ ẳ ẵ ặ',
  'aâ aà aá aå aã aä': 'â ầ ấ ẩ ẫ ậ',
  'eø eù eû eõ eï': 'è é ẻ ẽ ẹ',
  'eâ eà eá eå eã eä': 'ê ề ế ể ễ ệ',
  'oø où oû oõ oï': 'ò ó ỏ õ ọ',
  'oâ oà oá oå oã oä': 'ô ồ ố ổ ỗ ộ',
  'ôø ôù ôû ôõ ôï': 'ờ ớ ở ỡ ợ',
  'uø uù uû uõ uï': 'ù ú ủ ũ ụ',
  'öø öù öû öõ öï': 'ừ ứ ử ữ ự',
  'yø yù yû yõ': 'ỳ ý ỷ ỹ',
  'ì í æ ó ò': 'ì í ỉ ĩ ị',
  'ô ö î ñ': 'ơ ư ỵ đ',
} as const;

const vniTable = new Map<string, string>();
for (const [typed, meant] of Object.entries(vniPairs)) {
  const letters = meant.split(' ');
  typed.split(' ').forEach((code, at) => {
    const letter = letters[at] ?? code;
    vniTable.set(code, letter);
    vniTable.set(code.toUpperCase(), letter.toUpperCase());
    const mixed = code.charAt(0).toUpperCase() + code.slice(1);
    vniTable.set(mixed, letter.toUpperCase());
  });
}
const tcvn3Letters = [...tcvn3Codes[1]];
const tcvn3Table = new Map([...tcvn3Codes[0]].map((code, at) => [code, tcvn3Letters[at] ?? code]));

/** A TCVN3 sign next to a letter, where no Unicode text has it. */
export const tcvn3Hit =
  /[A-Za-z][µ¸¶·¹¨¾¼½©Çª×Þß¬÷þ\u00ad](?!\d)|[A-Za-z][«»](?=[A-Za-z])|®(?=[a-zµ-þ])|§(?=[a-zµ-þ])|[bcdghklmnpqrstvx][äåæëîïñöøûüËÎÏÑÖØÜ](?!\p{Lu})/gu;

/** A VNI vowel with its tone sign: pairs that no Vietnamese word in Unicode has. */
export const vniHit =
  /a[ùøûõïâáàåãäêéèúüë]|e[ùøûõïâáàåãä]|o[ùøûõïâåä]|u[øûõï]|y[ùøûõ]|[ôö][ùøûõï]|A[ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|E[ÙØÛÕÏÂÁÀÅÃÄ]|O[ÙØÛÕÏÂÅÄ]|U[ØÛÕÏ]|Y[ÙØÛÕ]|[ÔÖ][ÙØÛÕÏ]/g;

const vniSequence = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ìíæóòôöîñ]/gi;
const asciiWord = /\S+/g;

export function fromVni(text: string): string {
  return text.replace(vniSequence, (code) => vniTable.get(code) ?? singles(code));
}

/** A pair that is no tone sign: each of its letters by itself. */
function singles(code: string): string {
  return [...code].map((letter) => vniTable.get(letter) ?? letter).join('');
}

/** Capitals of TCVN3 are a separate font over the same codes: a word in capitals stays so. */
export function fromTcvn3(text: string): string {
  const onlyCapitals = !/[a-z]/.test(text);
  return text.replace(asciiWord, (word) => {
    const letters = [...word].map((code) => tcvn3Table.get(code) ?? code).join('');
    const isCapital = !/[a-z]/.test(word) && (onlyCapitals || /[A-Z].*[A-Z]/.test(word));
    return isCapital ? letters.toUpperCase() : letters;
  });
}
