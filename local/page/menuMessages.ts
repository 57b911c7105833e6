/** What the page and its server say of the product's menu and dialogs. */

/** A dialog that the product opened over the sheet; its page is read from `dialog`. Sizes in pixels. */
export interface OpenedDialog {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The product's menu: its name is that of the form in force. */
export interface PageMenu {
  readonly title: string;
  readonly labels: readonly string[];
}

/** What pressing an item of the menu did, or what it asks first. */
export interface Pressed {
  /** What it said, a text for each box. */
  readonly lines: readonly string[];
  /** Asked before anything is done; null when it asks nothing more. */
  readonly question: { readonly text: string; readonly buttons: readonly string[] } | null;
  readonly error: string;
  readonly changed: boolean;
  readonly dialog: OpenedDialog | null;
}

/** An item of the menu that is pressed, with the answers to what it asked so far. */
export interface Press {
  readonly label: string;
  readonly answers: readonly string[];
}
