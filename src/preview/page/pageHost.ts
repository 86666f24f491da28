import { Host, type Answer, type HostOptions } from '../host/host';
import type { Workbook } from '../workbook/model/model';
import { recalculate } from '../workbook/calculate/recalculate';
import { functionsIn } from '../previewFunctions';
import { changesWorkbook } from './changesWorkbook';

/** The embedded host as the page holds it: it tells the page when the add-in has changed the workbook. */
export class PageHost extends Host {
  constructor(
    workbook: Workbook,
    private readonly onChange: () => void,
    options: HostOptions = {}
  ) {
    super(workbook, {
      ...options,
      recalculate: (changed, profile) =>
        void recalculate(workbook, functionsIn(profile), changed.length > 0 ? changed : undefined),
    });
  }

  override execute(text: string): Answer {
    const answer = super.execute(text);
    if (changesWorkbook(text)) this.onChange();
    return answer;
  }
}
