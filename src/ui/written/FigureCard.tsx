/** A proposed figure: what it is for, the sentence it comes from, and what a person decides. */
import type { EditableCell } from '../../api/api.ts';
import type { WrittenFigureProposal, WrittenSentence } from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import { type Choice, type ChosenYear, type FieldOfYear, mayBeAllYears } from './choices.ts';
import * as words from './words.vi.ts';

interface Props {
  /** Its place in the report. */
  readonly at: number;
  readonly isCurrent: boolean;
  readonly figure: WrittenFigureProposal;
  readonly sentence: WrittenSentence | undefined;
  readonly choice: Choice;
  readonly fields: readonly FieldOfYear[];
  readonly years: readonly number[];
  readonly cells: readonly EditableCell[];
  /** Why it cannot be taken, or ''. */
  readonly obstacle: string;
  /** It denies something of the whole period, and no year of it is taken. */
  readonly forAllYears: boolean;
  decide(choice: Partial<Choice>): void;
}

export function FigureCard(props: Props) {
  const { at, figure, choice, isCurrent } = props;
  const isOpen = choice.state === 'open';
  return (
    <li
      class={`proposal ${choice.state} ${isCurrent ? 'current' : ''}`}
      aria-label={figure.typed}
      data-figure={at}
    >
      <h2>
        <button
          type="button"
          class="figure"
          aria-keyshortcuts="n b"
          aria-describedby={`quote-${at} doubts-${at}`}
        >
          {figure.typed}
        </button>
        {figure.sure === 'can_xem' && isOpen && <span class="chip doubtful">{words.mustLook}</span>}
      </h2>
      <Selects {...props} />
      <Quote {...props} />
      <Doubts {...props} />
      <Decision {...props} />
    </li>
  );
}

function Selects({ figure, choice, fields, years, cells, decide }: Props) {
  const isOfPeriod = cells.some(({ year }) => year === null);
  return (
    <p class="selects">
      <select
        aria-label={words.fieldOf(figure.typed)}
        value={choice.field}
        onChange={(event) => decide({ field: event.currentTarget.value, state: 'open' })}
      >
        {fields.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      {!isOfPeriod && (
        <select
          class={`year ${choice.year === null ? 'missing' : ''}`}
          aria-keyshortcuts="Enter b"
          aria-label={words.yearOf(figure.typed)}
          value={String(choice.year ?? '')}
          onChange={(event) => decide({ year: chosen(event.currentTarget.value), state: 'open' })}
        >
          <option value="">{words.chooseYear}</option>
          {years.map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
          {mayBeAllYears(figure) && <option value="all">{words.allYears}</option>}
        </select>
      )}
    </p>
  );
}

function chosen(value: string): ChosenYear {
  return value === 'all' ? value : Number(value) || null;
}

function Quote({ at, figure, sentence }: Props) {
  if (!sentence) return null;
  const { text, section } = sentence;
  return (
    <blockquote class="quote">
      <span id={`quote-${at}`}>
        {text.slice(0, figure.start)}
        <mark>{text.slice(figure.start, figure.end)}</mark>
        {text.slice(figure.end)}
      </span>{' '}
      <button type="button" class="to-report">
        {words.section(section) || words.opening}
      </button>
    </blockquote>
  );
}

function Doubts({ at, figure, choice, cells, obstacle }: Props) {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const isOpen = choice.state === 'open';
  return (
    <div id={`doubts-${at}`} class="doubts">
      {isOpen && figure.doubts.length > 0 && (
        <p class="doubt">{figure.doubts.map((doubt) => words.doubts[doubt]).join(' ')}</p>
      )}
      {isOpen && obstacle !== '' && obstacle !== words.yearFirst && <p class="doubt">{obstacle}</p>}
      {choice.state !== 'dropped' && filled.length > 0 && (
        <p class="doubt">{words.replaces(filled.map(({ text }) => text).join('”, “'))}</p>
      )}
    </div>
  );
}

function Decision({ figure, choice, obstacle, forAllYears, decide }: Props) {
  if (choice.state !== 'open') return <Decided {...{ figure, choice, decide }} />;
  return (
    <p class="decision">
      {forAllYears && choice.year === null && (
        <Button
          look="tonal"
          says={`${words.takeAllYears}: ${figure.typed}`}
          onClick={() => decide({ year: 'all', state: 'taken' })}
        >
          {words.takeAllYears}
        </Button>
      )}
      <Button
        look="pill"
        blocked={obstacle !== ''}
        says={`${obstacle === words.yearFirst ? obstacle : words.take}: ${figure.typed}`}
        onClick={() => decide({ state: 'taken' })}
      >
        {obstacle === words.yearFirst ? obstacle : words.take}
      </Button>
      <Button
        look="pill"
        says={`${words.drop}: ${figure.typed}`}
        onClick={() => decide({ state: 'dropped' })}
      >
        {words.drop}
      </Button>
    </p>
  );
}

function Decided({ figure, choice, decide }: Pick<Props, 'figure' | 'choice' | 'decide'>) {
  const isTaken = choice.state === 'taken';
  return (
    <p class="decision">
      <span class={isTaken ? 'good' : 'hint'}>
        {isTaken ? words.taken(choice.year !== figure.year) : words.dropped}
      </span>
      <Button
        look="link"
        says={`${isTaken ? words.untake : words.restore}: ${figure.typed}`}
        onClick={() => decide({ state: 'open' })}
      >
        {isTaken ? words.untake : words.restore}
      </Button>
    </p>
  );
}
