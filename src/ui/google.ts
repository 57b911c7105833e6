/** The part of Google's client library that the sidebar uses. */

/** `google.script.run`: the server's functions by name, answers by callback. */
interface Runner {
  withSuccessHandler(take: (answer: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  readonly [name: string]: (...given: never[]) => unknown;
}

interface Google {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void }; close(): void };
  };
}

declare const google: Google;

export function runner(): Runner {
  return google.script.run;
}

/** Moves the keyboard to the spreadsheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}

/** Closes the dialog that the page is in. */
export function closeDialog(): void {
  google.script.host.close();
}
