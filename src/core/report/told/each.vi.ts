/** Says of a number that is no sum whose it is. */
import type { Statement } from '../../narratives/statements.ts';
import type { ReportInput } from '../input.ts';
import { nounOf } from './who.vi.ts';

/** "mỗi trường": before a number that is no sum. */
export function eachOf(statement: Statement, said: string, input: ReportInput): string {
  if (!statement.isOfEach || statement.units.length < 2 || saysEach.test(said)) return '';
  const noun = nounOf(statement.units, input);
  return `mỗi ${noun.includes(',') ? 'đơn vị' : noun}`;
}

const saysEach = /(?<!\p{L})(?:mỗi|từng|bình quân|trung bình)(?!\p{L})/iu;
