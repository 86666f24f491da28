import { Host, type Answer, type HostOptions } from '../host/host';
import type { Workbook } from '../workbook/model/model';
import { recalculate } from '../workbook/calculate/recalculate';
import { functionsIn } from '../previewFunctions';
import { changesWorkbook } from './changesWorkbook';

/** By then, in milliseconds, late answers of functions are there even where the add-in asks for nothing more. */
const ANSWERED = 300;

/** The embedded host as the page holds it: it tells the page when the add-in has changed the workbook. */
export class PageHost extends Host {
  constructor(
    workbook: Workbook,
    private readonly onChange: () => void,
    options: HostOptions = {}
  ) {
    super(workbook, {
      ...options,
      recalculate: (changed, profile) => {
        if (profile.answersAfter > 0) arriveSoon();
        return recalculate(
          workbook,
          functionsIn(profile),
          changed.length > 0 ? changed : undefined
        );
      },
    });
    const { late } = this.session;
    let due: ReturnType<typeof setTimeout> | undefined;
    const arriveSoon = (): void => {
      clearTimeout(due);
      due = setTimeout(() => {
        late.arrive();
        onChange();
      }, ANSWERED);
    };
  }

  override execute(text: string): Answer {
    const answer = super.execute(text);
    if (changesWorkbook(text)) this.onChange();
    return answer;
  }
}
