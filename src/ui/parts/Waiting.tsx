/** A first reading under way; says so again, calmly, when the server is slow. */
import { useEffect, useState } from 'preact/hooks';
import * as words from '../words.vi.ts';

const slowAfterMs = 8000;

export function Waiting({ text = words.loading }: { text?: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {slow ? words.slow : text}
    </div>
  );
}
