/** The two ways of an unlinked sheet, or the panel once one is taken. */
import { LinkingScreen } from './LinkingScreen.tsx';
import { TwoWays } from './TwoWays.tsx';

export interface LinkingProps {
  readonly isOpen: boolean;
  readonly units: number;
  open(): void;
  /** Closes the panel; the sidebar is read again when the link changed. */
  leave(changed: boolean): void;
}

export function LinkingPart({ isOpen, units, open, leave }: LinkingProps) {
  return isOpen ? <LinkingScreen leave={leave} /> : <TwoWays units={units} open={open} />;
}
