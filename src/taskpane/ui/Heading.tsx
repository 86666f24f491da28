import { useEffect, useRef } from 'react';
import { useHeadingStyles } from './styles/headingStyles';
import { Whole } from './Whole';

export type HeadingProps = {
  readonly id: string;
  readonly children: string;
  /** Counts what the user has finished: the heading takes the focus when it appears, and whenever it grows; 0 = never. */
  readonly turn: number;
};

/** Heading of a view, to which the focus goes after a step. */
export function Heading({ id, children, turn }: HeadingProps) {
  const heading = useHeadingStyles();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) ref.current?.focus();
  }, [turn]);
  return (
    <h2 id={id} ref={ref} tabIndex={-1} className={heading.root}>
      <Whole>{children}</Whole>
    </h2>
  );
}
