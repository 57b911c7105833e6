/** Groups of measures and closing texts of which nothing is said: asked once, one click each. */
import { Button } from '../../parts/Button.tsx';
import { useForm } from './formContext.ts';
import * as words from './words.vi.ts';

export function SilentPart() {
  const { view, keeper, open } = useForm();
  const { silent } = view;
  if (silent.length === 0) return null;
  return (
    <section class="card" aria-labelledby="silent" tabIndex={-1}>
      <div class="spread">
        <h2 id="silent">{words.silentTitle}</h2>
        <span class="hint">{words.stillLeft(silent.length)}</span>
      </div>
      <p class="hint">{words.silentHelp}</p>
      {silent.map(({ section, cell, offer }) => {
        const own = view.form.find(({ code }) => code === section);
        const isAlone = own?.fields.filter((field) => field.cells[0]?.prose).length === 1;
        const name = isAlone && own ? `${words.codeOf(own.code)} ${own.short}` : cell.label;
        return (
          <div key={cell.id} class="silent">
            <p>{name}</p>
            <p class="acts">
              <Button
                look="pill"
                says={`${name}: ${offer}`}
                onClick={() => keeper.act({ changes: [{ id: cell.id, to: offer }] })}
              >
                {offer}
              </Button>
              <Button
                look="link"
                says={`${words.write}: ${name}`}
                onClick={() => open({ kind: 'section', code: section }, cell.id)}
              >
                {words.write}
              </Button>
            </p>
          </div>
        );
      })}
    </section>
  );
}
