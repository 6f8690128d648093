import { describe, expect, it } from 'vitest';
import { eventsFrom, startWords } from '../../../src/shared/domain/event-day';

const event = (id: string, starts: string, retired?: boolean) => ({
  id,
  program: 'watch',
  title: id,
  starts,
  place: 'Hall',
  signUp: true,
  ...(retired !== undefined && { retired }),
});

describe('events', () => {
  it('are offered to the end of their day, the next first', () => {
    const events = [
      event('later', '2026-12-20T18:00'),
      event('over', '2026-12-11T23:59'),
      event('retired', '2026-12-13T10:00', true),
      event('today', '2026-12-12T08:00'),
    ];
    expect(eventsFrom(events, '2026-12-12').map(({ id }) => id)).toEqual(['today', 'later']);
  });

  it('say their day as it was written', () => {
    expect(startWords('2026-12-12T08:05')).toBe('Sat 12 Dec 2026 08:05');
  });
});
