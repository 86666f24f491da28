import { tellAll } from '../whole';

tellAll('outstanding');
