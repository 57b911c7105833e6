/** A reading of the server that may be asked again at any time; only the newest answer is shown. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Reply } from '../api/api.ts';

interface Loaded<Answer> {
  /** The last good answer; stays while a newer one is under way. */
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
  again(): void;
  /** Takes an answer that came another way; readings under way are dropped. */
  take(answer: Answer): void;
  /** Changes the answer where something of it is known to be otherwise; asks nothing. */
  mend(change: (answer: Answer) => Answer): void;
}

interface State<Answer> {
  readonly key: string;
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

/** Asks at once and whenever `key` changes; an answer to another key is never shown. */
export function useReading<Answer>(key: string, ask: () => Promise<Reply<Answer>>): Loaded<Answer> {
  const newest = useRef(0);
  const [state, setState] = useState<State<Answer>>({
    key,
    answer: null,
    failure: null,
    busy: true,
  });
  const asking = useRef(ask);
  asking.current = ask;

  const again = useCallback(() => {
    const mine = ++newest.current;
    setState((before) => ({
      key,
      answer: before.key === key ? before.answer : null,
      failure: null,
      busy: true,
    }));
    void asking.current().then((reply) => {
      if (mine !== newest.current) return;
      setState((before) =>
        reply.ok
          ? { key, answer: reply.value, failure: null, busy: false }
          : { ...before, failure: reply.error, busy: false },
      );
    });
  }, [key]);

  const take = useCallback(
    (answer: Answer) => {
      newest.current++;
      setState({ key, answer, failure: null, busy: false });
    },
    [key],
  );

  const mend = useCallback((change: (answer: Answer) => Answer) => {
    setState((before) =>
      before.answer === null ? before : { ...before, answer: change(before.answer) },
    );
  }, []);

  useEffect(() => {
    again();
    return () => {
      newest.current++;
    };
  }, [again]);

  const current = state.key === key ? state : { key, answer: null, failure: null, busy: true };
  const { answer, failure, busy } = current;
  return { answer, failure, busy, again, take, mend };
}
