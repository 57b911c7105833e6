/** Opens a screen in a wide dialog; what was read here is read again when the person comes back. */
import type { WideScreen } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { wideScreen } from '../wideScreen.ts';
import * as words from '../words.vi.ts';
import { Button } from './Button.tsx';

/** Narrower screens have no room for the dialog. */
const leastScreen = 700;

export function WideButton({ screen, back }: { screen: WideScreen; back(): void }) {
  const desk = useDesk();
  if (wideScreen() || globalThis.screen.width < leastScreen) return null;
  const open = async () => {
    const reply = await call('openWide', screen);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    desk.tell({ text: words.wideOpened });
    // Until then the person may be typing in the dialog.
    window.addEventListener('focus', back, { once: true });
  };
  return (
    <span class="to-wide">
      <Button look="link" onClick={() => void open()}>
        {words.openWide}
      </Button>
    </span>
  );
}
