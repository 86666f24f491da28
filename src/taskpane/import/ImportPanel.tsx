import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useText } from '../text';
import type { ImportViewProps } from './ImportView';

/** The import view, loaded when it is first shown. Where that fails, the way back stays open. */
export function ImportPanel(props: ImportViewProps) {
  const { t } = useText();
  const [View, setView] = useState<ComponentType<ImportViewProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./ImportView').then(
      ({ ImportView }) => setView(() => ImportView),
      () => setFailed(true)
    );
  }, []);
  if (View !== null) return <View {...props} />;
  if (!failed) return <Spinner size="tiny" label={t('importLoading')} />;
  return (
    <div role="alert">
      <p>{t('importFailed')}</p>
      <Button onClick={props.onClose}>{t('importBack')}</Button>
    </div>
  );
}
