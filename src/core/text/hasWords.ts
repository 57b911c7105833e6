/** Whether words are in a key as whole words. */

export function hasWords(key: string, words: string): boolean {
  for (let at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
    if (!isLetter(key[at - 1]) && !isLetter(key[at + words.length])) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d]/u.test(sign);
}
