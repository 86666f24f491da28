import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { BackButton } from '../ui/BackButton';
import { Heading } from '../ui/Heading';
import { useText } from '../words/text';
import { detailWords } from './detailWords';
import { CellButtons } from './CellButtons';
import { CriteriaTable } from './CriteriaTable';
import { CurveLine } from './CurveLine';
import type { DetailProps } from './detailProps';
import { Entry } from './Entry';
import { Evidence } from './Evidence';
import { Figures } from './Figures';
import { History } from './History';
import { OtherUnits } from './OtherUnits';
import { Parts } from './Parts';
import { ScalePicture } from './ScalePicture';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The parts of the panel, from top to bottom; each shows nothing where the indicator has nothing for it. */
const PARTS: readonly ComponentType<DetailProps>[] = [
  Figures,
  Evidence,
  ScalePicture,
  Entry,
  Parts,
  CellButtons,
  CriteriaTable,
  CurveLine,
  History,
  OtherUnits,
];

export type IndicatorDetailProps = DetailProps & { readonly onBack: () => void };

/** One indicator: how its score came about, how it went over the periods, and where its cells are. */
export function IndicatorDetail({ onBack, ...props }: IndicatorDetailProps) {
  const styles = useStyles();
  const { language } = useText();
  const { code, name } = props.line.scored.indicator;
  return (
    <section aria-labelledby="indicator" className={styles.root}>
      <BackButton onClick={onBack}>{detailWords[language].backToList}</BackButton>
      <Heading id="indicator" turn={1}>
        {`${code} ${name}`}
      </Heading>
      {PARTS.map((Part, index) => (
        <Part key={index} {...props} />
      ))}
    </section>
  );
}
