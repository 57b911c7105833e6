/** A part of the sidebar with its own script, loaded when it is first shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { FailureNote } from './FailureNote.tsx';
import { type ShownPart, sharedParts } from './loadedParts.ts';
import { Waiting } from './Waiting.tsx';

export function Part<Given>({ name, given }: { name: ShownPart; given: Given }) {
  const desk = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [isLoaded, setLoaded] = useState(name in sharedParts());
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = () => {
    if (name === 'unit') return;
    setFailure(null);
    void call('loadPart', name).then((reply) => {
      if (!reply.ok) return setFailure(reply.error);
      document.head.append(
        Object.assign(document.createElement('script'), { textContent: reply.value }),
      );
      setLoaded(true);
    });
  };
  useEffect(() => {
    if (!isLoaded) load();
    const element = box.current;
    return () => sharedParts()[name]?.(element, null, desk);
  }, []);
  useEffect(() => sharedParts()[name]?.(box.current, given, desk));
  return (
    <>
      {failure ? <FailureNote failure={failure} again={load} /> : !isLoaded && <Waiting />}
      <div ref={box} />
    </>
  );
}
