import type { Input } from '../../shared/contract/contract';
import type { History } from '../../shared/contract/desk-operations';
import type { Problem } from '../../shared/contract/problem';
import type { Call } from '../../shared/domain/call';
import type {
  CallbackResult,
  DisconnectKind,
  FlagOutcome,
  IncompleteReason,
  LinkRelation,
  TransferStep,
} from '../../shared/domain/call-event';
import type { StaffNames } from '../../shared/domain/staff';
import type { Evaluation } from '../../shared/escalation/evaluate';
import type { Answer } from '../../shared/protocol/answer';
import type { TransferMode } from '../../shared/protocol/pack';
import type { SaveState } from './outbox';
import type { Suggestion } from './suggestions';

/** What stands under the narrative. */
export type Panel =
  | { readonly kind: 'question' }
  | { readonly kind: 'gate' }
  | { readonly kind: 'type' }
  | { readonly kind: 'jump' }
  /** `outcome`: the one being recorded. */
  | { readonly kind: 'relay'; readonly outcome: FlagOutcome['kind'] | null }
  /** `backTo`: the close page that wanted it first. */
  | { readonly kind: 'dispatch'; readonly backTo?: Panel }
  | { readonly kind: 'callback' }
  | { readonly kind: 'quick' }
  /** `reason`: why it ends as incomplete, chosen before. */
  | { readonly kind: 'close'; readonly reason?: IncompleteReason | null };

/** The relay card with no outcome being recorded. */
export const RELAY: Panel = { kind: 'relay', outcome: null };

export type CallStoreState = {
  readonly call: Call;
  readonly staff: StaffNames;
  /** What is on the screen; ahead of `call.narrative` while typing. */
  readonly narrative: string;
  readonly caret: number;
  /** The text of a question being answered, kept as a draft. */
  readonly field: { readonly question: string; readonly text: string } | null;
  readonly panel: Panel;
  /** The focus is in the question, not in the narrative. */
  readonly answering: boolean;
  /** The question in the centre: the one jumped to, else the next best. */
  readonly current: string | null;
  readonly evaluation: Evaluation;
  /** The rule check threw or took too long: the screen says so until a good run. */
  readonly checkFailed: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly highlighted: number;
  readonly history: History | null;
  readonly save: SaveState;
  /** Another window holds the call; it is shown read-only. */
  readonly elsewhere: boolean;
  readonly problem: Problem | null;
  readonly spanishFirst: boolean;
  /** How this call is handed to 911; the agency's way until another is chosen. */
  readonly transferMode: TransferMode;
};

export type CallActions = {
  type(text: string, caret: number): void;
  typeField(question: string, text: string): void;
  /** Writes what is typed as an event now: at blur, before leaving the call. */
  flush(): Promise<void>;
  answer(question: string, answer: Answer | null): void;
  /** "I asked, none apply" for the questions not answered yet. */
  noneApply(questions: readonly string[]): void;
  goTo(question: string): void;
  next(): void;
  back(): void;
  show(panel: Panel): void;
  /** Back to the script; while a flag is open that is the relay card. */
  leavePanel(): void;
  setAnswering(answering: boolean): void;
  /** Says that this window still edits the call; another may have taken it over. */
  renewLease(): Promise<void>;
  setType(type: string, words?: string): void;
  highlight(by: 1 | -1): void;
  takeSuggestion(key?: string): void;
  dismissSuggestion(key: string): void;
  readBack(confirmed: boolean): void;
  markSaid(mark: string): void;
  escalate(): void;
  resolveFlags(outcome: FlagOutcome): Promise<Problem | null>;
  setTransferMode(mode: TransferMode): void;
  stepTransfer(step: TransferStep, note?: string): void;
  handToDispatch(input: { to: string | null; cad: string | null; whyNone: string | null }): Promise<Problem | null>;
  holdOrResume(): void;
  disconnect(how: DisconnectKind): void;
  tryCallback(result: CallbackResult, note: string | null): void;
  refer(referral: string): void;
  link(to: string, relation: LinkRelation): void;
  close(input: Pick<Input<'call.close'>, 'disposition' | 'reason' | 'note'>): Promise<Problem | null>;
  quickClose(outcome: string): Promise<Problem | null>;
  takeOver(): Promise<void>;
  /** Takes back the last answer, type or suggestion of this window, by a new event. */
  takeBack(): void;
  toggleLanguage(): void;
  setProblem(problem: Problem | null): void;
};
