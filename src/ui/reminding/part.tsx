/** The screen that reminds units, as a script of its own. */
import { definePart } from '../parts/definePart.tsx';
import { Reminders } from './Reminders.tsx';

definePart('reminding', Reminders);
