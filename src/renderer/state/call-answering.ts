import { openFlags } from '../../shared/domain/call';
import type { Answer } from '../../shared/protocol/answer';
import { scriptFor } from '../../shared/protocol/script';
import { EMERGENCY_NOW } from '../../shared/protocol/spine-ids';
import type { CallCore } from './call-core';
import { type CallActions, RELAY } from './call-state';

type Answering = Pick<
  CallActions,
  | 'answer'
  | 'noneApply'
  | 'goTo'
  | 'next'
  | 'back'
  | 'show'
  | 'leavePanel'
  | 'setAnswering'
  | 'setType'
  | 'readBack'
  | 'markSaid'
  | 'takeBack'
  | 'toggleLanguage'
>;

/** Answers, the incident type, and the way through the script. */
export function answering(core: CallCore): Answering {
  const { get, set, agency, post, remember, suggest, noteFirst, goToNext, typeHere, answerHere } = core;
  return {
    answer(question, answer) {
      const before = get().call.answers[question] ?? null;
      remember(() => answerHere(question, before), question);
      answerHere(question, answer);
      suggest();
    },

    noneApply(questions) {
      const open = questions.filter((question) => get().call.answers[question] === undefined);
      if (open.length === 0) return;
      remember(() => {
        for (const question of open) answerHere(question, null);
      });
      const { call } = get();
      const no: Answer = { state: 'given', value: 'no', together: true };
      set({ call: { ...call, answers: { ...call.answers, ...Object.fromEntries(open.map((one) => [one, no])) } } });
      noteFirst();
      void post('call.answer-together', { questions: open });
    },

    goTo: (question) => set({ current: question, panel: { kind: 'question' } }),
    next: goToNext,

    back() {
      const { call, current } = get();
      const { byId } = scriptFor(agency().pack, call.type ?? undefined);
      // Answers stand in the order in which they were given first.
      const answered = Object.keys(call.answers).filter((id) => byId.has(id));
      const at = answered.indexOf(current ?? '');
      const previous = (at < 0 ? answered : answered.slice(0, at)).at(-1);
      if (previous !== undefined) set({ current: previous, panel: { kind: 'question' } });
    },

    show(panel) {
      if (panel.kind === 'close') void get().flush();
      set({ panel });
    },

    setAnswering: (answering) => set({ answering }),

    leavePanel() {
      const { panel, current, call } = get();
      if (panel.kind === 'relay') return;
      if (openFlags(call).length > 0) return set({ panel: RELAY });
      if (panel.kind === 'question') return;
      // The greeting was answered, and its answer led to the gate.
      if (panel.kind === 'gate' && current === EMERGENCY_NOW && call.answers[current] !== undefined) goToNext();
      else set({ panel: { kind: 'question' } });
    },

    setType(type, words) {
      const before = get().call.type;
      if (before !== null) remember(() => typeHere(before));
      typeHere(type, words);
    },

    readBack: (confirmed) => void post('call.read-back-place', { confirmed }),
    markSaid: (mark) => void post('call.mark-said', { mark }),

    takeBack: core.takeBack,
    toggleLanguage: () => set({ spanishFirst: !get().spanishFirst }),
  };
}
