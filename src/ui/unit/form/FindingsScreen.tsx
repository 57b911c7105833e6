/** Every place to see in one list. */

import { lineKey, MissingLines } from './ConfirmPart.tsx';
import { findingsOf } from './cells.ts';
import { FindingLine } from './FindingLine.tsx';
import { FootBar } from './FootBar.tsx';
import { useForm } from './formContext.ts';
import { CommonReason } from './TextField.tsx';
import { alike } from './verdicts.ts';
import * as words from './words.vi.ts';

export function FindingsScreen() {
  const { view, open } = useForm();
  const rank = { error: 0, warning: 1, note: 2 };
  const all = [...findingsOf(view)].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const blanks = view.state === 'empty' ? [] : all.filter(({ blank }) => blank);
  const seen = all.filter(({ blank }) => !blank);
  return (
    <>
      <div class="screen">
        <h1 tabIndex={-1}>{words.findingsTitle}</h1>
        {all.length === 0 && (
          <p>
            {view.state === 'empty'
              ? words.notYet(words.codeOf(view.form[0]?.code ?? ''))
              : words.noFindings}
          </p>
        )}
        <ul class="lines">
          {alike(seen).map((findings) => (
            <FindingLine key={lineKey(findings)} findings={findings} />
          ))}
          <MissingLines findings={blanks} />
        </ul>
        {!view.complete && <CommonReason />}
      </div>
      <FootBar label={words.toSections} onClick={() => open({ kind: 'home' })} />
    </>
  );
}
