/** The panel that links an existing sheet, as its own script. */
import { definePart } from '../parts/definePart.tsx';
import { LinkingPart } from './LinkingPart.tsx';
import './linking.css';

definePart('linking', LinkingPart);
