/** The screen of reviewed reports, with what reads them, as a separate script. */
import { definePart } from '../parts/definePart.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import './reviewing.css';

definePart('reviewing', ReviewScreen);
