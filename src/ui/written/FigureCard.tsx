/** A proposed figure: what it is for, the sentence it comes from, and what a person decides. */
import type { EditableCell } from '../../api/api.ts';
import type { WrittenFigureProposal, WrittenSentence } from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import type { Choice, YearField } from './choices.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly figure: WrittenFigureProposal;
  readonly sentence: WrittenSentence | undefined;
  readonly choice: Choice;
  readonly fields: readonly YearField[];
  readonly years: readonly number[];
  readonly cell: EditableCell | undefined;
  /** Why it cannot be taken, or ''. */
  readonly obstacle: string;
  decide(choice: Partial<Choice>): void;
}

export function FigureCard(props: Props) {
  const { figure, choice, cell, obstacle, decide } = props;
  const isOpen = choice.state === 'open';
  const keyed = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (key === 'n' && obstacle === '') decide({ state: 'taken' });
    if (key === 'b') decide({ state: 'dropped' });
  };
  return (
    <li class={`proposal ${choice.state}`} aria-label={figure.typed}>
      <h2>
        <button type="button" class="figure" aria-keyshortcuts="n b" onKeyDown={keyed}>
          {figure.typed}
        </button>
        {figure.sure === 'can_xem' && isOpen && <span class="chip doubtful">{words.mustLook}</span>}
      </h2>
      <Selects {...props} />
      <Quote {...props} />
      {isOpen && figure.doubts.length > 0 && (
        <p class="doubt">{figure.doubts.map((doubt) => words.doubts[doubt]).join(' ')}</p>
      )}
      {cell && cell.text.trim() !== '' && isOpen && (
        <p class="doubt">{words.replaces(cell.text)}</p>
      )}
      <Decision {...props} />
    </li>
  );
}

function Selects({ choice, fields, years, decide }: Props) {
  return (
    <p class="selects">
      <select
        aria-label={words.field}
        value={choice.field}
        onChange={(event) => decide({ field: event.currentTarget.value, state: 'open' })}
      >
        {fields.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <select
        aria-label={words.year}
        value={String(choice.year ?? '')}
        onChange={(event) =>
          decide({ year: Number(event.currentTarget.value) || null, state: 'open' })
        }
      >
        <option value="">{words.chooseYear}</option>
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
      </select>
    </p>
  );
}

function Quote({ figure, sentence }: Props) {
  if (!sentence) return null;
  const { text, section } = sentence;
  return (
    <blockquote>
      {text.slice(0, figure.start)}
      <mark>{text.slice(figure.start, figure.end)}</mark>
      {text.slice(figure.end)} <cite>{words.section(section)}</cite>
    </blockquote>
  );
}

function Decision({ figure, choice, obstacle, decide }: Props) {
  if (choice.state === 'open') {
    return (
      <p class="decision">
        <Button
          blocked={obstacle !== ''}
          says={`${words.take}: ${figure.typed}`}
          onClick={() => decide({ state: 'taken' })}
        >
          {obstacle === '' ? words.take : obstacle}
        </Button>
        <Button
          says={`${words.drop}: ${figure.typed}`}
          onClick={() => decide({ state: 'dropped' })}
        >
          {words.drop}
        </Button>
      </p>
    );
  }
  const isTaken = choice.state === 'taken';
  return (
    <p class="decision" role="status">
      <span class={isTaken ? 'good' : 'hint'}>
        {isTaken ? words.taken(choice.year !== figure.year) : words.dropped}
      </span>
      <Button look="link" onClick={() => decide({ state: 'open' })}>
        {isTaken ? words.untake : words.restore}
      </Button>
    </p>
  );
}
