import type { Call } from '../../../../shared/domain/call';
import type { Pack } from '../../../../shared/protocol/pack';
import type { useRecord } from '../use-record';

/** What every form on a record is given. */
export type RecordFormProps = {
  readonly call: Call;
  readonly pack: Pack;
  readonly act: ReturnType<typeof useRecord>['act'];
  /** Saved: what is to be said about it. */
  onDone(sentence: string): void;
  onLeave(): void;
};
