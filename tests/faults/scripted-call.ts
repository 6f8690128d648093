import type { Send } from '../../src/shared/contract/contract';
import type { Result } from '../../src/shared/contract/problem';
import type { Call } from '../../src/shared/domain/call';
import { openCall, words } from './page';

/**
 * One call, taken in a fixed order, by somebody who writes down what the host has acknowledged. The order that
 * was under way when the host was killed is in `asked`: it may have happened or not, and nothing else may.
 */
export type TakenCall = {
  id: string | undefined;
  step: number;
  /** Answers acknowledged, in their order; every answer is unique. */
  readonly answers: { readonly question: string; readonly value: string }[];
  /** Text acknowledged as an event. */
  readonly notes: string[];
  /** The text on the screen of the person, as acknowledged last: a draft or an event. */
  narrative: string;
  /** The text of a question being answered, as acknowledged last. */
  field: { readonly question: string; readonly text: string } | null;
  type: string | null;
  closed: boolean;
};

/** A step names what it wants; `done` is what may be written down once the host has said yes. */
export type Step = {
  readonly name: 'open' | 'draft' | 'field' | 'answer' | 'note' | 'type' | 'close';
  send(): Promise<Result<unknown>>;
  done(value: unknown): void;
};

export function newTakenCall(): TakenCall {
  return {
    id: undefined,
    step: 0,
    answers: [],
    notes: [],
    narrative: '',
    field: null,
    type: null,
    closed: false,
  };
}

const WINDOW = 'kill-window';
const QUESTIONS = ['caller-name', 'language', 'when', 'caller-standing', 'people', 'vehicles'] as const;
const STORY = 'caller says the lawn mower went from the garden shed some time last week and asks what to do about it';
const TYPES = ['theft', 'lost-property'] as const;

/** The order of a call after it is open: text grows in drafts, answers come between, the type changes once. */
const ORDER: readonly Step['name'][] = [
  ...(['draft', 'draft', 'answer', 'draft', 'field', 'field', 'answer', 'type', 'note'] as const),
  ...(['draft', 'answer', 'answer', 'draft', 'draft', 'type', 'field', 'answer', 'note', 'draft', 'answer'] as const),
  'close',
];

/** What comes next in this call, from what was acknowledged. */
export function nextStep(call: TakenCall, send: Send): Step {
  const { id } = call;
  if (id === undefined) return opening(call, send);
  const on = { callId: id, window: WINDOW };
  const name = ORDER[call.step] ?? 'close';
  const moved = () => {
    call.step += 1;
  };
  switch (name) {
    case 'draft':
    case 'field': {
      const narrative = name === 'draft' ? grown(call) : call.narrative;
      const question = QUESTIONS[call.answers.length % QUESTIONS.length] ?? '';
      const field = name === 'field' ? { question, text: `half an answer ${call.step}` } : null;
      return {
        name,
        send: () => send('call.keep-draft', { ...on, rev: call.step, narrative, field }),
        done: () => {
          call.narrative = narrative;
          call.field = field;
          moved();
        },
      };
    }
    case 'answer': {
      const question = QUESTIONS[call.answers.length % QUESTIONS.length] ?? '';
      const value = `answer ${call.answers.length} of ${id}`;
      return {
        name,
        send: () => send('call.answer', { ...on, question, answer: words(value) }),
        done: () => {
          call.answers.push({ question, value });
          call.field = null;
          moved();
        },
      };
    }
    case 'note': {
      const text = `${grown(call)}.`;
      return {
        name,
        send: () => send('call.note', { ...on, text }),
        done: () => {
          call.notes.push(text);
          call.narrative = text;
          moved();
        },
      };
    }
    case 'type': {
      const type = TYPES.find((one) => one !== call.type) ?? TYPES[0];
      return {
        name,
        send: () => send('call.set-type', { ...on, type, words: null }),
        done: () => {
          call.type = type;
          moved();
        },
      };
    }
    default:
      return {
        name: 'close',
        send: () => send('call.close', { ...on, disposition: null, reason: 'hung-up', note: 'end of the script' }),
        done: () => {
          call.closed = true;
        },
      };
  }
}

function opening(call: TakenCall, send: Send): Step {
  return {
    name: 'open',
    send: async () => ({ ok: true, value: await openCall(send, WINDOW) }),
    done: (value) => {
      call.id = (value as Call).id;
    },
  };
}

/** A few words more than what was acknowledged. */
function grown({ narrative, step }: TakenCall): string {
  const at = narrative.length % STORY.length;
  return `${narrative}${STORY.slice(at, at + 7 + (step % 5))}`;
}
