/** The screen that reminds units, as a separate script. */
import { definePart } from '../parts/definePart.tsx';
import { RemindForm } from './Reminders.tsx';

definePart('reminding', RemindForm);
