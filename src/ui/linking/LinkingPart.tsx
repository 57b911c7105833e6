/** The two ways of an unlinked sheet, or the panel once one is taken. */
import { LinkingScreen } from './LinkingScreen.tsx';
import { TwoWays } from './TwoWays.tsx';

export interface LinkingProps {
  readonly isOpen: boolean;
  /** In the wide dialog, where the sidebar's screens are not below. */
  readonly isWide: boolean;
  readonly units: number;
  open(): void;
  /** Closes the panel; the sidebar is read again when the link changed. */
  leave(changed: boolean): void;
}

export function LinkingPart({ isOpen, isWide, units, open, leave }: LinkingProps) {
  if (!isOpen) return <TwoWays units={units} open={open} made={() => leave(true)} />;
  return <LinkingScreen isWide={isWide} leave={leave} />;
}
