/** "2 lỗi · 1 cảnh báo": counts of findings by severity. */
import type { FindingView } from '../../api/api.ts';
import * as words from '../words.vi.ts';

export function CountChips({ findings }: { findings: readonly FindingView[] }) {
  const count = (severity: FindingView['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  return (
    <span class="chips">
      {errors > 0 && <span class="chip bad">{words.errors(errors)}</span>}
      {warnings > 0 && <span class="chip doubtful">{words.warnings(warnings)}</span>}
      {notes > 0 && <span class="chip muted">{words.notes(notes)}</span>}
    </span>
  );
}
