import { makeStyles, tokens } from '@fluentui/react-components';
import { bandsOfScores, groupTitle } from '../../scorecard';
import { LevelBadge } from '../scores/LevelBadge';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import { scoresWords } from '../scores/scoresWords';
import { standing, weightFigures } from '../scores/standing';
import type { DetailProps } from './detailProps';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  figure: { whiteSpace: 'nowrap' },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The level, the score and what it weighs; whose indicator it is. */
export function Figures({ line: { scored, unit }, scorecard }: DetailProps) {
  const styles = useStyles();
  const text = useText();
  const { figures, language } = text;
  const words = scoresWords[language];
  const { score, weighted, indicator, group } = scored;
  const place = [
    unit,
    group === null ? null : groupTitle(group, scorecard, language),
    indicator.supervisor,
    indicator.dataKeeper,
  ].filter((each) => each !== null && each !== '');
  return (
    <div>
      <p className={styles.root}>
        <LevelBadge scored={scored} bands={bandsOfScores(scorecard)} />
        <span className={styles.figures}>
          {[
            standing(scored, language),
            ...(score === null ? [] : [words.scoreOf(figures.exact(score))]),
            ...weightFigures(scored, text),
            ...(weighted === null ? [] : [words.weightedOf(figures.weighted(weighted))]),
          ].map((figure, index, all) => (
            <span key={figure} className={styles.figure}>
              {index === all.length - 1 ? figure : `${figure} ·`}
            </span>
          ))}
        </span>
      </p>
      {place.length > 0 && (
        <p className={styles.small}>
          <Whole>{place.join(' · ')}</Whole>
        </p>
      )}
    </div>
  );
}
