import { createContext, useContext } from 'react';
import {
  DEFAULT_SCALE,
  highestScore,
  rounded,
  roundHalfUp,
  SHOWN_DECIMALS,
  WEIGHTED_DECIMALS,
} from '../../engine';
import type { Bilingual, DecimalMark, Language, RoundingMode, Scale } from '../../engine';
import type { Words } from './en/pane';
import { SPOKEN } from './languages';
import type { MakeWords } from './languages';

/** The pane's words, numbers and days in one language. */
export interface PaneText {
  readonly language: Language;
  /** Of numbers that are typed (setting Decimal mark). */
  readonly decimalMark: DecimalMark;
  readonly t: Words;
  /** The side of a bilingual text that is shown. */
  readonly pick: (text: Bilingual) => string;
  /** Rounded half up to at most `decimals`, padded to at least `padded` decimals (default: the same). */
  readonly number: (value: number, decimals: number, padded?: number) => string;
  /** Figures of a scorecard: `exact` and `short` without needless zeros. */
  readonly figures: Readonly<Record<'exact' | 'weighted' | 'short', (value: number) => string>> & {
    /** A total or its percent, rounded as the workbook rounds them; to 2 decimals where none are given. */
    readonly total: (value: number, decimals?: number) => string;
    /** The highest score. */
    readonly highest: string;
  };
}

/**
 * Makes the pane's words for a language; `ownDigits` (a workbook setting) is for languages that have some, `mode` how the
 * workbook rounds totals, `scale` what its levels are worth, `decimalMark` what stands before typed decimals.
 */
export function createText(
  language: Language,
  makeWords: MakeWords,
  ownDigits: boolean,
  mode: RoundingMode = 'half up',
  scale: Scale = DEFAULT_SCALE,
  decimalMark: DecimalMark = 'point'
): PaneText {
  const locale = SPOKEN[language][ownDigits ? 'ownDigits' : 'numbers'];
  const number = (value: number, decimals: number, padded = decimals): string =>
    roundHalfUp(value, decimals).toLocaleString(locale, {
      minimumFractionDigits: padded,
      maximumFractionDigits: decimals,
    });
  return {
    language,
    decimalMark,
    number,
    figures: {
      exact: (value) => number(value, WEIGHTED_DECIMALS, 0),
      weighted: (value) => number(value, WEIGHTED_DECIMALS),
      total: (value, decimals = SHOWN_DECIMALS) =>
        number(rounded(value, { decimals, mode }), decimals),
      short: (value) => number(value, SHOWN_DECIMALS, 0),
      highest: number(highestScore(scale), SHOWN_DECIMALS, 0),
    },
    pick: (text) => text[language],
    t: makeWords((count) => number(count, 0)),
  };
}

const TextContext = createContext<PaneText | null>(null);

export const TextProvider = TextContext.Provider;

/** The words of the nearest `TextProvider`; throws outside of one. */
export function useText(): PaneText {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText needs a TextProvider above it');
  return text;
}
