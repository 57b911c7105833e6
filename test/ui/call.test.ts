/** What the person is told when a call never reached our code. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { call } from '../../src/ui/call.ts';

describe('a call', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'google');
  });

  /** google.script.run that answers as told. */
  function answer(reply: (success: (value: unknown) => void, failure: (error: unknown) => void) => void) {
    let success: (value: unknown) => void;
    let failure: (error: unknown) => void;
    const run = {
      withSuccessHandler(take: typeof success) {
        success = take;
        return run;
      },
      withFailureHandler(take: typeof failure) {
        failure = take;
        return run;
      },
      readSteps: () => reply(success, failure),
    };
    Object.assign(globalThis, { google: { script: { run } } });
  }

  test('gives the answer as it came', async () => {
    answer((success) => success({ ok: true, value: ['reading'] }));
    expect(await call('readSteps', 'x')).toEqual({ ok: true, value: ['reading'] });
  });

  test('never rejects: an error on the way is a failure with what to do', async () => {
    answer((_, failure) => failure(new Error('PERMISSION_DENIED')));
    const reply = await call('readSteps', 'x');
    expect(reply).toMatchObject({ ok: false, error: { code: 'several-accounts' } });
  });

  test('null, as Google gives for an answer that it cannot carry, is no answer', async () => {
    answer((success) => success(null));
    expect(await call('readSteps', 'x')).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  test('a function that the script has not got is a failure at once', async () => {
    answer(() => undefined);
    expect(await call('goTo', { tab: 'x', row: 0, column: 0 })).toMatchObject({ ok: false });
  });
});
