import { CHANNEL, channelOf, chosen, DISPOSITION, openFlags } from '../../../shared/domain/call';
import type {
  CallBody,
  CallChannel,
  Close,
  IncompleteReason,
  NextAction,
  NextActionKind,
} from '../../../shared/domain/call-event';
import { signUpText } from '../../../shared/domain/follow-up';
import { phoneValue } from '../../../shared/domain/phone-value';
import { given } from '../../../shared/protocol/answer';
import { closeKind } from '../../../shared/protocol/completeness';
import { answered, answerWhatIsMissing, missingIn } from './answers';
import { address, fill, inventedDigits, personName } from './fillings';
import { raise } from './raise';
import { type Scene, say, seededId, type Telling, type Timed, tell } from './scene';
import type { Ending, Story } from './story';

/** How long one person takes the calls of a drill. */
export const SHIFT_MS = 28_800_000;

/** How far a call goes. `short` is three events: opened, noted, closed. */
export type Course =
  | 'closed'
  | 'short'
  | 'open'
  | 'held'
  | 'disconnected'
  | 'to-dispatch'
  | 'cut'
  | 'flagged'
  | 'unresolved';

export type CallPlan = {
  readonly story: Story;
  readonly at: number;
  readonly course: Course;
  readonly online?: boolean;
};

/** Tells one call from the answer to as far as its course goes. */
export function tellCall(scene: Scene, plan: CallPlan): Telling {
  const text = fill(plan.story.text, scene.random);
  const telling = open(scene, plan, text);
  if (plan.course === 'short') {
    say(telling, { kind: 'call.noted', text, recovered: false }, 30);
    say(telling, shortClose(scene.random.pick(plan.story.ends)), scene.random.between(60, 240));
    return telling;
  }
  takeDown(scene, plan, telling, text);
  if (plan.course === 'cut') return cutShort(scene, telling);
  if (plan.course === 'disconnected') return disconnect(scene, telling);
  if (plan.course === 'open') return telling;
  raise(scene, telling);
  if (plan.course === 'flagged') {
    settle(scene, plan, telling);
    return telling;
  }
  answerWhatIsMissing(scene, plan.story, telling);
  raise(scene, telling);
  settle(scene, plan, telling);
  if (plan.course === 'held') {
    say(telling, { kind: 'call.held', next: nextAction(scene, telling, 'return-to-held') }, 20);
    return telling;
  }
  end(scene, plan, telling);
  return telling;
}

function open(scene: Scene, { at, online, story }: CallPlan, text: string): Telling {
  const { random, takers, pack } = scene;
  const id = seededId(random, at);
  const digits = inventedDigits(random);
  const channel: CallChannel = online === true ? 'online' : random.happens(0.03) ? 'counter' : 'phone';
  const body: CallBody & { kind: 'call.opened' } = {
    kind: 'call.opened',
    reference: '',
    channel,
    from: channel === 'phone' && random.happens(0.9) ? phoneValue(digits) : null,
    message:
      channel === 'online'
        ? { receivedAt: at - random.between(5, 200) * 60_000, text, replyTo: `caller${digits.slice(-3)}@example.org` }
        : null,
    originalAt: story.band === 'past' && random.happens(0.004) ? at - 7_200_000 : null,
    owner: takerAt(takers, at),
    next: { what: 'finish-taking', dueAt: at + pack.agency.next_action_minutes.taking * 60_000 },
  };
  return tell(id, { at, actor: body.owner, call: id, body });
}

/** Three shifts of eight hours. */
export function takerAt(takers: readonly string[], at: number): string {
  const shift = Math.floor(at / SHIFT_MS);
  return takers[shift % takers.length] ?? 'system';
}

