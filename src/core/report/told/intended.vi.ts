/** What units mean to do themselves. */
import { formatInText } from '../../cells/numberText.ts';
import { isMeantBehind } from '../../narratives/kinds/doneAndMeant.vi.ts';
import { plannedTime } from '../../narratives/kinds/laterOn.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { isAlone, isSmall } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { lowerFirst, upperFirst } from '../words.vi.ts';
import { isSayable } from './clauses.vi.ts';
import { doesPointBack, saidOf } from './statementText.vi.ts';
import { whoOf } from './who.vi.ts';

const mostIntentions = 5;
/** What fewer units mean to do is in the note. */
const fewestUnits = 2;

const announcing =
  /^(?:(?:(?:đã |đang )?(?:dự kiến|dự định|lên kế hoạch|có kế hoạch|chuẩn bị|đăng ký) (?!về|cho|số))|(?:theo )?kế hoạch (?:của |trong )?(?=năm ))?(?:sẽ |cần |có ý định |định |(?:hiện |hiện nay |vẫn )?đang (?:tiến hành |tiếp tục |khẩn trương |trong quá trình )*)*/;

/** It is under way: "đang xây dựng quy chế", which nobody promises to begin. */
const underWay =
  /^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|hiện|hiện nay|vẫn) )*đang (?:tiến hành |tiếp tục |khẩn trương |trong quá trình )*/iu;
/** What goes on is not said to begin. */
const goingOn = /^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng) )*(?:sẽ )?tiếp tục (?=\p{L})/iu;

/** "sẽ tổ chức …" → "tổ chức …". */
export function intended(one: Statement, input: ReportInput): string {
  const bare = saidOf(one, input).replace(announcing, '');
  const said = goingOn.test(one.text) && !bare.startsWith('tiếp tục ') ? `tiếp tục ${bare}` : bare;
  const when = plannedTime.exec(said);
  return when === null ? said : `${said.slice(when[0].length)} trong ${lowerFirst(when[1] ?? '')}`;
}

/** A sentence, then one unit's own plans that name somebody else. */
export function intentionsText(input: ReportInput): string[] {
  const own = mostIntended(input);
  const meant = intentionsTold(input);
  const others = isAlone(input)
    ? own.filter((one) => !meant.includes(one) && !doesPointBack(one.text)).map((one) => `${upperFirst(saidOf(one, input))}.`)
    : [];
  if (meant.length === 0) return others;
  const begun = meant.filter(({ text }) => underWay.test(text));
  const told = [
    planned(
      meant.filter((one) => !begun.includes(one)),
      'sẽ',
      input,
    ),
    planned(begun, 'đang', input),
  ];
  return [told.filter(Boolean).join(' '), ...others];
}

/** "Các đơn vị sẽ: …", "Trường A đang …". */
function planned(some: readonly Statement[], mark: string, input: ReportInput): string {
  const [only, ...more] = some;
  if (only === undefined) return '';
  if (more.length === 0 && !isAlone(input) && only.units.length === 1)
    return `${whoOf(only.units, input)} ${mark} ${intended(only, input)}.`;
  const whose = mark === 'sẽ' ? 'Thời gian tới, đơn vị' : 'Đơn vị';
  const lead = `${isAlone(input) ? whose : 'Các đơn vị'} ${mark}`;
  const parts = some.map((one) =>
    isAlone(input) ? intended(one, input) : `${intended(one, input)} (${formatInText(one.units.length)} đơn vị)`,
  );
  return `${lead}${parts.length === 1 ? '' : ':'} ${parts.join('; ')}.`;
}

function mostIntended(input: ReportInput): readonly Statement[] {
  const { intentions: under } = input.outline.closing;
  return input.statements.statements
    .filter((one) => one.under === under && one.voice === 'units' && isSayable(one, input) && !isAdvice(one))
    .filter((one) => isSmall(input) || one.units.length >= fewestUnits)
    .slice(0, mostIntentions);
}

/** What begins with somebody else is no plan of the unit's: "việc giám sát nên …"; nor what may be done by now. */
export function intentionsTold(input: ReportInput): readonly Statement[] {
  return mostIntended(input).filter((one) => isPlan(intended(one, input)) && !isMeantBehind(one.text));
}

/** "Nên tổ chức …": advice to somebody, no plan of the unit's. */
export function isAdvice({ text }: Statement): boolean {
  return /^(?:nên|có thể|mong|giá như|ước)(?!\p{L})/iu.test(text);
}

/** An act of its own; that something will not be done or is not needed is no plan. */
export function isPlan(text: string): boolean {
  return beginsWithVerb(text) && !/^(?:không|chưa|đừng|khỏi|thôi)(?!\p{L})/iu.test(text);
}
