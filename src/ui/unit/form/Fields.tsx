/** Boxes of a section in reading order: figures side by side by year, texts that grow. */
import type { FormField, FormSection } from '../../../api/api.ts';
import { useForm } from './formContext.ts';
import { sectionLines } from './lines.ts';
import { TextField } from './TextField.tsx';
import * as words from './words.vi.ts';
import { YearField } from './YearField.tsx';

interface Props {
  readonly section: FormSection;
  /** Those of its fields that are drawn here. */
  readonly fields: readonly FormField[];
}

export function Fields({ section, fields: all }: Props) {
  const { view, open } = useForm();
  const yearly = all.some(({ cells }) => cells.length > 1);
  // Figures first, as in the pictures of the form: what is counted before what is told.
  const isProse = (field: FormField) => field.cells[0]?.prose === true;
  const ordered = [...all.filter((field) => !isProse(field)), ...all.filter(isProse)];
  // A sheet of others may lack years.
  const years = all.flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? []));
  const cut = view.partYears.filter((name) => years.some((year) => name.includes(`${year}`)));
  const fields = all[0] && isProse(all[0]) && section.code.startsWith('I.') ? all : ordered;
  return (
    <>
      {fields.map((field) => {
        const [cell] = field.cells;
        if (!cell) return null;
        if (cell.year === null) {
          const isSilent = view.silent.some((one) => one.cell.id === cell.id);
          const offer = isSilent ? { offer: words.nothingWord.text } : {};
          const isShort = !isProse(field);
          return (
            <TextField key={field.code} field={field} cell={cell} short={isShort} {...offer} />
          );
        }
        return (
          <YearField
            key={field.code}
            field={{ ...field, dispatch: words.kindHint[field.kind] ?? '' }}
            cells={field.cells}
            onBlock={(from, text) =>
              open({ kind: 'paste', text, lines: sectionLines(section), from: from.id })
            }
          />
        );
      })}
      {yearly && <p class="hint">{words.periodHint(cut)}</p>}
      {yearly && view.heritage && <p class="hint">{view.heritage}</p>}
    </>
  );
}