/** Place, number, what happened, type, time and name, in the order a call goes. */
function takeDown(scene: Scene, { story, course, online }: CallPlan, telling: Telling, text: string): void {
  const { random, pack } = scene;
  if (story.nowhere !== true || random.happens(0.3)) {
    if (random.happens(0.06)) say(telling, misheardPlace(scene), random.between(9, 25));
    say(
      telling,
      answered('place', given({ raw: address(random, pack.streets), verified: false })),
      random.between(9, 25),
    );
    if (random.happens(0.85)) say(telling, { kind: 'call.place-read-back', confirmed: true }, random.between(4, 9));
  } else say(telling, answered('place', given({ raw: 'Caller at home, no place concerned', verified: false })), 12);
  if (telling.call.from === null) {
    say(telling, answered('callback', given(phoneValue(inventedDigits(random)))), random.between(6, 14));
  }
  const [first = text] = text.split(/(?<=[.,]) /);
  if (course === 'cut' || course === 'disconnected') {
    say(telling, { kind: 'call.noted', text: first, recovered: false }, random.between(8, 20));
    return;
  }
  if (online !== true) say(telling, { kind: 'call.noted', text: first, recovered: false }, random.between(8, 20));
  say(telling, { kind: 'call.noted', text, recovered: false }, random.between(20, 50));
  say(telling, { kind: 'call.typed', type: story.type, words: null }, random.between(1, 5));
  say(telling, answered('time-band', given(story.band)), random.between(2, 8));
  for (const [question, value] of story.told ?? [])
    say(telling, answered(question, given(value)), random.between(2, 8));
  if (random.happens(0.8)) say(telling, answered('caller-name', given(personName(random))), random.between(5, 12));
  if (story.spanish === true) say(telling, answered('language', given('spanish')), 2);
}

/** The place that is put right a moment later. */
function misheardPlace({ random, pack }: Scene): CallBody {
  return answered('place', given({ raw: address(random, pack.streets), verified: false }));
}

function cutShort(scene: Scene, telling: Telling): Telling {
  const reasons: readonly IncompleteReason[] = ['hung-up', 'line-cut', 'caller-must-go', 'refused', 'language'];
  const missing = missingIn(scene, telling).map((one) => one.id);
  const close: Close = {
    kind: 'incomplete',
    disposition: null,
    channel: null,
    reason: scene.random.pick(reasons),
    note: null,
    missing,
  };
  say(telling, { kind: 'call.closed', close }, scene.random.between(10, 60));
  return telling;
}

function disconnect(scene: Scene, telling: Telling): Telling {
  say(telling, { kind: 'call.disconnected', how: 'disconnect', next: nextAction(scene, telling, 'call-back') }, 5);
  say(telling, { kind: 'call.callback-tried', result: 'no-answer', note: null }, 70);
  return telling;
}

/** A person settled what was raised, except where the course says not. */
function settle(scene: Scene, { story, course }: CallPlan, telling: Telling): void {
  if (story.outcomes !== undefined && openFlags(telling.call).length === 0)
    say(telling, raisedByHand(scene, telling), 2);
  if (course === 'unresolved' || course === 'flagged') return;
  const outcome =
    story.outcomes?.[0] ?? ({ kind: 'given-to-dispatch', receiver: 'Dispatch 4', incident: null } as const);
  const waiting = openFlags(telling.call).map((flag) => flag.flag);
  if (waiting.length === 0) return;
  if (outcome.kind === 'transferred' || outcome.kind === 'relayed') {
    const mode = outcome.kind === 'transferred' ? 'warm-transfer' : 'relay';
    for (const step of ['caller-told-to-stay', 'announced', 'receiver-answered', 'receiver-confirmed'] as const) {
      say(telling, { kind: 'call.transfer-stepped', mode, step, note: null }, scene.random.between(2, 6));
    }
  }
  say(telling, { kind: 'call.flag-resolved', flags: waiting, outcome }, scene.random.between(3, 15));
}

/** F9: the call taker heard what no rule reads. */
function raisedByHand({ pack, random }: Scene, telling: Telling): CallBody {
  return {
    kind: 'call.flag-raised',
    flag: seededId(random, telling.at),
    rule: 'F9',
    version: 1,
    title: 'Raised by the call taker',
    level: 'E3',
    source: 'person',
    say: pack.agency.transfer.words,
    because: [],
  };
}

function end(scene: Scene, { story, course }: CallPlan, telling: Telling): void {
  const { random } = scene;
  const [channel, disposition] = course === 'to-dispatch' ? (['officer', '01'] as const) : random.pick(story.ends);
  say(telling, answered(CHANNEL, given(channel)), random.between(4, 10));
  if (channel === 'officer') {
    say(telling, { kind: 'call.next-action-set', next: nextAction(scene, telling, 'give-to-dispatch') }, 0.1);
    if (course === 'to-dispatch') return;
    const cad = `26-${random.between(100_000, 199_999)}`;
    const to = `Dispatch ${random.between(1, 6)}`;
    say(telling, { kind: 'call.handed-to-dispatch', to, cad, whyNone: null }, random.between(20, 200));
  }
  const { referrals } = scene.pack;
  if (channel === 'referral' && referrals.length > 0) {
    say(telling, { kind: 'call.referred', referral: random.pick(referrals).id }, 3);
  }
  say(telling, answered(DISPOSITION, given(disposition)), random.between(2, 6));
  const missing = missingIn(scene, telling);
  const flags = openFlags(telling.call).length;
  const kind = closeKind({ completeness: { missing }, openFlags: flags, disposition });
  const close: Close = {
    kind,
    disposition: kind === 'unresolved' ? null : disposition,
    channel: channelOf(telling.call),
    reason: kind === 'incomplete' ? 'other' : null,
    note: null,
    missing: missing.map((one) => one.id),
  };
  say(telling, { kind: 'call.closed', close }, random.between(5, 30));
}

