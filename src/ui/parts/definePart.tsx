/** Makes a part of the sidebar known to the page; called by the part's own script. */
import { type FunctionComponent, render } from 'preact';
import { DeskContext } from '../desk.ts';
import { type ShownPart, sharedParts } from './loadedParts.ts';

export function definePart<Given extends object>(
  name: ShownPart,
  Screen: FunctionComponent<Given>,
) {
  sharedParts()[name] = (element, given, desk) => {
    if (!element) return;
    render(
      given ? (
        <DeskContext.Provider value={desk}>
          <Screen {...(given as Given)} />
        </DeskContext.Provider>
      ) : null,
      element,
    );
  };
}
