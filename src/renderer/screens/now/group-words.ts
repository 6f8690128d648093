import type { GroupId } from '../../../shared/domain/board-groups';

type Words = {
  readonly title: string;
  /** On the line of what is empty. */
  readonly short: string;
  /** On a line that stands in a more urgent group. */
  readonly mark: string;
  readonly path: string;
};

const OCTAGON = 'M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6z M8 5v3.6 M8 10.9v.2';

export const GROUP_WORDS: Readonly<Record<GroupId, Words>> = {
  flagged: { title: 'Flags nobody has acted on', short: 'flags to act on', mark: 'flag', path: OCTAGON },
  unresolved: {
    title: 'Closed with a flag undecided',
    short: 'flags undecided',
    mark: 'flag undecided',
    path: 'M8 2 14.5 13.5H1.5z M8 6.5v3 M8 11.5v.2',
  },
  late: {
    title: 'Overdue, or without a next action',
    short: 'overdue calls',
    mark: 'overdue',
    path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z M8 5v3.2l2 1.6',
  },
  dropped: {
    title: 'Lines dropped, a callback is due',
    short: 'dropped lines',
    mark: 'line dropped',
    path: 'M1.5 8h4 M10.5 8h4 M6.5 5l3 6',
  },
  unowned: {
    title: 'Nobody here has it: take it over',
    short: 'anything without an owner here',
    mark: 'owner away',
    path: 'M8 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z M3.5 13.5c0-5 9-5 9 0 M2 2l12 12',
  },
  review: {
    title: 'E1: a supervisor looks at it',
    short: 'E1 reviews',
    mark: 'E1 review',
    path: 'M1.5 8c3-5 10-5 13 0c-3 5-10 5-13 0z M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3z',
  },
  message: {
    title: 'Online messages without a reply',
    short: 'online messages',
    mark: 'online message',
    path: 'M2 3.5h12v9H2z M2 4l6 5l6-5',
  },
  'follow-up': {
    title: 'Follow-ups overdue',
    short: 'overdue follow-ups',
    mark: 'overdue',
    path: 'M3 3.5h10v9H3z M5.5 6.5h5 M5.5 9.5h3',
  },
  shift: {
    title: 'Shifts not ended',
    short: 'shifts not ended',
    mark: 'shift not ended',
    path: 'M2 13h12 M4 13V6h8v7 M6.5 6V3h3v3',
  },
  open: {
    title: 'Open, in good hands',
    short: 'open calls',
    mark: 'open',
    path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z M5.5 8l2 2l3.5-4',
  },
};
