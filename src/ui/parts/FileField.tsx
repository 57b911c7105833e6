/** A labelled choice of a file, which says what was chosen. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { chosenFile } from '../words.vi.ts';

interface FileProps {
  readonly label: string;
  readonly accept: string;
  readonly file: File | null;
  readonly children?: ComponentChildren;
  choose(file: File): void;
}

export function FileField({ label, accept, file, children, choose }: FileProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) choose(chosen);
        }}
      />
      {file && (
        <span class="hint">
          {chosenFile(file.name)}
          <br />
        </span>
      )}
      {children && <span class="hint">{children}</span>}
    </p>
  );
}
