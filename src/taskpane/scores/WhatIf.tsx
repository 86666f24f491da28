import { makeStyles, tokens } from '@fluentui/react-components';
import { BackButton } from '../ui/BackButton';
import { Heading } from '../ui/Heading';
import { Later } from '../ui/Later';
import { useText } from '../words/text';
import { scoresWords } from './scoresWords';
import type { WhatIfPanelProps } from '../whatIf/WhatIfPanel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const loadWhatIf = async () => (await import('../whatIf/WhatIfPanel')).WhatIfPanel;

export type WhatIfProps = WhatIfPanelProps & { readonly onBack: () => void };

/** Other results, tried without the workbook; loaded when it is opened. */
export function WhatIf({ onBack, ...props }: WhatIfProps) {
  const styles = useStyles();
  const words = scoresWords[useText().language];
  return (
    <section aria-labelledby="whatIf" className={styles.root}>
      <BackButton onClick={onBack}>{words.backToScores}</BackButton>
      <Heading id="whatIf" turn={1}>
        {words.whatIf}
      </Heading>
      <Later<WhatIfPanelProps> load={loadWhatIf} props={props} />
    </section>
  );
}
