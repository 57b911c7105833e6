/** One column: its header, three values, what it is taken for and why. */
import { useState } from 'preact/hooks';
import type { LinkingColumn, LinkingTab } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

export type ColumnChoice = Pick<LinkingColumn, 'field' | 'year' | 'part'>;

const partCodes = ['ratio', 'numerator', 'denominator'] as const;

function partIn(value: string): ColumnChoice['part'] {
  return partCodes.find((one) => one === value) ?? null;
}

interface Props {
  readonly column: LinkingColumn;
  readonly fields: LinkingTab['fields'];
  readonly years: readonly number[];
  choose(choice: ColumnChoice): void;
}

/** A choice is looked at before it is taken: arrows on a closed list choose nothing. */
export function ColumnLine({ column, fields, years, choose }: Props) {
  const { column: letters, header, examples, yearSaid, reason, sure } = column;
  const [draft, setDraft] = useState<ColumnChoice | null>(null);
  const { field, year, part } = draft ?? column;
  const own = fields.find(({ code }) => code === field);
  const isChanged = field !== column.field || year !== column.year || part !== column.part;
  const isOpen = sure !== 'chac' || isChanged;
  const isUndated = own?.yearly === true && year === null && isOpen;
  const none = { field: null, year: null, part: null };
  const take = (choice: ColumnChoice) => {
    setDraft(null);
    choose(choice);
  };
  return (
    <div class={`card line ${sure}`} tabIndex={-1}>
      <strong>
        {letters} · {header || words.noHeader}
      </strong>
      <p class="hint values">{examples.join(' · ')}</p>
      <select
        aria-label={words.fieldOf(letters)}
        value={field ?? ''}
        onChange={(event) => {
          const code = event.currentTarget.value;
          const isYearly = fields.some((one) => one.code === code && one.yearly);
          const dated = isYearly ? (year ?? yearSaid) : null;
          const isSame = code === column.field;
          setDraft(
            code === '' ? none : { field: code, year: dated, part: isSame ? column.part : null },
          );
        }}
      >
        <option value="">{sure === 'chua_ro' ? words.chooseField : words.notUsed}</option>
        {fields.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      {own?.yearly && (
        <select
          aria-label={words.yearOf(letters)}
          value={String(year ?? '')}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setDraft({ field, year: typed === '' ? null : Number(typed), part });
          }}
        >
          <option value="">{isUndated ? words.chooseYear : words.noYear}</option>
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </select>
      )}
      {own?.paired && (
        <select
          aria-label={words.partOf(letters)}
          value={part ?? ''}
          onChange={(event) => setDraft({ field, year, part: partIn(event.currentTarget.value) })}
        >
          <option value="">{words.noPart}</option>
          {partCodes.map((one) => (
            <option key={one} value={one}>
              {words.parts[one]}
            </option>
          ))}
        </select>
      )}
      <p class="hint why">{isChanged ? words.notTaken : reason}</p>
      {column.lacks !== '' && <p class="hint why doubtful-text">{column.lacks}</p>}
      {isOpen && (
        <div class="actions">
          {(isChanged || field) && !isUndated && (
            <Button
              look="tonal"
              says={words.rightSays(letters)}
              onClick={() => take({ field, year, part })}
            >
              {words.right}
            </Button>
          )}
          {sure !== 'chac' && (
            <Button look="link" says={words.dropSays(letters)} onClick={() => take(none)}>
              {words.notUsed}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
