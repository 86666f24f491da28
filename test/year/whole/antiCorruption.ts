import { tellAll } from '../whole';

tellAll('antiCorruption');
