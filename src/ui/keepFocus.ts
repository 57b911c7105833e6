/** Focus never goes to nowhere: to the nearest section when its element disappears, back to it after the sheet had it. */

export function keepFocus(root: HTMLElement): void {
  let around: Element[] = [];
  root.addEventListener('focusin', (event) => {
    around = [];
    let element = event.target instanceof Element ? event.target : null;
    while (element && element !== root) {
      around.push(element);
      element = element.parentElement;
    }
  });
  // Coming back from the sheet (F6), a browser may put the focus on the document alone.
  window.addEventListener('focus', () => {
    // A click puts the focus itself; who came by key and was nowhere before begins at the search.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const [focused] = around;
      const home = focused?.isConnected ? focused : root.querySelector('input');
      if (home instanceof HTMLElement) home.focus({ preventScroll: true });
    });
  });
  new MutationObserver(() => {
    const [focused, ...outer] = around;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const home = outer.find((one) => one.isConnected && one.getAttribute('tabindex') === '-1');
    (home instanceof HTMLElement ? home : root).focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
