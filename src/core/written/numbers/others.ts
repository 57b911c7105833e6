/** Whether a number is another's: of the whole city, of a unit that is named and is not the writer. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey } from '../../text/text.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import { isOffice, isOneSchool } from '../openings.vi.ts';
import {
  anyDeed,
  asExample,
  beforeSubject,
  centreWrites,
  departmentOpens,
  heldOrIssued,
  ofAll,
  officeActs,
  officeAfter,
  officeBids,
  officeTold,
  opensWithAll,
  ownCentre,
  schoolNamed,
  unitDid,
  unitNamed,
  unitOpens,
  wholeArea,
  writerActs,
} from './others.vi.ts';
import { partOnly } from './unreal.vi.ts';

/** An office tells of one of its schools: by a heading, or by the words before the number. */
function isOfOneSchool({ text, key, passage, schoolBefore }: SentenceAt, at: number): boolean {
  const { writer } = passage;
  if (!isOffice(writer)) return false;
  const from = key.lastIndexOf(';', at) + 1;
  const named = [...eachMatch(text.slice(from, at), new RegExp(schoolNamed, 'gu'))].pop();
  const school = named ? compareKey(named[1] ?? '') : schoolHeld(text.slice(0, at), schoolBefore);
  return school !== '' && !writer.includes(school);
}

/** The school that still holds at the end of a text: one that opens a clause, until another subject does. */
export function schoolHeld(text: string, before: string): string {
  return text.split(/[;|]/).reduce((held, clause) => {
    const found = schoolNamed.exec(clause);
    const lead = compareKey(clause.slice(0, found?.index ?? 0));
    if (found && beforeSubject.test(lead)) return compareKey(found[1] ?? '');
    return opensWithAll.test(compareKey(clause)) ? '' : held;
  }, before);
}

/** Figures with what tells them from the office's own. */
export function withSchool(
  reading: SentenceAt,
  drafts: readonly FigureDraft[],
): readonly FigureDraft[] {
  return drafts.map((draft): FigureDraft => {
    if (isOfOneSchool(reading, draft.start)) return { ...draft, ofSchool: true };
    if (!isOfOffice(reading, draft.start) && !isHeldByOffice(reading, draft)) return draft;
    return { ...draft, doubts: [...draft.doubts, 'of-others'] };
  });
}

/** "3 buổi tuyên truyền do Huyện đoàn tổ chức", "5 văn bản của Sở". */
function isHeldByOffice({ key, passage }: SentenceAt, { end }: FigureDraft): boolean {
  const { writer } = passage;
  if (writer === '' || !heldOrIssued.test(key.slice(0, end))) return false;
  const found = officeAfter.exec(partOnly.exec(key.slice(end))?.[0] ?? '');
  if (!found) return false;
  if (found[1] !== undefined || found[3] !== undefined) return !departmentOpens.test(writer);
  return isBeyond(writer, found[2] ?? found[4]);
}

/** Of a level that is not the writer's; a school is of none. */
export function isBeyond(writer: string, level: string | undefined): boolean {
  if (isOneSchool(writer)) return true;
  return level !== undefined && !new RegExp(`(?<!\\p{L})${level}(?!\\p{L})`, 'u').test(writer);
}

/** A line that leads in what an office other than the writer's did. */
export function isLedByOffice(line: string, writer: string): boolean {
  const acting = officeActs.exec(`${line.replace(/[ :.]+$/, '')} ${anyDeed}`);
  return acting !== null && isActingBeyond(acting, writer);
}

function isActingBeyond([acts, level, beyond, area]: RegExpExecArray, writer: string): boolean {
  if (ownCentre.test(acts)) return !centreWrites.test(writer);
  return beyond !== undefined || isBeyond(writer, level ?? area);
}

/** An office other than the writer's acts or tells, or a wider area is counted: the count may be theirs. */
function isOfOffice({ key, passage }: SentenceAt, at: number): boolean {
  const { writer } = passage;
  if (writer === '') return false;
  const from = Math.max(key.lastIndexOf(';', at), key.lastIndexOf('. ', at)) + 1;
  const before = key.slice(from, at);
  const to = key.slice(at).search(/;|\. |$/u) + at;
  const area = wholeArea.exec(key.slice(from, to));
  const acting = officeActs.exec(before.trimStart());
  if (acting) return isActingBeyond(acting, writer);
  if (area && isBeyond(writer, area[1])) return true;
  return eachMatch(before, officeTold).some(
    (found) =>
      isBeyond(writer, found[1]) &&
      !officeBids.test(found[0]) &&
      !writerActs.test(before.slice(found.index + found[0].length)),
  );
}

/** Words of a name: each begins with a capital. */
const properName = /\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,4}/gu;

/** From the last full stop or semicolon to the number; `own` is what the report says of its writer. */
export function isOfOthers(reading: SentenceAt, at: number): boolean {
  const { text, key, passage } = reading;
  const from = key.lastIndexOf(';', at) + 1;
  const before = key.slice(from, at);
  if (ofAll.test(before) || asExample.test(before)) return true;
  if (isOfOneSchool(reading, at)) return false;
  const own = passage.writer;
  if (own === '') return false;
  return eachMatch(text.slice(from, at), properName).some((found) => {
    const start = from + found.index;
    const name = compareKey(found[0]);
    const lead = key.slice(from, start);
    const kind = unitNamed.exec(lead)?.[0] ?? '';
    if (kind === '' || own.includes(name)) return false;
    const opens = unitOpens.test(lead.slice(0, lead.length - kind.length));
    return opens && unitDid.test(key.slice(start + found[0].length));
  });
}
