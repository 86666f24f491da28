import { useState } from 'react';
import { readActual } from '../../../engine';
import type { ResultForm } from '../../../engine';
import { Options } from '../../ui/Options';
import type { FieldProps } from './fieldProps';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { TextBox } from '../../ui/TextBox';
import { useView } from '../../words/views';

export type InputsFieldProps = FieldProps & {
  readonly inputs: Extract<ResultForm, { as: 'inputs' }>['inputs'];
};

/** `no` would leave open what it says of a statement with a "not" in it; these words are understood of every statement. */
const ANSWERS = { yes: 'ใช่', no: 'ไม่ใช่', unknown: '' } as const;
type Answer = keyof typeof ANSWERS;

/** Numbers and answers, one for each input of the criteria and in their order: `100; ใช่`. */
export function InputsField({ inputs, now, onChange }: InputsFieldProps) {
  const styles = useGroupStyles();
  const t = useView('entry');
  const [items, setItems] = useState<readonly string[]>(() => {
    const given = now.text.split(/[;；]/).map((item) => item.trim());
    return inputs.map((_, i) => given[i] ?? '');
  });
  const set = (input: number, text: string): void => {
    const next = items.map((item, i) => (i === input ? text : item));
    setItems(next);
    const written = next.join('; ').replace(/[;\s]+$/, '');
    onChange(written === '' ? null : { value: written });
  };
  return (
    <div className={styles.root}>
      {inputs.map(({ text, statement, percent }, i) =>
        statement ? (
          <Options<Answer>
            key={i}
            label={text}
            value={answerIn(items[i] ?? '')}
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({
              value,
              label: t[value],
            }))}
            onChange={(answer) => set(i, ANSWERS[answer])}
          />
        ) : (
          <TextBox
            key={i}
            decimal
            label={text}
            hint={percent ? t.percentHint : undefined}
            value={items[i] ?? ''}
            onChange={(typed) => set(i, typed)}
          />
        )
      )}
    </div>
  );
}

function answerIn(text: string): Answer | null {
  if (text === '') return 'unknown';
  const actual = readActual({ value: text });
  return actual.state === 'flag' ? (actual.value ? 'yes' : 'no') : null;
}
