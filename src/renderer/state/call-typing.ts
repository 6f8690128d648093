import type { CallCore } from './call-core';
import type { CallActions } from './call-state';

type Typing = Pick<CallActions, 'type' | 'typeField' | 'flush' | 'highlight' | 'takeSuggestion' | 'dismissSuggestion'>;

/** Text as it is typed, and what it offers. */
export function typing(core: CallCore): Typing {
  const {
    get,
    set,
    post,
    remember,
    typeHere,
    read,
    suggest,
    settle,
    settleSoon,
    keepDraft,
    keepDraftSoon,
    noteFirst,
    goToNext,
    answerHere,
  } = core;
  return {
    type(text, caret) {
      set({ narrative: text, caret });
      keepDraftSoon();
      read(textWithoutOpenWord(text, caret), 'typing');
      settleSoon();
    },

    typeField(question, text) {
      set({ field: { question, text } });
      keepDraftSoon();
    },

    async flush() {
      settle('done');
      const { narrative, call, field } = get();
      if (field !== null) await keepDraft();
      if (narrative !== call.narrative) await post('call.note', { text: narrative });
    },

    highlight(by) {
      const { highlighted, suggestions } = get();
      if (suggestions.length > 0) set({ highlighted: (highlighted + by + suggestions.length) % suggestions.length });
    },

    takeSuggestion(key) {
      const { suggestions, highlighted, call } = get();
      const taken = key === undefined ? suggestions[highlighted] : suggestions.find((one) => one.key === key);
      // Asked for before the pause after which the words are read: they are offered at once.
      if (taken === undefined) return settle('pausing');
      const { question, answer, type } = taken;
      const { type: typeBefore } = call;
      const before = question === null ? null : (call.answers[question] ?? null);
      if (question !== null) remember(() => answerHere(question, before), question);
      if (type !== null && typeBefore !== null) remember(() => typeHere(typeBefore));
      const answers = question === null || answer === null ? call.answers : { ...call.answers, [question]: answer };
      set({ call: { ...call, answers, type: type ?? call.type }, highlighted: 0 });
      noteFirst();
      void post('call.take-suggestion', { suggestion: taken.key, words: taken.words, question, answer, type });
      settle('pausing');
      const { current, panel } = get();
      if (panel.kind === 'question' && (current === question || current === null || type !== null)) goToNext();
    },

    dismissSuggestion(key) {
      set({ call: { ...get().call, dismissed: [...get().call.dismissed, key] } });
      void post('call.dismiss-suggestion', { suggestion: key });
      suggest();
    },
  };
}

/** The text but for the word that the caret stands at the end of. */
export function textWithoutOpenWord(text: string, caret: number): string {
  const before = text.slice(0, caret);
  const open = /[\p{L}\p{N}'’-]{1,40}$/u.exec(before)?.[0] ?? '';
  return before.slice(0, before.length - open.length) + ' '.repeat(open.length) + text.slice(caret);
}
