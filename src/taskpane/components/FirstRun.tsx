import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SAMPLE_NAMES, SAMPLE_TITLES } from '../../scorecard';
import type { SampleName } from '../../scorecard';
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
  readonly onSample: (name: SampleName) => void;
  readonly onTemplate: () => void;
};

/** A workbook without tables: a sample to look at, or the template to fill in. */
export function FirstRun({ busy, onSample, onTemplate }: FirstRunProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, pick } = useText();
  const [sample, setSample] = useState<SampleName>(SAMPLE_NAMES[0]);
  return (
    <section aria-labelledby="first-run" className={styles.root}>
      <h2 id="first-run" className={heading.root}>
        {t('firstRunTitle')}
      </h2>
      <p className={styles.text}>{t('firstRun')}</p>
      <Field label={t('sample')}>
        <Select
          value={sample}
          onChange={(_, { value }) =>
            setSample(SAMPLE_NAMES.find((name) => name === value) ?? SAMPLE_NAMES[0])
          }
        >
          {SAMPLE_NAMES.map((name) => (
            <option key={name} value={name}>
              {pick(SAMPLE_TITLES[name])}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onSample(sample)}>
          {t('insertSample')}
        </Button>
        <Button disabledFocusable={busy} onClick={onTemplate}>
          {t('insertTemplate')}
        </Button>
      </div>
    </section>
  );
}
