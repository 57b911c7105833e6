/** The screen that reads written reports, with its reader, as a script of its own. */
import { definePart } from '../parts/definePart.tsx';
import { WrittenScreen } from './WrittenScreen.tsx';

definePart('written', WrittenScreen);
