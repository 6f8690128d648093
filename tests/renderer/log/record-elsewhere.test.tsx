import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ann } from '../desk/fake-desk';
import { CHAIN, openRecord } from './open-record';

afterEach(() => void vi.restoreAllMocks());

describe('the record elsewhere', () => {
  it('is copied whole, as text, and says when it is a drill', async () => {
    const { user, call, asked } = await openRecord({ look: { desk: { name: 'Front', letter: '0', mode: 'drill' } } });
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.keyboard('c');
    await screen.findByText('Copied: the whole record as text');
    const text = written.mock.calls[0]?.[0] ?? '';
    expect(text).toContain(`call ${call.reference} (DEMO, not a real call)`);
    expect(text).toContain('WHERE: 12 Oak St (NOT VERIFIED: not read back)');
    expect(text).toContain('E3 Weapon (ESC-301, version 2)');
    expect(text).toContain('Label theft-what: left open');
    expect(text).toContain('CHAIN\nUnchanged since it was written: 3 events verified, last hash ab12cd34…');
    expect(text).toContain(`The whole log stood at event 40, hash ${CHAIN.head.hash}`);
    expect(asked('call.note-taken-out')).toEqual([{ callId: call.id, how: 'copy' }]);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('is printed alone', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    const { user, asked, call, store } = await openRecord();
    await user.keyboard('p');
    expect(print).toHaveBeenCalledOnce();
    // The browser's own key prints too: the note hangs on the printing, not on the letter.
    window.dispatchEvent(new Event('beforeprint'));
    await waitFor(() => expect(asked('call.note-taken-out')).toEqual([{ callId: call.id, how: 'print' }]));
    act(() => store.getState().show('keys'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(asked('call.note-taken-out')).toHaveLength(1);
    expect(screen.getByText(/Printed .* by Ann Lee/)).toBeInTheDocument();
    expect(ann.name).toBe('Ann Lee');
  });
});
