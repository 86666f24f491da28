import { inEachLanguage, type Bilingual } from '../../engine';
import { DOUBTS, type DoubtReason } from '../problems/messages';

const LONGEST = 60;

/** Something to look at, with its cell (0-based within the grid) and the text it is about. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A doubt as one sentence; its cell is added by whoever shows it. */
export function describeDoubt({ reason, text }: Doubt): Bilingual {
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return inEachLanguage((language) => DOUBTS[language][reason].replace('{text}', said));
}
