import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyChange } from '../../../../src/shared/domain/agency-change';
import { applyChanges, listsChanged, undoneIn } from '../../../../src/shared/protocol/changes/apply-changes';
import { type AgencyEntity, type AgencyItem, idOf, inShape } from '../../../../src/shared/protocol/changes/entities';
import { undoRefusal } from '../../../../src/shared/protocol/changes/undo-refusal';
import type { Disposition, Pack, Referral } from '../../../../src/shared/protocol/pack';
import { said, smallPack } from '../small-pack';

const lexcall: Referral = {
  id: 'lexcall',
  name: 'LexCall',
  phone: '859-425-2255',
  topics: ['city'],
  say: said('Call the city.'),
  hours: null,
  checked_on: null,
};
const base = smallPack({ referrals: [lexcall, { ...lexcall, id: 'poison', name: 'Poison Help' }] });

type Made = Partial<Pick<AgencyChange, 'before' | 'after' | 'undoes'>>;

function change(seq: number, entity: AgencyEntity, id: string, { before = null, after = null, undoes = null }: Made) {
  return { seq, at: seq, by: 'ann', change: `c${seq}`, entity, id, before, after, why: 'a reason', undoes };
}

const undo = (seq: number, { entity, id, change: undoes }: AgencyChange) => change(seq, entity, id, { undoes });
const addition = (seq: number, code: string): AgencyChange => {
  const after: Disposition = { code, label: `Ending ${code}`, key: code.slice(-1) };
  return change(seq, 'disposition', code, { after });
};
const edit = (seq: number, entity: AgencyEntity, before: AgencyItem, fields: object): AgencyChange =>
  change(seq, entity, idOf(before), { before, after: inShape(entity, { ...before, ...fields }) });

const text = (pack: Pack) => JSON.stringify(pack);

describe('changes laid over a folder', () => {
  it('set the fields they changed and leave the others to the folder', () => {
    const renamed = edit(1, 'referral', lexcall, { name: 'City line' });
    const newer = { ...base, referrals: base.referrals.map((one) => ({ ...one, phone: '859-555-0100' })) };
    expect(applyChanges(newer, [renamed]).pack.referrals[0]).toEqual({
      ...lexcall,
      name: 'City line',
      phone: '859-555-0100',
    });
  });

  it('are set aside with a sentence when the folder has no such thing any more, or one of its own', () => {
    const renamed = edit(1, 'referral', lexcall, { name: 'City line' });
    const { pack, setAside } = applyChanges({ ...base, referrals: [] }, [renamed, addition(2, '01')]);
    expect(pack.dispositions).toEqual(base.dispositions);
    expect(setAside).toEqual([
      { change: 'c1', sentence: 'The referral "lexcall" was changed here, and the agency folder no longer has it.' },
      {
        change: 'c2',
        sentence: 'The disposition "01" was added here, and the agency folder has its own by that id now.',
      },
    ]);
  });

  it('may take an optional field away', () => {
    const longer = { ...lexcall, extension: '7' };
    const without = edit(1, 'referral', longer, { extension: undefined });
    const { pack } = applyChanges({ ...base, referrals: [longer] }, [without]);
    expect(Object.keys(pack.referrals[0] ?? {})).not.toContain('extension');
  });

  it('leave the pack itself where there are none', () => {
    expect(applyChanges(base, []).pack).toBe(base);
    expect(listsChanged(base, base)).toEqual({});
  });
});

describe('taking back', () => {
  it('is a switch: taking back the taking-back puts the change in force again', () => {
    const added = addition(1, '91');
    const back = undo(2, added);
    const again = undo(3, back);
    expect([...undoneIn([added, back])]).toEqual(['c1']);
    expect([...undoneIn([added, back, again])]).toEqual(['c2']);
    expect(applyChanges(base, [added, back]).pack).toEqual(base);
    expect(applyChanges(base, [added, back, again]).pack).toEqual(applyChanges(base, [added]).pack);
  });

  it('is refused while a later change of the same fields stands on it, and only then', () => {
    const number = edit(1, 'referral', lexcall, { phone: '859-555-0100' });
    const name = edit(2, 'referral', { ...lexcall, phone: '859-555-0100' }, { name: 'City line' });
    const other = edit(
      3,
      'referral',
      { ...lexcall, phone: '859-555-0100', name: 'City line' },
      { phone: '859-555-0101' },
    );
    const later = 'A later change of the same thing stands on this one: take that back first.';
    expect(undoRefusal([number, name], number)).toBeUndefined();
    expect(undoRefusal([number, name, other], number)).toBe(later);
    expect(undoRefusal([number, name, other, undo(4, other)], number)).toBeUndefined();
    expect(undoRefusal([number, undo(2, number)], number)).toBe('This change has been taken back already.');
    const added = addition(5, '91');
    const renamed = edit(6, 'disposition', added.after as AgencyItem, { label: 'Rangers' });
    expect(undoRefusal([added, renamed], added)).toBe(later);
  });

  it('of a taking-back is refused when the fields were changed since', () => {
    const number = edit(1, 'referral', lexcall, { phone: '859-555-0100' });
    const back = undo(2, number);
    const other = edit(3, 'referral', lexcall, { phone: '859-555-0101' });
    expect(undoRefusal([number, back], back)).toBeUndefined();
    expect(undoRefusal([number, back, other], back)).toMatch(/^A later change/);
  });
});

/** Additions with their own codes, and changes of different fields of the folder's referrals: none meets another. */
const independent = fc
  .uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 6 })
  .map((codes): AgencyChange[] => [
    ...codes.map((code, index) => addition(index + 1, String(code))),
    edit(20, 'referral', lexcall, { name: 'City line' }),
    edit(21, 'referral', lexcall, { phone: '859-555-0100', checked_on: '2026-11-28', checked_by: 'Ann' }),
    edit(22, 'incident-type', base.incidentTypes[0] as AgencyItem, { retired: true }),
  ]);

describe('for any changes that do not meet', () => {
  it('the order makes no difference, to the byte', () => {
    const shuffled = independent.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, mixed]) => {
        expect(text(applyChanges(base, mixed).pack)).toBe(text(applyChanges(base, made).pack));
      }),
    );
  });

  it('doing one and taking it back gives the same pack, to the byte', () => {
    const picked = independent.chain((made) => fc.tuple(fc.constant(made), fc.nat(made.length - 1)));
    fc.assert(
      fc.property(picked, ([made, at]) => {
        const target = made[at] as AgencyChange;
        expect(undoRefusal(made, target)).toBeUndefined();
        const without = made.filter((one) => one !== target);
        expect(text(applyChanges(base, [...made, undo(50, target)]).pack)).toBe(text(applyChanges(base, without).pack));
      }),
    );
  });
});
