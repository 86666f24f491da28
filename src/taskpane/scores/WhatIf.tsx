import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { Later } from '../ui/Later';
import { useText } from '../words/text';
import type { WhatIfPanelProps } from '../whatIf/WhatIfPanel';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
});

const loadWhatIf = async () => (await import('../whatIf/WhatIfPanel')).WhatIfPanel;

export type WhatIfProps = WhatIfPanelProps & { readonly onBack: () => void };

/** Other results, tried without the workbook; loaded when it is opened. */
export function WhatIf({ onBack, ...props }: WhatIfProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <section aria-labelledby="whatIf" className={styles.root}>
      <Button small look="subtle" className={styles.back} onClick={onBack}>
        <Icon of="back" />
        {t.backToScores}
      </Button>
      <Heading id="whatIf" turn={1}>
        {t.whatIf}
      </Heading>
      <Later<WhatIfPanelProps> load={loadWhatIf} props={props} />
    </section>
  );
}
