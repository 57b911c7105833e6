/** The screen that reminds units, as a script of its own. */
import { definePart } from '../parts/definePart.tsx';
import { RemindForm } from './Reminders.tsx';

definePart('reminding', RemindForm);
