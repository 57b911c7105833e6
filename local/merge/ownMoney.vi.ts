/** The money that a column counts, as a number's format says it: it adds nothing. */
export const ownMoney = /(?<!\p{L})(?:đồng|vnđ|vnd|đ|₫)(?!\p{L})/giu;
