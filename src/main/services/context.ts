import type { OperationName, Output, Parsed } from '../../shared/contract/contract';
import type { Session } from '../../shared/domain/staff';
import type { Lexicons, Rulebook } from '../../shared/escalation/rulebook';
import type { SetAside } from '../../shared/protocol/changes/apply-changes';
import type { Writer } from '../database/file/open';
import type { Version } from '../database/packs';
import type { ReaderClient } from '../database/worker/reader-worker-client';
import type { Changes } from './changes';
import type { Leases } from './leases';
import type { Bell } from './ringing';

/** The pack in force, and what is compiled from it once. */
export type PackInForce = Version & {
  /** The folder's own pack, without what was changed on screen. */
  readonly base: Version;
  /** Changes on record that cannot be laid over this folder. */
  readonly setAside: readonly SetAside[];
  readonly lexicons: Lexicons;
  readonly rulebook: Rulebook;
};

/** What every operation may use. One is made for the life of the program. */
export type Tools = {
  readonly log: Writer;
  readonly reader: ReaderClient;
  readonly changes: Changes;
  readonly leases: Leases;
  readonly bell: Bell;
  readonly version: string;
  /** It is published in the journal when the desk is set up, or when it changed. */
  readonly packInForce: () => PackInForce;
  readonly takePack: (next: PackInForce) => void;
  readonly cautions: () => readonly string[];
  readonly publishPack: (actor: string) => void;
};

/** Who is knocking: a wire's own identity, and the session bound to it. */
export type Caller = { readonly session: string | null; bind(session: string | null): void };

/** A caller with a wire of its own, known for as long as that stands. */
export function createCaller(): Caller {
  let session: string | null = null;
  return {
    get session() {
      return session;
    },
    bind(next) {
      session = next;
    },
  };
}

export type Context = Tools & {
  readonly caller: Caller;
  readonly session: Session | null;
  /** UTC milliseconds of this operation. */
  readonly now: number;
  /** The number the window gave this command. */
  readonly order?: string | undefined;
};

type Handler<N extends OperationName> = (context: Context, input: Parsed<N>) => Output<N> | Promise<Output<N>>;
export type Handlers<N extends OperationName = OperationName> = { readonly [K in N]: Handler<K> };

/** The person at the desk, where `api.ts` has made sure that there is one. */
export function actorOf({ session }: Context): string {
  if (session === null) throw new Error('This operation needs a session; its roles say otherwise');
  return session.staff.id;
}
