/** The box of a deadline: says what a day looks like, and asks about one that is past. */
import { LabelledField } from '../parts/Field.tsx';
import type { TypedDay } from './useDay.ts';
import * as words from './words.vi.ts';

export function DayField({ label, day, help }: { label: string; day: TypedDay; help?: string }) {
  return (
    <>
      <LabelledField
        label={label}
        help={help ?? words.dayLooks}
        value={day.text}
        typed={day.type}
      />
      {day.isPast && (
        <label class="tick doubtful-text">
          <input
            type="checkbox"
            checked={day.pastIsMeant}
            onChange={(event) => day.mean(event.currentTarget.checked)}
          />
          {words.meanPast}
        </label>
      )}
    </>
  );
}
