/** Names of children and victims, found by the word before them or the class behind them. */

import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/compareKey.ts';
import { pattern, startsCapital } from '../text/letters.ts';
import { plainSyllable } from './nameParts.vi.ts';
import {
  acronyms,
  adultOrSchoolBefore,
  classWithNumber,
  famousNames,
  frequentMiddleNames,
  frequentSurnames,
  givenNameStops,
  introducers,
  nameThenClass,
  nameWord,
  oneWordChild,
  onlyFillers,
  pluralBefore,
  strongSurnames,
  surestMiddleNames,
  surnameStops,
  undotted,
} from './personalData.vi.ts';

const ascii = /^[\x20-\x7e]+$/;
const capitalRun = pattern('u')`^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*`;
const dotted = pattern('u')`^\p{Lu}\.(?: ?\p{Lu}\.)* ?\p{Lu}(?!\p{L})`;
const singleLetter = pattern('u')`^\p{Lu}\.?(?![\p{L}\d-])`;
const wordBefore = pattern('u')`(?:^|[^\p{L}\d.])(\p{L}+|\d[\d.]*) *$`;
const capitalWord = pattern('u')`^\p{Lu}\p{Ll}{1,6}$`;
const sentenceStart = /(?:^|[.!?:;\n]) *$/;
const longestName = 5;

/** Whether the word at `start` speaks of one child: not "các em", "trẻ em", "50 em". */
export function isSingular(text: string, start: number): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  if (before === undefined) return !/["“‘']$/.test(text.slice(0, start));
  if (/^\d/.test(before)) return Number(before) === 1;
  return !pluralBefore.has(before);
}

/** A child's or a victim's name after a word like "em", "cháu", "nạn nhân". */
export function namesChild(text: string): boolean {
  for (const match of eachMatch(text, introducers)) {
    const [word] = match;
    const end = match.index + word.length;
    const filled = onlyFillers.exec(text.slice(end, end + 120))?.[0] ?? '';
    const rest = text.slice(end + filled.length, end + filled.length + 60);
    if (!startsCapital.test(rest)) continue;
    if (isFullName(rest) || isDotted(rest)) return true;
    const isNamed = nameWord.test(filled);
    if ((isNamed || mayBeShort(text, match.index, word, filled)) && isShortName(rest)) return true;
  }
  return false;
}

/** Short names are believed only after "em", "cháu", "bé" of one child, outside titles. */
function mayBeShort(text: string, start: number, word: string, filled: string): boolean {
  if (!oneWordChild.test(word) || !/^ *$/.test(filled) || !isSingular(text, start)) return false;
  return word === word.toLowerCase() || sentenceStart.test(text.slice(0, start));
}

function runOf(rest: string): readonly string[] {
  return (capitalRun.exec(rest)?.[0] ?? '').split(' ');
}

/** "Nguyễn Văn An", "NGUYỄN VĂN AN", "Nguyen Van An"; not a school, a place, a heading. */
function isFullName(rest: string): boolean {
  const run = runOf(rest);
  const [surname = '', second = ''] = run;
  const name = run.join(' ').toLowerCase();
  const key = ascii.test(name) ? looseKey(name) : name;
  const known = ascii.test(name) ? frequentSurnames.loose : frequentSurnames.exact;
  const first = surname.toLowerCase();
  // Whatever the family name: few words but names have these in their middle.
  if (run.length > 2 && surestMiddleNames.has(second.toLowerCase())) return !isFamous(key);
  if (second === '' || !known.has(first) || surnameStops.has(second.toLowerCase())) return false;
  if (isFamous(key)) return false;
  const isCapitals = surname.length > 1 && surname === surname.toUpperCase();
  if (!isCapitals) return run.length <= longestName;
  return strongSurnames.has(first) || frequentMiddleNames.has(second.toLowerCase());
}

function isFamous(name: string): boolean {
  return famousNames.some((famous) => name === famous || name.startsWith(`${famous} `));
}

function isDotted(rest: string): boolean {
  const initials = dotted.exec(rest)?.[0];
  return initials !== undefined && !acronyms.has(initials.replace(/[. ]/g, ''));
}

/** "Hoa", "Minh Anh", "A", "NTA": one or two syllables that name no place and no group. */
function isShortName(rest: string): boolean {
  if (singleLetter.test(rest)) return true;
  const initials = undotted.exec(rest)?.[0];
  if (initials !== undefined) return !acronyms.has(initials);
  const run = runOf(rest);
  const [first = ''] = run;
  const isSyllable = capitalWord.test(first) && plainSyllable.test(looseKey(first));
  return (
    isSyllable &&
    run.length <= 2 &&
    !givenNameStops.has(first.toLowerCase()) &&
    !isFamous(run.join(' ').toLowerCase())
  );
}

/** "Nguyễn Văn An (lớp 7A2)", unless a teacher or a school is named so. */
export function namesPupilOfClass(text: string): boolean {
  if (!classWithNumber.test(text)) return false;
  for (const match of eachMatch(text, nameThenClass)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (!adultOrSchoolBefore.test(before) && isFullName(match[1] ?? '')) return true;
  }
  return false;
}
