/** Runs something once it is quiet: 300 ms after it was asked for last, two seconds after the first at most. */
export function soon(run: () => void): () => void {
  let timer = 0;
  let by = 0;
  return () => {
    const now = performance.now();
    if (timer === 0) by = now + 2000;
    clearTimeout(timer);
    const start = () => {
      timer = 0;
      run();
    };
    timer = window.setTimeout(start, Math.max(0, Math.min(300, by - now)));
  };
}
