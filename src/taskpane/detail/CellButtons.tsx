import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where its cells are. */
export function CellButtons({ line: { scored }, onGoTo }: DetailProps) {
  const styles = useStyles();
  const { language } = useText();
  const words = detailWords[language];
  const last = scored.results.at(-1);
  return (
    <div className={styles.root}>
      <Button small onClick={() => onGoTo(scored.indicator.at)}>
        {words.goToIndicator}
      </Button>
      {last !== undefined && (
        <Button small onClick={() => onGoTo(last.actualAt ?? last.at)}>
          {words.goToResult}
        </Button>
      )}
    </div>
  );
}
