/** A question of the search box under a name. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Staff id of who saved it. */
  readonly owner: string;
  /** Everybody at the desk sees it. */
  readonly shared: boolean;
};

export type SavedViewBody =
  /** New, or an older one of the same id changed. */
  | {
      readonly kind: 'view.saved';
      readonly view: string;
      readonly name: string;
      readonly question: string;
      readonly owner: string;
      readonly shared: boolean;
    }
  | { readonly kind: 'view.dropped'; readonly view: string; readonly name: string };
