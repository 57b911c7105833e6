/** All matches of a global pattern, as String.matchAll gives them from ES2020 on. */
export function eachMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // Over a whole letter: a pattern with "u" goes back from the middle of a pair, for ever.
    if (match[0] === '') pattern.lastIndex += pattern.unicode ? lengthAt(text, match.index) : 1;
  }
  return matches;
}

function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
