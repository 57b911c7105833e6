/** One column: its header, three values, what it is taken for and why. */
import type { LinkingColumn, LinkingTab } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

export type ColumnChoice = Pick<LinkingColumn, 'field' | 'year' | 'part'>;

interface Props {
  readonly column: LinkingColumn;
  readonly fields: LinkingTab['fields'];
  readonly years: readonly number[];
  choose(choice: ColumnChoice): void;
}

export function ColumnLine({ column, fields, years, choose }: Props) {
  const { column: letters, header, examples, field, year, yearSaid, part, reason, sure } = column;
  const own = fields.find(({ code }) => code === field);
  const isUndated = own?.yearly === true && year === null && sure !== 'chac';
  const none = { field: null, year: null, part: null };
  return (
    <div class={`card line ${sure}`}>
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
          const own = { field: code, year: dated, part: code === field ? part : null };
          choose(code === '' ? none : own);
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
            choose({ field, year: typed === '' ? null : Number(typed), part });
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
      <p class="hint why">
        {part && `${words.parts[part]}. `}
        {reason}
      </p>
      {sure !== 'chac' && (
        <div class="actions">
          {field && !isUndated && (
            <Button
              look="tonal"
              says={words.rightSays(letters)}
              onClick={() => choose({ field, year, part })}
            >
              {words.right}
            </Button>
          )}
          <Button look="link" says={words.dropSays(letters)} onClick={() => choose(none)}>
            {words.notUsed}
          </Button>
        </div>
      )}
    </div>
  );
}
