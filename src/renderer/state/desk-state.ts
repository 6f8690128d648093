import type { Input, Send } from '../../shared/contract/contract';
import type { DeskState, LogDay, Ringing } from '../../shared/contract/desk-operations';
import type { Problem } from '../../shared/contract/problem';
import type { CallChannel, OnlineMessage } from '../../shared/domain/call-event';
import type { Staff } from '../../shared/domain/staff';
import type { Rulebook } from '../../shared/escalation/rulebook';
import type { PhoneValue } from '../../shared/protocol/answer';
import type { Pack } from '../../shared/protocol/pack';
import type { CallStore } from './call-store';

/** The screens of the desk that belong to no call. */
type Place = 'log' | 'now' | 'shift' | 'agency';

/** What a call opened for reading is left for. */
export type Back = {
  readonly view: { readonly kind: Place } | { readonly kind: 'call'; readonly callId: string };
  readonly overlay: 'none' | 'follow-ups';
};

/** What fills the window. A `record` is a call opened for reading. */
type View = Back['view'] | { readonly kind: 'record'; readonly callId: string; readonly back: Back };

export type Overlay =
  | 'none'
  | 'commands'
  | 'keys'
  | 'about'
  | 'people'
  | 'directory'
  | 'follow-ups'
  | 'message'
  | 'late-entry'
  | 'bolo'
  | 'sign-out'
  | 'views';

export type OpenCall = {
  readonly channel: CallChannel;
  readonly from: PhoneValue | null;
  readonly message: OnlineMessage | null;
  readonly originalAt: number | null;
};

export type DeskStoreState = {
  /** For the screens that ask for themselves: the log and the record. */
  readonly send: Send;
  /** Names this window to the host. */
  readonly window: string;
  readonly look: DeskState | null;
  readonly pack: Pack | null;
  /** The content hash of `pack`. */
  readonly packHash: string | null;
  /** That of the folder's own pack, without what was changed on screen. */
  readonly packBase: string | null;
  readonly rulebook: Rulebook | null;
  readonly day: LogDay | null;
  /** The number that rings; F2 takes it. */
  readonly ringing: Ringing | null;
  /** Why a new call is not there yet. */
  readonly late: string | null;
  /** A call was asked for and is not there yet. */
  readonly isOpening: boolean;
  /** What is typed while a call opens: the beginning of its narrative. Where the call is refused it waits for the next one. */
  readonly typedAhead: string;
  readonly view: View;
  readonly overlay: Overlay;
  /** What the directory is asked as it opens. */
  readonly asked: string;
  /** Calls with a tab, in the order they were opened here. */
  readonly tabs: readonly string[];
  readonly calls: Readonly<Record<string, CallStore>>;
  readonly connection: 'up' | 'down';
  /** How often the program came back after it was away. */
  readonly returns: number;
  readonly locked: boolean;
  /** The host no longer knows this page: only a new start of Tenline helps. */
  readonly shut: boolean;
  /** What the person who signed out leaves behind; shown where the next one signs in. */
  readonly left: string | null;
  /** The last problem that belongs to no call; shown in the bar until the next step. */
  readonly problem: Problem | null;
  /** The last call closed here, for "take back". */
  readonly lastClosed: { readonly callId: string; readonly at: number } | null;
};

export type DeskActions = {
  start(): Promise<void>;
  setUp(input: { name: string; letter: string; supervisor: string }): Promise<Problem | null>;
  signIn(staff: string): Promise<Problem | null>;
  signOut(): Promise<void>;
  addStaff(input: { name: string; role: Staff['role'] }): Promise<Problem | null>;
  changeStaff(input: Input<'staff.change'>): Promise<Problem | null>;
  signUp(input: Input<'program.sign-up'>): Promise<Problem | null>;
  cancelSignUp(input: Input<'program.cancel-sign-up'>): Promise<Problem | null>;
  openFollowUp(input: Input<'follow-up.open'>): Promise<Problem | null>;
  tryFollowUp(input: Input<'follow-up.try'>): Promise<Problem | null>;
  finishFollowUp(input: Input<'follow-up.finish'>): Promise<Problem | null>;
  addCaution(input: Input<'caution.add'>): Promise<Problem | null>;
  refreshLook(): Promise<void>;
  refreshDay(): Promise<void>;
  /** Takes the version in force, for this window and the calls open in it. */
  readPack(): Promise<void>;
  /** Opens a call; asked again before the answer came, it is the same one. */
  newCall(options?: Partial<OpenCall>): Promise<void>;
  typeAhead(text: string): void;
  openCall(callId: string): Promise<void>;
  readRecord(callId: string): void;
  /** Back to where the record was opened from. */
  leaveRecord(): void;
  showLog(): void;
  go(place: Place): void;
  nextOpenCall(): void;
  closeTab(callId: string): void;
  noteClosed(callId: string): void;
  takeBackClose(): Promise<void>;
  show(overlay: Overlay, asked?: string): void;
  lock(): void;
  unlock(): void;
  setConnection(connection: 'up' | 'down'): void;
  setProblem(problem: Problem | null): void;
};
