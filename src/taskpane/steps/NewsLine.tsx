import { useState } from 'react';
import type { News } from '../state/state';
import { useText } from '../words/text';
import { Message } from '../ui/Message';
import { newsText } from './newsText';

/** What a task has done. Once that is old (null) it says nothing any more, and its place is kept: what is below does not move by itself. */
export function NewsLine({ news }: { readonly news: News | null }) {
  const text = useText();
  const [told] = useState(news);
  const words = told && newsText(told, text);
  if (!words) return null;
  return (
    <div style={news === null ? { visibility: 'hidden' } : undefined}>
      <Message intent="success">{news === null ? '\u00a0' : words}</Message>
    </div>
  );
}
