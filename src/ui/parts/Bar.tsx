/** A level bar: how much of a whole; the words next to it say the same. */

interface Props {
  readonly part: number;
  readonly whole: number;
  readonly says: string;
  readonly tone?: 'good' | 'doubtful' | 'bad';
}

export function Bar({ part, whole, says, tone = 'good' }: Props) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <div class={`bar ${tone}`} role="img" aria-label={says}>
      <span style={{ width: `${100 * share}%` }} />
    </div>
  );
}
