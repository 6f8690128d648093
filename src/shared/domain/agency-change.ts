import type { AgencyEntity, AgencyItem } from '../protocol/changes/entities';

/** What an agency's own people decide on screen, laid over the pack folder. */
export type AgencyBody = {
  readonly kind: 'agency.changed';
  readonly change: string;
  readonly entity: AgencyEntity;
  readonly id: string;
  /** Null for something new. */
  readonly before: AgencyItem | null;
  /** Null when the taking back of an addition takes the thing away. */
  readonly after: AgencyItem | null;
  readonly why: string;
  /** The change that this one takes back. */
  readonly undoes: string | null;
};

/** A change as it stands in the journal. */
export type AgencyChange = Omit<AgencyBody, 'kind'> & {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
};
