/** The panel of the last campaign, as a separate script. */
import { definePart } from '../parts/definePart.tsx';
import { LastScreen } from './LastScreen.tsx';
import './last.css';

definePart('last', LastScreen);
