/** The panel that links an existing sheet, as a script of its own. */
import { definePart } from '../parts/definePart.tsx';
import { LinkingPart } from './LinkingPart.tsx';
import './linking.css';

definePart('linking', LinkingPart);
