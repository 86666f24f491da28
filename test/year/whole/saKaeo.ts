import { tellAll } from '../whole';

tellAll('saKaeo');
