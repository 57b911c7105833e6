/** Asks for the form once and reads files for it, in the browser and nowhere else. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../api/api.ts';
import { SentenceError } from '../../core/lib/sentenceError.ts';
import { proposeFrom } from '../../core/written/proposeFrom.ts';
import type { WrittenForm, WrittenReport } from '../../core/written/writtenReport.ts';
import { call } from '../call.ts';
import * as words from './words.vi.ts';

export interface Reader {
  readonly form: WrittenForm | null;
  readonly report: WrittenReport | null;
  readonly failure: Failure | null;
  /** Why the file cannot be read, in one sentence. */
  readonly refused: string;
  readonly busy: string;
  /** A file chosen before the form has come waits for it. */
  read(file: File): void;
  again(): void;
}

export function useReader(): Reader {
  const [form, setForm] = useState<WrittenForm | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<Answer>({ report: null, refused: '' });
  const alive = useRef(true);
  const load = () => {
    setFailure(null);
    void call('readWrittenForm').then((reply) => {
      if (!alive.current) return;
      if (reply.ok) setForm(reply.value);
      else setFailure(reply.error);
    });
  };
  useEffect(() => {
    load();
    return () => {
      alive.current = false;
    };
  }, []);
  useEffect(() => {
    if (form === null || file === null) return;
    let isWanted = true;
    void proposeOf(file, form).then((read) => {
      if (!isWanted) return;
      setAnswer(read);
      setFile(null);
    });
    return () => {
      isWanted = false;
    };
  }, [form, file]);
  const loading = form === null && failure === null ? words.loading : '';
  const busy = file && !failure ? words.reading(file.name) : loading;
  return { form, failure, busy, ...answer, read: setFile, again: load };
}

type Answer = Pick<Reader, 'report' | 'refused'>;

async function proposeOf(file: File, form: WrittenForm): Promise<Answer> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await painted();
    return { report: proposeFrom(bytes, file.name, form), refused: '' };
  } catch (error) {
    return { report: null, refused: error instanceof SentenceError ? error.message : words.broken };
  }
}

/** Reading keeps the page busy: what is being read is shown first. */
function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 30);
  });
}
