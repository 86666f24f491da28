import { tellAll } from '../whole';

tellAll('kalasin');
