import { v7 as newId } from 'uuid';
import { FOUND_PAGE } from '../../shared/contract/find-operations';
import { Refusal } from '../../shared/contract/problem';
import type { EventBody } from '../../shared/domain/event';
import type { SavedView } from '../../shared/domain/saved-view';
import { type Known, knownFor } from '../../shared/find/choices';
import { fold } from '../../shared/find/fold';
import { readQuestion } from '../../shared/find/read-question';
import { transact } from '../database/file/transact';
import { listViews } from '../database/saved-views';
import { listStaff } from '../database/staff';
import { actorOf, type Context, type Handlers } from './context';
import { record } from './record';

const NOTHING = { rows: [], next: null, partial: false } as const;
/** More are no list to choose from. */
const MOST_VIEWS = 60;

/** Finding calls, and questions kept under a name. */
export const finding: Handlers<'log.search' | 'log.count' | 'view.list' | 'view.save' | 'view.drop'> = {
  'log.search': async (context, { text, after }) => {
    const { wanted, filters, problems, isEmpty } = readQuestion(text, knownIn(context));
    if (isEmpty) return { ...NOTHING, filters, problems };
    // A newer question of the same person drops the older one.
    const page = await context.reader.ask('search', { wanted, before: after, limit: FOUND_PAGE }, context.session?.id);
    return { ...page, filters, problems };
  },

  'log.count': async (context, { text }) => {
    const { wanted, isEmpty } = readQuestion(text, knownIn(context));
    if (isEmpty) return { count: 0, more: false };
    return context.reader.ask('count', { wanted }, `count ${context.session?.id}`);
  },

  'view.list': (context) => ({ views: viewsOf(context) }),

  'view.save': (context, { view, name, question, shared }) => {
    const views = viewsOf(context);
    const before = view === null ? undefined : ownView(context, view);
    refuseSharing(context, shared);
    if (views.some((one) => one.id !== view && fold(one.name) === fold(name))) {
      throw new Refusal('bad-input', `There is a view called "${name}" already. Choose another name.`);
    }
    if (before === undefined && views.length >= MOST_VIEWS) {
      throw new Refusal(
        'bad-input',
        `There are ${MOST_VIEWS} saved views. Delete one that is not used any more first.`,
      );
    }
    return keep(context, {
      kind: 'view.saved',
      view: before?.id ?? newId(),
      name,
      question,
      owner: before?.owner ?? actorOf(context),
      shared,
    });
  },

  'view.drop': (context, { view }) => {
    const { id, name } = ownView(context, view);
    return keep(context, { kind: 'view.dropped', view: id, name });
  },
};

function knownIn(context: Context): Known {
  const { pack } = context.packInForce();
  return knownFor({ pack, staff: listStaff(context.log), me: context.session?.staff.id ?? null, now: context.now });
}

function viewsOf(context: Context): SavedView[] {
  return listViews(context.log, actorOf(context));
}

/** One's own, or as a supervisor, one shared with the desk. */
function ownView(context: Context, id: string): SavedView {
  const view = viewsOf(context).find((one) => one.id === id);
  if (view === undefined) throw new Refusal('not-found', 'This view is not there any more. Look at the list again.');
  if (view.owner !== actorOf(context) || view.shared) refuseSharing(context, view.shared);
  return view;
}

function refuseSharing({ session }: Context, shared: boolean): void {
  if (!shared || session?.staff.role === 'supervisor') return;
  throw new Refusal(
    'not-allowed',
    'A view for the whole desk is kept by a supervisor. Save it for yourself, or ask one.',
  );
}

function keep(context: Context, body: EventBody): { readonly views: SavedView[] } {
  transact(context.log, () => record(context, null, [body]));
  return { views: viewsOf(context) };
}
