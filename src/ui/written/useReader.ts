/** Asks for the form once and reads files for it, in the browser and nowhere else. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../api/api.ts';
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
  read(file: File): void;
  again(): void;
}

export function useReader(): Reader {
  const [form, setForm] = useState<WrittenForm | null>(null);
  const [report, setReport] = useState<WrittenReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refused, setRefused] = useState('');
  const [busy, setBusy] = useState(words.loading);
  const alive = useRef(true);
  const load = () => {
    setFailure(null);
    void call('readWrittenForm').then((reply) => {
      if (!alive.current) return;
      setBusy('');
      if (!reply.ok) return setFailure(reply.error);
      setForm(reply.value);
    });
  };
  useEffect(() => {
    load();
    return () => {
      alive.current = false;
    };
  }, []);
  const read = (file: File) => {
    if (form === null) return;
    setBusy(words.reading(file.name));
    setRefused('');
    void file.arrayBuffer().then((bytes) => {
      try {
        setReport(proposeFrom(new Uint8Array(bytes), file.name, form));
      } catch (error) {
        setReport(null);
        setRefused(
          (error as Error).name === 'WrittenFileError' ? (error as Error).message : words.broken,
        );
      }
      setBusy('');
    });
  };
  return { form, report, failure, refused, busy, read, again: load };
}
