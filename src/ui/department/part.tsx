/** The Department's screen as a separate script, because a unit never needs it. */
import { definePart } from '../parts/definePart.tsx';
import { DepartmentScreen } from './DepartmentScreen.tsx';
import './department.css';

definePart('department', DepartmentScreen);
