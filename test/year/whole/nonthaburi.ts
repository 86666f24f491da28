import { tellAll } from '../whole';

tellAll('nonthaburi');
