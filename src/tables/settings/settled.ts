import {
  highestScore,
  lowestScore,
  roundHalfUp,
  scoreOfLevel,
  targetStepsOf,
  type Language,
  type Scale,
} from '../../engine';
import type { ProblemFacts } from '../problems/problem';
import { curveBeyond } from './curveBeyond';
import type { Setting } from './setting';
import { DECIMALS, SETTING_KEYS, SETTING_READER, SETTINGS, type StatedSettings } from './settings';

/** Workbook-wide settings (sheet "KPI Settings"); every one has a default. */
export type Settings = Omit<StatedSettings, 'floorScore' | 'targetSteps'> & {
  readonly floorScore: number;
  readonly targetSteps: readonly number[];
};

type Key = keyof Settings;

/**
 * Settings with what follows from the level scores: the floor and the steps of a target where they are not stated, and what
 * lies outside the scale, for which the default holds.
 */
export function settled(stated: StatedSettings): {
  settings: Settings;
  refused: ReadonlyMap<string, ProblemFacts>;
} {
  const { scale } = stated;
  const refused = new Map<Key, ProblemFacts>();
  const within = (key: 'floorScore' | 'targetScore', high: number): number | null => {
    const value = stated[key];
    const low = lowestScore(scale);
    if (value === null || (value >= low && value <= high)) return value;
    refused.set(key, { code: 'outOfRange', column: SETTINGS[key].en, value, low, high });
    return null;
  };
  const usual = targetStepsOf(scale);
  const steps = stated.targetSteps ?? usual;
  if (steps.length !== usual.length) {
    const { en: column, show } = SETTINGS.targetSteps;
    const text = String(show(steps, 'en', column));
    refused.set('targetSteps', { code: 'badSteps', column, text });
  }
  const beyond =
    stated.targetCurve && curveBeyond(stated.targetCurve, scale, SETTINGS.targetCurve.en);
  if (beyond !== null) refused.set('targetCurve', beyond);
  const least = decimalsOfEnds(scale);
  const { roundScore } = stated;
  const reaches = roundScore === null || roundScore >= least;
  if (!reaches) {
    const column = SETTINGS.roundScore.en;
    const { high } = DECIMALS;
    refused.set('roundScore', {
      code: 'outOfRange',
      column,
      value: roundScore,
      low: least,
      high,
      whole: true,
    });
  }
  const settings = {
    ...stated,
    roundScore: reaches ? roundScore : null,
    floorScore: within('floorScore', scoreOfLevel(scale, 1)) ?? lowestScore(scale),
    targetScore: within('targetScore', highestScore(scale)),
    targetSteps: steps.length === usual.length ? steps : usual,
    targetCurve: beyond === null ? stated.targetCurve : null,
  };
  return { settings, refused };
}

/**
 * The fewest decimals at which the lowest and the highest score stand as they are. With fewer a score would be rounded
 * beyond the scale.
 */
function decimalsOfEnds(scale: Scale): number {
  const ends = [lowestScore(scale), highestScore(scale)];
  let decimals = 0;
  while (decimals < DECIMALS.high && ends.some((end) => roundHalfUp(end, decimals) !== end)) {
    decimals += 1;
  }
  return decimals;
}

/** What holds where the workbook says nothing. */
export const DEFAULT_SETTINGS: Settings = Object.freeze(
  settled(SETTING_READER.schema.parse(Object.fromEntries(SETTING_KEYS.map((key) => [key, null]))))
    .settings
);

/** Rows of KpiSettings in the words of a language; what is not set is left blank. */
export function settingRows(
  settings: Settings,
  language: Language
): readonly (readonly [name: string, value: string | number])[] {
  return SETTING_KEYS.map((key) => [
    SETTINGS[key][language],
    shownSetting(settings, key, language),
  ]);
}

/** The value of a setting as it is written in a language; blank where it is not set. */
export function shownSetting<K extends Key>(
  settings: Settings,
  key: K,
  language: Language
): string | number {
  const declared: { readonly [K in Key]: Pick<Setting<Settings[K]>, 'show'> } = SETTINGS;
  return declared[key].show(settings[key], language, SETTINGS[key].en);
}
