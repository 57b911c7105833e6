/** The screen that reads written reports, with its reader, as its own script. */
import { definePart } from '../parts/definePart.tsx';
import { WrittenScreen } from './WrittenScreen.tsx';

definePart('written', WrittenScreen);
