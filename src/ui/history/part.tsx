/** A unit's own history, as a separate script: seldom looked at. */
import { definePart } from '../parts/definePart.tsx';
import { HistoryScreen } from './HistoryScreen.tsx';

definePart('history', HistoryScreen);
