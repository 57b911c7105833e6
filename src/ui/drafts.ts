/** What was typed into a form and not sent: there again when the form is opened again, asked about when the page is closed. */
import { useState } from 'preact/hooks';

const kept = new Map<string, string>();

let isGuarded = false;

/** Each script of the page asks for what is typed in it. */
function guard(): void {
  if (isGuarded) return;
  isGuarded = true;
  window.addEventListener('beforeunload', (event) => {
    if (kept.size > 0) event.preventDefault();
  });
}

export interface Draft {
  readonly text: string;
  /** It was typed before the form was closed. */
  readonly isFound: boolean;
  type(text: string): void;
  /** Back to what the form offers. */
  drop(): void;
}

/** `key` names the form and what it is about. */
export function useDraft(key: string, offered = ''): Draft {
  const [text, setText] = useState(() => kept.get(key) ?? offered);
  const [isFound, setFound] = useState(() => kept.has(key));
  const type = (typed: string) => {
    guard();
    setText(typed);
    if (typed === offered) kept.delete(key);
    else kept.set(key, typed);
  };
  const drop = () => {
    kept.delete(key);
    setText(offered);
    setFound(false);
  };
  return { text, isFound, type, drop };
}

/** The form was sent: its texts are where they belong. */
export function dropDrafts(form: string): void {
  for (const key of kept.keys()) if (key.startsWith(form)) kept.delete(key);
}
