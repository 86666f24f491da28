import { useState } from 'react';
import type { ResultEntry } from '../../../scorecard';
import type { Result } from '../../../tables';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { plainNumber, typedNumber } from './resultCell';
import { TextBox } from '../../ui/TextBox';
import { useText } from '../../words/text';
import { useView } from '../../words/views';

export type QuotientFieldProps = {
  readonly result: Result | undefined;
  /** Both numbers; null while one of them is missing or is none. */
  readonly onChange: (values: ResultEntry['values'] | null) => void;
};

const PARTS = ['numerator', 'denominator'] as const;

/** The numerator and the denominator of a period, where the periods are added up before they are divided. */
export function QuotientField({ result, onChange }: QuotientFieldProps) {
  const styles = useGroupStyles();
  const t = useView('entry');
  const { decimalMark } = useText();
  const [texts, setTexts] = useState({
    numerator: typedNumber(result?.numerator?.value, decimalMark),
    denominator: typedNumber(result?.denominator?.value, decimalMark),
  });
  return (
    <div className={styles.pair}>
      {PARTS.map((part) => {
        const wrong = texts[part].trim() !== '' && plainNumber(texts[part], decimalMark) === null;
        return (
          <TextBox
            key={part}
            decimal
            label={t[part]}
            value={texts[part]}
            wrong={wrong}
            hint={wrong ? t.notANumber(texts[part]) : undefined}
            onChange={(typed) => {
              const next = { ...texts, [part]: typed };
              setTexts(next);
              const numerator = plainNumber(next.numerator, decimalMark);
              const denominator = plainNumber(next.denominator, decimalMark);
              onChange(
                numerator === null || denominator === null ? null : { numerator, denominator }
              );
            }}
          />
        );
      })}
    </div>
  );
}
