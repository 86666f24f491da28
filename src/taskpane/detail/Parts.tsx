import { IndicatorRow } from '../scores/IndicatorRow';
import { bandsOfScores } from '../../scorecard';
import { linesOf } from '../scores/filterIndicators';
import { useRowStyles } from '../ui/styles/rowStyles';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

/** The parts that the score of a parent comes from; pressing one opens it. */
export function Parts({ line: { unit, scored }, scorecard, onOpen }: DetailProps) {
  const row = useRowStyles();
  const { language } = useText();
  const words = detailWords[language];
  if (!scored.hasParts) return null;
  const parts = linesOf(scorecard.units.filter((each) => each.unit === unit)).filter(
    (each) => each.scored.indicator.partOf === scored.indicator.code
  );
  return (
    <div>
      <p>
        <Whole>{words.fromParts}</Whole>
      </p>
      <ul className={row.list}>
        {parts.map((part) => (
          <IndicatorRow
            key={part.scored.indicator.code}
            line={part}
            withUnit={false}
            bands={bandsOfScores(scorecard)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </div>
  );
}
