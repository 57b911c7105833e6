/** google.script for the sandboxed sidebar: calls go to the page around it, under Google's argument rules. */
import { carryIn } from '../../services/argumentRules.ts';

type Take = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success: Take;
  readonly failure: Take;
}

interface Reply {
  readonly id: number;
  readonly value: unknown;
  readonly error: string;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

addEventListener('message', ({ source, data }: MessageEvent<Reply>) => {
  if (source !== parent) return;
  if (data.id === 0) {
    kept = new Map(JSON.parse(String(data.value)) as [string, string][]);
    return;
  }
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error === '') handlers?.success(data.value);
  else handlers?.failure(new Error(data.error));
});

/** As Google's: each `with…` gives a new runner, any other name calls the server. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (name === 'withSuccessHandler')
          return (success: Take) => runner({ ...handlers, success });
        if (name === 'withFailureHandler')
          return (failure: Take) => runner({ ...handlers, failure });
        return (...given: unknown[]) => {
          const id = ++lastId;
          waiting.set(id, handlers);
          parent.postMessage({ id, name: String(name), given: given.map(carryIn) }, '*');
        };
      },
    },
  );
}

const tell = (name: string, ...given: string[]) => parent.postMessage({ id: 0, name, given }, '*');
const leave = () => tell('focus');
addEventListener('keydown', (event) => {
  if (event.key === 'F6') leave();
});

// A sandboxed frame may keep nothing: the page around it does, and gives it back before its first answer.
let kept = new Map<string, string>();
const keep = (change: () => void) => {
  change();
  tell('keep', JSON.stringify([...kept]));
};
Object.defineProperty(globalThis, 'sessionStorage', {
  value: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => keep(() => kept.set(key, value)),
    removeItem: (key: string) => keep(() => kept.delete(key)),
  },
});
tell('recall');

const ignore: Take = () => undefined;
const host = { editor: { focus: leave }, close: () => tell('close') };
Object.assign(globalThis, {
  google: { script: { run: runner({ success: ignore, failure: ignore }), host } },
});
