/** Checks the questions and the columns of tables, each by itself and together. */
import { type Field, isNumeric } from '../../outline/schema.ts';
import { type FaultFinder, requireDistinct, requireNamed } from './faultFinder.ts';
import { faultPlaces, outlineFaults } from './faults.vi.ts';
import { propertyAt, questionsOf, type Thing, tableEntries, textOf, thingsOf } from './thing.ts';

export function checkFields(outline: Thing, finder: FaultFinder): void {
  const questions = questionsOf(outline);
  const sections = thingsOf(propertyAt(outline, 'answers.sections'));
  for (const section of sections) {
    const fields = thingsOf(section.fields);
    if (fields.length === 0) finder.say(section, 'nhan', outlineFaults.noAnswer);
    requireDistinct(finder, fields, 'label');
  }
  requireDistinct(finder, questions, 'code');
  const indicators = thingsOf(outline.indicators);
  for (const field of questions) {
    checkField(field, [...questions, ...indicators], finder);
    checkMeasure(field, finder);
  }
  if (sections.length > 0 && questions.every(({ kind }) => kind !== 'key')) {
    finder.say(sections[0], 'nhan', outlineFaults.noAnswersKey);
  }
  for (const [, table] of tableEntries(outline)) {
    const fields = thingsOf(table.fields);
    requireDistinct(finder, fields, 'code');
    requireDistinct(finder, fields, 'label');
    for (const field of fields) checkField(field, fields, finder);
    const key = textOf(questions[0], 'code');
    const found = fields.some((one) => one.code === key && one.kind === 'key');
    if (!found) finder.say(table, 'ma', outlineFaults.noKey(key));
  }
}

function checkField(field: Thing, around: readonly Thing[], finder: FaultFinder): void {
  const { kind, ceiling } = field;
  const code = textOf(field, 'code');
  if (code !== '' && !/^[a-z][a-z0-9_]*$/.test(code)) {
    finder.say(field, 'ma', outlineFaults.badCode(code));
  }
  if (kind === undefined) return;
  const counts = isNumberKind(kind);
  const options = thingsOf(field.options);
  requireDistinct(finder, options, 'code');
  requireDistinct(finder, options, 'label');
  if (kind === 'choice' && options.length === 0) {
    finder.say(field, 'kieu', outlineFaults.noOptions);
  }
  if (kind !== 'choice' && options.length > 0) {
    finder.say(field, 'kieu', outlineFaults.idleOptions);
  }
  if (field.measure !== undefined && !counts) {
    finder.say(field, 'cong_don', outlineFaults.idleMeasure);
  }
  if (kind === 'rate') checkRate(field, finder);
  if (field.yearly === true && !counts && kind !== 'native' && kind !== undefined) {
    finder.say(field, 'theo_nam', outlineFaults.idleYearly);
  }
  if (ceiling !== undefined && !counts) {
    finder.say(field, 'chan_tren', outlineFaults.idleCeiling);
  }
  if (counts && typeof ceiling === 'number' && ceiling <= 0) {
    finder.say(field, 'chan_tren', outlineFaults.lowCeiling);
  }
  if (field.mayNamePeople === true && kind !== 'text') {
    finder.say(field, 'ghi_ten', outlineFaults.namedPeople);
  }
  checkNative(field, around, finder);
}

/** Whether a field of this kind holds a number. */
export function isNumberKind(kind: unknown): boolean {
  return typeof kind === 'string' && isNumeric({ kind: kind as Field['kind'] });
}

/** Of a rate that units declare: nothing that would sum it, or tell it in other words. */
function checkRate(field: Thing, finder: FaultFinder): void {
  const { measure, ceiling, nouns, act } = field;
  if (measure !== undefined && measure !== 'apart') {
    finder.say(field, 'cong_don', outlineFaults.summedRate);
  }
  if (typeof ceiling === 'number' && ceiling > 100) {
    finder.say(field, 'chan_tren', outlineFaults.rateCeiling);
  }
  if (nouns !== undefined) finder.say(field, 'don_vi_tinh', outlineFaults.rateNoun);
  if (act !== undefined) finder.say(field, 'cau', outlineFaults.rateAct);
}

/** Of a question: how its years add up. */
function checkMeasure(field: Thing, finder: FaultFinder): void {
  const { kind, measure, yearly } = field;
  const counts = isNumberKind(kind) && kind !== 'rate';
  if (counts && yearly === true && measure === undefined) {
    finder.say(field, 'cong_don', outlineFaults.noMeasure);
  }
}

function checkNative(field: Thing, around: readonly Thing[], finder: FaultFinder): void {
  const role = propertyAt(field, 'native.role');
  if (field.kind === 'native' && role === undefined) {
    finder.say(field, 'phan_loai', outlineFaults.nativeRole);
  }
  if (field.kind !== 'native' && field.native !== undefined) {
    finder.say(field, 'phan_loai', outlineFaults.idleRole);
  }
  const at = { thing: field, column: 'doi_chieu', code: textOf(field, 'native.of') } as const;
  requireNamed(finder, at, { things: around, where: faultPlaces.indicators });
}
