import {
  describeFinding,
  inEachLanguage,
  type Bilingual,
  type Finding,
  type Language,
} from '../../../engine';
import { ENGLISH_DOUBTS } from './formDoubtsEnglish';
import { THAI_DOUBTS } from './formDoubtsThai';

type DoubtReason = keyof typeof ENGLISH_DOUBTS;

const DOUBTS: Readonly<Record<Language, Readonly<Record<DoubtReason, string>>>> = {
  th: THAI_DOUBTS,
  en: ENGLISH_DOUBTS,
};

const LONGEST = 60;

/** Something to look at, with its cell (0-based within the grid) and the text it is about. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the definition check says of the criteria, where that is the reason. */
  readonly finding?: Finding;
}

/** A doubt as one sentence; its cell is added by whoever shows it. */
export function describeDoubt({ reason, text, finding }: Doubt): Bilingual {
  if (finding !== undefined)
    return inEachLanguage((language) => describeFinding(finding, language));
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return inEachLanguage((language) => DOUBTS[language][reason].replace('{text}', said));
}
