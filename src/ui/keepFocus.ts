/** When the focused element disappears, focus goes to the nearest section around it, not to nowhere. */

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
  new MutationObserver(() => {
    const [focused, ...outer] = around;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const home = outer.find((one) => one.isConnected && one.getAttribute('tabindex') === '-1');
    (home instanceof HTMLElement ? home : root).focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
