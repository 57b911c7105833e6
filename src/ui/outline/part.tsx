/** The panel of the outline, as a separate script. */
import { definePart } from '../parts/definePart.tsx';
import { OutlineScreen } from './OutlineScreen.tsx';
import './outline.css';

definePart('outline', OutlineScreen);
