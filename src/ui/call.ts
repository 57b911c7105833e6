/** Calls a function of the server; never rejects: what goes wrong on the way is a failure too. */
import type { Api, Reply } from '../api/api.ts';
import { type WayCode, wayCodeOf, wayFailure } from '../api/wayFailure.vi.ts';
import { runner } from './google.ts';

/** Google ends a run after six minutes; a call that is silent longer will never answer. */
const longestMs = 6.5 * 60 * 1000;

export function call<Name extends keyof Api>(
  name: Name,
  ...given: Parameters<Api[Name]>
): Promise<ReturnType<Api[Name]>> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<unknown>) => {
      clearTimeout(timer);
      resolve(reply as ReturnType<Api[Name]>);
    };
    const fail = (code: WayCode, detail = '') =>
      settle({ ok: false, error: wayFailure(code, detail) });
    const timer = setTimeout(() => fail('timeout'), longestMs);
    const run = runner()
      .withSuccessHandler((answer) => (isReply(answer) ? settle(answer) : fail('unexpected', name)))
      .withFailureHandler((error) => {
        const message = error instanceof Error ? error.message : String(error);
        const code = wayCodeOf(message);
        fail(code, code === 'unexpected' ? message : '');
      });
    const reach = run[name];
    if (reach) reach(...(given as never[]));
    else fail('unexpected', name);
  });
}

function isReply(answer: unknown): answer is Reply<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
