/** The row's own number for a target: its boxes, and the table's numbers offered, never typed by themselves. */
import type { FormSection, TargetView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../form/Disclosure.tsx';
import { useForm } from '../form/formContext.ts';
import { YearField } from '../form/YearField.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly target: TargetView;
  readonly section: FormSection;
  /** Of these years only. */
  readonly years?: readonly number[];
}

export function ControlPart({ target, section, years }: Props) {
  const { keeper } = useForm();
  const field = section.fields.find(({ code }) => code === target.control);
  if (!field) return null;
  const cells = field.cells.filter(({ year }) => !years || years.includes(year ?? 0));
  const offers = cells.flatMap((cell) => {
    const offered = target.years.find(({ year }) => year === cell.year)?.offered;
    if (offered == null || keeper.textOf(cell) === String(offered)) return [];
    return [{ id: cell.id, year: cell.year, to: String(offered) }];
  });
  const boxes = () => <YearField field={{ ...field, dispatch: '' }} cells={cells} />;
  // A list speaks for itself: its own number is asked only where somebody typed one.
  const isQuiet = target.shape === 'list' && cells.every((cell) => keeper.textOf(cell) === '');
  return (
    <>
      {!isQuiet && boxes()}
      {offers.length > 0 && (
        <div class="spread offer">
          <span>
            {words.controlOffered}:{' '}
            <b>{offers.map(({ year, to }) => words.offered(year, to)).join(' · ')}</b>
          </span>
          <Button
            look="pill"
            onClick={() =>
              keeper.act({
                changes: offers.map(({ id, to }) => ({ id, to })),
                said: words.controlWritten(offers.length),
              })
            }
          >
            {words.writeControl(offers.length)}
          </Button>
        </div>
      )}
      {isQuiet && <Disclosure title={words.ownNumber}>{boxes}</Disclosure>}
    </>
  );
}
