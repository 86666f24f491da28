import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  SAMPLE_NAMES,
  sampleTitle,
  SCHEME_NAMES,
  schemeTitle,
  STANDARD_SCHEME,
} from '../../scorecard';
import type { SampleName, SchemeName } from '../../scorecard';
import { useText } from '../words/text';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Heading } from '../ui/Heading';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { firstRunWords } from './firstRunWords';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  way: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    // Seen where colours are forced, which take the background away.
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  wide: { alignSelf: 'stretch' },
  text: { margin: 0 },
});

export type FirstRunProps = {
  readonly turn: number;
  readonly busy: boolean;
  readonly onSample: (name: SampleName) => void;
  readonly onTemplate: (scheme: SchemeName) => void;
  readonly onImport: () => void;
};

/** A workbook without tables: a sample to look at, the template to fill in, or what people already have. */
export function FirstRun({ turn, busy, onSample, onTemplate, onImport }: FirstRunProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t, language } = useText();
  const words = firstRunWords[language];
  const [sample, setSample] = useState<SampleName>(SAMPLE_NAMES[0]);
  const [scheme, setScheme] = useState<SchemeName>(STANDARD_SCHEME);
  return (
    <section aria-labelledby="first-run" className={styles.root}>
      <Heading id="first-run" turn={turn}>
        {words.title}
      </Heading>
      <p className={styles.text}>
        <Whole>{words.hint}</Whole>
      </p>
      <div className={styles.way}>
        <h3 className={heading.small}>{words.sample}</h3>
        <div className={styles.wide}>
          <Choice
            label={words.ofSample}
            value={sample}
            options={SAMPLE_NAMES.map((name) => ({
              value: name,
              label: sampleTitle(name, language),
            }))}
            onChange={setSample}
          />
        </div>
        <Button look="primary" busy={busy} onClick={() => onSample(sample)}>
          {words.insertSample}
        </Button>
      </div>
      <div className={styles.way}>
        <h3 className={heading.small}>{words.template}</h3>
        <p className={styles.text}>
          <Whole>{words.templateHint}</Whole>
        </p>
        <div className={styles.wide}>
          <Choice
            label={words.scheme}
            value={scheme}
            options={SCHEME_NAMES.map((name) => ({
              value: name,
              label: schemeTitle(name, language),
            }))}
            onChange={setScheme}
          />
        </div>
        <Button busy={busy} onClick={() => onTemplate(scheme)}>
          {words.insertTemplate}
        </Button>
      </div>
      <div className={styles.way}>
        <h3 className={heading.small}>{words.import}</h3>
        <p className={styles.text}>
          <Whole>{words.importHint}</Whole>
        </p>
        <Button busy={busy} onClick={onImport}>
          {t.opens.import}
        </Button>
      </div>
    </section>
  );
}