function shortClose([channel, disposition]: Ending): CallBody {
  return {
    kind: 'call.closed',
    close: { kind: 'complete', disposition, channel, reason: null, note: null, missing: [] },
  };
}

function nextAction({ pack }: Scene, telling: Telling, what: NextActionKind): NextAction {
  const minutes = pack.agency.next_action_minutes;
  const patience =
    what === 'return-to-held' ? minutes.held : what === 'call-back' ? minutes.disconnected : minutes.to_dispatch;
  return { what, dueAt: telling.at + patience * 60_000 };
}

/** What comes after a call by itself: a promise, its tries and its result, a sign-up, a supplement. */
export function tellAfterwards(scene: Scene, { story }: CallPlan, telling: Telling): Timed[] {
  const { call, id, actor } = telling;
  if (call.stage.kind !== 'closed') return [];
  const { at, close } = call.stage;
  const event = (body: Timed['body'], later: number): Timed => ({ at: at + later, actor, call: id, body });
  const { random } = scene;
  const after: Timed[] = [];
  if (random.happens(0.04)) {
    const text = fill('Called back: {colour} {make} {body} seen near by, plate {plate}. Added to the report.', random);
    after.push(event({ kind: 'call.supplemented', text, from: null }, random.between(1, 60) * 1_800_000));
  }
  const name = chosen(call.answers, 'caller-name');
  if (name !== null && random.happens(0.03)) after.push(event(respelled(scene, name), random.between(1, 40) * 900_000));
  const isProgram = story.type === 'program' && scene.pack.programs.length > 0;
  const isPromised =
    isProgram || call.channel === 'online' || (close.channel === 'phone-report' && random.happens(0.75));
  if (!isPromised) return after;
  const followUp = seededId(random, at);
  const joined = isProgram ? signUp(scene, telling, followUp) : null;
  if (joined !== null) after.push(event(joined.body, -2_000));
  const what = isProgram ? 'program-sign-up' : call.channel === 'online' ? 'reply' : 'call-back';
  const dueAt = at + 24 * 3_600_000;
  const promised = joined?.promised ?? {
    text: what === 'reply' ? 'Answer the message' : 'Officer calls about the report',
  };
  after.push(
    event(
      { kind: 'follow-up.opened', followUp, what, owner: actor, dueAt, safeToLeaveMessage: true, ...promised },
      -1_000,
    ),
  );
  if (random.happens(0.08)) return after;
  const wait = Math.round((0.5 + random.next() ** 2 * 30) * 3_600_000);
  if (random.happens(0.3))
    after.push(event({ kind: 'follow-up.tried', followUp, result: 'no-answer', note: null }, wait / 2));
  after.push(event({ kind: 'follow-up.tried', followUp, result: 'reached', note: null }, wait));
  after.push(event({ kind: 'follow-up.done', followUp, result: 'Spoken to, nothing further' }, wait + 120_000));
  return after;
}

function respelled({ random }: Scene, old: string): CallBody {
  const name = personName(random);
  const reason = 'Spelled out by the caller when called back';
  return { kind: 'call.amended', what: 'caller-name', old, new: name, value: given(name), reason };
}

/** A sign-up, and what is promised with it. */
function signUp({ pack, random }: Scene, { call: { from: phone } }: Telling, followUp: string) {
  const programs = pack.programs.filter((program) => program.signUp);
  const { id: program, title } = random.pick(programs.length === 0 ? pack.programs : programs);
  const signed = { name: personName(random), phone, note: null };
  return {
    body: { kind: 'program.signed-up', program, ...signed, followUp },
    promised: { text: signUpText(signed, title), name: signed.name, ...(phone !== null && { phone }) },
  } as const;
}
