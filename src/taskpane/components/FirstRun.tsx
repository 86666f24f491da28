import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../text';
import { useHeadingStyles } from './headingStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export type FirstRunProps = {
  readonly busy: boolean;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
};

/** A workbook without tables: two ways to begin. */
export function FirstRun({ busy, onSample, onTemplate }: FirstRunProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t } = useText();
  return (
    <section aria-labelledby="first-run" className={styles.root}>
      <h2 id="first-run" className={heading.root}>
        {t('firstRunTitle')}
      </h2>
      <p className={styles.text}>{t('firstRun')}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onSample}>
          {t('insertSample')}
        </Button>
        <Button disabledFocusable={busy} onClick={onTemplate}>
          {t('insertTemplate')}
        </Button>
      </div>
    </section>
  );
}
