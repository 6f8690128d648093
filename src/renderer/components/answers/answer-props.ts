import type { Answer } from '../../../shared/protocol/answer';
import type { Question } from '../../../shared/protocol/pack';

/** What every answer control is given. It shows an answer, and says when the person gives one. */
export type AnswerProps = {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** Text left in this question's field when it was last on screen. */
  readonly draft: string | null;
  readonly tools: AnswerTools;
  onAnswer(answer: Answer): void;
  onDraft(text: string): void;
  onNext(): void;
  onBack(): void;
};

export type AnswerTools = {
  readonly now: number;
  readonly zone: string;
  readonly streets: readonly string[];
};

/** The keys of a question's options: 1 to 9, 0 for the tenth, then letters that mean nothing else here. */
export const OPTION_KEYS = '1234567890ABCDEF';
