import { CURVE_STEP, curveText, isConverted } from '../../engine';
import { SETTINGS } from '../../tables';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';

/** The curve that gives a target its score, as it is written in the workbook. */
export function CurveLine({ line: { scored } }: DetailProps) {
  const { language } = useText();
  const { rule } = scored;
  if (rule.kind !== 'target' || rule.curve?.of !== 'percent' || !isConverted(rule)) return null;
  const curve = curveText(rule.curve, '; ', CURVE_STEP[language]);
  return <div>{`${SETTINGS.targetCurve[language]}: ${curve}`}</div>;
}
