import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { savesFiles } from '../../excel/host/newWorkbook';
import { BackButton } from '../ui/BackButton';
import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { Heading } from '../ui/Heading';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useText } from '../words/text';
import { NextYearNews } from './NextYearNews';
import { useNextYearWords } from './nextYearPaneWords';
import { useNextYear } from './useNextYear';
import { YearSections } from './YearSections';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0, lineHeight: 1.6 },
  asText: { alignSelf: 'flex-start' },
});

export type NextYearViewProps = { readonly onClose: () => void };

/** The workbook of the next fiscal year: what is carried over, what has to be looked at, and a new workbook of it. */
export function NextYearView({ onClose }: NextYearViewProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const t = useNextYearWords();
  const { language } = useText();
  const [work, planned, actions] = useNextYear();
  const [asText, setAsText] = useState(false);
  const busy = work.is === 'reading' || work.is === 'making';
  return (
    <section aria-labelledby="next-year" className={styles.root}>
      <BackButton onClick={onClose}>{t.back}</BackButton>
      <Heading id="next-year" turn={1}>
        {t.title}
      </Heading>
      <p className={styles.text}>
        <Whole>{t.intro}</Whole>
      </p>
      {planned !== null && (
        <>
          <YearSections sections={planned.tools.nextYearSections(planned.year, language)} />
          {asText ? (
            <CopyText label={t.asText} text={planned.tools.nextYearText(planned.year, language)}>
              <Button small look="subtle" onClick={() => setAsText(false)}>
                {t.close}
              </Button>
            </CopyText>
          ) : (
            <Button small className={styles.asText} onClick={() => setAsText(true)}>
              {t.asText}
            </Button>
          )}
          <div className={group.row}>
            <Button look="primary" busy={busy} onClick={() => void actions.open()}>
              {t.openYear(planned.year.to)}
            </Button>
            {savesFiles() && (
              <Button busy={busy} onClick={() => void actions.save()}>
                {t.save}
              </Button>
            )}
          </div>
        </>
      )}
      <NextYearNews work={work} onTryAgain={() => void actions.readAgain()} />
    </section>
  );
}
