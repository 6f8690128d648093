import { address, fill, personName } from '../../../src/main/database/seed/fillings';
import type { Random } from '../../../src/main/database/seed/random';
import { seededId } from '../../../src/main/database/seed/scene';
import { urgentStories } from '../../../src/main/database/seed/stories-people';
import { propertyStories } from '../../../src/main/database/seed/stories-property';
import { streetStories } from '../../../src/main/database/seed/stories-street';
import type { Call, Flag, Stage } from '../../../src/shared/domain/call';
import { DESKS, makeReference } from '../../../src/shared/domain/reference-number';
import type { PhoneValue } from '../../../src/shared/protocol/answer';
import type { Pack } from '../../../src/shared/protocol/pack';

/** Calls as they stand after their events, some of each kind; the same seed gives the same calls. */

export type MakerOptions = {
  readonly pack: Pack;
  readonly random: Random;
  readonly people: readonly string[];
  readonly calls: number;
  readonly now: number;
};

/** What tells a call from another that is else the same. */
export type Another = Pick<Call, 'id' | 'reference' | 'openedAt'> & { readonly phone: PhoneValue };

export type CallMaker = { whole(number: number): Call; another(number: number): Another };

const DAY = 86_400_000;
const A_DAY = 550;
/** The last ones are still open. */
export const OPEN = 14;
const STORIES = [...propertyStories, ...streetStories];
/** Invented words, a few of them in every note: real notes have a long tail of names, plates and mistypings. */
const TAIL = 80_000;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bren cor dal fer gil hol'.split(
  ' ',
);

export function createCallMaker({ pack, random, people, calls, now }: MakerOptions): CallMaker {
  const span = Math.min((calls / A_DAY) * DAY, 24 * 365 * DAY);
  const tail = Array.from({ length: TAIL }, () => inventedWord(random));
  const rules = [
    ...pack.rules,
    ...pack.protocols.flatMap((one) =>
      one.redFlags.map(({ rule, level, label }) => ({ id: rule, level, title: label })),
    ),
  ];
  const counts = new Map<number, number>();

  function reference(at: number): string {
    const year = new Date(at).getUTCFullYear();
    const count = counts.get(year) ?? 0;
    counts.set(year, count + 1);
    const desk = DESKS.charAt(Math.floor(count / 99_999) % DESKS.length);
    return makeReference({ year, desk, sequence: (count % 99_999) + 1 });
  }

  /** Frequent ones first, as words are in any language. */
  function tailWord(): string {
    return tail[Math.floor(TAIL ** random.next()) - 1] ?? '';
  }

  function flagOf(at: number, settled: boolean): Flag {
    const { id, level, title } = random.pick(rules);
    const raised = { flag: seededId(random, at), rule: id, version: 1, title, level, source: 'words' };
    const overridden = { kind: 'not-an-emergency', reason: 'misheard', text: null } as const;
    const told = { kind: 'given-to-dispatch', receiver: 'Dispatch 4', incident: null } as const;
    const outcome = settled ? { ...(random.happens(0.3) ? overridden : told), at, by: people[0] ?? '' } : null;
    return { ...raised, say: pack.agency.transfer.words, because: [], raisedAt: at, outcome };
  }

  function another(number: number): Another {
    const openedAt = Math.floor(now - span + ((number + random.next()) / calls) * (span - 1_800_000));
    const digits = `859${random.between(200, 999)}${String(random.between(0, 9_999)).padStart(4, '0')}`;
    const display = `(859) ${digits.slice(3, 6)}-${digits.slice(6)}`;
    const phone = { raw: digits, digits, e164: `+1${digits}`, display };
    return { id: seededId(random, openedAt), reference: reference(openedAt), openedAt, phone };
  }

  function whole(number: number): Call {
    const { id, reference: given, openedAt: at, phone } = another(number);
    const isUrgent = random.happens(0.03);
    const story = random.pick(isUrgent ? urgentStories : STORIES);
    const words = Array.from({ length: random.between(1, 7) }, tailWord);
    const owner = random.pick(people);
    const isOpen = number >= calls - OPEN;
    const stage = isOpen ? openStage(random, at) : closedStage(random, { at, by: owner, ends: story.ends });
    const place = { raw: address(random, pack.streets), verified: true };
    return {
      id,
      reference: given,
      channel: 'phone',
      openedAt: at,
      originalAt: null,
      openedBy: owner,
      from: phone,
      message: null,
      stage,
      owner,
      next: { what: 'finish-taking', dueAt: at + 1_200_000 },
      narrative: `${fill(story.text, random)} ${words.join(' ')}`,
      type: random.happens(0.96) ? story.type : null,
      answers: {
        callback: { state: 'given', value: phone },
        ...(random.happens(0.9) && { place: { state: 'given', value: place } }),
        'caller-name': { state: 'given', value: `${personName(random)} ${tailWord()}` },
      },
      flags: isUrgent ? [flagOf(at, !random.happens(0.002))] : [],
      said: {},
      dismissed: [],
      transfer: null,
      handOver: null,
      callbacks: [],
      links: [],
      referrals: [],
      supplements: [],
      amendments: [],
      events: 6,
    };
  }

  return { whole, another };
}

function inventedWord(random: Random): string {
  return Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join('');
}

function openStage(random: Random, since: number): Stage {
  return random.pick<Stage>([
    { kind: 'open' },
    { kind: 'held', since },
    { kind: 'disconnected', since, how: 'disconnect' },
  ]);
}

type Ended = { readonly at: number; readonly by: string; readonly ends: (typeof STORIES)[number]['ends'] };

function closedStage(random: Random, { at, by, ends }: Ended): Stage {
  const [channel, disposition] = random.pick(ends);
  const isIncomplete = random.happens(0.06);
  return {
    kind: 'closed',
    at: at + random.between(60, 900) * 1_000,
    by,
    close: {
      kind: isIncomplete ? 'incomplete' : 'complete',
      disposition: isIncomplete ? null : disposition,
      channel: isIncomplete ? null : channel,
      reason: isIncomplete ? 'hung-up' : null,
      note: null,
      missing: [],
    },
  };
}
