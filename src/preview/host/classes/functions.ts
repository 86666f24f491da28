import type { HostClass } from '../hostClass';
import { Instance } from '../subjects';
import { LESS_IN_1904 } from '../../workbook/model/dateSystem';
import type { Workbook } from '../../workbook/model/model';
import { serialDay } from '../../../engine';

/** Worksheet functions that a client may call; only the one that tells how the workbook counts days. */
export const functions: HostClass<Workbook> = {
  methods: {
    Date: (self, given) => {
      const day = serialDay(given.integer(0), given.integer(1), given.integer(2));
      return new Instance('FunctionResult', day - (self.date1904 ? LESS_IN_1904 : 0));
    },
  },
};

export const functionResult: HostClass<number> = {
  properties: { Value: { read: (self) => self }, Error: { read: () => '' } },
};
