import type { TargetConversion, TargetCurve } from '../../engine';

/** How targets become scores, as a workbook's settings say. */
export interface TargetSettings {
  readonly targetCurve: TargetCurve | null;
  readonly targetConversion: TargetConversion;
}

/** How a target becomes a score: by the curve where there is one, else by the conversion. */
export interface TargetScoring {
  readonly curve: TargetCurve | null;
  readonly conversion: TargetConversion;
}

/**
 * How the target of an indicator becomes a score (domain.md §7): what its row states, a curve before a conversion, then
 * what the settings state, the curve first there too.
 */
export function targetScoringOf(
  own: { readonly curve: TargetCurve | null; readonly conversion: TargetConversion | null },
  settings: TargetSettings
): TargetScoring {
  if (own.curve !== null) return { curve: own.curve, conversion: 'none' };
  if (own.conversion !== null) return { curve: null, conversion: own.conversion };
  return { curve: settings.targetCurve, conversion: settings.targetConversion };
}

/** Whether scores are to be made of targets so. */
export function givesScores({ curve, conversion }: TargetScoring): boolean {
  return curve !== null || conversion !== 'none';
}
