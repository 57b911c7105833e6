/** Keeps a text without accents one, where only some of its words were mended. */

const plain = /^[\x20-\x7e\s“”‘’–—…•]*$/;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A text without accents stays one when few of its words are mended. */
export function asTyped(own: string, meant: string): string {
  if (!plain.test(own)) return meant;
  const words = meant.split(' ');
  const toned = words.filter((word) => !plain.test(word)).length;
  return toned * 2 > words.length ? meant : withoutAccents(meant);
}
