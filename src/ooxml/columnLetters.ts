/** The letters that name a column: "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** 27 for "AB", in whatever case: the column that letters name. */
export function columnOfLetters(letters: string): number {
  const number = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return number - 1;
}
