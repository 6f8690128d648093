import { expect, it } from 'vitest';
import { createBell } from '../../../src/main/services/ringing';
import { phoneValue } from '../../../src/shared/domain/phone-value';

it('rings for a minute by the clock of the desk, or until the call is taken', () => {
  const clock = { now: Date.UTC(2026, 10, 20) };
  const bell = createBell(() => clock.now);
  expect(bell.current()).toBeNull();
  const from = phoneValue('8595550142');
  bell.ring(from);
  clock.now += 59_999;
  expect(bell.current()).toEqual({ from, at: clock.now - 59_999 });
  clock.now += 1;
  expect(bell.current()).toBeNull();

  bell.ring(from);
  bell.stop();
  expect(bell.current()).toBeNull();
});
