/** Step 5: three rows of each tab as they will be read, and the three percentages. */
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function PreviewStep({ view }: StepProps) {
  const { tabs, more, figures } = view.preview;
  const declared = Math.max(0, ...figures.map(({ selfDeclared }) => selfDeclared));
  const tables = view.tabs.filter(({ role }) => role !== 'other');
  const waiting = tables.flatMap(({ columns }) =>
    columns.filter(({ sure, field }) => sure === 'gan_giong' && field !== null),
  );
  const doubtful = tables.flatMap(({ aside }) => aside.filter((one) => one.isDoubtful));
  const untyped = view.link.units.filter(({ type }) => type === null).length;
  return (
    <section>
      <h2>{words.previewTitle}</h2>
      <p class="hint">{words.previewHint}</p>
      {tabs.map(({ tab, units }) => (
        <div key={tab}>
          {tabs.length > 1 && <h3>{words.ofTab(tab)}</h3>}
          {units.map(({ name, lines }) => (
            <div class="card" key={name}>
              <strong>{name}</strong>
              <dl>
                {lines.map(({ label, text, doubtful }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd class={doubtful ? 'doubt' : ''}>{doubtful ? `${text}?` : text}</dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
      ))}
      {more > 0 && <p class="hint">{words.moreTabs(more)}</p>}
      <h3>{words.targets}</h3>
      <dl>
        {figures.map(({ label, text, base }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{text}</strong> {base}
            </dd>
          </div>
        ))}
      </dl>
      {waiting.length + doubtful.length > 0 && (
        <p class="hint">{words.notRead(waiting.length, doubtful.length)}</p>
      )}
      {untyped > 0 && <p class="hint">{words.untypedLeft(untyped)}</p>}
      {declared > 0 && <p class="hint">{words.declared(declared)}</p>}
    </section>
  );
}
