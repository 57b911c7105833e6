/** The empty form and a report with invented figures, looked at before publishing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutlinePreview } from '../../api/api.ts';
import type { EmptyField, EmptyForm, EmptySection } from '../../core/preview/emptyForm.ts';
import { call } from '../call.ts';
import { saveBase64 } from '../department/saveFile.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

/** `of` is the outline as it was read: another one closes the old preview. */
export function FirstLookPanel({ of }: { readonly of: unknown }) {
  const { tell } = useDesk();
  const [made, setMade] = useState<OutlinePreview | null>(null);
  const [busy, setBusy] = useState(false);
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => setMade(null), [of]);
  useEffect(() => head.current?.focus(), [made]);
  const look = async () => {
    setBusy(true);
    const reply = await call('previewOutline');
    setBusy(false);
    if (reply.ok) setMade(reply.value);
    else tell({ text: '', failure: reply.error });
  };
  return (
    <PanelSection title={words.preview}>
      <p class="hint">{words.previewHelp}</p>
      <Button blocked={busy} onClick={() => void look()}>
        {busy ? words.previewing : words.makePreview}
      </Button>
      {made && (
        <div class="preview">
          <p class="invented" ref={head} tabIndex={-1}>
            {made.mark}
          </p>
          <p class="hint">{words.tabsToMake(made.tabs)}</p>
          {made.forms.map((form) => (
            <Fold key={form.type} title={words.emptyForm(form.type)}>
              {() => <FormOfType form={form} />}
            </Fold>
          ))}
          <Fold title={words.inventedReport}>
            {() => <ReportLines mark={made.mark} lines={made.lines} />}
          </Fold>
          <Button
            look="link"
            onClick={() => saveBase64(made.report.name, made.report.mimeType, made.report.base64)}
          >
            {words.takeReport}
          </Button>
        </div>
      )}
    </PanelSection>
  );
}

function FormOfType({ form }: { readonly form: EmptyForm }) {
  return (
    <>
      {form.sections.map((section) => (
        <FormSection key={section.title} section={section} />
      ))}
      {form.tables.map((table) => (
        <FormSection key={table.title} section={{ ...table, title: words.table(table.title) }} />
      ))}
    </>
  );
}

function FormSection({ section: { title, fields } }: { readonly section: EmptySection }) {
  return (
    <section class="empty-section">
      <h4>{title}</h4>
      {fields.map((field) => (
        <EmptyBoxes key={field.label} field={field} />
      ))}
    </section>
  );
}

/** Boxes that nobody can type in: they show how many there are, and of what. */
function EmptyBoxes({
  field: { label, kind, years, choices, isRequired },
}: {
  readonly field: EmptyField;
}) {
  const what = words.boxKinds[kind];
  return (
    <div class="empty-field">
      <p>
        {label} <span class="hint">{words.boxes(what, choices, isRequired)}</span>
      </p>
      <div class="empty-boxes" aria-hidden="true">
        {(years.length > 0 ? years.map(String) : ['']).map((year) => (
          <span key={year} class={year === '' ? 'wide' : ''}>
            {year}
            <i />
          </span>
        ))}
      </div>
    </div>
  );
}

function ReportLines({ mark, lines }: Pick<OutlinePreview, 'mark' | 'lines'>) {
  return (
    <div class="invented-report">
      <p class="invented">{mark}</p>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
