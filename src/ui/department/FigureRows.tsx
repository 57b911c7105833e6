/** Figures as table rows; each percentage is a button that explains it. */
import type { Figure } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[];
  why(index: number): void;
}

export function FigureRows({ rows, why }: Props) {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{departmentWords.group}</th>
          <th scope="col">{departmentWords.base}</th>
          <th scope="col">{departmentWords.figure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, figure }, index) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{figure.base || '–'}</td>
            <td>
              <Button
                look="link"
                says={`${figure.text}. ${departmentWords.whySays(label)}`}
                onClick={() => why(index)}
              >
                {figure.text}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
