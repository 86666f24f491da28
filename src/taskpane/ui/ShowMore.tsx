import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../words/text';
import { Button } from './Button';
import { SHOW_MORE_WORDS } from './showMoreWords';

const FIRST = 50;
const MORE = 200;

/** How many of a long list are rendered, so that thousands of rows do not hold up the pane. */
export function useShown(length: number): {
  readonly shown: number;
  readonly more: number;
  readonly showMore: () => void;
} {
  const [limit, setLimit] = useState(FIRST);
  const shown = Math.min(limit, length);
  return {
    shown,
    more: Math.min(MORE, length - shown),
    showMore: () => setLimit((before) => before + MORE),
  };
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  rest: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export type ShowMoreProps = {
  readonly more: number;
  readonly hidden: number;
  readonly onMore: () => void;
};

/** The button below a list of which only the beginning is shown. */
export function ShowMore({ more, hidden, onMore }: ShowMoreProps) {
  const styles = useStyles();
  const { language, number } = useText();
  const words = SHOW_MORE_WORDS[language];
  if (more <= 0) return null;
  return (
    <div className={styles.root}>
      <Button small onClick={onMore}>
        {words.more(number(more, 0))}
      </Button>
      <span className={styles.rest}>{words.hidden(number(hidden, 0))}</span>
    </div>
  );
}
