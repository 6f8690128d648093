import { contract, type OperationName } from '../shared/contract/contract';
import { type Problem, Refusal, type Result } from '../shared/contract/problem';
import type { Session } from '../shared/domain/staff';
import { shapeSentence } from './agency/shape-sentences';
import { recordAccess } from './database/access-log';
import { headOf } from './database/journal/journal';
import { readSession } from './database/sessions';
import type { Caller, Context, Tools } from './services/context';
import { handlers } from './services/handlers';

export type { Caller } from './services/context';

/** Serves the contract once for all hosts. It never throws. */
export type Api = { serve(caller: Caller, name: string, input: unknown): Promise<Result<unknown>> };

export type ApiOptions = {
  readonly tools: Tools;
  readonly now: () => number;
  /** Takes what a bug threw, with the number shown to the person; it must not log caller data. */
  readonly onBug: (number: string, error: unknown) => void;
};

export function createApi({ tools, now, onBug }: ApiOptions): Api {
  return {
    async serve(caller, name, input) {
      try {
        if (!isOperation(name)) return refused('unknown-operation', `There is no operation "${name.slice(0, 60)}".`);
        const at = now();
        const session = caller.session === null ? null : (readSession(tools.log, caller.session) ?? null);
        const context: Context = { ...tools, caller, session, now: at };
        const refusal = refusalOf(context, name);
        if (refusal !== null) return refusal;
        return await run(context, name, input);
      } catch (error) {
        return asProblem(error, now(), onBug);
      }
    },
  };
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

function refusalOf(context: Context, name: OperationName): Result<never> | null {
  const { roles } = contract[name];
  if (roles === 'anyone') return null;
  const { session } = context;
  if (session === null) {
    return refused(
      'not-signed-in',
      'Nobody is signed in at this desk. Choose your name first; what you typed is still on the screen.',
    );
  }
  const allowed: readonly string[] = roles;
  if (allowed.includes(session.staff.role)) return null;
  noteRefusal(context, session, name);
  return refused('not-allowed', `Your role (${inWords(session.staff.role)}) may not do this. Ask ${listed(allowed)}.`);
}

/** A refused role is on record: who asked for what, outside the journal. */
function noteRefusal({ log, now }: Context, session: Session, operation: string): void {
  recordAccess(log, { at: now, actor: session.staff.id, operation, call: null, outcome: 'not-allowed' });
}

async function run(context: Context, name: OperationName, input: unknown): Promise<Result<unknown>> {
  const operation = contract[name];
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    return refused('bad-input', `${shapeSentence(parsed.error, input, 'The input')} Nothing was changed.`);
  }
  // The handler and its parsed input belong to the same name; the compiler cannot follow that through an index.
  const handler = handlers[name] as (context: Context, input: unknown) => unknown;
  const value = await handler(context, parsed.data);
  if (operation.kind === 'command') context.changes.tell(headOf(context.log).seq);
  return { ok: true, value };
}

function asProblem(error: unknown, at: number, onBug: ApiOptions['onBug']): Result<never> {
  if (error instanceof Refusal) return { ok: false, problem: error.problem };
  const number = `B-${at.toString(36).toUpperCase()}`;
  onBug(number, error);
  return refused(
    'bug',
    `Tenline made a mistake (${number}). What you typed is still on the screen; tell your supervisor this number.`,
  );
}

function refused(code: Problem['code'], sentence: string): Result<never> {
  return { ok: false, problem: { code, sentence } };
}

function listed(roles: readonly string[]): string {
  return roles.map((role) => `${/^a/.test(role) ? 'an' : 'a'} ${inWords(role)}`).join(' or ');
}

function inWords(role: string): string {
  return role.replace('-', ' ');
}
